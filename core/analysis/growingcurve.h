// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"
#include "core/sim/runresult.h"

#include <cstdint>
#include <vector>

namespace metallm::analysis {

/// A run's mean figures after every step, with intervals that hold at all steps at once (95 %, by
/// betting: confidencesequence.h), so that the curve may be watched and the run stopped at will.
/// Immutable snapshot; one entry a step that was served and has an outcome.
struct GrowingCurve {
    std::vector<std::int64_t> steps; ///< 0-based, in the order played
    std::vector<Estimate> score;
    std::vector<Estimate> reward; ///< at the run's cost weight
};

/// Scores lie in [0, 1]; rewards between the least and the most that any outcome of the evaluation
/// part can earn. They hold for queries that come in random order (Order::Shuffled).
GrowingCurve growingCurve(const sim::RunResult& run);

} // namespace metallm::analysis
