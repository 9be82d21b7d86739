// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/advice.h"

#include <algorithm>

namespace metallm::analysis {

namespace {

std::vector<CostWeightRange> rangesOf(const Advice& advice, int arm)
{
    std::vector<CostWeightRange> ranges;
    const auto& transitions = advice.transitions;
    for (std::size_t i = 0; i < transitions.size(); ++i)
        if (transitions[i].arm == arm)
            ranges.push_back({transitions[i].costWeight,
                i + 1 < transitions.size() ? transitions[i + 1].costWeight
                                           : std::numeric_limits<double>::infinity()});
    return ranges;
}

bool ranksBefore(const RankedModel& a, const RankedModel& b)
{
    return a.chosen != b.chosen ? a.chosen : isBetter(a.reason, b.reason);
}

} // namespace

Explanation explain(const Advice& advice, double costWeight)
{
    Explanation explanation = explain(advice.lines, 0, advice.transitions, costWeight);
    if (advice.transitions.empty())
        explanation.chosen = sim::noArm;
    return explanation;
}

std::vector<RankedModel> ranked(const Advice& advice, int arms, double costWeight)
{
    const Explanation explanation = explain(advice, costWeight);
    std::vector<RankedModel> models;
    for (int arm = 0; arm < arms; ++arm) {
        RankedModel model{.arm = arm,
            .reason = {.eligible = false},
            .chosenOver = rangesOf(advice, arm),
            .chosen = arm == explanation.chosen};
        if (!explanation.arms.empty())
            model.reason = explanation.arms[static_cast<std::size_t>(arm)];
        if (model.reason.eligible)
            model.costUsd = advice.lines.slopes(0, arm) * advice.costReference;
        models.push_back(std::move(model));
    }
    std::ranges::stable_sort(models, ranksBefore);
    return models;
}

} // namespace metallm::analysis
