// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/analysis.h"

#include <memory>
#include <vector>

namespace metallm::ui {

/// Everything the views show of one analysis at one cost weight. Made whole by a job and swapped
/// whole: a view never patches it.
struct ResultSnapshot {
    std::shared_ptr<const sim::Analysis> analysis;
    std::shared_ptr<const sim::RunResult> run; ///< the policy at the present cost weight
    std::shared_ptr<const sim::RunResult> oracle; ///< references for the reward chart, same p
    std::shared_ptr<const sim::RunResult> bestSingle; ///< null where no model has outcomes
    /// USD spent up to and including each query of the run; null where there is no budget.
    std::shared_ptr<const std::vector<double>> spending{};
    /// That the analysis was made at. The window's own may be newer.
    std::shared_ptr<const prices::PriceTable> prices{};
};

/// What `spending` is of a run.
std::shared_ptr<const std::vector<double>> spendingOf(const sim::RunResult& run);

using SnapshotPtr = std::shared_ptr<const ResultSnapshot>;

} // namespace metallm::ui
