// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/queryselection.h"

#include <QObject>
#include <vector>

class QUndoStack;

namespace metallm::ui {

class WorkbenchState;

/// The only way in which a control changes which queries are selected (queryselection.h tells how
/// to use it). Every change is a command on the undo stack; the steps of one brush, or of typing
/// one text, are one.
class SelectionEditor : public QObject {
    Q_OBJECT

public:
    SelectionEditor(WorkbenchState& state, QUndoStack& stack, QObject* parent = nullptr);

    void propose(const QueryFilter& filter);
    /// Several at once, as a cell of a heat map is a domain and a model.
    void proposeAll(const std::vector<QueryFilter>& filters);
    /// The same, and away with those before: one change.
    void replace(const std::vector<QueryFilter>& former, const std::vector<QueryFilter>& filters);
    /// What is proposed until it ends is one step.
    void setBrushing(bool on);
    /// A mark that is clicked again takes its filters away.
    void toggle(const std::vector<QueryFilter>& filters);
    void proposeText(const QString& text);
    void remove(const QueryFilter& filter);
    void clear();

signals:
    /// A mark was asked for the queries behind it: they are to be brought into sight.
    void queriesRequested();

private:
    /// Steps of the same gesture melt into one; 0 = it is a step of its own.
    void push(const QuerySelection& selection, const QString& text, int gesture);
    QString names(const std::vector<QueryFilter>& filters) const;

    WorkbenchState& m_state;
    QUndoStack& m_stack;
    int m_lastGesture = 0;
    int m_brush = 0; // 0 = nothing is being brushed
    int m_typing = 0;
};

} // namespace metallm::ui
