// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/output.h"

#include <cstdio>
#include <fmt/format.h>
#include <mutex>
#include <string>
#include <unistd.h>

namespace metallm::cli {

namespace {

std::string duration(double seconds)
{
    const auto whole = static_cast<std::int64_t>(seconds + 0.5);
    if (whole < 60)
        return fmt::format("{} s", whole);
    return fmt::format("{} min {:02} s", whole / 60, whole % 60);
}

std::string progressText(const Progress& progress)
{
    std::string text = progress.stage + ": " + grouped(static_cast<std::int64_t>(progress.done));
    if (progress.total > 0)
        text += fmt::format(" of {} ({:.1f} %)", grouped(static_cast<std::int64_t>(progress.total)),
            100 * progress.fraction());
    if (progress.rate() > 0)
        text += fmt::format(", {} a second", grouped(static_cast<std::int64_t>(progress.rate())));
    if (progress.remainingSeconds() >= 0)
        text += ", " + duration(progress.remainingSeconds()) + " left";
    return text;
}

/// One line that is written over and over, then wiped.
class ProgressLine {
public:
    ~ProgressLine() { std::fputs("\r\x1b[K", stderr); }

    void show(const Progress& progress)
    {
        const std::lock_guard lock(m_mutex); // workers may report
        fmt::print(stderr, "\r\x1b[K{}", progressText(progress));
        std::fflush(stderr);
    }

private:
    std::mutex m_mutex;
};

} // namespace

RunContext Session::context() const
{
    RunContext context{stop, {}, threads};
    if (!quiet && ::isatty(STDERR_FILENO) == 1)
        context.progress = [line = std::make_shared<ProgressLine>()](
                               const Progress& progress) { line->show(progress); };
    return context;
}

} // namespace metallm::cli
