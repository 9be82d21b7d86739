// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/onlinejob.h"

#include "core/frontier/intervalsweep.h"
#include "core/util/parallel.h"

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

    template<typename Outcome>
    void add(const Outcome& outcome, double shareDone)
    {
        m_known.add(outcome);
        m_known.progress.done = shareDone;
        if (Clock::now() - m_shown >= std::chrono::milliseconds(250))
            show();
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

/// One run for each weight, as many at a time as there are threads; told in their order.
Result<void> playGrid(const sim::Analysis& analysis, const std::vector<double>& weights,
    Growth& growth, double shareBefore, const RunContext& context)
{
    const auto batch = static_cast<std::size_t>(std::max(context.threads, 1));
    for (std::size_t first = 0; first < weights.size(); first += batch) {
        const std::size_t count = std::min(batch, weights.size() - first);
        std::vector<Result<std::shared_ptr<const sim::RunResult>>> runs(count);
        const bool done = forChunks(count, 1, context, [&](std::size_t begin, std::size_t) {
            runs[begin] = sim::play(analysis, weights[first + begin], {context.stop, {}, 1});
        });
        if (!done)
            return stopped();
        for (std::size_t i = 0; i < count; ++i) {
            if (!runs[i])
                return tl::unexpected(runs[i].error());
            growth.add(**runs[i],
                shareBefore + (1 - shareBefore) * double(first + i + 1) / double(weights.size()));
        }
    }
    return {};
}

Result<void> sweep(const sim::Analysis& analysis, const OnlinePlan& plan, Growth& growth,
    const RunContext& context)
{
    const auto& experiment = analysis.experiment;
    frontier::SweepOptions options;
    options.to = plan.rangeEnd;
    options.maxIntervals = plan.mostIntervals;
    const auto swept = frontier::sweepIntervals(experiment, options,
        {context.stop, {}, context.threads}, [&](const frontier::Interval& interval) {
            growth.add(interval, plan.shareUpTo(interval.to));
        });
    if (!swept)
        return tl::unexpected(swept.error());
    const frontier::IntervalFrontier& found = **swept;
    if (found.complete)
        return {};
    return playGrid(
        analysis, gridWeights(found.to, plan.rangeEnd), growth, plan.shareUpTo(found.to), context);
}

} // namespace

Result<OnlineFrontierPtr> computeOnlineFrontier(
    const std::shared_ptr<const OnlineQuestion>& question, const OnlinePlan& plan,
    const RunContext& context, const std::function<void(OnlineFrontierPtr)>& publish)
{
    Growth growth(question, plan, publish);
    const sim::Analysis& analysis = *question->analysis;
    const auto done = plan.exact
        ? sweep(analysis, plan, growth, context)
        : playGrid(analysis, gridWeights(0, plan.rangeEnd), growth, 0, context);
    if (!done)
        return tl::unexpected(done.error());
    return growth.finished();
}

} // namespace metallm::ui
