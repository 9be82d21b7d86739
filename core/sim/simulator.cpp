// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/simulator.h"

#include <algorithm>

namespace metallm::sim {

namespace {

void playStep(policy::LearningPolicy& policy, const Experiment& experiment, Eigen::Index column,
    std::int32_t query, double costWeight, std::vector<std::int32_t>& arms)
{
    const int arm = policy.choose(column, {costWeight});
    arms.push_back(arm);
    if (experiment.hasOutcome(query, arm))
        policy.learn(
            column, arm, {experiment.score(query, arm), experiment.normalisedCost(query, arm)});
}

} // namespace

Result<std::vector<std::int32_t>> simulate(policy::LearningPolicy& policy,
    const Experiment& experiment, double costWeight, const RunContext& context)
{
    const auto blockSize = static_cast<std::size_t>(policy.blockSize());
    Eigen::MatrixXd contexts(experiment.contexts.dimension(), policy.blockSize());
    std::vector<std::int32_t> arms;
    arms.reserve(experiment.eval.size());
    ProgressReporter progress(
        context.progress, "playing", static_cast<double>(experiment.eval.size()));
    const std::span<const std::int32_t> eval(experiment.eval);
    for (std::size_t first = 0; first < eval.size(); first += blockSize) {
        const auto part = eval.subspan(first, std::min(blockSize, eval.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        policy.prepare(block, part);
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (context.stopRequested())
                return stopped();
            playStep(policy, experiment, static_cast<Eigen::Index>(i), part[i], costWeight, arms);
        }
        progress.advanceTo(static_cast<double>(first + part.size()));
    }
    return arms;
}

} // namespace metallm::sim
