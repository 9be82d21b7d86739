// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budget/pacing.h"

namespace metallm::budget {

/// p stays as it is.
PacingInfo noPacing();
/// p is the user's own, piecewise constant over time (Parameters::schedule); before its first entry
/// it is the run's cost weight.
PacingInfo schedulePacing();
/// p_{t+1} = max(0, p_t + eta (c~_t - rho)), rho = remaining normalised budget per remaining query
/// before query t (Agrawal and Devanur 2016, "Linear contextual bandits with knapsacks"). O(1) a
/// step. A query whose cost is unknown leaves p as it is.
PacingInfo primalDualPacing();
/// With z the share of the budget used, an arm may be played if its value/cost ratio is at least
/// (UB e / LB)^z LB / e (PILOT, arXiv 2508.21141, "online cost policy"; Zhou, Chakrabarty and
/// Lukose 2008). Value = the policy's (optimistic) score; cost = the list price where it is flat,
/// else the policy's estimate; both as it stands before the query. O(K) a step.
PacingInfo knapsackPacing();

} // namespace metallm::budget
