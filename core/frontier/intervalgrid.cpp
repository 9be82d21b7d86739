// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalgrid.h"

#include "core/policy/registry.h"
#include "core/sim/runresult.h"
#include "core/sim/simulator.h"
#include "core/util/parallel.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace metallm::frontier {

namespace {

/// To three digits, as people write it.
double roundest(double value)
{
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
    // Divided by a power of ten it is the double that is nearest to the decimal.
    return unit < 1 ? std::round(value / unit) / std::round(1 / unit)
                    : std::round(value / unit) * unit;
}

/// One run a thread.
Result<std::vector<Interval>> playedAtOnce(const std::shared_ptr<const sim::Experiment>& experiment,
    std::span<const double> weights, const RunContext& context)
{
    std::vector<Result<Interval>> runs(weights.size());
    const bool done = forChunks(weights.size(), 1, context,
        [&](std::size_t i, std::size_t) { runs[i] = playedAt(experiment, weights[i], context); });
    if (!done)
        return stopped();
    std::vector<Interval> played;
    for (auto& run : runs) {
        if (!run)
            return tl::unexpected(run.error());
        played.push_back(std::move(*run));
    }
    return played;
}

} // namespace

IntervalFrontier emptyFrontier(std::shared_ptr<const sim::Experiment> experiment, double from)
{
    IntervalFrontier frontier;
    frontier.experiment = std::move(experiment);
    frontier.from = frontier.to = frontier.exactTo = from;
    frontier.complete = false;
    return frontier;
}

Result<Interval> playedAt(const std::shared_ptr<const sim::Experiment>& experiment,
    double costWeight, const RunContext& context)
{
    RunContext single;
    single.stop = context.stop;
    const auto& policy = *policy::find(experiment->parameters.policy);
    const auto learner = policy.learner(*experiment, single);
    if (!learner)
        return tl::unexpected(learner.error());
    auto arms = sim::simulate(**learner, *experiment, costWeight, single);
    if (!arms)
        return tl::unexpected(arms.error());
    const auto run = sim::scored(experiment, policy.name, costWeight, std::move(*arms));
    return Interval{
        costWeight, costWeight, run.accuracy, run.costPer10k, run.selection, run.excluded};
}

std::vector<double> gridWeights(double from, double to, int points)
{
    std::vector<double> weights{from};
    const double least = from > 0 ? from : to / 1000;
    const int apart = from > 0 ? points : points - 1; // least to `to`
    for (int i = from > 0 ? 1 : 0; i < apart; ++i) {
        const double weight = least * std::pow(to / least, static_cast<double>(i) / apart);
        const double next = least * std::pow(to / least, static_cast<double>(i + 1) / apart);
        const double round = roundest(weight);
        weights.push_back(round > weights.back() && round < next ? round : weight);
    }
    return weights;
}

Result<std::shared_ptr<const IntervalFrontier>> continuedByGrid(IntervalFrontier frontier,
    double to, int points, const RunContext& context,
    const std::function<void(const Interval&)>& found)
{
    const auto weights = gridWeights(frontier.to, to, points);
    ProgressReporter progress(context.progress, "grid", points);
    const auto batch = static_cast<std::size_t>(std::max(context.threads, 1));
    for (std::size_t first = 0; first < weights.size(); first += batch) {
        const auto part =
            std::span(weights).subspan(first, std::min(batch, weights.size() - first));
        auto played = playedAtOnce(frontier.experiment, part, context);
        if (!played)
            return tl::unexpected(played.error());
        for (std::size_t i = 0; i < part.size(); ++i) {
            Interval& step = (*played)[i];
            step.to = first + i + 1 < weights.size() ? weights[first + i + 1] : to;
            if (found)
                found(step);
            frontier.intervals.push_back(std::move(step));
        }
        progress.advanceTo(static_cast<double>(first + part.size()));
    }
    frontier.to = to;
    frontier.complete = true;
    return std::make_shared<const IntervalFrontier>(std::move(frontier));
}

} // namespace metallm::frontier
