// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <csignal>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::runMetallm;

/// Stopped in the middle of a long import, by Ctrl-C or by SIGKILL.
class TestCliInterrupt : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void stopsWithinASecondAndLeavesNoStudy();
    void leavesAnOlderStudyAsItWas();
    void opensAfterAKillWithNothingOfTheImport();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Starts the import and comes back when it has begun to write.
    void startImport(QProcess& process, const QString& study) const;
    void interrupt(QProcess& process) const;
    static QJsonArray datasets(const QString& study)
    {
        return runMetallm({u"datasets"_s, study, u"--json"_s}).json()[u"datasets"].toArray();
    }

    QTemporaryDir m_folder;
};

void TestCliInterrupt::initTestCase()
{
    QDir().mkpath(path(u"large"_s));
    constexpr int queries = 150'000; // seconds of work
    QByteArray queryRows = "query_id,domain,text\n";
    QByteArray outcomes = "query_id,model,score,input_tokens,output_tokens\n";
    for (int i = 0; i < queries; ++i) {
        const QByteArray id = "query-" + QByteArray::number(i);
        queryRows += id + ",d,a text of some length that has to be stored\n";
        for (const char* model : {"a", "b", "c", "d", "e", "f"})
            outcomes += id + ',' + model + ",0.5,100,100\n";
    }
    metallm::test::writeFile(path(u"large/queries.csv"_s), queryRows);
    metallm::test::writeFile(path(u"large/outcomes.csv"_s), outcomes);
    metallm::test::writeTidyFolder(path(u"tidy"_s));
}

void TestCliInterrupt::startImport(QProcess& process, const QString& study) const
{
    process.start(metallm::test::cliProgram(), {u"import"_s, study, path(u"large"_s)});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(QFile::exists(study));
    QTest::qWait(250);
    QVERIFY2(process.state() == QProcess::Running, "the import was over before it was interrupted");
}

void TestCliInterrupt::interrupt(QProcess& process) const
{
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void TestCliInterrupt::stopsWithinASecondAndLeavesNoStudy()
{
    const QString study = path(u"new.metallm"_s);
    QProcess process;
    startImport(process, study);
    interrupt(process);
    QCOMPARE(QDir(m_folder.path()).entryList({u"new*"_s}, QDir::Files), QStringList());
}

void TestCliInterrupt::leavesAnOlderStudyAsItWas()
{
    const QString study = path(u"old.metallm"_s);
    QCOMPARE(runMetallm({u"import"_s, study, path(u"tidy"_s)}).exitCode, 0);
    const auto before = datasets(study);
    QProcess process;
    startImport(process, study);
    interrupt(process);
    QCOMPARE(before.size(), 1);
    QCOMPARE(datasets(study), before);
}

void TestCliInterrupt::opensAfterAKillWithNothingOfTheImport()
{
    const QString study = path(u"killed.metallm"_s);
    QCOMPARE(runMetallm({u"import"_s, study, path(u"tidy"_s)}).exitCode, 0);
    QProcess process;
    startImport(process, study);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(datasets(study).size(), 1);
    QCOMPARE(
        runMetallm({u"import"_s, study, u"--dataset"_s, u"again"_s, path(u"tidy"_s)}).exitCode, 0);
    QCOMPARE(datasets(study).size(), 2);
}

QTEST_GUILESS_MAIN(TestCliInterrupt)
#include "tst_cli_interrupt.moc"
