// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/logistic.h"

#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"
#include "core/policy/costestimate.h"
#include "core/policy/logisticfit.h"
#include "core/policy/predictor.h"
#include "core/util/parallel.h"

#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

constexpr std::size_t blockQueries = 256;

struct Column {
    LogisticFit::End end = LogisticFit::End::Converged;
    std::optional<Eigen::VectorXd> theta; ///< none where nothing is known
    double gradientNorm = 0;
};

Column fitted(const Experiment& experiment, const HessianBound& bound, const Targets& targets,
    Eigen::Index column, const RunContext& context)
{
    std::vector<std::int32_t> queries;
    std::vector<double> values;
    for (Eigen::Index row = 0; row < targets.rows(); ++row) {
        if (std::isnan(targets(row, column)))
            continue;
        queries.push_back(experiment.train[static_cast<std::size_t>(row)]);
        values.push_back(targets(row, column));
    }
    if (queries.empty())
        return {};
    LogisticFit fit(experiment, bound, std::move(queries),
        Eigen::Map<const Eigen::VectorXd>(values.data(), std::ssize(values)));
    const auto end = fit.run(context);
    return {end, fit.theta(), fit.gradientNorm()};
}

Result<std::vector<Column>> fitAll(const Experiment& experiment, const Targets& targets,
    const std::vector<std::string>& names, const RunContext& context)
{
    const HessianBound bound = hessianBound(experiment);
    std::vector<Column> columns(static_cast<std::size_t>(targets.cols()));
    ProgressReporter progress(context.progress, "fitting", static_cast<double>(columns.size()));
    const bool done = forChunks(
        columns.size(), 1, context,
        [&](std::size_t column, std::size_t) {
            columns[column] =
                fitted(experiment, bound, targets, static_cast<Eigen::Index>(column), context);
        },
        [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
    if (!done)
        return stopped();
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].end == LogisticFit::End::NotConverged)
            return failed(
                fmt::format("the logistic regression for {} did not converge (gradient {:.3g})",
                    names[column], columns[column].gradientNorm),
                "raise --lambda");
    return columns;
}

Targets probabilities(const Experiment& experiment, const std::vector<Column>& columns)
{
    Targets predicted(std::ssize(experiment.eval), std::ssize(columns));
    predicted.setConstant(data::missing);
    Eigen::MatrixXd contexts(
        experiment.contexts.dimension(), static_cast<Eigen::Index>(blockQueries));
    const std::span<const std::int32_t> eval(experiment.eval);
    for (std::size_t first = 0; first < eval.size(); first += blockQueries) {
        const auto part = eval.subspan(first, std::min(blockQueries, eval.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (!columns[column].theta)
                continue;
            const Eigen::VectorXd z = block.transpose() * *columns[column].theta;
            for (Eigen::Index i = 0; i < z.size(); ++i)
                predicted(static_cast<Eigen::Index>(first) + i, static_cast<Eigen::Index>(column)) =
                    logistic(z(i));
        }
    }
    return predicted;
}

Result<Frozen> freeze(const Experiment& experiment, const RunContext& context)
{
    auto scores =
        predictByLogistic(experiment, trainScores(experiment), armNames(experiment), context);
    if (!scores)
        return tl::unexpected(scores.error());
    Lines lines = closedLines(experiment);
    if (mustPredictCosts(experiment)) {
        auto costs = predictByRidge(experiment, context);
        if (!costs)
            return tl::unexpected(costs.error());
        lines.slopes = std::move(costs->slopes);
    } else {
        setCosts(experiment, lines);
    }
    lines.intercepts = std::move(*scores);
    closeUnseenArms(experiment, lines);
    return lines;
}

} // namespace

Result<Targets> predictByLogistic(const Experiment& experiment, const Targets& targets,
    const std::vector<std::string>& names, const RunContext& context)
{
    const auto columns = fitAll(experiment, targets, names, context);
    if (!columns)
        return tl::unexpected(columns.error());
    return probabilities(experiment, *columns);
}

PolicyInfo logisticRouter()
{
    return {.name = "logistic",
        .title = "Logistic regression",
        .help = "the probability that each model is right, by logistic regression",
        .source = "Ding et al. 2024 (Hybrid LLM), arXiv 2404.14618",
        .settings = {costSetting()},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = {},
        .family = Family::Router,
        .reads = {.lambda = true}};
}

} // namespace metallm::policy
