// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/runcontext.h"

#include <cstddef>
#include <functional>

namespace metallm {

/// Calls work(begin, end) for every chunk of [0, count) on up to context.threads threads, and
/// told(items begun so far) on the calling thread alone. The chunks are the same for any number of
/// threads. False where it was stopped, in which case some chunks were left out.
bool forChunks(std::size_t count, std::size_t chunk, const RunContext& context,
    const std::function<void(std::size_t, std::size_t)>& work,
    const std::function<void(std::size_t)>& told = {});

} // namespace metallm
