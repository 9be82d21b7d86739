// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/frontierbuilder.h"

#include "core/frontier/absence.h"
#include "core/frontier/envelope.h"
#include "core/util/parallel.h"

#include <algorithm>
#include <utility>

namespace metallm::frontier {

namespace {

constexpr std::size_t ahead = 24; // memory that is asked for before it is needed
constexpr std::size_t leastPerThread = 8192; // rows or changes: a thread must be worth its start

RunContext threadsFor(std::size_t items, int threads)
{
    const auto worth = static_cast<int>(std::min<std::size_t>(items / leastPerThread, 64));
    return {.threads = std::clamp(threads, 1, std::max(worth, 1))};
}

/// So many items each that every thread has one chunk, in whole groups.
std::size_t chunkFor(std::size_t items, int threads, std::size_t group)
{
    const auto parts = static_cast<std::size_t>(threads);
    const std::size_t each = (items + parts - 1) / parts;
    return std::max<std::size_t>((each + group - 1) / group * group, group);
}

} // namespace

Frontier::Builder::Builder(Frontier& frontier, int threads)
    : m_frontier(frontier)
    , m_experiment(*frontier.m_experiment)
    , m_threads(threads)
    , m_start(none())
{
}

template<typename Collect>
void Frontier::Builder::collectParts(std::size_t rows, Collect collect)
{
    m_frontier.m_startArms.resize(rows);
    const RunContext context = threadsFor(rows, m_threads);
    const std::size_t chunk = chunkFor(rows, context.threads, envelopeRows);
    m_parts.resize((rows + chunk - 1) / chunk);
    forChunks(rows, chunk, context, [&](std::size_t begin, std::size_t end) {
        Part& part = m_parts[begin / chunk];
        part.start = none();
        part.events.reserve(3 * (end - begin));
        part.order.reserve(3 * (end - begin));
        collect(part, begin, end);
    });
    joinParts();
}

void Frontier::Builder::collect(const Lines& lines)
{
    collectParts(static_cast<std::size_t>(lines.steps()),
        [&](Part& part, std::size_t begin, std::size_t end) {
            constexpr Transition none{0, sim::noArm};
            Envelopes envelopes(lines);
            for (std::size_t first = begin; first < end; first += envelopeRows) {
                auto row = static_cast<std::int32_t>(first);
                for (const EnvelopeRow& found : envelopes.at(static_cast<Eigen::Index>(first))) {
                    if (lines.isUnserved(row))
                        take(part, row, {&none, 1});
                    else
                        take(part, row, {found.transitions, static_cast<std::size_t>(found.count)});
                    ++row;
                }
            }
        });
}

void Frontier::Builder::collect(const Choices& choices)
{
    collectParts(choices.steps(), [&](Part& part, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            take(part, static_cast<std::int32_t>(row), choices.of(row));
    });
}

/// Totals of one choice alone.
sim::Totals Frontier::Builder::outcome(std::int32_t row, std::int32_t arm) const
{
    sim::Totals totals;
    totals.add(m_experiment, query(row), arm);
    return totals;
}

Frontier::Change Frontier::Builder::changeOf(std::int32_t row, std::int32_t from,
    const sim::Totals& before, std::int32_t to, const sim::Totals& after)
{
    constexpr unsigned arms = 0x7fff;
    return {row, static_cast<std::uint16_t>(static_cast<unsigned>(from) & arms),
        before.evaluated() == 0, static_cast<std::uint16_t>(static_cast<unsigned>(to) & arms),
        after.evaluated() == 0};
}

Frontier::Builder::Sum Frontier::Builder::none() const
{
    Sum sum;
    sum.tally.selection.assign(static_cast<std::size_t>(m_experiment.armCount()), 0);
    return sum;
}

void Frontier::Builder::add(const Sum& more, Sum& sum)
{
    sum.totals.add(more.totals);
    sum.tally.excluded += more.tally.excluded;
    for (std::size_t arm = 0; arm < sum.tally.selection.size(); ++arm)
        sum.tally.selection[arm] += more.tally.selection[arm];
}

void Frontier::Builder::take(
    Part& part, std::int32_t row, std::span<const Transition> transitions) const
{
    sim::prefetchOutcomes(m_experiment, static_cast<std::size_t>(row) + ahead);
    std::int32_t from = transitions.front().arm;
    m_frontier.m_startArms[static_cast<std::size_t>(row)] = from;
    if (from == sim::noArm) {
        ++part.unserved;
        return;
    }
    sim::Totals present = outcome(row, from);
    part.start.totals.add(present);
    ++part.start.tally.selection[static_cast<std::size_t>(from)];
    part.start.tally.excluded += present.evaluated() == 0;
    for (const Transition& transition : transitions.subspan(1)) {
        const sim::Totals next = outcome(row, transition.arm);
        part.order.push_back(
            {transition.costWeight, static_cast<std::uint32_t>(part.events.size())});
        part.events.push_back({next, changeOf(row, from, present, transition.arm, next)});
        part.events.back().totals.subtract(present);
        from = transition.arm;
        present = next;
    }
}

void Frontier::Builder::joinParts()
{
    std::size_t events = 0;
    for (Part& part : m_parts) {
        part.firstEvent = events;
        events += part.events.size();
        add(part.start, m_start);
        m_frontier.m_unserved += part.unserved;
    }
    if (m_parts.size() == 1) {
        m_order = std::move(m_parts.front().order);
        return;
    }
    m_order.reserve(events);
    for (const Part& part : m_parts)
        for (const EventKey& key : part.order)
            m_order.push_back(
                {key.costWeight, key.event + static_cast<std::uint32_t>(part.firstEvent)});
}

inline const Frontier::Builder::Event& Frontier::Builder::event(std::size_t position) const
{
    const std::size_t number = m_order[position].event;
    std::size_t part = m_parts.size() - 1; // few, so that a search would cost more
    while (number < m_parts[part].firstEvent)
        --part;
    return m_parts[part].events[number - m_parts[part].firstEvent];
}

void Frontier::Builder::sweep()
{
    sortByCostWeight(m_order, threadsFor(m_order.size(), m_threads).threads);
    auto parts = stretches();
    const RunContext context{.threads = static_cast<int>(parts.size())};
    forChunks(parts.size(), 1, context,
        [&](std::size_t begin, std::size_t) { measure(parts[begin], begin + 1 == parts.size()); });
    makeRoom(placeStretches(parts));
    m_frontier.m_checkpoints.front() = m_start.tally;
    close(0, 0, m_start.totals, 0);
    forChunks(
        parts.size(), 1, context, [&](std::size_t begin, std::size_t) { fill(parts[begin]); });
}

void Frontier::Builder::makeRoom(std::size_t steps)
{
    m_frontier.m_changes.resize(m_order.size());
    m_frontier.m_costWeights.resize(steps);
    m_frontier.m_figures.resize(steps);
    m_frontier.m_changesUpTo.resize(steps);
    m_frontier.m_checkpoints.resize(m_order.size() / checkpointEvery + 1);
}

/// The changes in about equal parts, none of which ends within a step.
std::vector<Frontier::Builder::Stretch> Frontier::Builder::stretches() const
{
    std::vector<Stretch> parts;
    const std::size_t count = m_order.size();
    const std::size_t chunk = chunkFor(count, threadsFor(count, m_threads).threads, 1);
    for (std::size_t begin = 0; begin < count;) {
        std::size_t end = std::min(begin + chunk, count);
        while (end < count && m_order[end].costWeight == m_order[end - 1].costWeight)
            ++end;
        parts.push_back({begin, end, 0, 0, none()});
        begin = end;
    }
    return parts;
}

bool Frontier::Builder::endsStep(const Stretch& stretch, std::size_t position) const
{
    return position + 1 == stretch.end
        || m_order[position + 1].costWeight != m_order[position].costWeight;
}

/// Nothing is built on the sum of the last one.
void Frontier::Builder::measure(Stretch& stretch, bool isLast) const
{
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        stretch.steps += endsStep(stretch, i);
        if (isLast)
            continue;
        if (i + ahead < stretch.end)
            __builtin_prefetch(&event(i + ahead));
        stretch.sum.totals.add(event(i).totals);
        Frontier::apply(event(i).change, stretch.sum.tally);
    }
}

