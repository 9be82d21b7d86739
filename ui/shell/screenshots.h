// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panels.h"

#include <QDir>
#include <QObject>
#include <QTimer>
#include <vector>

class QWidget;

namespace metallm::ui {

class MainWindow;
struct Message;
struct Workbench;

/// Waits until every panel shows its finished result, then writes one PNG of the window and one of
/// each panel. The first failure that is reported meanwhile ends it.
class ScreenshotSession : public QObject {
    Q_OBJECT

public:
    ScreenshotSession(Workbench& workbench, MainWindow& window, const QString& folder);

    void start();

signals:
    void finished();
    void failed(const QString& message);

private:
    void selectQuery();
    bool isSettled() const;
    void check();
    void takeWindow();
    void takeNextPanel();
    void takePanel(PanelId id);
    bool save(QWidget* widget, const QString& name);
    void end(const QString& failure);

    Workbench& m_workbench;
    MainWindow& m_window;
    QDir m_folder;
    QTimer m_poll;
    int m_settledChecks = 0;
    bool m_swept = false; // the sweep panel has something to show only when asked
    std::vector<PanelId> m_left;
    bool m_ended = false;
};

} // namespace metallm::ui
