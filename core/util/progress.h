// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace metallm {

struct Progress {
    std::string stage; ///< what is being done, in English, lower case
    double done = 0; ///< in units of `total`
    double total = 0; ///< 0 = not known
    double elapsedSeconds = 0;

    double fraction() const { return total > 0 ? done / total : 0; }
    /// Items a second so far; 0 before anything was measured.
    double rate() const { return elapsedSeconds > 0 ? done / elapsedSeconds : 0; }
    /// Seconds left at the present rate; negative where it cannot be told yet.
    double remainingSeconds() const;
};

using ProgressSink = std::function<void(const Progress&)>;

/// Tells a sink how far a loop is, at most 30 times a second and only when it moved by 0.1 %.
class ProgressReporter {
public:
    ProgressReporter(ProgressSink sink, std::string stage, double total);

    void advanceTo(double done);
    void finish() { report(m_progress.total); }

private:
    using Clock = std::chrono::steady_clock;

    void report(double done);

    ProgressSink m_sink;
    Progress m_progress;
    Clock::time_point m_start;
    Clock::time_point m_lastReport;
};

} // namespace metallm
