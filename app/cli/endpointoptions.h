// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embed/endpointembedder.h"
#include "core/util/result.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

namespace metallm::cli {

/// How an endpoint is spoken to.
struct EndpointOptions {
    std::string keyEnvironment;
    std::string keychainEntry;
    int parallel = 4;
    int textsAPost = 64;
    int retries = 2;
    int timeoutSeconds = 60;
};

/// --key-env, --key-keychain, --parallel, --batch, --retries, --timeout.
void addEndpointOptions(CLI::App* command, EndpointOptions& options);

/// The way to a server; null where this program was built without one. Fails where the key cannot
/// be had.
Result<std::unique_ptr<embed::Poster>> makePoster(const EndpointOptions& options);

} // namespace metallm::cli
