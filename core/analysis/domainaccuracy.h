// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace metallm::analysis {

/// One model on the queries of one domain.
struct DomainCell {
    std::int64_t answered = 0; ///< queries that have an outcome
    std::optional<Estimate> accuracy; ///< mean score, 95 % (Student over queries); none without any
};

/// Each model alone, domain by domain, over the evaluation part. Missing outcomes are left out of
/// their own cell and of no other. Immutable snapshot.
struct DomainAccuracy {
    /// Rows: index in the data set's domains, -1 = queries without one; those with queries only.
    std::vector<std::int32_t> domains;
    std::vector<std::int64_t> queries; ///< per row, answered or not
    std::vector<std::vector<DomainCell>> cells; ///< [row][arm]
};

/// O(NK).
DomainAccuracy accuracyByDomain(const sim::Experiment& experiment);

/// Evaluation queries of one domain that the arm has an outcome for, in the data set's order.
std::vector<std::int32_t> answeredIn(
    const sim::Experiment& experiment, std::int32_t domain, int arm);

} // namespace metallm::analysis
