// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/growingcurve.h"

#include "core/analysis/confidencesequence.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

struct Range {
    double least = 0;
    double most = 0;
};

/// Normalised cost of every outcome that the run could have met.
Range costRange(const sim::Experiment& experiment)
{
    Range range;
    bool first = true;
    for (const std::int32_t query : experiment.eval)
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            const double cost = experiment.normalisedCost(query, arm);
            range.least = first ? cost : std::min(range.least, cost);
            range.most = first ? cost : std::max(range.most, cost);
            first = false;
        }
    return range;
}

} // namespace

GrowingCurve growingCurve(const sim::RunResult& run)
{
    const sim::Experiment& experiment = *run.experiment;
    GrowingCurve curve;
    std::vector<double> scores;
    std::vector<double> rewards;
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        if (run.arms[step] == sim::noArm || std::isnan(run.rewards[step]))
            continue;
        curve.steps.push_back(static_cast<std::int64_t>(step));
        scores.push_back(experiment.score(experiment.eval[step], run.arms[step]));
        rewards.push_back(run.rewards[step]);
    }
    const Range cost = costRange(experiment);
    curve.score = bettingSequence(scores, 0, 1);
    curve.reward =
        bettingSequence(rewards, -run.costWeight * cost.most, 1 - run.costWeight * cost.least);
    return curve;
}

} // namespace metallm::analysis
