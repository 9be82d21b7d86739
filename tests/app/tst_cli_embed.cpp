// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/embeddingserver.h"

#include <csignal>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::EmbeddingServer;
using metallm::test::runMetallm;

/// metallm embed by a server.
class TestCliEmbed : public QObject {
    Q_OBJECT

private slots:
    void init();
    void embedsByAnEndpoint();
    void sendsTheKeyAndKeepsItNowhere();
    void goesOnAfterItWasKilled();
    void leavesTheContextsWhereItFails();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    QStringList embed(const EmbeddingServer& server, const QStringList& more = {}) const
    {
        return QStringList{u"embed"_s, m_study, u"--embedder"_s,
                   QString::fromStdString(server.specification()), u"--batch"_s, u"4"_s,
                   u"--json"_s}
        + more;
    }
    QString embedder() const
    {
        return runMetallm({u"datasets"_s, m_study, u"--json"_s})
            .json()[u"datasets"][0][u"embeddings"][u"embedder"]
            .toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_study;
};

void TestCliEmbed::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_study = m_folder->filePath(u"s.metallm"_s);
    metallm::test::writeTidyFolder(m_folder->filePath(u"tidy"_s));
    QCOMPARE(runMetallm({u"import"_s, m_study, m_folder->filePath(u"tidy"_s)}).exitCode, 0);
}

void TestCliEmbed::embedsByAnEndpoint()
{
    const EmbeddingServer server;
    const auto call = runMetallm(embed(server));
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(call.json()[u"queries"].toInt(), 40);
    QCOMPARE(call.json()[u"dimension"].toInt(), 4);
    QCOMPARE(call.json()[u"fitted_on"].toInt(), 0);
    QCOMPARE(embedder().toStdString(), server.specification());
    const int asked = server.count();
    QVERIFY(asked > 0);
    QCOMPARE(runMetallm(embed(server)).exitCode, 0); // all of it is kept
    QCOMPARE(server.count(), asked);
    const auto run = runMetallm({u"run"_s, m_study, u"--policy"_s, u"linucb"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

void TestCliEmbed::sendsTheKeyAndKeepsItNowhere()
{
    const EmbeddingServer server([](const EmbeddingServer::Request& request, int number) {
        return number < 2 ? EmbeddingServer::good(request, number)
                          : EmbeddingServer::Reply{401, "no: sk-kept-nowhere-1"};
    });
    qputenv("METALLM_TEST_KEY", "sk-kept-nowhere-1");
    const auto call = runMetallm(embed(server, {u"--key-env"_s, u"METALLM_TEST_KEY"_s}));
    qunsetenv("METALLM_TEST_KEY");
    QCOMPARE(call.exitCode, 1);
    QVERIFY(server.requests()[0].head.contains("Authorization: Bearer sk-kept-nowhere-1"));
    QVERIFY2(call.err.contains("answered 401: no: (key)"), call.err.constData());
    QVERIFY(!call.err.contains("sk-kept"));
    for (const QFileInfo& file : QDir(m_folder->path()).entryInfoList(QDir::Files))
        QVERIFY(!metallm::test::contentsOf(file.filePath()).contains("sk-kept"));
}

void TestCliEmbed::goesOnAfterItWasKilled()
{
    const EmbeddingServer slow([](const EmbeddingServer::Request& request, int number) {
        auto reply = EmbeddingServer::good(request, number);
        reply.delayMs = number < 3 ? 0 : 20000;
        return reply;
    });
    QProcess process;
    process.start(metallm::test::cliProgram(), embed(slow, {u"--parallel"_s, u"1"_s}));
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(slow.count(), 4, 10000); // three are answered and kept
    process.kill();
    process.waitForFinished();
    QCOMPARE(embedder(), QString());

    process.start(metallm::test::cliProgram(), embed(slow, {u"--parallel"_s, u"1"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(slow.count(), 5, 10000); // the fourth again, not the first three
    QCOMPARE(slow.requests()[4].texts(), slow.requests()[3].texts());
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(process.exitCode(), 130);
    const QByteArray message = process.readAllStandardError();
    QVERIFY2(message.contains(" texts are embedded and kept"), message.constData());
}

void TestCliEmbed::leavesTheContextsWhereItFails()
{
    QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:4"_s}).exitCode, 0);
    const EmbeddingServer server([](const EmbeddingServer::Request&, int) {
        return EmbeddingServer::Reply{400, R"({"error":"no"})"};
    });
    const auto call = runMetallm(embed(server));
    QCOMPARE(call.exitCode, 1);
    QCOMPARE(call.err.count('\n'), 1);
    QVERIFY2(call.err.startsWith("metallm: error: the server answered 400: no, in http://"),
        call.err.constData());
    QCOMPARE(embedder(), u"lsa:4"_s);
}

void TestCliEmbed::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no server") << QStringList{u"--embedder"_s, u"endpoint:"_s};
    QTest::newRow("password") << QStringList{u"--embedder"_s, u"endpoint:http://a:b@c/v1"_s};
    QTest::newRow("no such variable") << QStringList{
        u"--embedder"_s, u"endpoint:http://127.0.0.1:1"_s, u"--key-env"_s, u"METALLM_NO_SUCH"_s};
    QTest::newRow("two keys") << QStringList{u"--embedder"_s, u"endpoint:http://127.0.0.1:1"_s,
        u"--key-env"_s, u"A"_s, u"--key-keychain"_s, u"B"_s};
    QTest::newRow("parallel") << QStringList{
        u"--embedder"_s, u"endpoint:http://127.0.0.1:1"_s, u"--parallel"_s, u"0"_s};
}

void TestCliEmbed::refusesWrongCalls()
{
    QFETCH(const QStringList, arguments);
    const auto call = runMetallm(QStringList{u"embed"_s, m_study} + arguments);
    QCOMPARE(call.exitCode, 2);
    QCOMPARE(call.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliEmbed)
#include "tst_cli_embed.moc"
