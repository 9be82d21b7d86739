// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QObject>
#include <QString>
#include <QTimer>
#include <vector>

namespace metallm::test {

/// How long the event loop was kept from turning: a heart-beat every 5 ms, and what lies between
/// two beats. The processor time of the thread tells work in the window from a busy machine.
class StallWatch : public QObject {
    Q_OBJECT

public:
    struct Stage {
        QString name;
        double longestMs = 0; ///< between two beats, by the clock
        double longestWorkMs = 0; ///< between two beats, of the thread's processor time
        double totalMs = 0;
    };

    StallWatch();

    /// What follows belongs to this stage.
    void enter(const QString& name);
    const std::vector<Stage>& stages() const { return m_stages; }

private:
    using Clock = std::chrono::steady_clock;

    void beat();

    QTimer m_timer;
    std::vector<Stage> m_stages;
    Clock::time_point m_lastBeat;
    double m_lastWorkMs = 0;
};

} // namespace metallm::test
