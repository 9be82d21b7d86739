// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/linucb.h"

#include "core/policy/linucblearner.h"
#include "core/policy/warmstart.h"

#include <cmath>
#include <utility>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

constexpr std::size_t linesBlock = 256;

/// Predictions for one block of steps of the frozen policy.
void fillLines(const Experiment& experiment, const WarmStart& start,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, Eigen::Index firstRow, Lines& lines)
{
    const Eigen::Index n = contexts.cols();
    const bool flat = experiment.costs.mode == data::CostMode::Flat;
    std::vector<Eigen::VectorXd> bonus(start.groups.size());
    std::vector<Eigen::VectorXd> base(start.groups.size());
    for (std::size_t g = 0; g < start.groups.size(); ++g) {
        const auto& group = start.groups[g];
        bonus[g].setZero(n);
        if (experiment.parameters.alpha > 0) {
            const Eigen::MatrixXd half = group.factor.matrixL().solve(contexts);
            bonus[g] = experiment.parameters.alpha * half.colwise().norm().transpose();
        }
        base[g].noalias() = contexts.transpose() * group.sumTheta;
    }
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const auto g = static_cast<std::size_t>(start.groupOf[static_cast<std::size_t>(arm)]);
        const Eigen::VectorXd scores = contexts.transpose() * start.scoreTheta.col(arm);
        lines.intercepts.col(arm).segment(firstRow, n) = scores + bonus[g];
        // With one price a model the predicted cost is that price times one and the same
        // prediction, so that arms of equal price have exactly parallel lines.
        if (flat)
            lines.slopes.col(arm).segment(firstRow, n) =
                experiment.normalisedCost(experiment.eval.front(), arm) * base[g];
        else
            lines.slopes.col(arm).segment(firstRow, n).noalias() =
                contexts.transpose() * start.costTheta.col(arm);
    }
}

Result<Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto start = warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    Lines lines;
    lines.intercepts.resize(std::ssize(experiment.eval), experiment.armCount());
    lines.slopes.resize(std::ssize(experiment.eval), experiment.armCount());
    Eigen::MatrixXd contexts(
        experiment.contexts.dimension(), static_cast<Eigen::Index>(linesBlock));
    ProgressReporter progress(
        context.progress, "predicting", static_cast<double>(experiment.eval.size()));
    const std::span<const std::int32_t> eval(experiment.eval);
    for (std::size_t first = 0; first < eval.size(); first += linesBlock) {
        if (context.stopRequested())
            return stopped();
        const auto part = eval.subspan(first, std::min(linesBlock, eval.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        fillLines(experiment, *start, block, static_cast<Eigen::Index>(first), lines);
        progress.advanceTo(static_cast<double>(first));
    }
    return lines;
}

Result<std::unique_ptr<LearningPolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    return experiment.parameters.precision == sim::Precision::Single
        ? makeLinUcbLearner<float>(experiment, context)
        : makeLinUcbLearner<double>(experiment, context);
}

} // namespace

PolicyInfo linUcb()
{
    return {.name = "linucb",
        .title = "LinUCB",
        .help = "one linear model for each arm, chosen by its upper confidence bound",
        .source = "Li et al. 2010, arXiv 1003.0146, Algorithm 1; Nguyen et al. 2024 (MetaLLM), "
                  "arXiv 2407.10834",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .sweepsIntervals = true};
}

} // namespace metallm::policy
