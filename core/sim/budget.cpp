// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/budget.h"

#include "core/frontier/frontier.h"
#include "core/policy/outoffold.h"
#include "core/policy/registry.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace metallm::sim {

namespace {

struct Range {
    double below = 0; ///< the last cost weight that is too dear; where none is, 0
    double costWeight = 0; ///< the first that meets the budget
};

std::optional<Range> rangeOf(const frontier::Frontier& frontier, double budget)
{
    for (std::size_t step = 0; step < frontier.steps(); ++step)
        if (frontier.figures(step).costPer10k <= budget)
            return Range{step == 0 ? 0 : frontier.costWeight(step - 1), frontier.costWeight(step)};
    return std::nullopt;
}

/// What meets the budget exactly on the calibration part, between the ends of the range; none where
/// the budget is met at both, or at neither.
std::optional<BudgetMix> mixOver(
    const frontier::Frontier& frontier, const Range& range, double budget)
{
    const double dearer = frontier.figuresAt(range.below).costPer10k;
    const double cheaper = frontier.figuresAt(range.costWeight).costPer10k;
    if (!(dearer > budget && cheaper <= budget))
        return std::nullopt;
    return BudgetMix{range.below, (budget - cheaper) / (dearer - cheaper)};
}

BudgetWeight mixed(const frontier::Frontier& frontier, const Range& own,
    const std::vector<Range>& folds, double budget)
{
    Range widest = own;
    for (const Range& fold : folds) {
        widest.below = std::min(widest.below, fold.below);
        widest.costWeight = std::max(widest.costWeight, fold.costWeight);
    }
    if (const auto mix = mixOver(frontier, widest, budget))
        return {widest.costWeight, mix};
    return {own.costWeight, mixOver(frontier, own, budget)};
}

} // namespace

Result<std::optional<BudgetWeight>> costWeightForBudget(
    std::shared_ptr<const Experiment> experiment, double budget, const RunContext& context)
{
    const policy::PolicyInfo& policy = *policy::find(experiment->parameters.policy);
    const bool mixes = experiment->parameters.budgetMix;
    if (experiment->train.size() < policy::foldCount)
        return wrongCall("a budget needs a training part to be calibrated on",
            "raise --train-fraction, or name a --train split");
    std::vector<Range> folds;
    auto calibration = policy::outOfFold(*experiment, policy.freeze, context,
        [&](std::shared_ptr<const Experiment> fold, const policy::Frozen& frozen) {
            if (!mixes)
                return;
            const auto met =
                rangeOf(*policy::frontierOf(std::move(fold), policy.name, frozen), budget);
            if (met)
                folds.push_back(*met);
        });
    if (!calibration)
        return tl::unexpected(calibration.error());
    const auto frontier =
        policy::frontierOf(calibration->experiment, policy.name, std::move(calibration->frozen));
    const auto own = rangeOf(*frontier, budget);
    if (!own)
        return std::optional<BudgetWeight>{};
    return std::optional(
        mixes ? mixed(*frontier, *own, folds, budget) : BudgetWeight{own->costWeight, {}});
}

} // namespace metallm::sim
