// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

class QDateTime;

namespace metallm::net {

struct Answer;

/// When to try again, as OpenAI's own clients do.
struct RetryPolicy {
    int retries = 2; ///< tries after the first
    std::uint64_t seed = 1; ///< of the jitter

    /// After try `attempt` (0 = the first) of post `post`: how long to wait before the next; none
    /// where there shall be no other.
    ///
    /// A header x-should-retry of true or false decides; else no answer at all, 408, 409, 429 and
    /// 500 and above are tried again, but never insufficient_quota, which only money mends. The
    /// server says how long by retry-after-ms or retry-after (seconds, or a date compared with
    /// `now`), up to ten minutes; else it is min(0.5 * 2^attempt, 8) seconds, less up to a quarter
    /// at random.
    std::optional<std::chrono::milliseconds> delay(
        const Answer& answer, int attempt, std::uint64_t post, const QDateTime& now) const;
};

} // namespace metallm::net
