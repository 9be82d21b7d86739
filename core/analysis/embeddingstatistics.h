// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace metallm::analysis {

/// What the contexts of a data set look like, whatever made them.
struct EmbeddingStatistics {
    std::int64_t queries = 0;
    std::int64_t dimension = 0;
    double leastNorm = 0;
    double meanNorm = 0;
    double mostNorm = 0;
    std::int64_t zeroRows = 0;
    std::int64_t duplicates = 0; ///< rows equal, bit for bit, to an earlier one that is not zero
    /// Of the total variance, for the first principal components (at most ten), largest first.
    /// Empty where the contexts do not differ.
    std::vector<double> explainedVariance{};
    double effectiveRank = 0; ///< PrincipalAxes::effectiveRank
    // Mean cosine over all pairs of two rows that are not zero; none where there is no such pair.
    std::optional<double> meanCosine{};
    std::optional<double> withinDomains{}; ///< pairs of one domain
    std::optional<double> betweenDomains{}; ///< pairs of two domains
    /// Share of the variance (of rows scaled to length 1) that lies between the domains' means: 0
    /// where domains do not differ, 1 where each is one point. None with fewer than two domains.
    std::optional<double> domainShare{};
};

/// The statistics, and where each query stands on the first two components.
struct EmbeddingAnalysis {
    EmbeddingStatistics statistics;
    data::ContextMatrix map; ///< queries x 2; a column of zeros where there is only one dimension
};

/// Exact over all pairs in O(queries x dimension), by sums of unit vectors; the components as
/// principalAxes() has them. Queries without a domain count in no domain.
Result<EmbeddingAnalysis> analyseEmbedding(
    const data::Dataset& dataset, std::uint64_t seed, const RunContext& context);

} // namespace metallm::analysis
