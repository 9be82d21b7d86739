// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <Eigen/Core>

namespace metallm::frontier {

using LineMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The value of arm k on the i-th query played is intercepts(i, k) - p * slopes(i, k): what a
/// frozen policy knows (METHODS.md section 2). An arm that may not be chosen has a NaN intercept.
struct Lines {
    LineMatrix
        intercepts; ///< m: predicted (or true) score, plus the bonus; rows = steps, cols = arms
    /// The part of the intercepts that is bonus; no rows = none has any.
    LineMatrix bonuses {};
    LineMatrix slopes; ///< g: predicted or known normalised cost; finite
    /// Among the best at p = 0 take the cheapest rather than the first (the oracle's convention).
    bool cheapestAtZero = false;

    Eigen::Index steps() const { return intercepts.rows(); }
    Eigen::Index arms() const { return intercepts.cols(); }
};

/// The best arm of one row at cost weight p >= 0, computed the plain way, arm by arm; ties go to
/// the first arm. Arm 0 where no arm may be chosen.
std::int32_t chooseArm(const Lines& lines, Eigen::Index row, double costWeight);

} // namespace metallm::frontier
