// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <Eigen/Core>
#include <span>
#include <vector>

namespace metallm::frontier {

using LineMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The value of arm k on the i-th query played is intercepts(i, k) - p * slopes(i, k): what a
/// frozen policy knows (METHODS.md section 2). An arm that may not be chosen has a NaN intercept.
struct Lines {
    LineMatrix
        intercepts; ///< m: predicted (or true) score, plus the bonus; rows = steps, cols = arms
    /// The part of the intercepts that is bonus; no rows = none has any.
    LineMatrix bonuses{};
    LineMatrix slopes; ///< g: predicted or known normalised cost; finite
    /// Among the best at p = 0 take the cheapest rather than the first (the oracle's convention).
    bool cheapestAtZero = false;
    /// Per row: not 0 = every arm that might be chosen has left (a scenario's doing), and the query
    /// is unserved. Empty = none.
    std::vector<std::uint8_t> unserved{};

    Eigen::Index steps() const { return intercepts.rows(); }
    Eigen::Index arms() const { return intercepts.cols(); }
    bool isUnserved(Eigen::Index row) const
    {
        return !unserved.empty() && unserved[static_cast<std::size_t>(row)] != 0;
    }
};

/// The best arm of one row at cost weight p >= 0, computed the plain way, arm by arm; ties go to
/// the first arm. Arm 0 where no arm may be chosen.
std::int32_t chooseArm(const Lines& lines, Eigen::Index row, double costWeight);
/// The same among the arms whose entry in `eligible` is not 0 (empty = all); -1 where none of them
/// may be chosen. In a row in which no arm may be chosen at all, the first eligible one.
std::int32_t chooseEligible(const Lines& lines, Eigen::Index row, double costWeight,
    std::span<const std::uint8_t> eligible);

/// m - p g of the best arm, for every row; minus infinity where no arm may be chosen. The same for
/// any number of threads.
std::vector<double> bestValues(const Lines& lines, double costWeight, int threads);

} // namespace metallm::frontier
