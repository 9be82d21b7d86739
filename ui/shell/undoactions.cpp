// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "ui/shell/actions.h"

#include <QUndoStack>

namespace metallm::ui {

UndoActions::UndoActions(const Actions& actions, QUndoStack& stack, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_stack(stack)
{
    actions.connectTo(ActionId::Undo, &stack, &QUndoStack::undo);
    actions.connectTo(ActionId::Redo, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, this, &UndoActions::update);
    connect(&stack, &QUndoStack::canRedoChanged, this, &UndoActions::update);
    connect(&stack, &QUndoStack::undoTextChanged, this, &UndoActions::update);
    connect(&stack, &QUndoStack::redoTextChanged, this, &UndoActions::update);
    update();
}

void UndoActions::update()
{
    QAction* undo = m_actions.get(ActionId::Undo);
    QAction* redo = m_actions.get(ActionId::Redo);
    undo->setEnabled(m_stack.canUndo());
    redo->setEnabled(m_stack.canRedo());
    undo->setText(m_stack.canUndo() ? tr("&Undo: %1").arg(m_stack.undoText()) : tr("&Undo"));
    redo->setText(m_stack.canRedo() ? tr("&Redo: %1").arg(m_stack.redoText()) : tr("&Redo"));
}

} // namespace metallm::ui
