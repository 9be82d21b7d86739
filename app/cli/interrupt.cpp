// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <pthread.h>

namespace metallm::cli {

namespace {

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

InterruptWatch::InterruptWatch()
{
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

InterruptWatch::~InterruptWatch()
{
    m_closing = true;
    pthread_kill(m_thread.native_handle(), SIGTERM);
    m_thread.join();
}

void InterruptWatch::wait()
{
    const sigset_t signals = watchedSignals();
    while (!m_closing) {
        int number = 0;
        if (sigwait(&signals, &number) == 0 && !m_closing)
            m_stop.request_stop();
    }
}

} // namespace metallm::cli
