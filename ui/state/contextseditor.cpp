// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/contextseditor.h"

#include "ui/state/studycontroller.h"
#include "ui/util/embeddertext.h"

#include <memory>
#include <QUndoCommand>
#include <QUndoStack>
#include <utility>

namespace metallm::ui {

namespace {

using ContextsPtr = StudyController::ContextsPtr;

class ContextsCommand : public QUndoCommand {
public:
    /// The change was made already: the first redo, by the stack, is none.
    ContextsCommand(StudyController& study, QString dataset, ContextsPtr before, ContextsPtr after,
        const QString& text)
        : QUndoCommand(text)
        , m_study(study)
        , m_file(study.file())
        , m_dataset(std::move(dataset))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { restore(m_before); }
    void redo() override
    {
        if (std::exchange(m_isMade, true))
            restore(m_after);
    }

private:
    /// Another study may hold the same data set: its contexts are its own.
    void restore(const ContextsPtr& contexts)
    {
        if (m_study.file() == m_file)
            m_study.restoreContexts(m_dataset, contexts);
    }

    StudyController& m_study;
    QString m_file;
    QString m_dataset;
    ContextsPtr m_before;
    ContextsPtr m_after;
    bool m_isMade = false;
};

} // namespace

ContextsEditor::ContextsEditor(StudyController& study, QUndoStack& stack, QObject* parent)
    : QObject(parent)
{
    connect(&study, &StudyController::contextsReplaced, this,
        [&study, &stack](
            const QString& dataset, const ContextsPtr& before, const ContextsPtr& after) {
            const QString text = tr("Contexts: %1 instead of %2")
                                     .arg(embedderText(after.get()), embedderText(before.get()));
            // The stack takes the command over.
            stack.push(
                std::make_unique<ContextsCommand>(study, dataset, before, after, text).release());
        });
}

} // namespace metallm::ui
