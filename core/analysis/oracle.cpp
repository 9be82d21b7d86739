// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/oracle.h"

#include "core/sim/totals.h"

namespace metallm::analysis {

namespace {

bool better(const sim::Experiment& experiment, std::int32_t query, int arm, int than)
{
    const double score = experiment.score(query, arm);
    const double bestScore = experiment.score(query, than);
    return score != bestScore ? score > bestScore
                              : experiment.costUsd(query, arm) < experiment.costUsd(query, than);
}

int oracleArm(const sim::Experiment& experiment, std::int32_t query)
{
    int best = -1;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.hasOutcome(query, arm) && (best < 0 || better(experiment, query, arm, best)))
            best = arm;
    return best;
}

double reward(const sim::Experiment& experiment, std::int32_t query, int arm, double costWeight)
{
    return experiment.score(query, arm) - costWeight * experiment.normalisedCost(query, arm);
}

} // namespace

OraclePoint oraclePoint(const sim::Experiment& experiment)
{
    sim::Totals totals;
    for (const std::int32_t query : experiment.eval)
        if (const int arm = oracleArm(experiment, query); arm >= 0)
            totals.add(experiment, query, arm);
    return {totals.accuracy(), totals.costPer10k()};
}

std::int32_t bestArm(const sim::Experiment& experiment, std::int32_t query, double costWeight)
{
    std::int32_t best = sim::noArm;
    double most = 0;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        if (!experiment.hasOutcome(query, arm))
            continue;
        const double earned = reward(experiment, query, arm, costWeight);
        const bool better = best == sim::noArm || earned > most
            || (earned == most
                && experiment.normalisedCost(query, arm) < experiment.normalisedCost(query, best));
        if (better) {
            best = arm;
            most = earned;
        }
    }
    return best;
}

std::vector<std::int32_t> bestArms(
    const sim::Experiment& experiment, std::int32_t query, double costWeight)
{
    const std::int32_t best = bestArm(experiment, query, costWeight);
    if (best == sim::noArm)
        return {};
    std::vector<std::int32_t> equal{best};
    const double most = reward(experiment, query, best, costWeight);
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (arm != best && experiment.hasOutcome(query, arm)
            && reward(experiment, query, arm, costWeight) == most)
            equal.push_back(arm);
    return equal;
}

} // namespace metallm::analysis
