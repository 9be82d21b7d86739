// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <Eigen/Core>
#include <functional>
#include <span>
#include <vector>

namespace metallm::analysis {

/// What is resampled: rows = units (queries, or clusters of them), cols = terms, such as the score
/// of A and of B on that query. Both policies stand in one row, so every difference is paired.
using Terms = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A figure made of the sums of the terms over all rows, such as a ratio of two sums; NaN = none.
using Statistic = std::function<double(std::span<const double> sums)>;

struct BootstrapOptions {
    int resamples = 1999; ///< so that 2.5 % and 97.5 % fall on a resample each
    std::uint64_t seed = 1;
};

/// Each statistic with its 95 % interval: bias-corrected and accelerated bootstrap (BCa; Efron
/// 1987), every resample drawn from a stream of its own, so that figures are the same for any
/// number of threads. The ends are none where there are fewer than two rows or nothing varies by
/// chance. O(resamples * rows * terms). Fails only where it was stopped.
Result<std::vector<Estimate>> bootstrap(const Terms& terms, std::span<const Statistic> statistics,
    const BootstrapOptions& options, const RunContext& context);

/// One row a cluster, the sum of its rows (the cluster bootstrap's units), in the order of the
/// clusters' numbers. `clusterOf` numbers each row's cluster.
Terms summedByCluster(const Terms& terms, std::span<const std::int32_t> clusterOf);

} // namespace metallm::analysis
