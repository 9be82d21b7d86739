// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/net/retrypolicy.h"

#include "core/util/rng.h"
#include "ui/net/answer.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metallm::net {

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr double mostWait = 600'000; // ms; longer is no wait but an answer

bool isWorthAnotherTry(const Answer& answer)
{
    const QByteArray wish = answer.header("x-should-retry").toLower();
    if (wish == "true" || wish == "false")
        return wish == "true";
    if (answer.serverCode() == u"insufficient_quota"_s)
        return false;
    if (answer.status == 0 || answer.status == 200) // nothing came, or not all of it
        return answer.error != QNetworkReply::SslHandshakeFailedError
            && answer.error != QNetworkReply::ProtocolUnknownError;
    return answer.status == 408 || answer.status == 409 || answer.status == 429
        || answer.status >= 500;
}

/// What the server asks for, in milliseconds; negative or NaN where it asks for nothing.
double askedFor(const Answer& answer, const QDateTime& now)
{
    bool isNumber = false;
    if (const double ms = answer.header("retry-after-ms").toDouble(&isNumber); isNumber)
        return ms;
    QByteArray after = answer.header("retry-after");
    if (const double seconds = after.toDouble(&isNumber); isNumber)
        return 1000 * seconds;
    after.replace("GMT", "+0000"); // as Qt reads it
    const QDateTime until = QDateTime::fromString(QString::fromLatin1(after), Qt::RFC2822Date);
    return until.isValid() ? static_cast<double>(std::max<qint64>(0, now.msecsTo(until))) : -1;
}

} // namespace

std::optional<Milliseconds> RetryPolicy::delay(
    const Answer& answer, int attempt, std::uint64_t post, const QDateTime& now) const
{
    if (attempt >= retries || !isWorthAnotherTry(answer))
        return std::nullopt;
    if (const double asked = askedFor(answer, now); asked >= 0)
        return asked <= mostWait ? std::optional(Milliseconds(std::llround(asked))) : std::nullopt;
    const double seconds = std::min(0.5 * std::exp2(attempt), 8.0);
    Rng rng(seed, Stream::Embedding, post * 64 + static_cast<std::uint64_t>(attempt));
    return Milliseconds(std::llround(1000 * seconds * (1 - 0.25 * rng.uniform())));
}

} // namespace metallm::net
