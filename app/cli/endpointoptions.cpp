// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpointoptions.h"

#include "app/cli/numbers.h"

#ifdef METALLM_BUILD_NETWORK
#include "app/cli/networkposter.h"
#endif

namespace metallm::cli {

void addEndpointOptions(CLI::App* command, EndpointOptions& options)
{
    auto* environment = command->add_option("--key-env", options.keyEnvironment,
        "endpoint: the environment variable that holds the key");
    environment->type_name("NAME");
    command
        ->add_option("--key-keychain", options.keychainEntry,
            "endpoint: the entry of the desktop's keychain that holds the key")
        ->type_name("NAME")
        ->excludes(environment);
    addNumber(command, "--parallel", options.parallel, {1, 6}, "endpoint: questions at a time");
    addNumber(command, "--batch", options.textsAPost, {1, 2048}, "endpoint: texts in a question");
    addNumber(command, "--retries", options.retries, {0, 20},
        "endpoint: tries after one that failed for a time");
    addNumber(command, "--timeout", options.timeoutSeconds, {1, 3600},
        "endpoint: seconds without a sign of the server");
}

Result<std::unique_ptr<embed::Poster>> makePoster(const EndpointOptions& options)
{
#ifdef METALLM_BUILD_NETWORK
    return makeNetworkPoster({options.keyEnvironment, options.keychainEntry, options.parallel,
        options.retries, options.timeoutSeconds});
#else
    return nullptr;
#endif
}

} // namespace metallm::cli
