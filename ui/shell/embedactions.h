// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace metallm::ui {

class EmbedDialog;
class Settings;
struct Workbench;

/// Opens the dialog for new contexts and does what it says.
class EmbedActions : public QObject {
    Q_OBJECT

public:
    EmbedActions(Workbench& workbench, Settings& settings, QWidget* window);

    void open();
    /// For the endpoint that gives new texts their vectors.
    void openForNewTexts();

private:
    void show(bool forNewTexts);
    void follow(EmbedDialog* dialog);
    void onAccepted(const EmbedDialog& dialog);
    void useForNewTexts(const EmbedDialog& dialog);

    Workbench& m_workbench;
    Settings& m_settings;
    QWidget* m_window;
    QPointer<EmbedDialog> m_dialog;
};

} // namespace metallm::ui
