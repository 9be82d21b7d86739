// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/linucb.h"

#include "core/policy/linucblearner.h"
#include "core/policy/ridgeblocks.h"
#include "core/policy/ridgeexplorer.h"
#include "core/policy/warmstart.h"

#include <utility>

namespace metallm::policy {

using frontier::Lines;
using sim::Experiment;

namespace {

Result<Lines> linesFrom(
    const Experiment& experiment, const WarmStart& start, double alpha, const RunContext& context)
{
    Lines lines = linesFor(experiment);
    if (alpha > 0)
        lines.bonuses.resize(lines.steps(), lines.arms());
    const auto fill = [&](RidgeBlock& block) {
        const Eigen::Index n = block.scores.rows();
        if (alpha > 0) {
            lines.bonuses.middleRows(block.firstRow, n) = alpha * block.widths;
            block.scores += lines.bonuses.middleRows(block.firstRow, n);
        }
        lines.intercepts.middleRows(block.firstRow, n) = block.scores;
        lines.slopes.middleRows(block.firstRow, n) = block.costs;
    };
    if (const auto filled = forEachRidgeBlock(experiment, start, context, alpha > 0, fill); !filled)
        return tl::unexpected(filled.error());
    return lines;
}

Result<Predictor> predictorFor(
    const Experiment& experiment, double alpha, const RunContext& context)
{
    auto start = ridgeStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return [alpha, start = std::make_shared<const WarmStart>(std::move(*start))](
               const Experiment& asked, const RunContext& askContext) {
        return linesFrom(asked, *start, alpha, askContext);
    };
}

} // namespace

Result<Lines> linUcbLines(const Experiment& experiment, const RunContext& context)
{
    const auto start = ridgeStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return linesFrom(experiment, *start, experiment.parameters.alpha, context);
}

Result<Predictor> linUcbPredictor(const Experiment& experiment, const RunContext& context)
{
    return predictorFor(experiment, experiment.parameters.alpha, context);
}

Result<Predictor> ridgeMeans(const Experiment& experiment, const RunContext& context)
{
    return predictorFor(experiment, 0, context);
}

Exploration linUcbExploration(const Experiment& experiment)
{
    const double alpha = experiment.parameters.alpha;
    return {
        [alpha](Rng&, std::span<double> scores, std::span<double>, std::span<const double> widths) {
            for (std::size_t arm = 0; arm < widths.size(); ++arm)
                scores[arm] += alpha * widths[arm];
        },
        alpha > 0};
}

PolicyInfo linUcb()
{
    return {.name = "linucb",
        .title = "LinUCB",
        .help = "one linear model for each arm, chosen by its upper confidence bound",
        .source = "Li et al. 2010, arXiv 1003.0146; Nguyen et al. 2024 (MetaLLM), "
                  "arXiv 2407.10834",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = linUcbLines,
        .learner = makeRidgeLearner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .values = exploredValues<linUcbExploration>,
        .priceFree = ridgePriceFree,
        .prediction = {.train = linUcbPredictor}};
}

} // namespace metallm::policy
