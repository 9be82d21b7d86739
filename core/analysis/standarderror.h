// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"

#include <cstdint>
#include <span>

namespace metallm::analysis {

/// Mean over independent queries with its 95 % Student interval (the central limit theorem's
/// standard error: Miller 2024, arXiv 2411.00640, section 2); none without values.
std::optional<Estimate> overQueries(std::span<const double> values);

/// The same where queries come in groups that are alike (one domain, one passage): the clustered
/// standard error of Miller 2024, section 2.2, with the factor C / (C - 1) for C clusters and
/// Student's t with C - 1 degrees of freedom. `clusterOf` numbers each value's cluster.
std::optional<Estimate> overClusters(
    std::span<const double> values, std::span<const std::int32_t> clusterOf);

} // namespace metallm::analysis
