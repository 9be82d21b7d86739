// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <QObject>
#include <QTimer>
#include <vector>

namespace metallm::ui {

/// Shows several charts one after the other. A large data set's charts, drawn all in one turn of
/// the event loop, would hold up the thumb that is being dragged: they take turns.
class ChartFeed : public QObject {
    Q_OBJECT

public:
    /// Brings one chart, or some that belong together, up to date.
    using Turn = std::function<void()>;

    ChartFeed(std::vector<Turn> turns, QObject* parent);

    /// All are out of date. The first one's turn comes at once where nobody waits; who waits
    /// already keeps the place.
    void renew();

private:
    void takeTurn();

    std::vector<Turn> m_turns;
    std::deque<std::size_t> m_waiting;
    QTimer m_pace;
};

} // namespace metallm::ui
