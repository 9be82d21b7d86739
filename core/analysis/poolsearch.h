// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/modelpool.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace metallm::analysis {

struct PoolRequest {
    int size = 2; ///< models in the pool; at least 1, at most the candidates
    std::optional<double> budgetPer10k; ///< USD per 10,000 queries; none = costs do not matter
    /// Where there are more pools than this, the search is greedy.
    std::int64_t mostPools = 2000;
    int kept = 5; ///< the best so many
};

struct RankedPool {
    std::vector<int> arms; ///< candidates, ascending
    double oracle = 0; ///< oracleOf() it

    bool operator==(const RankedPool&) const = default;
};

/// The pools with the best oracle, best first; of equal ones the first in the candidates' order.
///
/// Exact: every pool of that size was tried. Greedy: one candidate after the other was added, each
/// time the one that gains most. Without a budget the oracle's mean score over the observed
/// outcomes is a monotone submodular function of the pool (a mean of maxima of scores >= 0), so
/// that the greedy pool reaches at least 1 - 1/e = 63.2 % of the best pool's (Nemhauser, Wolsey and
/// Fisher 1978); with a budget OPT(B) is not submodular in general, and there is no such promise.
/// `atMost` bounds the best pool either way: by the gains left (Leskovec et al. 2007, section 3.2)
/// and by the oracle of all candidates within the budget. It says nothing of other queries.
struct PoolSearch {
    std::vector<RankedPool> pools; ///< empty where no query was answered by every candidate
    bool exact = true;
    bool hasGreedyBound = false; ///< greedy and without a budget: the 1 - 1/e holds
    double atMost = 0;
    std::int64_t tried = 0;
    std::int64_t queries = 0; ///< of the basis
    std::int64_t leftOut = 0;
};

/// Fails where it was stopped, or the size is none.
Result<PoolSearch> searchPools(
    const PoolBasis& basis, const PoolRequest& request, const RunContext& context);

} // namespace metallm::analysis
