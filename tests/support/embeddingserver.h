// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QThread>
#include <string>

class QTcpServer;
class QTcpSocket;

namespace metallm::test {

/// A small embedding server on a thread and a loopback port of its own. It speaks OpenAI's form and
/// Ollama's, and can be told to answer wrongly.
class EmbeddingServer {
public:
    struct Request {
        QByteArray path;
        QByteArray head; ///< the request line and the headers
        QJsonObject body;
        QStringList texts() const;
    };

    struct Reply {
        int status = 200;
        QByteArray body{};
        QByteArrayList headers{}; ///< "Name: value"
        int delayMs = 0;
        qsizetype missingBytes = 0; ///< announced, not sent; the connection is closed instead
    };

    /// Called on the server's thread; `number` counts requests from 0.
    using Behaviour = std::function<Reply(const Request&, int number)>;

    explicit EmbeddingServer(Behaviour behaviour = good);
    ~EmbeddingServer();

    std::string url(const std::string& path = "/v1/embeddings") const;
    std::string specification(const std::string& model = "toy") const
    {
        return "endpoint:" + url() + "#" + model;
    }
    std::vector<Request> requests() const;
    int count() const { return static_cast<int>(requests().size()); }
    int mostAtATime() const { return m_mostAtATime; }

    /// What a server answers that does as it should: four numbers made of the text.
    static Reply good(const Request& request, int number);
    static QList<double> vectorOf(const QString& text);
    static Reply json(const QJsonObject& body, int status = 200);

private:
    void listen();
    void onConnection();
    void answer(QTcpSocket* socket, const QByteArray& received);

    Behaviour m_behaviour;
    QThread m_thread;
    QObject* m_home; // lives on m_thread
    QTcpServer* m_server = nullptr; // child of m_home
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<Request> m_requests;
    std::atomic<int> m_atATime = 0;
    std::atomic<int> m_mostAtATime = 0;
};

} // namespace metallm::test
