// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/runresult.h"

#include <optional>
#include <span>
#include <vector>

namespace metallm::analysis {

/// Half of the 95 % normal interval of a mean of `queries` scores between 0 and 1: 1.96
/// sqrt(a (1 - a) / n). Exact for right and wrong, too wide for scores in between.
double accuracyHalfWidth(double accuracy, double queries);
/// The same by the standard error of the run's own scores, over the queries evaluated; none for
/// fewer than two. O(n).
std::optional<double> accuracyHalfWidth(const sim::RunResult& run);

/// Before the first value and after each: [t] is the sum of t of them. NaN (a query that does not
/// count) adds nothing. O(n).
std::vector<double> runningSums(std::span<const double> values);

/// A sum while it grows. Both have one entry more than there are values: [t] after t of them.
struct RunningSum {
    std::vector<double> sums; ///< runningSums()
    /// Half of the 95 % normal interval: 1.96 standard errors of a sum of so many independent
    /// values. 0 while there are fewer than two.
    std::vector<double> halfWidths;
};

/// NaN (a query that does not count) leaves both as they are. O(n).
RunningSum runningSum(std::span<const double> values);

} // namespace metallm::analysis
