// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/frontier.h"

#include "core/frontier/absence.h"
#include "core/frontier/envelope.h"
#include "core/frontier/eventorder.h"
#include "core/sim/totals.h"

#include <algorithm>
#include <cmath>

namespace metallm::frontier {

namespace {

constexpr std::size_t checkpointEvery = 256; // changes
constexpr std::size_t ahead = 24; // memory that is asked for before it is needed

} // namespace

class Frontier::Builder {
public:
    explicit Builder(Frontier& frontier)
        : m_frontier(frontier)
        , m_experiment(*frontier.m_experiment)
    {
        const std::size_t steps = m_experiment.eval.size();
        m_tally.selection.assign(static_cast<std::size_t>(m_experiment.armCount()), 0);
        m_frontier.m_startArms.reserve(steps);
        m_events.reserve(3 * steps);
        m_order.reserve(3 * steps);
    }

    void collect(const Lines& lines)
    {
        constexpr Transition none{0, sim::noArm};
        Envelopes envelopes(lines);
        for (Eigen::Index first = 0; first < lines.steps(); first += envelopeRows) {
            auto row = static_cast<std::int32_t>(first);
            for (const EnvelopeRow& found : envelopes.at(first)) {
                if (lines.isUnserved(row))
                    take(row, {&none, 1});
                else
                    take(row, {found.transitions, static_cast<std::size_t>(found.count)});
                ++row;
            }
        }
    }

    void collect(const Choices& choices)
    {
        for (std::size_t row = 0; row < choices.steps(); ++row)
            take(static_cast<std::int32_t>(row), choices.of(row));
    }

    void sweep()
    {
        sortByCostWeight(m_order);
        m_frontier.m_changes.reserve(m_order.size());
        m_frontier.m_costWeights.reserve(m_order.size() + 1);
        m_frontier.m_figures.reserve(m_order.size() + 1);
        m_frontier.m_changesUpTo.reserve(m_order.size() + 1);
        m_frontier.m_checkpoints.push_back(m_tally);
        close(0);
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (i + ahead < m_order.size())
                __builtin_prefetch(&m_events[m_order[i + ahead].event]);
            apply(m_events[m_order[i].event]);
            const bool last = i + 1 == m_order.size();
            if (last || m_order[i + 1].costWeight != m_order[i].costWeight)
                close(m_order[i].costWeight);
        }
    }

private:
    struct Event {
        sim::Totals totals; // what the change adds
        Change change;
    };

    std::int32_t query(std::int32_t row) const
    {
        return m_experiment.eval[static_cast<std::size_t>(row)];
    }

    /// Totals of one choice alone.
    sim::Totals outcome(std::int32_t row, std::int32_t arm) const
    {
        sim::Totals totals;
        totals.add(m_experiment, query(row), arm);
        return totals;
    }

    void take(std::int32_t row, std::span<const Transition> transitions)
    {
        prefetch(row + static_cast<std::int32_t>(ahead));
        std::int32_t from = transitions.front().arm;
        m_frontier.m_startArms.push_back(from);
        if (from == sim::noArm) {
            ++m_frontier.m_unserved;
            return;
        }
        sim::Totals present = outcome(row, from);
        m_totals.add(present);
        ++m_tally.selection[static_cast<std::size_t>(from)];
        m_tally.excluded += present.evaluated() == 0;
        for (const Transition& transition : transitions.subspan(1)) {
            const sim::Totals next = outcome(row, transition.arm);
            m_order.push_back({transition.costWeight, static_cast<std::uint32_t>(m_events.size())});
            m_events.push_back({next, changeOf(row, from, present, transition.arm, next)});
            m_events.back().totals.subtract(present);
            from = transition.arm;
            present = next;
        }
    }

    static Change changeOf(std::int32_t row, std::int32_t from, const sim::Totals& before,
        std::int32_t to, const sim::Totals& after)
    {
        constexpr unsigned arms = 0x7fff;
        return {row, static_cast<std::uint16_t>(static_cast<unsigned>(from) & arms),
            before.evaluated() == 0, static_cast<std::uint16_t>(static_cast<unsigned>(to) & arms),
            after.evaluated() == 0};
    }

    /// Queries are evaluated in any order: ask for a later one's outcomes in time. (Inlined by force:
    /// GCC takes a function that does nothing else for one without effect, and drops its calls.)
    [[gnu::always_inline]] inline void prefetch(std::int32_t row) const
    {
        if (row >= std::ssize(m_experiment.eval))
            return;
        const std::int32_t later = query(row);
        const data::OutcomeMatrix& scores = m_experiment.dataset->scores;
        const data::OutcomeMatrix& usd = m_experiment.costs.usd;
        __builtin_prefetch(scores.data() + later * scores.cols());
        __builtin_prefetch(scores.data() + (later + 1) * scores.cols() - 1);
        __builtin_prefetch(usd.data() + later * usd.cols());
        __builtin_prefetch(usd.data() + (later + 1) * usd.cols() - 1);
    }

    void apply(const Event& event)
    {
        m_totals.add(event.totals);
        m_frontier.m_changes.push_back(event.change);
        Frontier::apply(event.change, m_tally);
        if (m_frontier.m_changes.size() % checkpointEvery == 0)
            m_frontier.m_checkpoints.push_back(m_tally);
    }

    /// The present totals hold from this cost weight on.
    void close(double costWeight)
    {
        m_frontier.m_costWeights.push_back(costWeight);
        m_frontier.m_figures.push_back({m_totals.accuracy().value_or(data::missing),
            m_totals.costPer10k().value_or(data::missing)});
        m_frontier.m_changesUpTo.push_back(static_cast<std::uint32_t>(m_frontier.m_changes.size()));
    }

    Frontier& m_frontier;
    const sim::Experiment& m_experiment;
    LargeArray<Event> m_events; // row by row
    LargeArray<EventKey> m_order;
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

std::vector<Transition> Frontier::transitionsOf(std::int32_t row) const
{
    std::vector<Transition> transitions{{0, m_startArms[static_cast<std::size_t>(row)]}};
    for (std::size_t step = 0; step < steps(); ++step)
        for (std::size_t i = changesBefore(step); i < m_changesUpTo[step]; ++i)
            if (m_changes[i].row == row)
                transitions.push_back({m_costWeights[step], m_changes[i].to});
    return transitions;
}

void Frontier::apply(const Change& change, Tally& tally)
{
    --tally.selection[change.from];
    ++tally.selection[change.to];
    tally.excluded += change.toMissing;
    tally.excluded -= change.fromMissing;
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
