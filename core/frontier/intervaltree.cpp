// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervaltree.h"

#include <chrono>
#include <thread>

namespace metallm::frontier {

namespace {

constexpr std::chrono::milliseconds patience{20};

} // namespace

IntervalTree::IntervalTree(std::shared_ptr<const sim::Experiment> experiment,
    const SweepOptions& options, std::unique_ptr<ValueLearner> start)
    : m_experiment(std::move(experiment))
    , m_options(options)
    , m_start(std::move(start))
    , m_over(options.maxIntervals == 0)
    , m_frontier(std::make_shared<IntervalFrontier>())
{
    m_frontier->experiment = m_experiment;
    m_frontier->from = options.from;
    m_frontier->to = options.from;
    m_frontier->complete = false;
}

Result<std::shared_ptr<const IntervalFrontier>> IntervalTree::run(
    const RunContext& context, const Found& found)
{
    m_context = context;
    put(wholeRange(*m_experiment, m_options.from, m_options.to));
    ProgressReporter progress(context.progress, "cost weights", 100);
    std::vector<std::jthread> helpers;
    for (int helper = 1; helper < context.threads; ++helper)
        helpers.emplace_back([this] { workAlone(); });
    StepPlayer player(*m_experiment);
    while (takeTurn(player) != Turn::Over) {
        tell(found);
        const std::scoped_lock lock(m_mutex);
        progress.advanceTo(100 * m_share);
    }
    helpers.clear(); // joins
    tell(found);
    if (context.stopRequested())
        return stopped();
    if (m_unusable)
        return failed("with forgetting this strong the exact intervals cannot be computed",
            "raise gamma, or play a grid with metallm sweep");
    m_frontier->exactTo = m_frontier->to;
    m_frontier->complete = m_frontier->to == m_options.to;
    return m_frontier;
}

void IntervalTree::workAlone()
{
    StepPlayer player(*m_experiment);
    while (takeTurn(player) != Turn::Over) { }
}

IntervalTree::Turn IntervalTree::takeTurn(StepPlayer& player)
{
    bool over = false;
    auto part = take(over);
    if (!part)
        return over ? Turn::Over : Turn::Waited;
    if (!part->learner)
        part->learner = relearned(*m_experiment, *m_start, *part, m_context);
    if (playToTheEnd(*part, player))
        finish(*part);
    const std::scoped_lock lock(m_mutex);
    --m_playing;
    m_changed.notify_all();
    return Turn::Played;
}

/// The waiting part with the smallest cost weights.
std::optional<Part> IntervalTree::take(bool& over)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return isAbandoned() || (m_waiting.empty() && m_playing == 0); };
    m_changed.wait_for(lock, patience, [&] { return isOver() || !m_waiting.empty(); });
    over = isOver();
    if (over || m_waiting.empty())
        return std::nullopt;
    Part part = std::move(m_waiting.extract(m_waiting.begin()).mapped());
    if (part.learner)
        m_waitingBytes -= part.learner->bytes();
    ++m_playing;
    return part;
}

bool IntervalTree::playToTheEnd(Part& part, StepPlayer& player)
{
    while (part.step() < m_experiment->eval.size()) {
        if (isAbandoned())
            return false;
        int arm = 0;
        Part beyond = player.split(part, arm);
        if (!player.isUsable()) {
            m_unusable = true;
            m_over = true;
            return false;
        }
        if (beyond.to > beyond.from) {
            beyond.learner = part.learner->clone();
            put(std::move(beyond));
        }
        player.play(part, arm);
    }
    return true;
}

void IntervalTree::put(Part part)
{
    const std::scoped_lock lock(m_mutex);
    if (part.learner)
        m_waitingBytes += part.learner->bytes();
    const double from = part.from;
    m_waiting.emplace(from, std::move(part));
    // The last parts have played the fewest steps: their learners are the cheapest to make again.
    for (auto last = m_waiting.rbegin(); last != m_waiting.rend(); ++last) {
        if (m_waitingBytes <= m_options.mostWaitingBytes)
            break;
        if (last->second.learner)
            m_waitingBytes -= last->second.learner->bytes();
        last->second.learner.reset();
    }
    m_changed.notify_one();
}

void IntervalTree::finish(const Part& part)
{
    const std::scoped_lock lock(m_mutex);
    m_share += part.share;
    m_ahead.emplace(part.from, intervalOf(part));
    settle();
}

/// Moves the intervals that adjoin what is known to where they belong, up to the limit.
void IntervalTree::settle()
{
    auto& intervals = m_frontier->intervals;
    while (!m_ahead.empty() && m_ahead.begin()->first == m_frontier->to && !m_over) {
        intervals.push_back(std::move(m_ahead.extract(m_ahead.begin()).mapped()));
        m_frontier->to = intervals.back().to;
        m_over = intervals.size() >= m_options.maxIntervals;
    }
}

void IntervalTree::tell(const Found& found)
{
    if (!found)
        return;
    std::vector<Interval> fresh;
    {
        const std::scoped_lock lock(m_mutex);
        const auto& known = m_frontier->intervals;
        fresh.assign(known.begin() + static_cast<std::ptrdiff_t>(m_told), known.end());
        m_told = known.size();
    }
    for (const Interval& interval : fresh)
        found(interval);
}

} // namespace metallm::frontier
