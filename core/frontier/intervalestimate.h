// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalsweep.h"

namespace metallm::frontier {

/// What a sweep over all cost weights is likely to come to.
struct SweepEstimate {
    double intervals = 0; ///< in the whole range, whatever the limit
    double seconds = 0; ///< on this machine with the context's threads, up to the limit
    int samples = 0; ///< runs that it was guessed from
    std::size_t steps = 0; ///< of the evaluation part that these runs played
};

/// A guess from random descents of the tree of intervals, each weighed by how unlikely it was (D.
/// E. Knuth 1975, "Estimating the efficiency of backtrack programs", Math. Comp. 29). Takes
/// `patienceSeconds` or a little more, after the training; where four runs would take longer they
/// play the first queries alone, and intervals are taken to grow with the queries. On real data
/// whole runs were right within a factor of two; how many samples there is time for depends on the
/// machine.
Result<SweepEstimate> estimateSweep(std::shared_ptr<const sim::Experiment> experiment,
    const SweepOptions& options, const RunContext& context, double patienceSeconds = 1);

} // namespace metallm::frontier
