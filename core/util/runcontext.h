// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/progress.h"

#include <stop_token>

namespace metallm {

/// What a long piece of work is given by its caller: when to stop, whom to tell, how many threads.
/// Every figure is the same for any number of threads.
struct RunContext {
    std::stop_token stop{};
    ProgressSink progress{};
    int threads = 1;

    bool stopRequested() const { return stop.stop_requested(); }
};

} // namespace metallm
