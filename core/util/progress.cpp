// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/progress.h"

#include <utility>

namespace metallm {

namespace {
constexpr std::chrono::milliseconds leastInterval{34};
constexpr double leastMove = 0.001;
} // namespace

double Progress::remainingSeconds() const
{
    const double perSecond = rate();
    return perSecond > 0 && total > 0 ? (total - done) / perSecond : -1;
}

ProgressReporter::ProgressReporter(ProgressSink sink, std::string stage, double total)
    : m_sink(std::move(sink))
    , m_progress{std::move(stage), 0, total, 0}
    , m_start(Clock::now())
    , m_lastReport(m_start - leastInterval)
{
}

void ProgressReporter::advanceTo(double done)
{
    if (!m_sink)
        return;
    if (m_progress.total > 0 && done - m_progress.done < leastMove * m_progress.total)
        return;
    if (Clock::now() - m_lastReport < leastInterval)
        return;
    report(done);
}

void ProgressReporter::report(double done)
{
    if (!m_sink)
        return;
    m_lastReport = Clock::now();
    m_progress.done = done;
    m_progress.elapsedSeconds = std::chrono::duration<double>(m_lastReport - m_start).count();
    m_sink(m_progress);
}

} // namespace metallm