/// How many steps there are.
std::size_t Frontier::Builder::placeStretches(std::vector<Stretch>& stretches) const
{
    Sum before = m_start;
    std::size_t step = 1; // step 0 begins at p = 0
    for (Stretch& stretch : stretches) {
        const Sum own = std::exchange(stretch.sum, before);
        add(own, before);
        stretch.firstStep = step;
        step += stretch.steps;
    }
    return step;
}

void Frontier::Builder::fill(const Stretch& stretch)
{
    Sum now = stretch.sum;
    std::size_t step = stretch.firstStep;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        if (i + ahead < stretch.end)
            __builtin_prefetch(&event(i + ahead));
        const Event& next = event(i);
        now.totals.add(next.totals);
        Frontier::apply(next.change, now.tally);
        m_frontier.m_changes[i] = next.change;
        if ((i + 1) % checkpointEvery == 0)
            m_frontier.m_checkpoints[(i + 1) / checkpointEvery] = now.tally;
        if (endsStep(stretch, i))
            close(step++, m_order[i].costWeight, now.totals, i + 1);
    }
}

/// These totals hold from this cost weight on.
void Frontier::Builder::close(
    std::size_t step, double costWeight, const sim::Totals& totals, std::size_t changes)
{
    m_frontier.m_costWeights[step] = costWeight;
    m_frontier.m_figures[step] = {
        totals.accuracy().value_or(data::missing), totals.costPer10k().value_or(data::missing)};
    m_frontier.m_changesUpTo[step] = static_cast<std::uint32_t>(changes);
}

std::shared_ptr<const Frontier> Frontier::build(
    std::shared_ptr<const sim::Experiment> experiment, std::string policy, Lines lines, int threads)
{
    auto frontier = std::make_shared<Frontier>();
    frontier->m_policy = std::move(policy);
    if (experiment->modelsComeAndGo())
        closeAbsentArms(*experiment, lines);
    frontier->m_experiment = std::move(experiment);
    frontier->m_lines = std::move(lines);
    Builder builder(*frontier, threads);
    builder.collect(frontier->m_lines);
    builder.sweep();
    return frontier;
}

std::shared_ptr<const Frontier> Frontier::build(std::shared_ptr<const sim::Experiment> experiment,
    std::string policy, const Choices& choices, int threads)
{
    auto frontier = std::make_shared<Frontier>();
    frontier->m_experiment = std::move(experiment);
    frontier->m_policy = std::move(policy);
    Builder builder(*frontier, threads);
    if (frontier->m_experiment->modelsComeAndGo())
        builder.collect(withoutAbsentArms(*frontier->m_experiment, choices));
    else
        builder.collect(choices);
    builder.sweep();
    return frontier;
}

} // namespace metallm::frontier
