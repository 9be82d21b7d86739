// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalfrontier.h"
#include "core/frontier/valuelearner.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstddef>
#include <functional>

namespace metallm::frontier {

struct SweepOptions {
    double from = 0;
    double to = 1; ///< exclusive
    std::size_t maxIntervals = 100000;
    /// Learners of parts that wait: so much memory, beyond it they are made again in their turn.
    std::size_t mostWaitingBytes = std::size_t{512} << 20;
};

/// The experiment's policy learns, chooses by lines in p (policy::PolicyInfo::values), and the
/// sweep below knows its world. Else a grid has to stand in.
bool hasIntervals(const sim::Experiment& experiment);

/// Every cost weight of a run that learns (METHODS.md section 2). Two cost weights that have made
/// the same choices share one state: of LinUCB A does not depend on p and b is affine in it, and
/// likewise of every policy that learns score and cost apart; where the choice for the next query
/// differs, the interval is split at the crossing and both parts go on, depth first, each thread
/// with the first part that waits. Time: O(intervals * N * K
/// * d^2) at most, for ridge models; memory: one state for each part that waits, up to a limit
/// beyond which states are made again. Ends of intervals are exact to the last bit of this
/// arithmetic: replay() at an end gives the same choices as anywhere inside. `found`, where given,
/// is told each interval in ascending order, on the calling thread. Figures are the same for any
/// number of threads. Stopped where it is asked to; fails where forgetting is so strong that the
/// state leaves a double's range.
Result<std::shared_ptr<const IntervalFrontier>> sweepIntervals(
    std::shared_ptr<const sim::Experiment> experiment, const SweepOptions& options,
    const RunContext& context, const std::function<void(const Interval&)>& found = {});

/// The learner as a run begins; replays and estimates start from its clones.
Result<std::unique_ptr<ValueLearner>> valueLearner(
    std::shared_ptr<const sim::Experiment> experiment, const RunContext& context);

/// The run at one cost weight in the sweep's arithmetic, without any splitting: its certificate.
std::vector<std::int32_t> replay(const sim::Experiment& experiment, double costWeight);
/// The same from a learner as a run begins; cut short where it is stopped.
std::vector<std::int32_t> replayed(const sim::Experiment& experiment, const ValueLearner& start,
    double costWeight, const RunContext& context = {});

/// Where to end by default: the first power of two (at least 1, at most 1024) beyond which doubling
/// the cost weight changes no choice of the plain run.
double defaultRangeEnd(const sim::Experiment& experiment, const RunContext& context);

} // namespace metallm::frontier
