// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

#include <span>

namespace metallm::policy {

/// The best model of each domain, from the training part: score and cost of model k in domain d are
/// its means there, drawn towards its means over all domains as if `shrinkage` more queries had
/// come out like those:
///
///     m_dk = (n_dk mean_dk + s mean_k) / (n_dk + s)
///
/// (the posterior mean under a conjugate prior; Efron and Morris 1977, Scientific American 236(5)).
/// A query without a domain, or of one that training never saw, is judged by the means over all.
/// O(N K).
PolicyInfo domainTable();

/// Means of score and normalised cost by domain as above. rows = domains of the data set, the last
/// one for all queries; cols = arms; NaN = no outcome, which with shrinkage above 0 means nowhere.
struct DomainMeans {
    frontier::LineMatrix scores;
    frontier::LineMatrix costs;
};
DomainMeans domainMeans(
    const sim::Experiment& experiment, std::span<const std::int32_t> queries, double shrinkage);

} // namespace metallm::policy
