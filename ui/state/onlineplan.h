// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/analysis.h"
#include "core/util/runcontext.h"

namespace metallm::ui {

/// How every cost weight of a run that learns would be had, and how long that takes.
struct OnlinePlan {
    bool exact = false; ///< by intervals; false = a grid
    double seconds = 0;
    double rangeEnd = 1; ///< of the cost weights
    std::size_t mostIntervals = 40000; ///< past them: a grid; more take the window too long to draw
    int gridPoints = 41;
};

/// Core's own estimate (frontier::estimateSweep()), within some tenths of a second and the
/// training. `runSeconds`: what the run at one cost weight took.
Result<OnlinePlan> planOnlineFrontier(
    const sim::Analysis& analysis, double runSeconds, const RunContext& context);

} // namespace metallm::ui
