// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sessionfile.h"

#include <memory>
#include <QObject>
#include <QTimer>
#include <vector>

namespace metallm::ui {

class Appearance;
class MainWindow;
class Settings;
class WindowMemory;
struct Workbench;

/// The windows of the program: each has a study and an undo stack of its own; the list of recent
/// studies, saved layouts, theme and language are shared. Keeps the session, where it is asked to.
class Windows : public QObject {
    Q_OBJECT

public:
    Windows(Settings& settings, const QString& sampleFile);
    ~Windows() override;

    /// An empty window, not shown yet.
    MainWindow& add();
    MainWindow& at(std::size_t index) const { return *m_entries[index].window; }
    Workbench& workbenchAt(std::size_t index) const { return *m_entries[index].workbench; }
    std::size_t count() const { return m_entries.size(); }

    /// Puts back what the file tells of the last sitting; from now on it tells of this one. At
    /// least one window is there and shown afterwards.
    void restoreSession(const QString& file);
    /// At once, not when the user has come to rest.
    void saveSession();

private:
    struct Entry {
        std::unique_ptr<Workbench> workbench;
        std::unique_ptr<MainWindow> window; // goes before what it stands over
        WindowMemory* memory;
    };

    void follow(const Entry& entry);
    /// In the sight of the one that it is opened from.
    MainWindow& openBeside(const MainWindow& from);
    void openInNew(const QString& file, const MainWindow& from);
    bool raise(const QString& file, const MainWindow* asking);
    void onClosed();
    void dropClosed();
    QJsonArray records() const;

    Settings& m_settings;
    QString m_sampleFile;
    std::unique_ptr<Appearance> m_appearance;
    std::vector<Entry> m_entries;
    std::unique_ptr<SessionFile> m_session; // none: nothing is kept
    bool m_sessionKept = true; // the last time
    QTimer m_rest;
};

} // namespace metallm::ui
