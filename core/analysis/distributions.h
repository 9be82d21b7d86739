// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace metallm::analysis {

/// Where the values of one model lie.
struct Spread {
    double mean = 0;
    double least = 0;
    double most = 0;
    /// 5, 25, 50, 75 and 95 %, interpolated between neighbours (Hyndman and Fan 1996, type 7).
    std::array<double, 5> quantiles{};

    bool operator==(const Spread&) const = default;
};

struct Distribution {
    std::int64_t count = 0; ///< known values
    std::optional<Spread> spread; ///< none without values
    /// Of values above 0 alone: a logarithmic scale has no place for the others.
    std::vector<std::int64_t> bins;
};

/// One quantity of every model, over bins that all share. Immutable snapshot.
struct Distributions {
    /// Ascending, evenly spaced in the logarithm, one more than bins; a value on an inner edge is
    /// in the bin above. Empty where no value is above 0.
    std::vector<double> edges;
    std::vector<Distribution> arms;
};

constexpr int defaultBins = 24;

/// USD a query over the evaluation part, where an outcome is there. O(NK log N).
Distributions costDistributions(const sim::Experiment& experiment, int bins = defaultBins);
/// Seconds, as recorded; no values where the data set has none.
Distributions latencyDistributions(const sim::Experiment& experiment, int bins = defaultBins);

} // namespace metallm::analysis
