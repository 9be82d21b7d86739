// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/comparedmarks.h"

#include "ui/state/filtertext.h"
#include "ui/state/selectedqueries.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/sidebyside.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace metallm::ui {

namespace {

bool isRows(const QueryFilter& filter)
{
    return std::holds_alternative<RowsFilter>(filter);
}

/// The same queries, whichever of two runs it is asked of. `sameQueries`: played in one order.
bool holdsForBoth(const QueryFilter& filter, bool sameQueries)
{
    return std::holds_alternative<WindowFilter>(filter)
        ? sameQueries
        : !std::holds_alternative<ModelFilter>(filter)
            && !std::holds_alternative<OutcomeFilter>(filter);
}

std::shared_ptr<const std::vector<std::int32_t>> queriesBehind(
    const SnapshotPtr& snapshot, const QueryFilter& filter)
{
    const auto found = selectQueries(snapshot, QuerySelection{{filter}}, nullptr, RunContext());
    return std::make_shared<const std::vector<std::int32_t>>((*found)->rows());
}

} // namespace

ComparedMarks::ComparedMarks(
    const WorkbenchState& state, const SideBySide& sides, SelectionEditor& editor, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_sides(sides)
    , m_editor(editor)
{
}

void ComparedMarks::toggle(std::size_t place, const std::vector<QueryFilter>& filters)
{
    const std::vector<QueryFilter> meant = meanings(place, filters);
    const QuerySelection& selection = m_state.view().selection;
    const auto stands = [&](const QueryFilter& filter) { return selection.contains(filter); };
    if (std::ranges::all_of(meant, stands))
        m_editor.toggle(meant);
    else
        proposeAll(meant);
}

void ComparedMarks::propose(std::size_t place, const std::vector<QueryFilter>& filters)
{
    proposeAll(meanings(place, filters));
}

void ComparedMarks::proposeAll(const std::vector<QueryFilter>& filters)
{
    std::vector<QueryFilter> rows;
    std::ranges::copy_if(filters, std::back_inserter(rows), isRows);
    if (rows.empty()) // a pin's queries as the present run treats them: both filters are meant
        m_editor.proposeAll(filters);
    else
        m_editor.replace(std::exchange(m_rows, rows), filters);
}

std::vector<QueryFilter> ComparedMarks::meanings(
    std::size_t place, const std::vector<QueryFilter>& filters) const
{
    const auto shown = m_sides.at(place);
    if (!shown || !shown->snapshot || !shown->snapshot->run
        || m_sides.chosen()[place] == SideBySide::present)
        return filters;
    std::vector<QueryFilter> meant;
    for (const QueryFilter& filter : filters)
        meant.push_back(meaning(*shown, filter));
    return meant;
}

QueryFilter ComparedMarks::meaning(const ComparedAnalysis& shown, const QueryFilter& filter) const
{
    const SnapshotPtr& present = m_state.snapshot();
    const bool sameQueries = present
        && present->analysis->experiment->eval == shown.snapshot->analysis->experiment->eval;
    if (holdsForBoth(filter, sameQueries))
        return filter;
    return standing(RowsFilter{name(shown, filter), queriesBehind(shown.snapshot, filter)});
}

/// A brush goes on under one name.
QString ComparedMarks::name(const ComparedAnalysis& shown, const QueryFilter& filter) const
{
    const QString text = std::holds_alternative<WindowFilter>(filter)
        ? tr("time window")
        : FilterText::of(filter, *m_state.dataset());
    return tr("%1, in %2").arg(text, shown.name);
}

QueryFilter ComparedMarks::standing(const RowsFilter& rows) const
{
    for (const QueryFilter& filter : m_state.view().selection.filters)
        if (const auto* other = std::get_if<RowsFilter>(&filter);
            other && other->name == rows.name && *other->queries == *rows.queries)
            return filter;
    return rows;
}

} // namespace metallm::ui
