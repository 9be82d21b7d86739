// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalestimate.h"

#include "core/frontier/intervalpart.h"
#include "core/util/rng.h"

#include <algorithm>
#include <chrono>

namespace metallm::frontier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int leastSamples = 4;
constexpr int mostSamples = 512;
constexpr double patienceSeconds = 1;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Descent {
    double intervals = 0; ///< this one, weighed
    double steps = 0; ///< of all intervals, weighed
};

/// Goes down one branch, chosen at random at every split. False where it was stopped.
bool descend(const sim::Experiment& experiment, const SweepOptions& options,
    const ValueLearner& start, Rng rng, const RunContext& context, Descent& descent)
{
    StepPlayer player(experiment);
    Part part = wholeRange(experiment, options.from, options.to);
    part.learner = start.clone();
    while (part.step() < experiment.eval.size()) {
        if (context.stopRequested())
            return false;
        const double before = part.share;
        int arm = 0;
        Part beyond = player.split(part, arm);
        if (beyond.to > beyond.from && rng.uniform() * before >= part.share) {
            beyond.learner = std::move(part.learner);
            part = std::move(beyond);
            continue;
        }
        player.play(part, arm);
        descent.steps += 1 / part.share;
    }
    descent.intervals = 1 / part.share;
    return true;
}

} // namespace

Result<SweepEstimate> estimateSweep(std::shared_ptr<const sim::Experiment> experiment,
    const SweepOptions& options, const RunContext& context)
{
    const auto start = valueLearner(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    const auto begin = Clock::now();
    SweepEstimate estimate;
    double steps = 0;
    for (int i = 0; i < mostSamples; ++i) {
        if (i >= leastSamples && secondsSince(begin) > patienceSeconds)
            break;
        Descent descent;
        const Rng rng(
            experiment->parameters.seed, Stream::Exploration, static_cast<std::uint64_t>(i));
        if (!descend(*experiment, options, **start, rng, context, descent))
            return stopped();
        estimate.intervals += descent.intervals;
        steps += descent.steps;
        ++estimate.samples;
    }
    const double samples = estimate.samples;
    const double secondsPerStep =
        secondsSince(begin) / samples / static_cast<double>(experiment->eval.size());
    estimate.intervals /= samples;
    const double played =
        std::min(1.0, static_cast<double>(options.maxIntervals) / estimate.intervals);
    estimate.seconds = steps / samples * played * secondsPerStep
        / static_cast<double>(std::max(context.threads, 1));
    return estimate;
}

} // namespace metallm::frontier
