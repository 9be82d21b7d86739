// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/budget.h"

#include "core/frontier/frontier.h"
#include "core/policy/outoffold.h"
#include "core/policy/registry.h"

namespace metallm::sim {

namespace {

/// What meets the budget exactly on the calibration part, from the step before the one that meets
/// it; none where even the first step does, or where the one before cannot be told a cost.
std::optional<BudgetMix> mixBefore(
    const frontier::Frontier& frontier, std::size_t step, double budget)
{
    if (step == 0)
        return std::nullopt;
    const double dearer = frontier.figures(step - 1).costPer10k;
    const double cheaper = frontier.figures(step).costPer10k;
    if (!(dearer > budget))
        return std::nullopt;
    return BudgetMix{frontier.costWeight(step - 1), (budget - cheaper) / (dearer - cheaper)};
}

} // namespace

Result<std::optional<BudgetWeight>> costWeightForBudget(
    std::shared_ptr<const Experiment> experiment, double budget, const RunContext& context)
{
    const policy::PolicyInfo& policy = *policy::find(experiment->parameters.policy);
    if (experiment->train.size() < policy::foldCount)
        return wrongCall("a budget needs a training part to be calibrated on",
            "raise --train-fraction, or name a --train split");
    auto calibration = policy::outOfFold(*experiment, policy.freeze, context);
    if (!calibration)
        return tl::unexpected(calibration.error());
    const auto frontier = policy::frontierOf(
        calibration->experiment, policy.name, std::move(calibration->frozen));
    for (std::size_t step = 0; step < frontier->steps(); ++step) {
        if (!(frontier->figures(step).costPer10k <= budget))
            continue;
        return std::optional(BudgetWeight{frontier->costWeight(step),
            experiment->parameters.budgetMix ? mixBefore(*frontier, step, budget) : std::nullopt});
    }
    return std::optional<BudgetWeight>{};
}

} // namespace metallm::sim
