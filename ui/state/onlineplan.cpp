// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/onlineplan.h"

#include "core/frontier/intervalestimate.h"
#include "ui/state/costweightrange.h"

#include <algorithm>

namespace metallm::ui {

namespace {

constexpr double patienceSeconds = 0.3;
// Where it takes too long to find where the choices end: beyond that hardly any data change.
constexpr double furthest = 1024;
constexpr int runsToFindTheEnd = 11; // at most

} // namespace

Result<OnlinePlan> planOnlineFrontier(
    const sim::Analysis& analysis, double runSeconds, const RunContext& context)
{
    OnlinePlan plan;
    plan.exact = frontier::hasIntervals(*analysis.experiment);
    if (!plan.exact) {
        plan.seconds = runSeconds * plan.gridPoints / std::max(context.threads, 1);
        plan.rangeEnd = largestUsefulWeight(analysis);
        return plan;
    }
    plan.rangeEnd = runsToFindTheEnd * runSeconds > patienceSeconds
        ? furthest
        : frontier::defaultRangeEnd(*analysis.experiment, context);
    frontier::SweepOptions options;
    options.to = plan.rangeEnd;
    options.maxIntervals = plan.mostIntervals;
    const auto estimate =
        frontier::estimateSweep(analysis.experiment, options, context, patienceSeconds);
    if (!estimate)
        return tl::unexpected(estimate.error());
    plan.seconds = estimate->seconds;
    return plan;
}

} // namespace metallm::ui
