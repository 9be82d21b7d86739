// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/hindsight.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace metallm::budget {

/// How a run kept to its budget, beside the best that the budget could have bought. USD are of the
/// whole evaluation part.
struct Outcome {
    double budgetUsd = 0; ///< B
    double spentUsd = 0;
    double violationUsd = 0; ///< max(0, spent - B)
    std::optional<std::int64_t> firstViolationStep; ///< the first after which more than B was spent
    frontier::HindsightPoint optimum; ///< OPT(B), its score in all, and the shadow price
    std::optional<double> optimalAccuracy; ///< OPT(B) over the queries with an outcome
    /// (OPT - A) / OPT, the share of that accuracy that the run missed, with A its own (unserved
    /// queries count 0, excluded ones not at all). Below 0 only where the run overspent, or where
    /// outcomes are missing. None where OPT(B) is 0 or nothing was scored.
    std::optional<double> gap;
};

/// The outcome of the arms played. Their costs where outcomes are missing are unknown and not
/// counted.
Outcome outcomeOf(const sim::Experiment& experiment, std::span<const std::int32_t> arms,
    const frontier::Hindsight& hindsight);

/// USD spent up to and including each step: for the chart of spending against time.
std::vector<double> cumulativeSpending(
    const sim::Experiment& experiment, std::span<const std::int32_t> arms);

} // namespace metallm::budget
