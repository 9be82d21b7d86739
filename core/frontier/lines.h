// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace metallm::frontier {

using LineMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The value of arm k on the i-th query played is intercepts(i, k) - p * slopes(i, k): what a frozen
/// policy knows (METHODS.md section 2). An arm that may not be chosen has a NaN intercept.
struct Lines
{
    LineMatrix intercepts; ///< m: predicted (or true) score, plus the bonus; rows = steps, cols = arms
    LineMatrix slopes; ///< g: predicted or known normalised cost

    Eigen::Index steps() const { return intercepts.rows(); }
    Eigen::Index arms() const { return intercepts.cols(); }
};

/// The best arm of each row at cost weight p; ties go to the first arm.
std::vector<std::int32_t> choose(const Lines& lines, double costWeight);

} // namespace metallm::frontier
