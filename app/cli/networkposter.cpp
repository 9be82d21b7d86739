// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/networkposter.h"

#include "ui/net/apikey.h"
#include "ui/net/httpposter.h"

#include <QCoreApplication>

namespace metallm::cli {

namespace {

/// Qt's event loops want one.
void ensureApplication()
{
    static int count = 1;
    static char name[] = "metallm";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

net::KeySource keySource(const NetworkSettings& settings)
{
    using Kind = net::KeySource::Kind;
    if (!settings.keyEnvironment.empty())
        return {Kind::Environment, QString::fromStdString(settings.keyEnvironment)};
    if (!settings.keychainEntry.empty())
        return {Kind::Keychain, QString::fromStdString(settings.keychainEntry)};
    return {};
}

} // namespace

Result<std::unique_ptr<embed::Poster>> makeNetworkPoster(const NetworkSettings& settings)
{
    ensureApplication();
    auto key = net::readKeyNow(keySource(settings));
    if (!key)
        return tl::unexpected(key.error());
    net::HttpOptions http{*std::move(key), settings.parallel, 1000 * settings.timeoutSeconds};
    http.retry.retries = settings.retries;
    return std::make_unique<net::HttpPoster>(std::move(http));
}

} // namespace metallm::cli
