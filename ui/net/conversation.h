// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/net/answer.h"
#include "ui/net/httpposter.h"

#include <optional>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace metallm::net {

/// One HttpPoster::send(): so many posts at a time, each tried again as the policy has it.
class Conversation : public QObject {
    Q_OBJECT

public:
    Conversation(
        const HttpOptions& options, const embed::Posts& posts, const embed::Poster::Take& take);
    ~Conversation() override;

    Result<void> run();
    /// Breaks off; run() returns as soon as the event loop does.
    void stop();

private:
    void sendMore();
    void begin(std::size_t post, int attempt);
    void send(std::size_t post, int attempt);
    void onFinished(QNetworkReply* reply, std::size_t post, int attempt);
    bool tryAgain(const Answer& answer, std::size_t post, int attempt);
    void settle(Result<void> result);
    QNetworkRequest request() const;

    const HttpOptions& m_options;
    const embed::Posts& m_posts;
    const embed::Poster::Take& m_take;
    QUrl m_url;
    QNetworkAccessManager m_network;
    QEventLoop m_loop;
    QDeadlineTimer m_notBefore{0}; ///< the server asked everybody to wait
    std::size_t m_next = 0; ///< the first that was never sent
    int m_underWay = 0; ///< posts sent or waiting for another try
    std::optional<Error> m_failure;
};

} // namespace metallm::net
