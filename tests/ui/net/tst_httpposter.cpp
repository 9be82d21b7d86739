// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/endpointembedder.h"
#include "tests/support/embeddingserver.h"
#include "tests/support/scratch.h"
#include "ui/net/apikey.h"
#include "ui/net/httpposter.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::EmbeddingServer;
using Reply = EmbeddingServer::Reply;
using Request = EmbeddingServer::Request;

namespace {

const QByteArray key = "sk-test-0123456789";

data::Dataset dataset(int queries)
{
    data::Dataset result;
    for (int i = 0; i < queries; ++i) {
        result.queryIds.push_back("q" + std::to_string(i));
        result.texts.push_back("question number " + std::to_string(i));
    }
    return result;
}

net::HttpOptions quick()
{
    return {key, 4, 2000};
}

Result<data::Contexts> embedBy(const std::string& specification, int queries = 20,
    const net::HttpOptions& options = quick(), const RunContext& context = {})
{
    const net::HttpPoster poster(options);
    const auto embedder = embed::makeEmbedder(specification, {&poster, nullptr, 2});
    if (!embedder)
        return tl::unexpected(embedder.error());
    return (*embedder)->embed(dataset(queries), {}, context);
}

/// The first request is answered by `first`, all others as they should be.
EmbeddingServer::Behaviour onceThenGood(const Reply& first)
{
    return [first](const Request& request, int number) {
        return number == 0 ? first : EmbeddingServer::good(request, number);
    };
}

Reply refusal(int status, const QString& message, const QByteArrayList& headers = {})
{
    Reply reply = EmbeddingServer::json(
        {{u"error"_s, QJsonObject{{u"message"_s, message}, {u"code"_s, u"code"_s}}}}, status);
    reply.headers = headers;
    return reply;
}

} // namespace

