// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sidebyside.h"

#include "ui/state/changetext.h"
#include "ui/state/pinboard.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace metallm::ui {

namespace {

PinPtr pinWith(const Pins& pins, int id)
{
    const auto found = std::ranges::find(pins, id, [](const PinPtr& pin) { return pin->id; });
    return found == pins.end() ? nullptr : *found;
}

bool sameQueries(const SnapshotPtr& a, const SnapshotPtr& b)
{
    return !a || !b || a->analysis->experiment->eval == b->analysis->experiment->eval;
}

} // namespace

SideBySide::SideBySide(const WorkbenchState& state, const PinBoard& board, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_board(board)
{
    connect(&state, &WorkbenchState::snapshotChanged, this, &SideBySide::follow);
    connect(&state, &WorkbenchState::staleChanged, this, &SideBySide::follow);
    connect(&board, &PinBoard::pinsChanged, this, &SideBySide::follow);
    connect(&board, &PinBoard::answered, this, &SideBySide::follow);
}

bool SideBySide::exists(int id) const
{
    return id == present ? m_state.snapshot() != nullptr : pinWith(m_board.pins(), id) != nullptr;
}

/// The present analysis, or the pin made last, that does not stand at either place.
int SideBySide::firstFree(bool presentFirst) const
{
    std::vector<int> ids;
    for (const PinPtr& pin : m_board.pins() | std::views::reverse)
        ids.push_back(pin->id);
    ids.insert(presentFirst ? ids.begin() : ids.end(), present);
    const auto found = std::ranges::find_if(ids,
        [this](int id) { return exists(id) && std::ranges::find(m_chosen, id) == m_chosen.end(); });
    return found == ids.end() ? none : *found;
}

/// A place whose analysis is gone, or that had none yet, gets another one.
void SideBySide::follow()
{
    for (int& id : m_chosen)
        if (id != none && !exists(id))
            id = none;
    for (const std::size_t place : {std::size_t{1}, std::size_t{0}})
        if (m_chosen[place] == none)
            m_chosen[place] = firstFree(place == 1);
    emit changed();
}

void SideBySide::setChosen(const std::array<int, 2>& chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    emit changed();
}

void SideBySide::choose(std::size_t place, int id)
{
    std::array<int, 2> next = m_chosen;
    if (next[1 - place] == id)
        std::swap(next[0], next[1]);
    else if (exists(id))
        next[place] = id;
    setChosen(next);
}

void SideBySide::chooseBoth(int left, int right)
{
    if (left != right && exists(left) && exists(right))
        setChosen({left, right});
}

void SideBySide::swap()
{
    setChosen({m_chosen[1], m_chosen[0]});
}

std::array<int, 2> SideBySide::ordinals() const
{
    std::array<int, 2> ordinals{none, none};
    const std::vector<Choice> all = choices();
    const int first = exists(present) ? 0 : 1;
    for (const std::size_t place : {0, 1})
        if (const auto at = std::ranges::find(all, m_chosen[place], &Choice::id); at != all.end())
            ordinals[place] = first + static_cast<int>(at - all.begin());
    return ordinals;
}

bool SideBySide::chooseOrdinals(const std::array<int, 2>& ordinals)
{
    const std::vector<Choice> all = choices();
    const auto isThere = [&](int ordinal) { return ordinal >= 0 && ordinal < std::ssize(all); };
    if (!exists(present) || !std::ranges::all_of(ordinals, isThere))
        return false;
    chooseBoth(all[static_cast<std::size_t>(ordinals[0])].id,
        all[static_cast<std::size_t>(ordinals[1])].id);
    return true;
}

std::vector<SideBySide::Choice> SideBySide::choices() const
{
    std::vector<Choice> choices;
    if (exists(present))
        choices.push_back({present, tr("Present analysis")});
    for (const PinPtr& pin : m_board.pins())
        choices.push_back({pin->id, pin->name});
    return choices;
}

std::optional<ComparedAnalysis> SideBySide::presentAnalysis() const
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    if (!snapshot)
        return std::nullopt;
    sim::Parameters parameters = snapshot->analysis->experiment->parameters;
    parameters.costWeight = snapshot->run->costWeight;
    return ComparedAnalysis{tr("Present analysis"), parameters,
        snapshot->prices ? *snapshot->prices : m_state.prices(), snapshot, {}, m_state.isStale()};
}

std::optional<ComparedAnalysis> SideBySide::at(std::size_t place) const
{
    if (m_chosen[place] == present)
        return presentAnalysis();
    const PinPtr pin = pinWith(m_board.pins(), m_chosen[place]);
    if (!pin)
        return std::nullopt;
    const PinAnswerPtr answer = m_board.answer(pin->id);
    return ComparedAnalysis{pin->name, pin->parameters, pin->prices,
        answer ? answer->snapshot : nullptr, answer ? answer->failure : QString()};
}

QStringList SideBySide::differences() const
{
    const auto left = at(0);
    const auto right = at(1);
    if (!left || !right)
        return {};
    QStringList differences = ChangeText::all(left->parameters, right->parameters);
    if (left->prices.prices != right->prices.prices)
        differences.append(tr("Other prices"));
    if (!sameQueries(left->snapshot, right->snapshot))
        differences.append(tr("Not the same queries, or not in the same order"));
    return differences;
}

} // namespace metallm::ui
