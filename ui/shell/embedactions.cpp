// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/embedactions.h"

#include "ui/dialogs/embeddialog.h"
#include "ui/shell/workbench.h"
#include "ui/state/contextseditor.h"
#include "ui/util/format.h"

namespace metallm::ui {

EmbedActions::EmbedActions(Workbench& workbench, Settings& settings, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_window(window)
{
    new ContextsEditor(workbench.study, workbench.editor.undoStack(), this);
    connect(&workbench.embed, &EmbedController::failed, &workbench.log, &MessageLog::fail);
    connect(&workbench.embedding, &EmbeddingController::failed, &workbench.log, &MessageLog::fail);
}

void EmbedActions::open()
{
    show(false);
}

void EmbedActions::openForNewTexts()
{
    show(true);
}

void EmbedActions::show(bool forNewTexts)
{
    if (m_dialog || !m_workbench.state.dataset())
        return;
    m_dialog = new EmbedDialog(EmbedForm::remembered(m_settings), m_window);
    if (forNewTexts)
        m_dialog->askForNewTexts();
    else
        m_dialog->showWhatIsReplaced(*m_workbench.state.dataset());
    follow(m_dialog);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data(), forNewTexts] {
        if (forNewTexts)
            useForNewTexts(*dialog);
        else
            onAccepted(*dialog);
    });
    m_dialog->open();
}

void EmbedActions::follow(EmbedDialog* dialog)
{
    EmbedController* embed = &m_workbench.embed;
    connect(dialog, &EmbedDialog::testRequested, embed,
        [embed, dialog](const EmbedForm& form) { embed->test(form, dialog->newKey()); });
    connect(embed, &EmbedController::tested, dialog, [dialog](int dimension) {
        dialog->showTest(tr("It answers vectors of %Ln numbers", nullptr, dimension), true);
    });
    connect(embed, &EmbedController::testFailed, dialog, [dialog](const Error& error) {
        dialog->showTest(QString::fromStdString(error.message()), false);
    });
    connect(dialog, &QDialog::finished, embed, &EmbedController::cancelTest);
}

void EmbedActions::onAccepted(const EmbedDialog& dialog)
{
    const EmbedForm form = dialog.form();
    form.remember(m_settings);
    m_workbench.ask.setEndpoint(form, false); // new texts are to follow with the same key
    m_workbench.embed.embed(form, dialog.newKey());
}

void EmbedActions::useForNewTexts(const EmbedDialog& dialog)
{
    const EmbedForm form = dialog.form();
    form.remember(m_settings);
    const auto use = [this, form] { m_workbench.ask.setEndpoint(form, true); };
    if (dialog.newKey().isEmpty())
        return use();
    net::storeKey(
        form.key.name, dialog.newKey().toUtf8(), this, [this, use](const Result<void>& kept) {
            if (kept)
                use();
            else
                m_workbench.log.fail(kept.error());
        });
}

} // namespace metallm::ui
