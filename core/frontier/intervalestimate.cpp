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
constexpr std::size_t leastSteps = 32; // where there are as many

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class Estimator {
public:
    Estimator(const sim::Experiment& experiment, const SweepOptions& options,
        const ValueLearner& start, const RunContext& context)
        : m_experiment(experiment)
        , m_options(options)
        , m_start(start)
        , m_context(context)
    {
    }

    Result<SweepEstimate> run(double patienceSeconds)
    {
        findSteps(patienceSeconds);
        const auto begin = Clock::now();
        Sums sums;
        for (; m_estimate.samples < mostSamples; ++m_estimate.samples) {
            if (m_estimate.samples >= leastSamples && secondsSince(begin) > patienceSeconds)
                break;
            if (!descend(sums))
                return stopped();
        }
        conclude(sums, secondsSince(begin));
        return m_estimate;
    }

private:
    /// Of all descents.
    struct Sums {
        double intervals = 0; ///< theirs, weighed
        double steps = 0; ///< of all intervals, weighed
    };

    /// As many steps as leave time for the samples.
    void findSteps(double patienceSeconds)
    {
        const std::size_t all = m_experiment.eval.size();
        m_estimate.steps = std::min(leastSteps, all);
        for (;;) {
            Sums tried;
            const auto begin = Clock::now();
            const bool done = descend(tried);
            if (!done || m_estimate.steps == all
                || 2 * leastSamples * secondsSince(begin) > patienceSeconds)
                return;
            m_estimate.steps = std::min(2 * m_estimate.steps, all);
        }
    }

    /// Goes down one branch, chosen at random at every split. False where it was stopped.
    bool descend(Sums& sums)
    {
        Rng rng(m_experiment.parameters.seed, Stream::Exploration,
            static_cast<std::uint64_t>(m_estimate.samples));
        StepPlayer player(m_experiment);
        Part part = wholeRange(m_experiment, m_options.from, m_options.to);
        part.learner = m_start.clone();
        while (part.step() < m_estimate.steps) {
            if (m_context.stopRequested())
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
            sums.steps += 1 / part.share;
        }
        sums.intervals += 1 / part.share;
        return true;
    }

    void conclude(const Sums& sums, double seconds)
    {
        const double samples = m_estimate.samples;
        const auto steps = static_cast<double>(m_estimate.steps);
        const double more = static_cast<double>(m_experiment.eval.size()) / steps;
        m_estimate.intervals = 1 + (sums.intervals / samples - 1) * more;
        const double played =
            std::min(1.0, static_cast<double>(m_options.maxIntervals) / m_estimate.intervals);
        const double secondsPerStep = seconds / samples / steps;
        m_estimate.seconds = sums.steps / samples * more * more * played * secondsPerStep
            / static_cast<double>(std::max(m_context.threads, 1));
    }

    const sim::Experiment& m_experiment;
    const SweepOptions& m_options;
    const ValueLearner& m_start;
    const RunContext& m_context;
    SweepEstimate m_estimate;
};

} // namespace

Result<SweepEstimate> estimateSweep(std::shared_ptr<const sim::Experiment> experiment,
    const SweepOptions& options, const RunContext& context, double patienceSeconds)
{
    const auto start = valueLearner(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return Estimator(*experiment, options, **start, context).run(patienceSeconds);
}

} // namespace metallm::frontier
