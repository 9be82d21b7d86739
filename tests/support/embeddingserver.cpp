// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/embeddingserver.h"

#include <algorithm>
#include <memory>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace metallm::test {

namespace {

/// Where the whole request is there: its length; else 0.
qsizetype wholeLength(const QByteArray& received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = received.left(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qsizetype end = lower.indexOf("\r\n", at);
    const qsizetype length =
        at < 0 ? 0 : lower.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    return received.size() >= head + 4 + length ? head + 4 + length : 0;
}

QByteArray bytesOf(const EmbeddingServer::Reply& reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Length: "
        + QByteArray::number(reply.body.size() + reply.missingBytes) + "\r\n";
    for (const QByteArray& header : reply.headers)
        bytes += header + "\r\n";
    return bytes + "\r\n" + reply.body;
}

} // namespace

QStringList EmbeddingServer::Request::texts() const
{
    return QJsonDocument(body).object()[u"input"].toVariant().toStringList();
}

EmbeddingServer::EmbeddingServer(Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
    , m_home(new QObject)
{
    m_home->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_home, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

EmbeddingServer::~EmbeddingServer()
{
    m_thread.quit();
    m_thread.wait();
}

void EmbeddingServer::listen()
{
    m_server = new QTcpServer(m_home);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen at");
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_home, [this] { onConnection(); });
}

void EmbeddingServer::onConnection()
{
    QTcpSocket* socket = m_server->nextPendingConnection();
    auto received = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
        *received += socket->readAll();
        while (const qsizetype length = wholeLength(*received)) {
            answer(socket, received->left(length));
            received->remove(0, length);
        }
    });
}

void EmbeddingServer::answer(QTcpSocket* socket, const QByteArray& received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    const Request request{received.split(' ').value(1), received.left(head),
        QJsonDocument::fromJson(received.mid(head + 4)).object()};
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = static_cast<int>(m_requests.size());
        m_requests.push_back(request);
    }
    m_mostAtATime = std::max(m_mostAtATime.load(), ++m_atATime);
    const Reply reply = m_behaviour(request, number);
    QTimer::singleShot(reply.delayMs, socket, [this, socket, reply] {
        --m_atATime;
        socket->write(bytesOf(reply));
        if (reply.missingBytes > 0)
            socket->disconnectFromHost();
    });
}

std::string EmbeddingServer::url(const std::string& path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<EmbeddingServer::Request> EmbeddingServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QList<double> EmbeddingServer::vectorOf(const QString& text)
{
    QList<double> vector{1, 0, 0, 0};
    for (qsizetype i = 0; i < text.size(); ++i)
        vector[1 + i % 3] += text[i].unicode() % 17;
    return vector;
}

EmbeddingServer::Reply EmbeddingServer::good(const Request& request, int)
{
    const bool ollama = request.path.endsWith("/api/embed");
    QJsonArray list;
    for (const QString& text : request.texts()) {
        QJsonArray vector;
        for (const double number : vectorOf(text))
            vector.append(number);
        if (ollama)
            list.append(vector);
        else
            list.append(QJsonObject{{u"object"_s, u"embedding"_s}, {u"index"_s, list.size()},
                {u"embedding"_s, vector}});
    }
    return json({{ollama ? u"embeddings"_s : u"data"_s, list}, {u"model"_s, u"toy"_s}});
}

EmbeddingServer::Reply EmbeddingServer::json(const QJsonObject& body, int status)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace metallm::test
