// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/ridgeexplorer.h"

#include "core/policy/ridgeblocks.h"

#include <algorithm>
#include <cmath>

namespace metallm::policy {

RidgeExplorer::RidgeExplorer(const sim::Experiment& experiment, std::unique_ptr<RidgeLearner> ridge)
    : m_ridge(std::move(ridge))
    , m_seed(experiment.parameters.seed)
    , m_steps(experiment)
    , m_pmf(static_cast<std::size_t>(experiment.armCount()))
{
}

void RidgeExplorer::prepare(
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, std::span<const std::int32_t> queries)
{
    m_steps.prepare(queries);
    m_ridge->prepare(contexts, queries);
}

template<typename Use>
void RidgeExplorer::predictEach(Eigen::Index step, Use use) const
{
    for (std::size_t arm = 0; arm < arms(); ++arm)
        use(arm, m_ridge->predicted(step, static_cast<int>(arm)));
}

void RidgeExplorer::estimate(
    Eigen::Index step, std::span<double> scores, std::span<double> costs) const
{
    predictEach(step, [&](std::size_t arm, const RidgePrediction& predicted) {
        scores[arm] = predicted.score;
        costs[arm] = predicted.cost;
    });
}

bool RidgeExplorer::probabilities(std::span<double> pmf) const
{
    std::ranges::copy(m_pmf, pmf.begin());
    return true;
}

void RidgeExplorer::learn(Eigen::Index step, int arm, const Feedback& feedback)
{
    m_ridge->learn(step, arm, feedback);
}

void RidgeExplorer::predict(Eigen::Index step, std::span<double> scores, std::span<double> costs,
    std::span<double> widths) const
{
    predictEach(step, [&](std::size_t arm, const RidgePrediction& predicted) {
        scores[arm] = predicted.score;
        costs[arm] = predicted.cost;
        widths[arm] = std::sqrt(predicted.variance);
    });
}

void RidgeExplorer::predictValues(
    Eigen::Index step, double costWeight, std::span<double> values) const
{
    predictEach(step, [&](std::size_t arm, const RidgePrediction& predicted) {
        values[arm] = predicted.score - costWeight * predicted.cost;
    });
}

Result<frontier::Lines> exploredLines(
    const sim::Experiment& experiment, const RunContext& context, const Exploration& exploration)
{
    const bool widths = exploration.widths;
    frontier::Lines lines = linesFor(experiment);
    lines.bonuses.resizeLike(lines.intercepts);
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    std::vector<double> widthsOfStep(widths ? arms : 0);
    const auto filled = forEachRidgeBlock(experiment, context, widths, [&](RidgeBlock& block) {
        for (Eigen::Index i = 0; i < block.scores.rows(); ++i) {
            const Eigen::Index row = block.firstRow + i;
            lines.intercepts.row(row) = block.scores.row(i);
            lines.slopes.row(row) = block.costs.row(i);
            for (std::size_t arm = 0; arm < widthsOfStep.size(); ++arm)
                widthsOfStep[arm] = block.widths(i, static_cast<Eigen::Index>(arm));
            Rng rng = drawsOfStep(experiment.parameters.seed, row);
            exploration.explore(rng, {lines.intercepts.row(row).data(), arms},
                {lines.slopes.row(row).data(), arms}, widthsOfStep);
            lines.bonuses.row(row) = lines.intercepts.row(row) - block.scores.row(i);
        }
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return lines;
}

} // namespace metallm::policy
