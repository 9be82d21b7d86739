// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/ridgeblocks.h"

#include "core/policy/warmstart.h"

#include <algorithm>

namespace metallm::policy {

namespace {

/// So many that no block takes long: it is worked on without a look at whether to stop.
std::size_t blockStepsFor(Eigen::Index dimension)
{
    constexpr double multiplyAdds = 2e8;
    const auto square = static_cast<double>(dimension) * static_cast<double>(dimension);
    return static_cast<std::size_t>(std::clamp(multiplyAdds / std::max(square, 1.0), 16.0, 256.0));
}

void predict(const sim::Experiment& experiment, const WarmStart& start,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, RidgeBlock& block)
{
    const Eigen::Index n = contexts.cols();
    const bool flat = experiment.costs.mode == data::CostMode::Flat;
    std::vector<Eigen::VectorXd> base(start.groups.size());
    for (std::size_t g = 0; g < start.groups.size(); ++g)
        base[g].noalias() = contexts.transpose() * start.groups[g].sumTheta;
    block.scores.resize(n, experiment.armCount());
    block.costs.resize(n, experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const auto g = static_cast<std::size_t>(start.groupOf[static_cast<std::size_t>(arm)]);
        block.scores.col(arm).noalias() = contexts.transpose() * start.scoreTheta.col(arm);
        // With one price a model the predicted cost is that price times one and the same
        // prediction, so that arms of equal price have exactly parallel lines.
        if (flat)
            block.costs.col(arm) =
                experiment.normalisedCost(experiment.eval.front(), arm) * base[g];
        else
            block.costs.col(arm).noalias() = contexts.transpose() * start.costTheta.col(arm);
    }
}

void addWidths(const sim::Experiment& experiment, const WarmStart& start,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, RidgeBlock& block)
{
    std::vector<Eigen::VectorXd> widths;
    for (const auto& group : start.groups) {
        const Eigen::MatrixXd half = group.factor.matrixL().solve(contexts);
        widths.emplace_back(half.colwise().norm().transpose());
    }
    block.widths.resize(contexts.cols(), experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        block.widths.col(arm) = widths[static_cast<std::size_t>(
            start.groupOf[static_cast<std::size_t>(arm)])];
}

} // namespace

Result<void> forEachRidgeBlock(const sim::Experiment& experiment, const RunContext& context,
    bool widths, const std::function<void(RidgeBlock&)>& visit)
{
    const auto start = warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    const std::size_t blockSteps = blockStepsFor(experiment.contexts.dimension());
    Eigen::MatrixXd contexts(
        experiment.contexts.dimension(), static_cast<Eigen::Index>(blockSteps));
    RidgeBlock block;
    ProgressReporter progress(
        context.progress, "predicting", static_cast<double>(experiment.eval.size()));
    const std::span<const std::int32_t> eval(experiment.eval);
    for (std::size_t first = 0; first < eval.size(); first += blockSteps) {
        if (context.stopRequested())
            return stopped();
        const auto part = eval.subspan(first, std::min(blockSteps, eval.size() - first));
        auto columns = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, columns);
        block.firstRow = static_cast<Eigen::Index>(first);
        predict(experiment, *start, columns, block);
        if (widths)
            addWidths(experiment, *start, columns, block);
        visit(block);
        progress.advanceTo(static_cast<double>(first));
    }
    return {};
}

frontier::Lines linesFor(const sim::Experiment& experiment)
{
    frontier::Lines lines;
    lines.intercepts.resize(std::ssize(experiment.eval), experiment.armCount());
    lines.slopes.resize(std::ssize(experiment.eval), experiment.armCount());
    return lines;
}

} // namespace metallm::policy
