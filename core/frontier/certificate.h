// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalfrontier.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstddef>
#include <vector>

namespace metallm::frontier {

/// What came of replaying some intervals of a run that learns.
struct Certificate {
    std::size_t intervals = 0; ///< replayed at both ends and in the middle
    std::size_t plainRuns = 0; ///< of these: played by the policy itself, too, in the middle
    std::size_t narrow = 0; ///< the others: so narrow that rounding decides the policy's own choice
    std::vector<double> failures; ///< beginnings of the intervals that are not as they were said

    bool holds() const { return failures.empty(); }
};

/// Replays `count` exact intervals (all of them where there are no more), drawn with the
/// experiment's seed. Each must give the same choices at its first, its middle and its last double,
/// the interval's figures, and, unless it is narrower than 1e-9 of its cost weight, the choices of
/// the plain run (METHODS.md section 2, "Certificate"). The plain run is computed differently, in
/// blocks: it knows nothing of intervals.
Result<Certificate> certify(
    const IntervalFrontier& frontier, std::size_t count, const RunContext& context);

} // namespace metallm::frontier
