// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>
#include <optional>

namespace metallm::sim {

/// Two cost weights that meet the budget on average on the calibration part: the last one that is
/// too dear in any of the folds, and the first that is cheap enough in every one. A policy that
/// moves many queries at once (a table, a single model) moves them at another cost weight in each
/// fold, so that between two adjacent steps of all folds together it moves as a whole or not at
/// all. Each query is played with probability `share` at `below`, else at the cost weight that
/// meets the budget.
struct BudgetMix {
    double below = 0;
    double share = 0;
};

struct BudgetWeight {
    double costWeight = 0; ///< the smallest that meets the budget; in every fold, with a mix
    std::optional<BudgetMix> mix; ///< where the parameters ask for it; meets the budget exactly
};

/// The smallest cost weight whose cost on the training part is at most `budget` USD per 10,000
/// queries (METHODS.md section 2, "Budget"). The training part is predicted out of fold, in 5
/// seeded folds, so that the figure is not optimistic. None where no cost weight is cheap enough.
Result<std::optional<BudgetWeight>> costWeightForBudget(
    std::shared_ptr<const Experiment> experiment, double budget, const RunContext& context);

} // namespace metallm::sim
