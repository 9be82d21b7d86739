// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <csignal>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;

/// Every combination times every seed, resumed after Ctrl-C and after a kill.
class TestCliSweep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void equalsSeparateRuns();
    void writesOneRowACombination();
    void doesNotDependOnTheThreads();
    void remembersFinishedRuns();
    void goesOnAfterAKill();
    void stopsWithinASecondAndRemembers();
    void refusesWrongGrids_data();
    void refusesWrongGrids();

private:
    /// One whose runs take milliseconds, so that a sweep can be interrupted.
    void makeLargeStudy();
    /// A study of its own, so that nothing is remembered from another test.
    QString study(const QString& name, bool large = false) const;
    QStringList longSweep(const QString& study) const
    {
        return {u"sweep"_s, study, u"--mode"_s, u"online"_s, u"--grid"_s, u"alpha=0:1:900"_s,
            u"--seeds"_s, u"20"_s, u"--quiet"_s};
    }
    void startLongSweep(QProcess& process, const QString& study) const;
    /// Runs of the long sweep's first combination that the study remembers.
    static int rememberedOf(const QString& study)
    {
        return runMetallm({u"sweep"_s, study, u"--mode"_s, u"online"_s, u"--grid"_s, u"alpha=0"_s,
                              u"--seeds"_s, u"20"_s, u"--json"_s})
            .json()[u"remembered"]
            .toInt();
    }

    QTemporaryDir m_folder;
    QString m_study;
    QString m_large;
};

void TestCliSweep::initTestCase()
{
    m_study = m_folder.filePath(u"original.metallm"_s);
    metallm::test::writeTidyFolder(m_folder.filePath(u"tidy"_s));
    QCOMPARE(runMetallm({u"import"_s, m_study, m_folder.filePath(u"tidy"_s)}).exitCode, 0);
    QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:6"_s}).exitCode, 0);
    makeLargeStudy();
}

void TestCliSweep::makeLargeStudy()
{
    const QString folder = m_folder.filePath(u"large"_s);
    QDir().mkpath(folder);
    QByteArray queries = "query_id,text\n";
    QByteArray outcomes = "query_id,model,score,input_tokens,output_tokens\n";
    for (int i = 0; i < 4000; ++i) {
        const QByteArray id = "q" + QByteArray::number(i);
        queries += id + ",question " + QByteArray::number(i * 7919 % 4001) + " of "
            + QByteArray::number(i % 89) + '\n';
        outcomes += id + ",a," + (i % 3 == 0 ? "1" : "0") + ",10,10\n";
        outcomes += id + ",b," + (i % 2 == 0 ? "1" : "0") + ",10,10\n";
    }
    metallm::test::writeFile(folder + u"/queries.csv"_s, queries);
    metallm::test::writeFile(folder + u"/outcomes.csv"_s, outcomes);
    metallm::test::writeFile(
        folder + u"/prices.csv"_s, "model,input_usd_per_mtok,output_usd_per_mtok\na,1,1\nb,2,2\n");
    m_large = m_folder.filePath(u"large.metallm"_s);
    QCOMPARE(runMetallm({u"import"_s, m_large, folder}).exitCode, 0);
    QCOMPARE(runMetallm({u"embed"_s, m_large, u"--embedder"_s, u"lsa:64"_s}).exitCode, 0);
}

QString TestCliSweep::study(const QString& name, bool large) const
{
    const QString copy = m_folder.filePath(name);
    if (!QFile::copy(large ? m_large : m_study, copy))
        qFatal("cannot copy the study");
    return copy;
}

void TestCliSweep::equalsSeparateRuns()
{
    const auto sweep = runMetallm({u"sweep"_s, study(u"equal"_s), u"--json"_s, u"--mode"_s,
        u"hybrid"_s, u"--grid"_s, u"cost-weight=0:1:3"_s, u"--grid"_s, u"alpha=0.2,0.7"_s,
        u"--seeds"_s, u"2"_s, u"--seed"_s, u"5"_s});
    QVERIFY2(sweep.exitCode == 0, sweep.err.constData());
    const auto json = sweep.json();
    QCOMPARE(json[u"axes"][0][u"name"], u"cost-weight"_s);
    QCOMPARE(json[u"axes"][0][u"values"].toArray(), (QJsonArray{0.0, 0.5, 1.0}));
    QCOMPARE(json[u"parameters"][u"mode"], u"hybrid"_s);
    const auto cells = json[u"cells"].toArray();
    QCOMPARE(cells.size(), 6);
    for (const auto& cell : cells) {
        double sum = 0;
        for (int i = 0; i < 2; ++i) {
            const auto run = runMetallm(
                {u"run"_s, m_study, u"--json"_s, u"--mode"_s, u"hybrid"_s, u"--cost-weight"_s,
                    QString::number(cell[u"values"][u"cost-weight"].toDouble()), u"--alpha"_s,
                    QString::number(cell[u"values"][u"alpha"].toDouble()), u"--seed"_s,
                    QString::number(5 + i)})
                                 .json();
            for (const char* key : {"accuracy", "cost_per_10k_usd", "cumulative_reward",
                     "cumulative_regret", "excluded"}) {
                const auto member = QLatin1String(key);
                QVERIFY2(cell[u"runs"][i][member].toDouble(-1) == run[member].toDouble(-2), key);
            }
            QCOMPARE(cell[u"runs"][i][u"seed"].toInt(), 5 + i);
            sum += run[u"accuracy"].toDouble();
        }
        const auto accuracy = cell[u"accuracy"];
        QVERIFY(qAbs(accuracy[u"mean"].toDouble() - sum / 2) < 1e-12);
        QVERIFY(accuracy[u"low"].toDouble() <= accuracy[u"mean"].toDouble());
        QVERIFY(accuracy[u"high"].toDouble() >= accuracy[u"mean"].toDouble());
    }
}

