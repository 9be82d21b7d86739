// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/pairing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace metallm::analysis {

/// A figure of A, of B, and A less B with its paired interval.
struct PairedFigure {
    double a = 0;
    double b = 0;
    Estimate difference;
};

/// Right is a score of at least this; fractional scores fall on one side or the other.
constexpr double rightFrom = 0.5;

struct RightCounts {
    std::int64_t both = 0;
    std::int64_t onlyA = 0;
    std::int64_t onlyB = 0;
    std::int64_t neither = 0;

    /// One more query that both answered.
    void add(bool rightA, bool rightB)
    {
        ++(rightA ? (rightB ? both : onlyA) : (rightB ? onlyB : neither));
    }
    bool operator==(const RightCounts&) const = default;
};

struct DomainComparison {
    std::string domain; ///< empty = queries without one
    std::int64_t queries = 0;
    RightCounts right;
    PairedFigure accuracy;
    PairedFigure costPer10k; ///< USD per 10,000 queries
};

struct CompareOptions {
    BootstrapOptions bootstrap;
    bool byDomainCluster = false; ///< domains, not queries, are what chance draws (Miller 2024)
    bool domains = true; ///< each domain by itself too
};

/// Two runs over the same queries. Intervals are 95 %, paired: the same resample of queries for
/// both. Immutable snapshot.
struct Comparison {
    Pairing pairing;
    std::string intervalMethod; ///< for people
    RightCounts right;
    std::optional<PairedFigure> accuracy; ///< none where no query is paired
    std::optional<PairedFigure> costPer10k;
    std::optional<PairedFigure> reward; ///< mean of a query, at A's cost weight
    std::optional<Estimate> accuracyRatio; ///< A / B - 1; none where B is never right
    std::optional<Estimate> saving; ///< 1 - cost of A / cost of B; none where B is free
    std::vector<DomainComparison> domains; ///< those with paired queries, in the data set's order
};

/// Fails where the data sets differ or where it was stopped.
Result<Comparison> compareRuns(const sim::RunResult& a, const sim::RunResult& b,
    const CompareOptions& options, const RunContext& context);

/// The queries that A and B sent to different models: largest difference in reward first, of equal
/// ones the first in the data set. Indices into pairing.queries.
std::vector<std::size_t> changedHands(const Pairing& pairing);

} // namespace metallm::analysis
