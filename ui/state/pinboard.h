// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study.h"
#include "ui/jobs/jobrunner.h"
#include "ui/state/pins.h"

#include <map>
#include <QObject>
#include <QUndoStack>

namespace metallm::ui {

class WorkbenchState;

/// The pinned analyses of the data set on screen, with their answers. Pinning, renaming and taking
/// away are commands on the undo stack. Answers that are not known (a study was opened) are
/// computed one after the other in the background.
class PinBoard : public QObject {
    Q_OBJECT

public:
    PinBoard(WorkbenchState& state, QUndoStack& stack, QObject* parent = nullptr);

    const Pins& pins() const { return m_pins; }
    /// Null until it is known.
    PinAnswerPtr answer(int id) const;
    bool isBusy() const { return m_runner.isBusy(); }
    PinnedLines lines() const;

    /// The analysis on screen under a name of its own making; nothing where there is none, or where
    /// it does not answer the present parameters yet.
    void pinPresent();
    void rename(int id, const QString& name);
    void remove(int id);

    /// Not undoable: what a study keeps of the data set on screen.
    void restore(const std::vector<store::AnalysisRecord>& records);
    /// What a study should keep.
    std::vector<store::AnalysisRecord> records() const;
    /// Called by commands.
    void setPins(const Pins& pins);

signals:
    void pinsChanged();
    /// By the user, so that the study has to follow.
    void edited();
    void answered(int id);

private:
    void push(Pins pins, const QString& text);
    void forget();
    void answerNext();
    void take(int id, const PinAnswerPtr& answer);
    QString freeName(const QString& wanted) const;

    WorkbenchState& m_state;
    QUndoStack& m_stack;
    JobRunner m_runner;
    Pins m_pins;
    std::map<int, PinAnswerPtr> m_answers; // also of pins that undo may bring back
    std::map<int, SnapshotPtr> m_known; // snapshots whose curves are still to be made
    std::vector<store::AnalysisRecord> m_unread; // kept as they are
    int m_nextId = 1;
};

} // namespace metallm::ui
