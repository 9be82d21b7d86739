// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/frontier.h"

#include "core/frontier/absence.h"
#include "core/frontier/envelope.h"
#include "core/sim/totals.h"

#include <algorithm>
#include <cmath>

namespace metallm::frontier {

namespace {

constexpr std::size_t checkpointEvery = 1024; // changes

struct Event {
    double costWeight;
    std::int32_t row;
    std::int16_t from;
    std::int16_t to;
};

} // namespace

class Frontier::Builder {
public:
    explicit Builder(Frontier& frontier)
        : m_frontier(frontier)
        , m_experiment(*frontier.m_experiment)
    {
        m_tally.selection.assign(static_cast<std::size_t>(m_experiment.armCount()), 0);
    }

    void collect(const Lines& lines)
    {
        std::vector<Transition> transitions;
        for (Eigen::Index row = 0; row < lines.steps(); ++row) {
            transitions.assign(1, {0, sim::noArm});
            if (!lines.isUnserved(row))
                envelope(lines, row, transitions);
            take(static_cast<std::int32_t>(row), transitions);
        }
    }

    void collect(const Choices& choices)
    {
        for (std::size_t row = 0; row < choices.steps(); ++row)
            take(static_cast<std::int32_t>(row), choices.of(row));
    }

    void sweep()
    {
        std::ranges::sort(m_events, [](const Event& a, const Event& b) {
            return a.costWeight != b.costWeight ? a.costWeight < b.costWeight : a.row < b.row;
        });
        m_frontier.m_changes.reserve(m_events.size());
        m_frontier.m_checkpoints.push_back(m_tally);
        close(0);
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            apply(m_events[i]);
            const bool last = i + 1 == m_events.size();
            if (last || m_events[i + 1].costWeight != m_events[i].costWeight)
                close(m_events[i].costWeight);
        }
    }

private:
    std::int32_t query(std::int32_t row) const
    {
        return m_experiment.eval[static_cast<std::size_t>(row)];
    }

    void take(std::int32_t row, std::span<const Transition> transitions)
    {
        start(row, transitions.front().arm);
        for (std::size_t i = 1; i < transitions.size(); ++i)
            m_events.push_back({transitions[i].costWeight, row,
                static_cast<std::int16_t>(transitions[i - 1].arm),
                static_cast<std::int16_t>(transitions[i].arm)});
    }

    void start(std::int32_t row, std::int32_t arm)
    {
        m_frontier.m_startArms.push_back(arm);
        if (arm == sim::noArm) {
            ++m_frontier.m_unserved;
            return;
        }
        m_totals.add(m_experiment, query(row), arm);
        ++m_tally.selection[static_cast<std::size_t>(arm)];
        m_tally.excluded += !m_experiment.hasOutcome(query(row), arm);
    }

    void apply(const Event& event)
    {
        m_totals.remove(m_experiment, query(event.row), event.from);
        m_totals.add(m_experiment, query(event.row), event.to);
        const Change change{event.row, event.from, event.to};
        m_frontier.m_changes.push_back(change);
        m_frontier.apply(change, m_tally);
        if (m_frontier.m_changes.size() % checkpointEvery == 0)
            m_frontier.m_checkpoints.push_back(m_tally);
    }

    /// The present totals hold from this cost weight on.
    void close(double costWeight)
    {
        m_frontier.m_costWeights.push_back(costWeight);
        m_frontier.m_figures.push_back({m_totals.accuracy().value_or(data::missing),
            m_totals.costPer10k().value_or(data::missing)});
        m_frontier.m_changesUpTo.push_back(m_frontier.m_changes.size());
    }

    Frontier& m_frontier;
    const sim::Experiment& m_experiment;
    std::vector<Event> m_events;
    sim::Totals m_totals;
    Tally m_tally;
};

