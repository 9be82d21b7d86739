// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// UCB1, which does not look at the query: with n_k outcomes of arm k in n rounds
///
///     value_k = mean score_k + width * sqrt(2 ln n / n_k) - p * mean cost_k
///
/// and an arm without outcomes first. Auer, Cesa-Bianchi and Fischer 2002, "Finite-time analysis of
/// the multiarmed bandit problem", Machine Learning 47 (width = 1). A training query is a
/// round that tells of every arm. Frozen, an arm without outcomes is never chosen, as there is
/// nothing to be learned from it. O(K) a query.
PolicyInfo ucb1();

/// sqrt(2 ln rounds / outcomes); 0 in the first round.
double ucb1Bonus(std::int64_t rounds, std::int64_t outcomes);

} // namespace metallm::policy
