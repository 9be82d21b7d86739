// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>
#include <optional>

namespace metallm::sim {

/// Each query is played with probability `share` at the cost weight `below`, just too dear, instead
/// of at the one that meets the budget.
struct BudgetMix {
    double below = 0;
    double share = 0;
};

struct BudgetWeight {
    double costWeight = 0; ///< the smallest that meets the budget
    std::optional<BudgetMix> mix; ///< where the parameters ask for it; meets the budget exactly
};

/// The smallest cost weight whose cost on the training part is at most `budget` USD per 10,000
/// queries (METHODS.md section 2, "Budget"). The training part is predicted out of fold, in 5
/// seeded folds, so that the figure is not optimistic. None where no cost weight is cheap enough.
Result<std::optional<BudgetWeight>> costWeightForBudget(
    std::shared_ptr<const Experiment> experiment, double budget, const RunContext& context);

} // namespace metallm::sim
