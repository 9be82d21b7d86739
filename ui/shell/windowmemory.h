// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sessionrecord.h"

#include <array>
#include <optional>
#include <QJsonObject>
#include <QObject>

namespace metallm::ui {

class ChartView;
class MainWindow;
struct Workbench;

/// One window of a session: tells what it is like, and makes it so again. What cannot be restored
/// is told in the log, never asked about.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    WindowMemory(MainWindow& window, Workbench& workbench);

    /// What is still to be restored counts as if it were.
    QJsonObject record() const;
    void restore(const QJsonObject& record);

signals:
    /// record() says something else; frames are looked at only when it is asked.
    void changed();

private:
    void followState();
    void followCharts();
    void openStudy(const SessionRecord& record);
    void onStudyOpened(const QString& file);
    void restoreQuestion();
    void restoreZoomOf(ChartView& chart);
    void restoreSides();
    void giveUp();

    MainWindow& m_window;
    Workbench& m_workbench;
    // Both of the study that is being restored, and gone once another one is on screen.
    std::optional<SessionRecord> m_asked; // until its data set is on screen
    QJsonObject m_record; // all of it, just as long
    QJsonObject m_zooms; // of charts that have had no picture since
    std::optional<std::array<int, 2>> m_sides; // ordinals, until both analyses are there
};

} // namespace metallm::ui
