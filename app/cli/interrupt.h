// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace metallm::cli {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a request to stop. Make it before any other thread: the
/// threads made after it inherit the blocked signals, and one thread of its own waits for them.
class InterruptWatch {
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait();

    std::stop_source m_stop;
    std::atomic<bool> m_closing = false;
    std::thread m_thread;
};

} // namespace metallm::cli
