// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/sweepplayer.h"

#include <fmt/format.h>
#include <map>
#include <thread>

namespace metallm::sim {

namespace {

constexpr std::chrono::milliseconds patience{50};
constexpr std::chrono::seconds commitEvery{1};

} // namespace

SweepPlayer::SweepPlayer(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, bool costWeightFromBudget, std::vector<SweepRun>& runs)
    : m_dataset(std::move(dataset))
    , m_prices(prices)
    , m_costWeightFromBudget(costWeightFromBudget)
    , m_runs(runs)
{
    groupRuns();
}

void SweepPlayer::groupRuns()
{
    std::map<std::string, std::size_t> groupOf;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].figures)
            continue;
        ++m_open;
        Parameters shared = m_runs[i].parameters;
        shared.costWeight = 0;
        const auto [found, isNew] = groupOf.emplace(toJson(shared), m_groups.size());
        if (isNew)
            m_groups.emplace_back();
        m_groups[found->second].runs.push_back(i);
    }
}

Result<void> SweepPlayer::play(CellStore* store, const RunContext& context)
{
    m_context = context;
    m_lastCommit = std::chrono::steady_clock::now();
    ProgressReporter progress(context.progress, "sweeping", static_cast<double>(m_open));
    std::vector<std::jthread> helpers;
    for (std::int64_t helper = 1; helper < std::min<std::int64_t>(context.threads, m_open);
         ++helper)
        helpers.emplace_back([this] {
            while (takeTurn() != Turn::Over) { }
        });
    while (takeTurn() != Turn::Over) {
        remember(store, false);
        const std::scoped_lock lock(m_mutex);
        progress.advanceTo(static_cast<double>(m_done));
    }
    helpers.clear(); // joins
    remember(store, true);
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_done < m_open)
        return stopped();
    return {};
}

SweepPlayer::Turn SweepPlayer::takeTurn()
{
    bool over = false;
    const auto task = take(over);
    if (!task)
        return over ? Turn::Over : Turn::Waited;
    if (task->run)
        playRun(*task);
    else
        prepare(task->group);
    const std::scoped_lock lock(m_mutex);
    --m_busy;
    m_changed.notify_all();
    return Turn::Worked;
}

bool SweepPlayer::isOver() const
{
    return m_error || m_context.stopRequested()
        || (m_ready.empty() && m_nextGroup == m_groups.size() && m_busy == 0);
}

std::optional<SweepPlayer::Task> SweepPlayer::take(bool& over)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return !m_ready.empty() || m_nextGroup < m_groups.size(); };
    m_changed.wait_for(lock, patience, [&] { return isOver() || hasWork(); });
    over = isOver();
    if (over || !hasWork())
        return std::nullopt;
    ++m_busy;
    if (m_ready.empty())
        return Task{m_nextGroup++};
    Group& group = m_groups[m_ready.front()];
    Task task{m_ready.front(), group.runs[group.taken++], group.analysis};
    if (group.taken == group.runs.size()) {
        group.analysis.reset(); // goes with the last run
        m_ready.pop_front();
    }
    return task;
}

RunContext SweepPlayer::quiet() const
{
    RunContext context;
    context.stop = m_context.stop;
    return context;
}

void SweepPlayer::prepare(std::size_t index)
{
    auto analysis =
        analyse(m_dataset, m_prices, m_runs[m_groups[index].runs.front()].parameters, quiet());
    if (!analysis) {
        fail(analysis.error());
        return;
    }
    const std::scoped_lock lock(m_mutex);
    m_groups[index].analysis = std::move(*analysis);
    m_ready.push_back(index);
}

void SweepPlayer::playRun(const Task& task)
{
    SweepRun& run = m_runs[*task.run];
    const auto costWeight = costWeightOf(run, *task.analysis);
    if (!costWeight) {
        fail(costWeight.error());
        return;
    }
    const auto result = sim::play(*task.analysis, *costWeight, quiet());
    if (!result) {
        fail(result.error());
        return;
    }
    const RunResult& figures = **result;
    const std::scoped_lock lock(m_mutex);
    run.figures = CellFigures{figures.accuracy, figures.costPer10k, figures.cumulativeReward,
        figures.cumulativeRegret, figures.excluded};
    m_finished.push_back(*task.run);
    ++m_done;
}

Result<double> SweepPlayer::costWeightOf(const SweepRun& run, const Analysis& analysis) const
{
    const auto& budget = run.parameters.budget;
    if (!m_costWeightFromBudget || !budget)
        return run.parameters.costWeight;
    if (!analysis.frontier)
        return wrongCall("a budget finds the cost weight of a run that does not learn alone",
            "give --cost-weight as well, sweep it, or use --mode offline");
    if (!analysis.budgetPoint)
        return failed(
            fmt::format("no cost weight meets the budget of {} USD per 10,000 queries", *budget),
            "raise it, or add cheaper models");
    return analysis.budgetPoint->costWeight;
}

void SweepPlayer::fail(const Error& error)
{
    const std::scoped_lock lock(m_mutex);
    // What was stopped says no more than the stop itself.
    if (!m_error && error.kind != Error::Kind::Stopped)
        m_error = error;
}

void SweepPlayer::remember(CellStore* store, bool all)
{
    const auto now = std::chrono::steady_clock::now();
    if (store == nullptr || (!all && now - m_lastCommit < commitEvery))
        return;
    std::vector<std::pair<std::string, CellFigures>> fresh;
    {
        const std::scoped_lock lock(m_mutex);
        for (const std::size_t run : m_finished)
            fresh.emplace_back(m_runs[run].key, *m_runs[run].figures);
        m_finished.clear();
    }
    for (const auto& [key, figures] : fresh)
        store->store(key, figures);
    if (!fresh.empty())
        store->commit();
    m_lastCommit = std::chrono::steady_clock::now();
}

} // namespace metallm::sim
