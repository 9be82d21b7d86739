// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;

namespace metallm::ui {

class StudyController;

/// Makes it undoable that a data set gets other contexts: a command on the undo stack holds the
/// former ones (in memory, for as long as it can be taken back) and puts them into the study again.
class ContextsEditor : public QObject {
    Q_OBJECT

public:
    ContextsEditor(StudyController& study, QUndoStack& stack, QObject* parent);
};

} // namespace metallm::ui
