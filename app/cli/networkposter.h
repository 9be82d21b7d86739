// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embed/poster.h"

#include <memory>
#include <string>

namespace metallm::cli {

struct NetworkSettings {
    std::string keyEnvironment; ///< variable that holds the key; empty = not there
    std::string keychainEntry; ///< entry that holds it; empty = not there
    int parallel;
    int retries;
    int timeoutSeconds;
};

/// The way to a server, for a program without a window. Fails where the key cannot be had.
Result<std::unique_ptr<embed::Poster>> makeNetworkPoster(const NetworkSettings& settings);

} // namespace metallm::cli
