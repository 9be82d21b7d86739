// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/net/conversation.h"

#include <algorithm>
#include <memory>
#include <QDateTime>
#include <QStringList>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace metallm::net {

namespace {

Answer answerOf(QNetworkReply& reply)
{
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply.error();
    answer.errorText = reply.errorString();
    answer.headers = reply.rawHeaderPairs();
    answer.body = reply.readAll();
    return answer;
}

} // namespace

Conversation::Conversation(
    const HttpOptions& options, const embed::Posts& posts, const embed::Poster::Take& take)
    : m_options(options)
    , m_posts(posts)
    , m_take(take)
    , m_url(QString::fromStdString(posts.url), QUrl::StrictMode)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(options.timeoutMs);
}

Conversation::~Conversation() = default;

Result<void> Conversation::run()
{
    if (!m_url.isValid() || m_url.host().isEmpty())
        return tl::unexpected(Error{"this is no address of a server", m_posts.url, 0,
            "write http://SERVER/PATH or https://SERVER/PATH", Error::Kind::Usage});
    sendMore();
    if (m_underWay > 0)
        m_loop.exec();
    if (m_failure)
        return tl::unexpected(*m_failure);
    return {};
}

void Conversation::stop()
{
    settle(stopped());
    m_loop.quit(); // what is under way is dropped with the network
}

void Conversation::sendMore()
{
    const int parallel = std::clamp(m_options.parallel, 1, mostParallel);
    while (!m_failure && m_underWay < parallel && m_next < m_posts.count) {
        ++m_underWay;
        begin(m_next++, 0);
    }
    if (m_underWay == 0)
        m_loop.quit();
}

void Conversation::begin(std::size_t post, int attempt)
{
    const qint64 wait = m_notBefore.remainingTime();
    if (wait <= 0)
        return send(post, attempt);
    QTimer::singleShot(std::chrono::milliseconds(wait), Qt::PreciseTimer, this,
        [this, post, attempt] { begin(post, attempt); });
}

QNetworkRequest Conversation::request() const
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    if (!m_options.key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_options.key);
    return request;
}

void Conversation::send(std::size_t post, int attempt)
{
    if (m_failure) { // it failed while this one waited
        --m_underWay;
        return sendMore();
    }
    QNetworkReply* reply = m_network.post(request(), QByteArray::fromStdString(m_posts.body(post)));
    // Kept for the error text: Qt's own says only that the handshake failed.
    auto flaws = std::make_shared<QStringList>();
    connect(reply, &QNetworkReply::sslErrors, this, [flaws](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            flaws->append(error.errorString());
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, post, attempt, flaws] {
        if (!flaws->isEmpty())
            reply->setProperty("flaws", flaws->join(u", "_s));
        onFinished(reply, post, attempt);
    });
}

void Conversation::onFinished(QNetworkReply* reply, std::size_t post, int attempt)
{
    reply->deleteLater();
    Answer answer = answerOf(*reply);
    if (const QString flaws = reply->property("flaws").toString(); !flaws.isEmpty())
        answer.errorText = flaws;
    if (answer.error == QNetworkReply::OperationCanceledError)
        answer.errorText = u"nothing came for %1 s"_s.arg(m_options.timeoutMs / 1000.0);
    if (!answer.isGood() && !m_failure && tryAgain(answer, post, attempt))
        return;
    if (answer.isGood())
        settle(m_take(post, answer.body.toStdString()));
    else
        settle(tl::unexpected(errorOf(answer, m_posts.url, m_options.key)));
    --m_underWay;
    sendMore();
}

bool Conversation::tryAgain(const Answer& answer, std::size_t post, int attempt)
{
    const auto delay =
        m_options.retry.delay(answer, attempt, post, QDateTime::currentDateTimeUtc());
    if (!delay)
        return false;
    // Where the server is too busy for one post, it is so for all.
    if (answer.status == 429 || answer.status == 503)
        m_notBefore = std::max(m_notBefore, QDeadlineTimer(*delay, Qt::PreciseTimer));
    QTimer::singleShot(
        *delay, Qt::PreciseTimer, this, [this, post, attempt] { begin(post, attempt + 1); });
    return true;
}

/// The first failure is the one that counts.
void Conversation::settle(Result<void> result)
{
    if (!result && !m_failure)
        m_failure = result.error();
}

} // namespace metallm::net
