// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace metallm::ui {

class Actions;

/// The register's Undo and Redo over a stack: enabled where there is something, and naming it.
class UndoActions : public QObject {
    Q_OBJECT

public:
    UndoActions(const Actions& actions, QUndoStack& stack, QObject* parent);

    /// After the register has given the actions their plain texts.
    void retranslate() { update(); }

private:
    void update();

    const Actions& m_actions;
    QUndoStack& m_stack;
};

} // namespace metallm::ui
