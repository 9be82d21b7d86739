// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sessionrecord.h"

#include <optional>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace metallm::ui {

class MainWindow;
struct Workbench;

/// One window of a session: tells what it is like, and makes it so again. What cannot be restored
/// is told in the log, never asked about.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    WindowMemory(MainWindow& window, Workbench& workbench);

    /// As long as a restoration is under way: what is being restored.
    QJsonObject record() const;
    void restore(const QJsonObject& record);

signals:
    /// record() says something else; frames are looked at only when it is asked.
    void changed();

private:
    void openStudy(const SessionRecord& record);
    void restoreQuestion();
    void awaitCharts();
    void restoreResult();
    void giveUp();

    MainWindow& m_window;
    Workbench& m_workbench;
    QJsonObject m_pending; // until all of it is on screen
    std::optional<SessionRecord> m_asked; // until its data set is on screen
    QTimer m_await;
    int m_looks = 0;
};

} // namespace metallm::ui
