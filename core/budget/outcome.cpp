// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/outcome.h"

#include "core/budget/pacing.h"
#include "core/util/exactsum.h"

#include <algorithm>

namespace metallm::budget {

Outcome outcomeOf(const sim::Experiment& experiment, std::span<const std::int32_t> arms,
    const frontier::Hindsight& hindsight)
{
    Outcome outcome;
    outcome.budgetUsd = totalBudgetUsd(experiment);
    ExactSum spent;
    ExactSum score;
    std::int64_t queries = 0;
    for (std::size_t step = 0; step < arms.size(); ++step) {
        const std::int32_t query = experiment.eval[step];
        queries += arms[step] == sim::noArm || experiment.hasOutcome(query, arms[step]);
        if (arms[step] == sim::noArm || !experiment.hasOutcome(query, arms[step]))
            continue;
        spent.add(experiment.costUsd(query, arms[step]));
        score.add(experiment.score(query, arms[step]));
        if (!outcome.firstViolationStep && spent.value() > outcome.budgetUsd)
            outcome.firstViolationStep = static_cast<std::int64_t>(step);
    }
    outcome.spentUsd = spent.value();
    outcome.violationUsd = std::max(0.0, outcome.spentUsd - outcome.budgetUsd);
    outcome.optimum = hindsight.at(outcome.budgetUsd);
    outcome.optimalAccuracy = hindsight.accuracyAt(outcome.budgetUsd);
    if (outcome.optimum.score > 0 && queries > 0)
        outcome.gap = 1 - score.value() / static_cast<double>(queries) / *outcome.optimalAccuracy;
    return outcome;
}

std::vector<double> cumulativeSpending(
    const sim::Experiment& experiment, std::span<const std::int32_t> arms)
{
    std::vector<double> spending(arms.size());
    ExactSum spent;
    for (std::size_t step = 0; step < arms.size(); ++step) {
        const std::int32_t query = experiment.eval[step];
        if (arms[step] != sim::noArm && experiment.hasOutcome(query, arms[step]))
            spent.add(experiment.costUsd(query, arms[step]));
        spending[step] = spent.value();
    }
    return spending;
}

} // namespace metallm::budget
