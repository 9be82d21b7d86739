// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/certificate.h"

#include "core/frontier/intervalsweep.h"
#include "core/policy/registry.h"
#include "core/sim/runresult.h"
#include "core/sim/simulator.h"
#include "core/util/parallel.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>

namespace metallm::frontier {

namespace {

constexpr double narrowest = 1e-9; // of the cost weight, or of 1 below it

std::vector<const Interval*> drawn(const IntervalFrontier& frontier, std::size_t count)
{
    std::vector<const Interval*> exact;
    for (const Interval& interval : frontier.intervals)
        if (interval.from < frontier.exactTo)
            exact.push_back(&interval);
    Rng(frontier.experiment->parameters.seed, Stream::Bootstrap)
        .shuffle(std::span<const Interval*>(exact));
    exact.resize(std::min(count, exact.size()));
    return exact;
}

double middleOf(const Interval& interval)
{
    return std::clamp(
        std::midpoint(interval.from, interval.to), interval.from, std::nextafter(interval.to, 0.0));
}

class Notary {
public:
    Notary(const IntervalFrontier& frontier, const ValueLearner& start, const RunContext& context)
        : m_experiment(frontier.experiment)
        , m_start(start)
        , m_context(context)
    {
    }

    void check(const Interval& interval)
    {
        const auto choices = replayed(*m_experiment, m_start, interval.from, m_context);
        if (m_context.stopRequested())
            return; // the choices were cut short
        bool same = true;
        for (const double costWeight : {middleOf(interval), std::nextafter(interval.to, 0.0)})
            same = same && replayed(*m_experiment, m_start, costWeight, m_context) == choices;
        same = same && hasFiguresOf(interval, choices);
        const bool narrow = interval.to - interval.from < narrowest * std::max(1.0, interval.from);
        if (!narrow)
            same = same && plain(middleOf(interval)) == choices;
        const std::scoped_lock lock(m_mutex);
        ++m_certificate.intervals;
        ++(narrow ? m_certificate.narrow : m_certificate.plainRuns);
        if (!same)
            m_certificate.failures.push_back(interval.from);
    }

    Certificate certificate()
    {
        std::ranges::sort(m_certificate.failures);
        return m_certificate;
    }

private:
    bool hasFiguresOf(const Interval& interval, const std::vector<std::int32_t>& choices) const
    {
        const auto run =
            sim::scored(m_experiment, m_experiment->parameters.policy, interval.from, choices);
        return run.selection == interval.selection && run.accuracy == interval.accuracy
            && run.costPer10k == interval.costPer10k && run.excluded == interval.excluded;
    }

    std::vector<std::int32_t> plain(double costWeight) const
    {
        RunContext quiet;
        quiet.stop = m_context.stop;
        const auto& policy = *policy::find(m_experiment->parameters.policy);
        const auto learner = policy.learner(*m_experiment, quiet);
        if (!learner)
            return {};
        return sim::simulate(**learner, *m_experiment, costWeight, quiet)
            .value_or(sim::PlayedSteps{})
            .arms;
    }

    std::shared_ptr<const sim::Experiment> m_experiment;
    const ValueLearner& m_start;
    const RunContext& m_context;
    std::mutex m_mutex;
    Certificate m_certificate;
};

} // namespace

Result<Certificate> certify(
    const IntervalFrontier& frontier, std::size_t count, const RunContext& context)
{
    const auto start = valueLearner(frontier.experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    const auto intervals = drawn(frontier, count);
    Notary notary(frontier, **start, context);
    ProgressReporter progress(
        context.progress, "certifying", static_cast<double>(intervals.size()));
    const bool done = forChunks(
        intervals.size(), 1, context,
        [&](std::size_t i, std::size_t) { notary.check(*intervals[i]); },
        [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
    if (!done)
        return stopped();
    return notary.certificate();
}

} // namespace metallm::frontier
