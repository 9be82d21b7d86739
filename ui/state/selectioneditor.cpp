// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selectioneditor.h"

#include "ui/state/workbenchstate.h"

#include <algorithm>

namespace metallm::ui {

SelectionEditor::SelectionEditor(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
}

void SelectionEditor::propose(const QueryFilter& filter)
{
    proposeAll({filter});
}

void SelectionEditor::proposeAll(const std::vector<QueryFilter>& filters)
{
    QuerySelection selection = m_state.view().selection;
    for (const QueryFilter& filter : filters)
        selection = selection.with(filter);
    set(selection);
}

void SelectionEditor::toggle(const std::vector<QueryFilter>& filters)
{
    QuerySelection selection = m_state.view().selection;
    const auto stands = [&](const QueryFilter& filter) { return selection.contains(filter); };
    if (!std::ranges::all_of(filters, stands))
        return proposeAll(filters);
    for (const QueryFilter& filter : filters)
        selection = selection.without(filter);
    set(selection);
}

void SelectionEditor::proposeText(const QString& text)
{
    set(m_state.view().selection.withText(text));
}

void SelectionEditor::remove(const QueryFilter& filter)
{
    set(m_state.view().selection.without(filter));
}

void SelectionEditor::clear()
{
    set({});
}

void SelectionEditor::set(const QuerySelection& selection)
{
    ViewState view = m_state.view();
    view.selection = selection;
    m_state.setView(view);
}

} // namespace metallm::ui
