// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalgrid.h"

#include "core/policy/registry.h"
#include "core/sim/runresult.h"
#include "core/sim/simulator.h"
#include "core/util/parallel.h"

#include <mutex>

namespace metallm::frontier {

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

Result<std::shared_ptr<const IntervalFrontier>> continuedByGrid(
    IntervalFrontier frontier, double to, int points, const RunContext& context)
{
    const double from = frontier.to;
    const double step = (to - from) / points;
    const auto count = static_cast<std::size_t>(points);
    std::vector<Interval> grid(count);
    std::mutex mutex;
    std::optional<Error> error;
    ProgressReporter progress(context.progress, "grid", points);
    const bool done = forChunks(
        count, 1, context,
        [&](std::size_t i, std::size_t) {
            auto played =
                playedAt(frontier.experiment, from + static_cast<double>(i) * step, context);
            const std::scoped_lock lock(mutex);
            if (played)
                grid[i] = std::move(*played);
            else
                error = played.error();
        },
        [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
    if (!done)
        return stopped();
    if (error)
        return tl::unexpected(*error);
    for (std::size_t i = 0; i < count; ++i) {
        grid[i].to = i + 1 < count ? grid[i + 1].from : to;
        frontier.intervals.push_back(std::move(grid[i]));
    }
    frontier.to = to;
    frontier.complete = true;
    return std::make_shared<const IntervalFrontier>(std::move(frontier));
}

} // namespace metallm::frontier
