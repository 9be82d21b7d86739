// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/runresult.h"

#include "core/sim/totals.h"

#include <algorithm>
#include <limits>

namespace metallm::sim {

namespace {

constexpr std::size_t ahead = 24; // steps whose outcomes are asked for before they are needed

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

/// Adds one served query to the selection; false where its outcome is missing.
bool select(RunResult& result, std::int32_t query, int arm)
{
    const Experiment& world = *result.experiment;
    ++result.selection[static_cast<std::size_t>(arm)];
    ++result.selectionByDomain(domainRow(*world.dataset, query), arm);
    if (world.hasOutcome(query, arm))
        return true;
    ++result.excluded;
    return false;
}

/// `best`: the best reward of any arm.
void scoreStep(RunResult& result, std::size_t step, double best, Totals& totals)
{
    const Experiment& world = *result.experiment;
    const int arm = result.arms[step];
    const std::int32_t query = world.eval[step];
    const double costWeight = result.costWeights[step];
    if (arm == noArm) {
        ++result.unserved;
        result.rewards[step] = 0;
        result.regrets[step] = std::max(best, 0.0); // serving nobody may be the best there is
    } else {
        if (!select(result, query, arm))
            return;
        totals.add(world, query, arm);
        result.rewards[step] = rewardOf(world, query, arm, costWeight);
        result.regrets[step] = best - result.rewards[step];
    }
    result.cumulativeReward += result.rewards[step];
    result.cumulativeRegret += result.regrets[step];
}

} // namespace

RunResult scored(std::shared_ptr<const Experiment> experiment, std::string policy,
    double costWeight, std::vector<std::int32_t> arms, const Experiment* rivals,
    std::span<const double> best)
{
    const std::size_t steps = arms.size();
    return scored(std::move(experiment), std::move(policy), costWeight,
        PlayedSteps{std::move(arms), std::vector<double>(steps, costWeight)}, rivals, best);
}

RunResult scored(std::shared_ptr<const Experiment> experiment, std::string policy,
    double costWeight, PlayedSteps played, const Experiment* rivals, std::span<const double> best)
{
    RunResult result;
    result.experiment = std::move(experiment);
    result.policy = std::move(policy);
    result.costWeight = costWeight;
    result.arms = std::move(played.arms);
    result.costWeights = std::move(played.costWeights);
    const Experiment& world = *result.experiment;
    const Experiment& against = rivals != nullptr ? *rivals : world;
    const std::size_t steps = result.arms.size();
    result.rewards.assign(steps, data::missing);
    result.regrets.assign(steps, data::missing);
    result.selection.assign(static_cast<std::size_t>(world.armCount()), 0);
    result.selectionByDomain.setZero(std::ssize(world.dataset->domains) + 1, world.armCount());
    Totals totals;
    for (std::size_t step = 0; step < steps; ++step) {
        prefetchOutcomes(world, step + ahead);
        const double inForce = result.costWeights[step];
        const bool known = !best.empty() && inForce == costWeight;
        scoreStep(result, step, known ? best[step] : bestReward(against, world.eval[step], inForce),
            totals);
    }
    result.accuracy = totals.accuracy();
    result.costUsd = totals.costUsd();
    result.costPer10k = totals.costPer10k();
    result.accuracyOfAll = totals.accuracyWith(result.unserved);
    return result;
}

} // namespace metallm::sim
