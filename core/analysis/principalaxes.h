// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <Eigen/Core>

namespace metallm::analysis {

/// The directions in which contexts differ most.
struct PrincipalAxes {
    Eigen::VectorXd mean; ///< d
    Eigen::MatrixXd axes; ///< d x k, orthonormal, largest variance first
    Eigen::VectorXd variances; ///< k
    double totalVariance = 0; ///< of all d directions
    /// (sum of variances)^2 / sum of their squares over all d directions (participation ratio, also
    /// "effective rank"): d where they are equal, 1 where all lies on a line; 0 without variance.
    double effectiveRank = 0;
};

/// The leading `count` axes (fewer where d is) of the rows of `values` (queries x d), by subspace
/// iteration on their covariance (Halko, Martinsson and Tropp 2011, "Finding structure with
/// randomness", SIAM Review 53). Of more than `mostRows` rows a seeded sample is taken. The sign of
/// an axis is such that its largest entry is positive. The same bits for any number of threads.
Result<PrincipalAxes> principalAxes(const data::ContextMatrix& values, Eigen::Index count,
    std::uint64_t seed, const RunContext& context, Eigen::Index mostRows = 20'000);

/// Coordinates along the axes: rows x k, one row a context.
Result<data::ContextMatrix> projectOnto(
    const PrincipalAxes& axes, const data::ContextMatrix& values, const RunContext& context);

} // namespace metallm::analysis
