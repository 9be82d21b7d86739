// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalfrontier.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

namespace metallm::frontier {

/// Nothing is known yet of the cost weights from `from` on.
IntervalFrontier emptyFrontier(std::shared_ptr<const sim::Experiment> experiment, double from);

/// Goes on from where the exact intervals end up to `to`, with the plain run at `points` cost
/// weights, evenly spaced: a grid, and marked as one (exactTo stays where it is). For any policy
/// that learns.
Result<std::shared_ptr<const IntervalFrontier>> continuedByGrid(
    IntervalFrontier frontier, double to, int points, const RunContext& context);

/// The plain run at one cost weight, as an interval of no width.
Result<Interval> playedAt(const std::shared_ptr<const sim::Experiment>& experiment,
    double costWeight, const RunContext& context);

} // namespace metallm::frontier
