// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selectioneditor.h"

#include "ui/state/commands.h"
#include "ui/state/filtertext.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <memory>
#include <QStringList>
#include <QUndoStack>
#include <utility>

namespace metallm::ui {

namespace {

class SelectionCommand : public QUndoCommand {
public:
    SelectionCommand(WorkbenchState& state, QuerySelection after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_state(state)
        , m_before(state.view().selection)
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return commandId(CommandId::Selection, m_gesture); }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const SelectionCommand*>(other);
        if (!next || next->m_gesture != m_gesture)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void apply(const QuerySelection& selection)
    {
        ViewState view = m_state.view();
        view.selection = selection;
        m_state.setView(view);
    }

    WorkbenchState& m_state;
    QuerySelection m_before;
    QuerySelection m_after;
    int m_gesture;
};

} // namespace

SelectionEditor::SelectionEditor(WorkbenchState& state, QUndoStack& stack, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_stack(stack)
{
}

void SelectionEditor::setBrushing(bool on)
{
    m_brush = on ? ++m_lastGesture : 0;
}

void SelectionEditor::propose(const QueryFilter& filter)
{
    proposeAll({filter});
}

void SelectionEditor::proposeAll(const std::vector<QueryFilter>& filters)
{
    replace({}, filters);
}

void SelectionEditor::replace(
    const std::vector<QueryFilter>& former, const std::vector<QueryFilter>& filters)
{
    QuerySelection selection = m_state.view().selection;
    for (const QueryFilter& filter : former)
        selection = selection.without(filter);
    for (const QueryFilter& filter : filters)
        selection = selection.with(filter);
    push(selection, tr("Filter: %1").arg(names(filters)), m_brush);
}

void SelectionEditor::toggle(const std::vector<QueryFilter>& filters)
{
    QuerySelection selection = m_state.view().selection;
    const auto stands = [&](const QueryFilter& filter) { return selection.contains(filter); };
    if (!std::ranges::all_of(filters, stands))
        return proposeAll(filters);
    for (const QueryFilter& filter : filters)
        selection = selection.without(filter);
    push(selection, tr("Without the filter: %1").arg(names(filters)), 0);
}

void SelectionEditor::proposeText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (m_state.view().selection.text().isEmpty())
        m_typing = ++m_lastGesture; // another text begins
    push(m_state.view().selection.withText(text),
        trimmed.isEmpty() ? tr("Without the text filter") : tr("Filter: %1").arg(trimmed),
        m_typing);
}

void SelectionEditor::remove(const QueryFilter& filter)
{
    push(m_state.view().selection.without(filter),
        tr("Without the filter: %1").arg(names({filter})), 0);
}

void SelectionEditor::clear()
{
    push({}, tr("Clear all filters"), 0);
}

void SelectionEditor::push(const QuerySelection& selection, const QString& text, int gesture)
{
    if (selection == m_state.view().selection)
        return;
    // The stack takes the command over.
    m_stack.push(std::make_unique<SelectionCommand>(m_state, selection, text, gesture).release());
}

QString SelectionEditor::names(const std::vector<QueryFilter>& filters) const
{
    QStringList names;
    if (const auto& dataset = m_state.dataset())
        for (const QueryFilter& filter : filters)
            names.append(FilterText::of(filter, *dataset));
    return names.join(QStringLiteral(", "));
}

} // namespace metallm::ui
