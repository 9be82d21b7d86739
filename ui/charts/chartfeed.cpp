// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfeed.h"

#include <algorithm>
#include <utility>

namespace metallm::ui {

namespace {

constexpr int paceMilliseconds = 8; // a window paints what has changed within 5 ms

} // namespace

ChartFeed::ChartFeed(std::vector<Turn> turns, QObject* parent)
    : QObject(parent)
    , m_turns(std::move(turns))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMilliseconds);
    connect(&m_pace, &QTimer::timeout, this, &ChartFeed::takeTurn);
}

void ChartFeed::renew()
{
    for (std::size_t turn = 0; turn < m_turns.size(); ++turn)
        if (std::ranges::find(m_waiting, turn) == m_waiting.end())
            m_waiting.push_back(turn);
    if (!m_pace.isActive())
        takeTurn();
}

void ChartFeed::takeTurn()
{
    if (m_waiting.empty())
        return;
    const std::size_t turn = m_waiting.front();
    m_waiting.pop_front();
    m_turns[turn]();
    m_pace.start();
}

} // namespace metallm::ui