void TestCliSweep::writesOneRowACombination()
{
    const QString csv = m_folder.filePath(u"cells.csv"_s);
    const auto called = runMetallm({u"sweep"_s, study(u"csv"_s), u"--policy"_s, u"single"_s,
        u"--grid"_s, u"model=small,large"_s, u"--csv"_s, csv});
    QVERIFY2(called.exitCode == 0, called.err.constData());
    QVERIFY(called.out.contains("2 combinations"));
    const auto lines = contentsOf(csv).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("model,runs,accuracy,accuracy_low,accuracy_high,cost_per_10k_usd"));
    QVERIFY(lines[2].startsWith("large,1,1,,,")); // one seed tells no interval
}

void TestCliSweep::doesNotDependOnTheThreads()
{
    const auto cells = [this](const QString& threads) {
        return runMetallm(
            {u"sweep"_s, study(u"threads"_s + threads), u"--json"_s, u"--mode"_s, u"online"_s,
                u"--grid"_s, u"alpha=0.1,1"_s, u"--grid"_s, u"mode=online,offline"_s, u"--seeds"_s,
                u"7"_s, u"--threads"_s, threads})
            .json()[u"cells"]
            .toArray();
    };
    const auto one = cells(u"1"_s);
    QCOMPARE(one.size(), 4);
    QCOMPARE(cells(u"3"_s), one);
}

void TestCliSweep::remembersFinishedRuns()
{
    const QString kept = study(u"kept"_s);
    const QStringList call{
        u"sweep"_s, kept, u"--json"_s, u"--grid"_s, u"alpha=0,1"_s, u"--seeds"_s, u"3"_s};
    const auto first = runMetallm(call).json();
    QCOMPARE(first[u"played"].toInt(), 6);
    const auto second = runMetallm(call).json();
    QCOMPARE(second[u"played"].toInt(), 0);
    QCOMPARE(second[u"remembered"].toInt(), 6);
    QCOMPARE(second[u"cells"], first[u"cells"]);
    // Other prices: other runs.
    QCOMPARE(
        runMetallm({u"prices"_s, u"set"_s, kept, u"small"_s, u"--input"_s, u"5"_s}).exitCode, 0);
    QCOMPARE(runMetallm(call).json()[u"played"].toInt(), 6);
}

void TestCliSweep::startLongSweep(QProcess& process, const QString& study) const
{
    process.start(metallm::test::cliProgram(), longSweep(study));
    QVERIFY(process.waitForStarted());
    QTest::qWait(3500); // finished runs are written every second
    QVERIFY2(process.state() == QProcess::Running, "the sweep was over before it was ended");
}

void TestCliSweep::goesOnAfterAKill()
{
    const QString killed = study(u"killed"_s, true);
    QProcess process;
    startLongSweep(process, killed);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(rememberedOf(killed), 20);
}

void TestCliSweep::stopsWithinASecondAndRemembers()
{
    const QString stopped = study(u"stopped"_s, true);
    QProcess process;
    startLongSweep(process, stopped);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("finished runs are remembered"));
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QCOMPARE(rememberedOf(stopped), 20);
    const QStringList datasets{u"datasets"_s, u"--json"_s};
    QCOMPARE(runMetallm(datasets + QStringList{stopped}).json()[u"datasets"],
        runMetallm(datasets + QStringList{m_large}).json()[u"datasets"]);
}

void TestCliSweep::refusesWrongGrids_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("complaint");
    const auto grid = [](const QString& text) { return QStringList{u"--grid"_s, text}; };
    QTest::newRow("unknown") << grid(u"colour=1"_s) << QByteArray("cannot be swept");
    QTest::newRow("no grid") << grid(u"alpha"_s) << QByteArray("is not a grid");
    QTest::newRow("two ends") << grid(u"alpha=0:1"_s) << QByteArray("is not a grid");
    QTest::newRow("word") << grid(u"mode=fast"_s) << QByteArray("is not a value of 'mode'");
    QTest::newRow("twice") << grid(u"alpha=0"_s) + grid(u"alpha=1"_s) << QByteArray("swept twice");
    QTest::newRow("range") << grid(u"gamma=1,2"_s) << QByteArray("gamma 2 is not allowed");
    QTest::newRow("setting") << grid(u"model=huge"_s) + QStringList{u"--policy"_s, u"single"_s}
                             << QByteArray("huge");
    QTest::newRow("seeds") << QStringList{u"--seeds"_s, u"0"_s} << QByteArray("--seeds");
    QTest::newRow("too many") << grid(u"alpha=0:1:1000000"_s) + QStringList{u"--seeds"_s, u"2"_s}
                              << QByteArray("2000000 runs");
}

void TestCliSweep::refusesWrongGrids()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, complaint);
    const auto called = runMetallm(QStringList{u"sweep"_s, m_study} + options);
    QCOMPARE(called.exitCode, 2);
    QVERIFY2(called.err.contains(complaint), called.err.constData());
    QVERIFY(called.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSweep)
#include "tst_cli_sweep.moc"
