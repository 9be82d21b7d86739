// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/runcontext.h"

#include <memory>
#include <stop_token>

namespace metallm::cli {

/// What every command is called with: the common options and the wish to stop.
struct Session {
    bool json = false;
    bool quiet = false;
    int threads = 1;
    std::stop_token stop{};

    /// A context that tells its progress on standard error where that is a terminal; the line goes
    /// when the context does.
    RunContext context() const;
};

} // namespace metallm::cli