/// The way to a server, against one that can be told to go wrong.
class TestHttpPoster : public QObject {
    Q_OBJECT

private slots:
    void embeds_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("OpenAI") << QByteArray("/v1/embeddings");
        QTest::newRow("Ollama") << QByteArray("/api/embed");
    }

    void embeds()
    {
        QFETCH(const QByteArray, path);
        const EmbeddingServer server;
        const auto contexts = embedBy("endpoint:" + server.url(path.toStdString()) + "#toy");
        VERIFY_RESULT(contexts);
        QCOMPARE(contexts->values.rows(), Eigen::Index{20});
        for (Eigen::Index row = 0; row < 20; ++row) {
            const auto v = EmbeddingServer::vectorOf(u"question number %1"_s.arg(row));
            const Eigen::RowVectorXf expected =
                Eigen::RowVector4f(float(v[0]), float(v[1]), float(v[2]), float(v[3])).normalized();
            QVERIFY((contexts->values.row(row) - expected).norm() < 1e-6F);
        }
        QCOMPARE(server.count(), 10);
        for (const Request& request : server.requests()) {
            QCOMPARE(request.path, path);
            QVERIFY(request.head.contains(QByteArray("Authorization: Bearer " + key)));
            QCOMPARE(request.body[u"model"].toString(), u"toy"_s);
        }
    }

    void keepsToItsLimit_data()
    {
        QTest::addColumn<int>("parallel");
        QTest::newRow("1") << 1;
        QTest::newRow("3") << 3;
    }

    void keepsToItsLimit()
    {
        QFETCH(const int, parallel);
        const EmbeddingServer server([](const Request& request, int number) {
            Reply reply = EmbeddingServer::good(request, number);
            reply.delayMs = 30;
            return reply;
        });
        net::HttpOptions options = quick();
        options.parallel = parallel;
        VERIFY_RESULT(embedBy(server.specification(), 20, options));
        QCOMPARE(server.mostAtATime(), parallel);
    }

    void sendsNoKeyWhereThereIsNone()
    {
        const EmbeddingServer server;
        VERIFY_RESULT(embedBy(server.specification(), 2, {}));
        QVERIFY(!server.requests().front().head.toLower().contains("authorization"));
    }

    void triesAgain_data()
    {
        QTest::addColumn<Reply>("first");
        QTest::addColumn<int>("least"); // ms it must wait
        QTest::newRow("429") << refusal(429, u"slow down"_s, {"Retry-After: 0.4"}) << 400;
        QTest::newRow("429 ms") << refusal(429, u"slow down"_s, {"retry-after-ms: 250"}) << 250;
        QTest::newRow("500") << refusal(500, u"oops"_s) << 375;
        QTest::newRow("broken off") << Reply{200, R"({"data":[)", {}, 0, 500} << 375;
    }

    void triesAgain()
    {
        QFETCH(const Reply, first);
        QFETCH(const int, least);
        const EmbeddingServer server(onceThenGood(first));
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(embedBy(server.specification(), 2));
        QVERIFY(timer.elapsed() >= least);
        QCOMPARE(server.count(), 2);
    }

    void fails_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("requests");
        const QString echo = u"Incorrect API key provided: "_s + QString::fromUtf8(key);
        QTest::newRow("401, which repeats the key")
            << refusal(401, echo)
            << QByteArray("the server answered 401: Incorrect API key provided: (key)") << 1;
        QTest::newRow("404") << refusal(404, u"no such model"_s)
                             << QByteArray("the server answered 404: no such model") << 1;
        QTest::newRow("301") << Reply{301, {}, {"Location: http://127.0.0.1:1/"}}
                             << QByteArray("the server answered 301") << 1;
        QTest::newRow("quota") << EmbeddingServer::json(
            {{u"error"_s,
                QJsonObject{{u"message"_s, u"pay"_s}, {u"code"_s, u"insufficient_quota"_s}}}},
            429) << QByteArray("the server answered 429: pay")
                               << 1;
        QTest::newRow("500 every time") << refusal(500, u"oops"_s, {"retry-after-ms: 1"})
                                        << QByteArray("the server answered 500: oops") << 3;
        QTest::newRow("not JSON") << Reply{200, "<html>hello</html>"}
                                  << QByteArray("the answer is not whole JSON") << 1;
        QTest::newRow("plain text") << Reply{502, "Bad  gateway\n", {"retry-after: 0"}}
                                    << QByteArray("the server answered 502: Bad gateway") << 3;
    }

    void fails()
    {
        QFETCH(const Reply, reply);
        QFETCH(const QByteArray, error);
        QFETCH(const int, requests);
        const EmbeddingServer server([reply](const Request&, int) { return reply; });
        const auto contexts = embedBy(server.specification(), 2);
        QVERIFY(!contexts);
        const auto message = QByteArray::fromStdString(contexts.error().message());
        QVERIFY2(message.startsWith(error), message.constData());
        QVERIFY2(!message.contains(key), message.constData());
        QCOMPARE(contexts.error().file, server.url());
        QVERIFY(!contexts.error().remedy.empty());
        QCOMPARE(server.count(), requests);
    }

    void givesUpOnASlowServer()
    {
        const EmbeddingServer server([](const Request& request, int number) {
            Reply reply = EmbeddingServer::good(request, number);
            reply.delayMs = 20000;
            return reply;
        });
        net::HttpOptions options = quick();
        options.timeoutMs = 200;
        options.retry.retries = 0;
        const auto contexts = embedBy(server.specification(), 2, options);
        QVERIFY(!contexts);
        QCOMPARE(contexts.error().what,
            std::string("the server gave no answer (nothing came for 0.2 s)"));
    }

    void saysThatNobodyAnswers()
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const auto port = std::to_string(reserved.serverPort());
        reserved.close();
        net::HttpOptions options = quick();
        options.retry.retries = 0;
        const auto contexts = embedBy("endpoint:http://127.0.0.1:" + port, 2, options);
        QVERIFY(!contexts);
        QCOMPARE(
            contexts.error().what, std::string("the server gave no answer (Connection refused)"));
    }

    void saysThatTheServerSpeaksNoTls()
    {
        const EmbeddingServer server;
        std::string address = server.specification();
        address.replace(address.find("http:"), 5, "https:");
        net::HttpOptions options = quick();
        options.timeoutMs = 500;
        options.retry.retries = 0;
        const auto contexts = embedBy(address, 2, options);
        QVERIFY(!contexts);
        const auto what = QByteArray::fromStdString(contexts.error().what);
        QVERIFY2(what.startsWith("the server gave no answer ("), what.constData());
    }

    void stopsAtOnce()
    {
        const EmbeddingServer server([](const Request& request, int number) {
            Reply reply = EmbeddingServer::good(request, number);
            reply.delayMs = 20000;
            return reply;
        });
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto contexts = embedBy(server.specification(), 20, quick(), {stop.get_token()});
        QVERIFY(!contexts);
        QCOMPARE(contexts.error().kind, Error::Kind::Stopped);
        QVERIFY(timer.elapsed() < 1000);
    }

    void tellsHowFarItIs()
    {
        const EmbeddingServer server;
        double last = 0;
        RunContext context;
        context.progress = [&last](const Progress& progress) {
            QVERIFY(progress.done >= last);
            QCOMPARE(progress.total, 20.0);
            last = progress.done;
        };
        VERIFY_RESULT(embedBy(server.specification(), 20, quick(), context));
        QVERIFY(last > 0);
    }

    void readsTheKeyFromTheEnvironment()
    {
        using Kind = net::KeySource::Kind;
        qputenv("METALLM_TEST_KEY", " " + key + "\n");
        const auto found = net::readKeyNow({Kind::Environment, u"METALLM_TEST_KEY"_s});
        VERIFY_RESULT(found);
        QCOMPARE(*found, key);
        qunsetenv("METALLM_TEST_KEY");
        const auto none = net::readKeyNow({Kind::Environment, u"METALLM_TEST_KEY"_s});
        QVERIFY(!none);
        QCOMPARE(none.error().what,
            std::string("the environment variable METALLM_TEST_KEY holds no key"));
        QCOMPARE(*net::readKeyNow({}), QByteArray());
    }

    void saysThatTheKeychainHasNoKey()
    {
        // Whether the desktop has a keychain or not: nobody has kept this one.
        const auto none =
            net::readKeyNow({net::KeySource::Kind::Keychain, u"metallm-test-never-kept"_s});
        QVERIFY(!none);
        QVERIFY(QByteArray::fromStdString(none.error().what).startsWith("the keychain "));
        QVERIFY(!none.error().remedy.empty());
    }
};

QTEST_GUILESS_MAIN(TestHttpPoster)
#include "tst_httpposter.moc"
