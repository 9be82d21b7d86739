// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/comparedselection.h"

#include "ui/state/sidebyside.h"
#include "ui/state/workbenchstate.h"

namespace metallm::ui {

namespace {

/// The queries selected in one run, looked up in another.
Result<SelectedQueriesPtr> lookUp(
    const SelectedQueriesPtr& selected, const SnapshotPtr& snapshot, const RunContext& context)
{
    const auto rows = std::make_shared<const std::vector<std::int32_t>>(selected->rows());
    return selectQueries(snapshot, QuerySelection{{RowsFilter{{}, rows}}}, nullptr, context);
}

} // namespace

ComparedSelection::ComparedSelection(
    const WorkbenchState& state, const SideBySide& sides, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_sides(sides)
{
    const auto followBoth = [this] { follow(); };
    connect(&state, &WorkbenchState::selectedQueriesChanged, this, followBoth);
    connect(&sides, &SideBySide::changed, this, followBoth);
}

void ComparedSelection::follow()
{
    for (const std::size_t place : {0, 1})
        follow(place);
}

void ComparedSelection::follow(std::size_t place)
{
    const auto shown = m_sides.at(place);
    const SnapshotPtr snapshot = shown ? shown->snapshot : nullptr;
    const SelectedQueriesPtr& present = m_state.selectedQueries();
    const std::pair wanted{present, snapshot};
    if (m_told[place] == wanted)
        return;
    m_told[place] = wanted;
    m_runners[place].cancel();
    if (!present || !snapshot || m_sides.chosen()[place] == SideBySide::present) {
        emit selected(place, snapshot ? present : nullptr);
        return;
    }
    m_runners[place].start(
        [present, snapshot](
            const RunContext& context) { return lookUp(present, snapshot, context); },
        this,
        [this, place](const Result<SelectedQueriesPtr>& queries) {
            if (queries)
                emit selected(place, *queries);
        });
}

} // namespace metallm::ui
