// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/explanation.h"

#include "core/frontier/envelope.h"

#include <cmath>

namespace metallm::analysis {

namespace {

ArmReason reasonFor(
    const frontier::Lines& lines, Eigen::Index row, Eigen::Index arm, double costWeight)
{
    const double intercept = lines.intercepts(row, arm);
    if (std::isnan(intercept))
        return {.eligible = false};
    const double bonus = lines.bonuses.rows() > 0 ? lines.bonuses(row, arm) : 0;
    return {.eligible = true,
        .predictedScore = intercept - bonus,
        .bonus = bonus,
        .costTerm = costWeight * lines.slopes(row, arm)};
}

} // namespace

Explanation explain(const frontier::Frontier& frontier, std::int32_t step, double costWeight)
{
    const frontier::Lines& lines = frontier.lines();
    std::vector<frontier::Transition> transitions;
    if (lines.steps() > 0)
        frontier::envelope(lines, step, transitions);
    else
        transitions = frontier.transitionsOf(step);
    return explain(lines, step, transitions, costWeight);
}

Explanation explain(const frontier::Lines& lines, Eigen::Index row,
    std::span<const frontier::Transition> transitions, double costWeight)
{
    Explanation explanation;
    explanation.costWeight = costWeight;
    for (Eigen::Index arm = 0; arm < lines.arms(); ++arm)
        explanation.arms.push_back(reasonFor(lines, row, arm, costWeight));
    for (const frontier::Transition& transition : transitions) {
        if (transition.costWeight > costWeight) {
            explanation.to = transition.costWeight;
            explanation.above = transition.arm;
            break;
        }
        explanation.below = transition.costWeight > 0 ? explanation.chosen : sim::noArm;
        explanation.from = transition.costWeight;
        explanation.chosen = transition.arm;
    }
    return explanation;
}

} // namespace metallm::analysis
