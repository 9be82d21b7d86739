// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/analysis.h"
#include "core/util/runcontext.h"

#include <utility>
#include <vector>

namespace metallm::ui {

/// How every cost weight of a run that learns would be had, and how long that takes.
struct OnlinePlan {
    bool exact = false; ///< by intervals; false = a grid
    double seconds = 0;
    double rangeEnd = 1; ///< of the cost weights
    std::size_t mostIntervals = 40000; ///< past them: a grid; more take the window too long to draw
    /// Of the intervals: (cost weight, share of the work up to it), ascending, from (0, 0) on.
    std::vector<std::pair<double, double>> shares{};

    double shareUpTo(double costWeight) const;
};

/// The policy's runs at all cost weights can be told apart exactly (METHODS.md section 2).
bool hasIntervals(const sim::Experiment& experiment);

/// Estimates by a short probe, within some tenths of a second: time for each query step from a few
/// of them, the number of intervals from how dense their ends lie in small windows over the range.
/// `runSeconds`: what the run at one cost weight took.
OnlinePlan planOnlineFrontier(
    const sim::Analysis& analysis, double runSeconds, const RunContext& context);

/// The cost weights of a grid over (from, to]; from = 0: begins at 0 itself.
std::vector<double> gridWeights(double from, double to);

} // namespace metallm::ui
