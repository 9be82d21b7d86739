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

bool isMeteredByRates(const sim::Experiment& experiment)
{
    return experiment.costs.mode == data::CostMode::Metered && !experiment.costs.rates.empty();
}

void predict(const sim::Experiment& experiment, const WarmStart& start,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, RidgeBlock& block)
{
    // Column by column: arms with equal outcomes then get equal predictions, and tie.
    const auto predictArms = [&](const Eigen::MatrixXd& theta, Eigen::MatrixXd& predicted) {
        predicted.resize(contexts.cols(), theta.cols());
        for (Eigen::Index arm = 0; arm < theta.cols(); ++arm)
            predicted.col(arm).noalias() = contexts.transpose() * theta.col(arm);
    };
    predictArms(start.scoreTheta, block.scores);
    if (!hasCostBasis(experiment))
        return predictArms(start.costTheta, block.costs);
    block.basis.groupOf = start.groupOf;
    block.basis.ones.resize(contexts.cols(), std::ssize(start.groups));
    for (std::size_t g = 0; g < start.groups.size(); ++g)
        block.basis.ones.col(static_cast<Eigen::Index>(g)).noalias() =
            contexts.transpose() * start.groups[g].sumTheta;
    if (isMeteredByRates(experiment)) {
        predictArms(start.inputTheta, block.basis.inputs);
        predictArms(start.outputTheta, block.basis.outputs);
    }
    block.costs.resize(contexts.cols(), experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        predictCosts(experiment, block.basis, arm, block.costs.col(arm));
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
        block.widths.col(arm) =
            widths[static_cast<std::size_t>(start.groupOf[static_cast<std::size_t>(arm)])];
}

} // namespace

bool hasCostBasis(const sim::Experiment& experiment)
{
    return experiment.costs.mode == data::CostMode::Flat || isMeteredByRates(experiment);
}

void predictCosts(const sim::Experiment& experiment, const CostBasis& basis, int arm,
    Eigen::Ref<Eigen::VectorXd, 0, Eigen::InnerStride<>> out)
{
    const auto ones = basis.ones.col(basis.groupOf[static_cast<std::size_t>(arm)]);
    // With one price a model the predicted cost is that price times one and the same prediction, so
    // that arms of equal price have exactly parallel lines.
    if (experiment.costs.mode == data::CostMode::Flat) {
        out = experiment.normalisedCost(experiment.eval.front(), arm) * ones;
        return;
    }
    if (!(experiment.costReference > 0)) {
        out.setZero();
        return;
    }
    const data::Rates& rates = experiment.costs.rates[static_cast<std::size_t>(arm)];
    out = ((basis.inputs.col(arm) * rates.input + basis.outputs.col(arm) * rates.output) / 1e6
              + ones * rates.request)
        / experiment.costReference;
}

Result<WarmStart> ridgeStart(const sim::Experiment& experiment, const RunContext& context)
{
    return warmStart(experiment, context,
        isMeteredByRates(experiment) ? CostTargets::Tokens : CostTargets::Costs);
}

Result<void> forEachRidgeBlock(const sim::Experiment& experiment, const RunContext& context,
    bool widths, const std::function<void(RidgeBlock&)>& visit)
{
    const auto start = ridgeStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return forEachRidgeBlock(experiment, *start, context, widths, visit);
}

Result<void> forEachRidgeBlock(const sim::Experiment& experiment, const WarmStart& start,
    const RunContext& context, bool widths, const std::function<void(RidgeBlock&)>& visit)
{
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
        predict(experiment, start, columns, block);
        if (widths)
            addWidths(experiment, start, columns, block);
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
