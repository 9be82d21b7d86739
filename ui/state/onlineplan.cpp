// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/onlineplan.h"

#include "core/frontier/intervalsweep.h"
#include "core/policy/registry.h"
#include "ui/state/costweightrange.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <QString>

namespace metallm::ui {

namespace {

constexpr std::size_t gridSize = 41;
constexpr int windows = 16; // each half as far from 0 as the next
constexpr std::size_t intervalsAWindow = 6;
constexpr double probeSeconds = 0.008; // of one run in the probe
constexpr double longStart = 0.05; // seconds of training before each run: no probe of that
constexpr double replayedShare = 0.55; // of a run for each interval; the rest is shared (measured)
constexpr double furthest = 1024; // cost weight, as of defaultRangeEnd()
constexpr double intervalsAChoice = 0.3; // for each query and arm; where it cannot be probed

using Clock = std::chrono::steady_clock;
using ExperimentPtr = std::shared_ptr<const sim::Experiment>;

/// The same, over the first queries alone.
ExperimentPtr shortened(const ExperimentPtr& experiment, std::size_t steps)
{
    if (steps >= experiment->eval.size())
        return experiment;
    auto part = std::make_shared<sim::Experiment>(*experiment);
    part->eval.resize(steps);
    return part;
}

/// The quickest of some, for other work of the machine only ever adds.
double secondsToReplay(const ExperimentPtr& experiment, std::size_t steps)
{
    constexpr int tries = 3;
    const ExperimentPtr part = shortened(experiment, steps);
    double quickest = std::numeric_limits<double>::infinity();
    for (int attempt = 0; attempt < tries && (attempt == 0 || quickest < longStart); ++attempt) {
        const auto start = Clock::now();
        frontier::replay(*part, 0);
        quickest = std::min(quickest, std::chrono::duration<double>(Clock::now() - start).count());
    }
    return quickest;
}

struct Pace {
    double start; ///< seconds before the first query
    double step; ///< seconds a query
};

Pace paceOf(const ExperimentPtr& experiment, const RunContext& context)
{
    constexpr double enough = 0.004; // seconds, to be told from noise
    const std::size_t all = experiment->eval.size();
    const double start = secondsToReplay(experiment, 1);
    std::size_t steps = 9;
    double more = secondsToReplay(experiment, steps) - start;
    while (more < enough && steps < all && !context.stopRequested()) {
        steps *= 2;
        more = secondsToReplay(experiment, steps) - start;
    }
    const auto played = static_cast<double>(std::min(steps, all) - 1);
    return {start, std::max(more, 1e-9) / std::max(played, 1.0)};
}

/// Ends of intervals for each unit of the cost weight, from `from` on.
double density(const ExperimentPtr& experiment, double from, double to, const RunContext& context)
{
    const auto swept = frontier::sweepIntervals(
        experiment, {from, to, intervalsAWindow}, {context.stop, {}, context.threads});
    if (!swept)
        return 0;
    const frontier::IntervalFrontier& found = **swept;
    const auto ends = static_cast<double>(found.intervals.size() - (found.complete ? 1 : 0));
    return ends / (found.to - from);
}

double windowEnd(const OnlinePlan& plan, int window)
{
    return plan.rangeEnd * std::pow(2.0, window + 1 - windows);
}

/// As much work in each window: where it cannot be probed.
void shareEvenly(OnlinePlan& plan)
{
    plan.shares = {{0, 0}};
    for (int window = 0; window < windows; ++window)
        plan.shares.emplace_back(windowEnd(plan, window), double(window + 1) / windows);
}

/// Shares of the work by cost weight, and the number of intervals in all.
double countIntervals(const ExperimentPtr& probe, OnlinePlan& plan, const RunContext& context)
{
    double intervals = 1;
    plan.shares = {{0, 0}};
    for (int window = 0; window < windows; ++window) {
        const double hi = windowEnd(plan, window);
        const double lo = window == 0 ? 0 : hi / 2;
        const double inside = lo + 0.37 * (hi - lo);
        intervals += std::max(density(probe, inside, hi, context) * (hi - lo), 0.2);
        plan.shares.emplace_back(hi, intervals - 1);
    }
    for (auto& [weight, share] : plan.shares)
        share /= intervals - 1;
    return intervals;
}

OnlinePlan planIntervals(const ExperimentPtr& experiment, const RunContext& context)
{
    const Pace pace = paceOf(experiment, context);
    const auto all = static_cast<double>(experiment->eval.size());
    const double replay = pace.step * all;
    OnlinePlan plan;
    plan.exact = true;
    plan.rangeEnd = furthest;
    shareEvenly(plan);
    double intervals = intervalsAChoice * all * experiment->armCount();
    if (pace.start < longStart) {
        const double steps = std::clamp(probeSeconds / pace.step, std::min(16.0, all), all);
        const ExperimentPtr probe = shortened(experiment, static_cast<std::size_t>(steps));
        plan.rangeEnd = frontier::defaultRangeEnd(*probe, context);
        intervals = countIntervals(probe, plan, context) * all / steps;
        if (probe != experiment)
            plan.rangeEnd = furthest; // the whole run may go on changing beyond the probe's end
    }
    plan.seconds =
        pace.start + std::min(intervals, double(plan.mostIntervals)) * replayedShare * replay;
    return plan;
}

} // namespace

double OnlinePlan::shareUpTo(double costWeight) const
{
    const auto after = std::ranges::upper_bound(
        shares, costWeight, {}, [](const auto& point) { return point.first; });
    if (after == shares.begin() || after == shares.end())
        return shares.empty() ? 0 : shares.back().second;
    const auto& [lo, before] = *(after - 1);
    const auto& [hi, behind] = *after;
    return before + (behind - before) * (costWeight - lo) / (hi - lo);
}

bool hasIntervals(const sim::Experiment& experiment)
{
    return policy::learns(experiment) && policy::find(experiment.parameters.policy)->sweepsIntervals
        && experiment.parameters.precision == sim::Precision::Double;
}

OnlinePlan planOnlineFrontier(
    const sim::Analysis& analysis, double runSeconds, const RunContext& context)
{
    if (hasIntervals(*analysis.experiment))
        return planIntervals(analysis.experiment, context);
    OnlinePlan plan;
    plan.seconds = runSeconds * double(gridSize) / std::max(context.threads, 1);
    plan.rangeEnd = largestUsefulWeight(analysis);
    return plan;
}

std::vector<double> gridWeights(double from, double to)
{
    std::vector<double> weights;
    const double least = from > 0 ? from : to / 1000;
    if (from <= 0)
        weights.push_back(0);
    constexpr std::size_t apart = gridSize - 2;
    for (std::size_t i = from > 0 ? 1 : 0; i <= apart; ++i) {
        const double weight = least * std::pow(to / least, double(i) / double(apart));
        weights.push_back(QString::number(weight, 'g', 3).toDouble()); // as people write it
    }
    return weights;
}

} // namespace metallm::ui
