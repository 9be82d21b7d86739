// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"

#include <algorithm>
#include <ctime>

namespace metallm::test {

namespace {

constexpr int beatMs = 5;

double threadWorkMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

} // namespace

StallWatch::StallWatch()
    : m_lastBeat(Clock::now())
    , m_lastWorkMs(threadWorkMs())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
}

void StallWatch::enter(const QString& name)
{
    if (m_stages.empty()) {
        m_lastBeat = Clock::now();
        m_lastWorkMs = threadWorkMs();
        m_timer.start();
    } else {
        beat();
    }
    m_stages.push_back({name});
}

void StallWatch::beat()
{
    const auto now = Clock::now();
    const double work = threadWorkMs();
    const double gap = std::chrono::duration<double, std::milli>(now - m_lastBeat).count();
    Stage& stage = m_stages.back();
    stage.totalMs += gap;
    stage.longestMs = std::max(stage.longestMs, gap - beatMs);
    stage.longestWorkMs = std::max(stage.longestWorkMs, work - m_lastWorkMs);
    m_lastBeat = now;
    m_lastWorkMs = work;
}

} // namespace metallm::test
