// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace metallm::ui {

class Actions;
class Appearance;
class FileActions;
class HelpCentre;
class JobStatus;
class Layouts;
class MainToolBar;
class Menus;
class NotificationBar;
class Panels;
class RecentFiles;
class Settings;
class StartPage;
class StatusLine;
class UndoActions;
struct Workbench;

/// The window: puts the parts together and connects them. What they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Context {
        Workbench& workbench;
        Settings& settings;
        QString sampleFile; ///< the study that holds the sample
        Appearance* appearance = nullptr; ///< where several windows share it; else one of its own
    };

    explicit MainWindow(const Context& context);
    ~MainWindow() override;

    Panels& panels() const { return *m_panels; }
    FileActions& files() const { return *m_files; }
    JobStatus& jobs() const { return *m_jobs; }
    Layouts& layouts() const { return *m_layouts; }
    RecentFiles& recent() const { return *m_recent; }
    /// Another window may have changed the list.
    void showRecentFiles();
    HelpCentre& help() const { return *m_help; }

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildParts(const QString& sampleFile);
    void buildCentre();
    void buildPanels();
    void connectActions();
    void connectState();
    void connectJobs();
    void connectMessages();
    void connectFiles();
    void restoreLayout();
    void showDataset();
    void showActivity(const QString& text);
    void findQuery();
    void showAbout();
    void retranslate();

    Workbench& m_workbench;
    Settings& m_settings;
    Actions* m_actions;
    Appearance* m_appearance;
    RecentFiles* m_recent;
    FileActions* m_files = nullptr;
    JobStatus* m_jobs = nullptr;
    HelpCentre* m_help = nullptr;
    UndoActions* m_undo = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_startPage = nullptr;
    Panels* m_panels = nullptr;
    Layouts* m_layouts = nullptr;
    Menus* m_menus = nullptr;
    MainToolBar* m_toolBar = nullptr;
    StatusLine* m_statusLine = nullptr;
    NotificationBar* m_notifications = nullptr;
};

} // namespace metallm::ui
