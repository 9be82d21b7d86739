// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/onlinejob.h"

#include "core/frontier/intervalgrid.h"
#include "core/frontier/intervalsweep.h"

#include <chrono>

namespace metallm::ui {

namespace {

using Clock = std::chrono::steady_clock;

/// The outcomes so far, and when they were last shown.
class Growth {
public:
    Growth(const std::shared_ptr<const OnlineQuestion>& question, const OnlinePlan& plan,
        const std::function<void(OnlineFrontierPtr)>& publish)
        : m_publish(publish)
        , m_start(Clock::now())
    {
        m_known.question = question;
        m_known.status = OnlineFrontier::Status::Growing;
        m_known.exact = plan.exact;
        m_known.estimatedSeconds = plan.seconds;
        m_known.progress = {"cost weights", 0, 1, 0};
        show();
    }

    /// Core's own progress, over this part of the whole.
    ProgressSink progressOver(double from, double to)
    {
        return [this, from, to](const Progress& progress) {
            m_known.progress.done = from + (to - from) * progress.fraction();
        };
    }

    double done() const { return m_known.progress.done; }

    void addInterval(const frontier::Interval& interval)
    {
        m_known.addInterval(interval);
        showNowAndThen();
    }

    void addGridRun(const frontier::Interval& run)
    {
        m_known.addGridRun(run);
        showNowAndThen();
    }

    OnlineFrontierPtr finished()
    {
        m_known.status = OnlineFrontier::Status::Complete;
        m_known.progress.done = 1;
        m_known.progress.elapsedSeconds = secondsSinceStart();
        return std::make_shared<const OnlineFrontier>(std::move(m_known));
    }

private:
    double secondsSinceStart() const
    {
        return std::chrono::duration<double>(Clock::now() - m_start).count();
    }

    void showNowAndThen()
    {
        if (Clock::now() - m_shown >= std::chrono::milliseconds(250))
            show();
    }

    void show()
    {
        m_shown = Clock::now();
        m_known.progress.elapsedSeconds = secondsSinceStart();
        m_publish(std::make_shared<const OnlineFrontier>(m_known));
    }

    OnlineFrontier m_known;
    const std::function<void(OnlineFrontierPtr)>& m_publish;
    Clock::time_point m_start;
    Clock::time_point m_shown;
};

/// The intervals, then a grid where there are none or too many.
Result<void> compute(const sim::Analysis& analysis, const OnlinePlan& plan, Growth& growth,
    const RunContext& context)
{
    auto known = std::make_shared<const frontier::IntervalFrontier>(
        frontier::emptyFrontier(analysis.experiment, 0));
    if (plan.exact) {
        frontier::SweepOptions options;
        options.to = plan.rangeEnd;
        options.maxIntervals = plan.mostIntervals;
        const auto swept = frontier::sweepIntervals(analysis.experiment, options,
            {context.stop, growth.progressOver(0, 1), context.threads},
            [&](const frontier::Interval& interval) { growth.addInterval(interval); });
        if (!swept)
            return tl::unexpected(swept.error());
        known = *swept;
    }
    if (known->complete)
        return {};
    const auto grid = frontier::continuedByGrid(*known, plan.rangeEnd, plan.gridPoints,
        {context.stop, growth.progressOver(growth.done(), 1), context.threads},
        [&](const frontier::Interval& run) { growth.addGridRun(run); });
    return grid ? Result<void>{} : tl::unexpected(grid.error());
}

} // namespace

Result<OnlineFrontierPtr> computeOnlineFrontier(
    const std::shared_ptr<const OnlineQuestion>& question, const OnlinePlan& plan,
    const RunContext& context, const std::function<void(OnlineFrontierPtr)>& publish)
{
    Growth growth(question, plan, publish);
    const auto done = compute(*question->analysis, plan, growth, context);
    if (!done)
        return tl::unexpected(done.error());
    return growth.finished();
}

} // namespace metallm::ui
