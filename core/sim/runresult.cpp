// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/runresult.h"

#include "core/sim/totals.h"

#include <algorithm>
#include <limits>

namespace metallm::sim {

namespace {

double rewardOf(const Experiment& experiment, std::int32_t query, int arm, double costWeight)
{
    return experiment.score(query, arm) - costWeight * experiment.normalisedCost(query, arm);
}

double bestReward(const Experiment& experiment, std::int32_t query, double costWeight)
{
    double best = -std::numeric_limits<double>::infinity();
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.hasOutcome(query, arm))
            best = std::max(best, rewardOf(experiment, query, arm, costWeight));
    return best;
}

/// Row of selectionByDomain that a query counts in.
Eigen::Index domainRow(const data::Dataset& dataset, std::int32_t query)
{
    const int domain = dataset.domainOf[static_cast<std::size_t>(query)];
    return domain < 0 ? std::ssize(dataset.domains) : domain;
}

} // namespace

RunResult scored(std::shared_ptr<const Experiment> experiment, std::string policy,
    double costWeight, std::vector<std::int32_t> arms, const Experiment* rivals)
{
    RunResult result;
    result.experiment = std::move(experiment);
    result.policy = std::move(policy);
    result.costWeight = costWeight;
    result.arms = std::move(arms);
    const Experiment& world = *result.experiment;
    const Experiment& best = rivals != nullptr ? *rivals : world;
    const std::size_t steps = result.arms.size();
    result.rewards.assign(steps, data::missing);
    result.regrets.assign(steps, data::missing);
    result.selection.assign(static_cast<std::size_t>(world.armCount()), 0);
    result.selectionByDomain.setZero(std::ssize(world.dataset->domains) + 1, world.armCount());
    Totals totals;
    for (std::size_t step = 0; step < steps; ++step) {
        const int arm = result.arms[step];
        const std::int32_t query = world.eval[step];
        if (arm == noArm) {
            ++result.unserved;
            continue;
        }
        ++result.selection[static_cast<std::size_t>(arm)];
        ++result.selectionByDomain(domainRow(*world.dataset, query), arm);
        if (!world.hasOutcome(query, arm)) {
            ++result.excluded;
            continue;
        }
        totals.add(world, query, arm);
        const double reward = rewardOf(world, query, arm, costWeight);
        result.rewards[step] = reward;
        result.regrets[step] = bestReward(best, query, costWeight) - reward;
        result.cumulativeReward += reward;
        result.cumulativeRegret += result.regrets[step];
    }
    result.accuracy = totals.accuracy();
    result.costUsd = totals.costUsd();
    result.costPer10k = totals.costPer10k();
    return result;
}

} // namespace metallm::sim