std::shared_ptr<const Frontier> Frontier::build(
    std::shared_ptr<const sim::Experiment> experiment, std::string policy, Lines lines)
{
    auto frontier = std::make_shared<Frontier>();
    frontier->m_policy = std::move(policy);
    if (experiment->modelsComeAndGo())
        closeAbsentArms(*experiment, lines);
    frontier->m_experiment = std::move(experiment);
    frontier->m_lines = std::move(lines);
    Builder builder(*frontier);
    builder.collect(frontier->m_lines);
    builder.sweep();
    return frontier;
}

std::shared_ptr<const Frontier> Frontier::build(
    std::shared_ptr<const sim::Experiment> experiment, std::string policy, const Choices& choices)
{
    auto frontier = std::make_shared<Frontier>();
    frontier->m_experiment = std::move(experiment);
    frontier->m_policy = std::move(policy);
    Builder builder(*frontier);
    if (frontier->m_experiment->modelsComeAndGo())
        builder.collect(withoutAbsentArms(*frontier->m_experiment, choices));
    else
        builder.collect(choices);
    builder.sweep();
    return frontier;
}

std::size_t Frontier::stepAt(double costWeight) const
{
    const auto after = std::ranges::upper_bound(m_costWeights, costWeight);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_costWeights.begin() - 1, 0));
}

Point Frontier::at(double costWeight) const
{
    Point found = point(stepAt(costWeight));
    found.costWeight = costWeight;
    return found;
}

Point Frontier::point(std::size_t step) const
{
    const auto known = [](double value) {
        return std::isnan(value) ? std::nullopt : std::optional(value);
    };
    const Figures& figures = m_figures[step];
    Tally tally = tallyAfter(m_changesUpTo[step]);
    return {m_costWeights[step], known(figures.accuracy), known(figures.costPer10k),
        std::move(tally.selection), tally.excluded, m_unserved};
}

std::vector<std::int32_t> Frontier::armsAt(double costWeight) const
{
    std::vector<std::int32_t> arms = m_startArms;
    const std::size_t changes = m_changesUpTo[stepAt(costWeight)];
    for (std::size_t i = 0; i < changes; ++i)
        arms[static_cast<std::size_t>(m_changes[i].row)] = m_changes[i].to;
    return arms;
}

Choices Frontier::choices() const
{
    std::vector<std::vector<Transition>> ofRow;
    for (const std::int32_t arm : m_startArms)
        ofRow.push_back({{0, arm}});
    for (std::size_t step = 0; step < steps(); ++step)
        for (std::size_t i = changesBefore(step); i < m_changesUpTo[step]; ++i)
            ofRow[static_cast<std::size_t>(m_changes[i].row)].push_back(
                {m_costWeights[step], m_changes[i].to});
    Choices choices;
    for (const auto& transitions : ofRow) {
        choices.transitions.insert(
            choices.transitions.end(), transitions.begin(), transitions.end());
        choices.ends.push_back(choices.transitions.size());
    }
    return choices;
}

std::vector<std::int32_t> Frontier::changedAt(std::size_t step) const
{
    std::vector<std::int32_t> rows;
    for (std::size_t i = changesBefore(step); i < m_changesUpTo[step]; ++i)
        rows.push_back(m_changes[i].row);
    return rows;
}

void Frontier::apply(const Change& change, Tally& tally) const
{
    --tally.selection[static_cast<std::size_t>(change.from)];
    ++tally.selection[static_cast<std::size_t>(change.to)];
    const std::int32_t query = m_experiment->eval[static_cast<std::size_t>(change.row)];
    tally.excluded += !m_experiment->hasOutcome(query, change.to);
    tally.excluded -= !m_experiment->hasOutcome(query, change.from);
}

Frontier::Tally Frontier::tallyAfter(std::size_t changes) const
{
    const std::size_t checkpoint = std::min(changes / checkpointEvery, m_checkpoints.size() - 1);
    Tally tally = m_checkpoints[checkpoint];
    for (std::size_t i = checkpoint * checkpointEvery; i < changes; ++i)
        apply(m_changes[i], tally);
    return tally;
}

} // namespace metallm::frontier
