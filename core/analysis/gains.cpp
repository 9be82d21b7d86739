// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/gains.h"

#include "core/analysis/oracle.h"
#include "core/util/exactsum.h"

#include <cmath>

namespace metallm::analysis {

namespace {

using sim::Experiment;

std::optional<double> expectedRandomAccuracy(const Experiment& experiment)
{
    ExactSum sum;
    std::int64_t queries = 0;
    for (const std::int32_t query : experiment.eval) {
        double scores = 0;
        int known = 0;
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            scores += experiment.score(query, arm);
            ++known;
        }
        if (known == 0)
            continue;
        sum.add(scores / known);
        ++queries;
    }
    return queries > 0 ? std::optional(sum.value() / static_cast<double>(queries)) : std::nullopt;
}

const SingleModel* cheapest(const sim::Analysis& analysis)
{
    const SingleModel* found = nullptr;
    for (const SingleModel& model : analysis.models)
        if (model.accuracy && (found == nullptr || *model.costPer10k < *found->costPer10k))
            found = &model;
    return found;
}

double reward(const Experiment& experiment, std::int32_t query, int arm, double costWeight)
{
    return experiment.score(query, arm) - costWeight * experiment.normalisedCost(query, arm);
}

struct ArmReward {
    double mean = 0; ///< over every step at which the arm has an outcome
    double regret = 0; ///< summed over the steps at which the run has one too
    std::int64_t steps = 0;
};

/// Of an arm asked alone: `experiment` has what it costs so, which a run may be charged otherwise.
ArmReward armReward(const Experiment& experiment, const sim::RunResult& run, int arm)
{
    ArmReward total;
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        const std::int32_t query = experiment.eval[step];
        if (!experiment.hasOutcome(query, arm))
            continue;
        const double earned = reward(experiment, query, arm, run.costWeight);
        total.mean += earned;
        ++total.steps;
        if (!std::isnan(run.rewards[step]))
            total.regret += earned - run.rewards[step];
    }
    if (total.steps > 0)
        total.mean /= static_cast<double>(total.steps);
    return total;
}

void addBestSingle(RunGains& gains, const Experiment& experiment, const sim::RunResult& run)
{
    std::optional<ArmReward> best;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const ArmReward total = armReward(experiment, run, arm);
        if (total.steps == 0 || (best && total.mean <= best->mean))
            continue;
        best = total;
        gains.bestSingleByReward = experiment.armName(arm);
    }
    if (best)
        gains.regretAgainstBestSingle = best->regret;
}

} // namespace

std::optional<double> relativeDifference(std::optional<double> a, std::optional<double> b)
{
    return a && b && *b != 0 ? std::optional((*a - *b) / *b) : std::nullopt;
}

RunGains runGains(const sim::Analysis& analysis, const sim::RunResult& run)
{
    RunGains gains;
    const int bestArm = sim::bestSingleArm(analysis);
    gains.randomAccuracy = expectedRandomAccuracy(*analysis.experiment);
    gains.gainAtRandom = relativeDifference(run.accuracy, gains.randomAccuracy);
    const auto oracle = oraclePoint(*analysis.experiment).accuracy;
    if (const auto above = relativeDifference(run.accuracy, oracle))
        gains.gapToOracle = -*above;
    addBestSingle(gains, *analysis.experiment, run);
    if (bestArm < 0)
        return gains;
    const SingleModel& strong = analysis.models[static_cast<std::size_t>(bestArm)];
    const SingleModel& weak = *cheapest(analysis);
    gains.gainAtBest = relativeDifference(run.accuracy, strong.accuracy);
    if (run.accuracy && *strong.accuracy > *weak.accuracy)
        gains.gapRecovered = (*run.accuracy - *weak.accuracy) / (*strong.accuracy - *weak.accuracy);
    return gains;
}

} // namespace metallm::analysis
