// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panels.h"

#include <functional>
#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <vector>

class QDockWidget;
class QWidget;

namespace metallm::ui {

class MainWindow;
struct Message;
struct Workbench;

/// Waits until every panel shows its finished result, then writes PNGs of the window in each
/// layout, one of each panel, and one of the import dialog. The first failure that is reported
/// meanwhile ends it.
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
    void takeSelection();
    void pinAndChange();
    void whenSettled(const std::function<void()>& next, int checks = 0);
    void takeLayouts(const QStringList& keys);
    void takeNextPanel();
    void askSomething();
    void takePanel(PanelId id, int idleChecks = 0);
    bool savePanel(QDockWidget* dock);
    void startLearning();
    void takeLearning(int idleChecks = 0);
    void showImport();
    void takeImport();
    bool save(QWidget* widget, const QString& name);
    void end(const QString& failure);

    Workbench& m_workbench;
    MainWindow& m_window;
    QDir m_folder;
    QTimer m_poll;
    int m_settledChecks = 0;
    bool m_swept = false; // the sweep panel has something to show only when asked
    bool m_pooled = false; // likewise the page of the best pools
    std::vector<PanelId> m_left;
    QTemporaryDir m_scratch; // for the file that the import dialog looks into
    bool m_ended = false;
};

} // namespace metallm::ui
