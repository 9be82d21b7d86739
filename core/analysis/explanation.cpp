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

bool isBetter(const ArmReason& a, const ArmReason& b)
{
    return a.isKnown() && (!b.isKnown() || a.value() > b.value());
}

frontier::Lines linesOf(const sim::ChoiceMoment& choice)
{
    const auto arms = std::ssize(choice.scores);
    frontier::Lines lines;
    lines.intercepts.resize(1, arms);
    lines.slopes.resize(1, arms);
    lines.bonuses.resize(1, arms);
    for (Eigen::Index arm = 0; arm < arms; ++arm) {
        const auto k = static_cast<std::size_t>(arm);
        lines.intercepts(0, arm) = choice.eligible[k] != 0 ? choice.scores[k] : data::missing;
        lines.slopes(0, arm) = choice.costs[k];
        lines.bonuses(0, arm) = choice.scores[k] - choice.beliefs[k].score;
    }
    return lines;
}

void markUnknown(frontier::Lines& lines, std::span<const policy::Belief> beliefs)
{
    for (std::size_t arm = 0; arm < beliefs.size(); ++arm)
        if (std::isnan(beliefs[arm].cost))
            lines.slopes(0, static_cast<Eigen::Index>(arm)) = data::missing;
}

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

Explanation explain(const sim::ChoiceMoment& choice)
{
    frontier::Lines lines = linesOf(choice);
    std::vector<frontier::Transition> transitions;
    if (choice.chosen != sim::noArm)
        frontier::envelope(lines, 0, transitions);
    markUnknown(lines, choice.beliefs);
    Explanation explanation = explain(lines, 0, transitions, choice.costWeight);
    explanation.greedy = choice.greedy;
    explanation.chances = choice.chances;
    explanation.hasRange = choice.chosen != sim::noArm && explanation.chosen == choice.chosen;
    explanation.chosen = choice.chosen;
    return explanation;
}

} // namespace metallm::analysis
