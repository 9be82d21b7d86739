// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embed/poster.h"
#include "ui/net/retrypolicy.h"

#include <QByteArray>

namespace metallm::net {

/// Qt opens no more connections to one server.
constexpr int mostParallel = 6;

struct HttpOptions {
    QByteArray key{}; ///< sent as a bearer token; empty = none
    int parallel = 4; ///< posts under way at a time, 1 to mostParallel
    int timeoutMs = 60'000; ///< without a byte sent or received
    RetryPolicy retry{};
};

/// Posts over HTTP and HTTPS. Needs a QCoreApplication; runs an event loop of its own on the thread
/// that calls send(). Redirections are not followed, so that the key goes nowhere else.
class HttpPoster : public embed::Poster {
public:
    explicit HttpPoster(HttpOptions options)
        : m_options(std::move(options))
    {
    }

    Result<void> send(
        const embed::Posts& posts, const Take& take, const RunContext& context) const override;

private:
    HttpOptions m_options;
};

} // namespace metallm::net
