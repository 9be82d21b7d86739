// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/embedactions.h"

#include "ui/dialogs/embeddialog.h"
#include "ui/shell/workbench.h"
#include "ui/util/format.h"

namespace metallm::ui {

EmbedActions::EmbedActions(Workbench& workbench, Settings& settings, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_window(window)
{
    connect(&workbench.embed, &EmbedController::failed, &workbench.log, &MessageLog::fail);
    connect(&workbench.embedding, &EmbeddingController::failed, &workbench.log, &MessageLog::fail);
}

void EmbedActions::open()
{
    if (m_dialog || !m_workbench.state.dataset())
        return;
    m_dialog = new EmbedDialog(EmbedForm::remembered(m_settings), m_window);
    follow(m_dialog);
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
    connect(dialog, &QDialog::accepted, this, [this, dialog] { onAccepted(*dialog); });
    connect(dialog, &QDialog::finished, embed, &EmbedController::cancelTest);
}

void EmbedActions::onAccepted(const EmbedDialog& dialog)
{
    const EmbedForm form = dialog.form();
    form.remember(m_settings);
    m_workbench.embed.embed(form, dialog.newKey());
}

} // namespace metallm::ui
