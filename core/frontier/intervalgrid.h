// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalfrontier.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <functional>
#include <vector>

namespace metallm::frontier {

/// Nothing is known yet of the cost weights from `from` on.
IntervalFrontier emptyFrontier(std::shared_ptr<const sim::Experiment> experiment, double from);

/// `points` cost weights in [from, to), ascending, the first of them `from`: the others as far from
/// each other in proportion (from 0, the second is to / 1000), in round numbers where they fit.
std::vector<double> gridWeights(double from, double to, int points);

/// Goes on from where the exact intervals end up to `to`, with the plain run at gridWeights(): a
/// grid, and marked as one (exactTo stays where it is). For any policy that learns. `found`, where
/// given, is told each step in ascending order, on the calling thread.
Result<std::shared_ptr<const IntervalFrontier>> continuedByGrid(IntervalFrontier frontier,
    double to, int points, const RunContext& context,
    const std::function<void(const Interval&)>& found = {});

/// The plain run at one cost weight, as an interval of no width.
Result<Interval> playedAt(const std::shared_ptr<const sim::Experiment>& experiment,
    double costWeight, const RunContext& context);

} // namespace metallm::frontier
