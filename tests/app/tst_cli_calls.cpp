// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::runMetallm;

/// Exit statuses and the line that a failure prints.
class TestCliCalls : public QObject {
    Q_OBJECT

private slots:
    void refusesAWrongCall_data();
    void refusesAWrongCall();
    void namesTheStudyThatIsNotThere();
    void refusesAFileThatIsNoStudy();
    void tellsHelpAndVersion();
    void listsWhatItKnows_data();
    void listsWhatItKnows();

private:
    /// "metallm: error: WHAT...: how to mend it"
    static bool isOneErrorLine(const QByteArray& err)
    {
        return err.startsWith("metallm: error: ") && err.endsWith('\n') && err.count('\n') == 1
            && err.count(": ") >= 3;
    }

    QTemporaryDir m_folder;
};

void TestCliCalls::refusesAWrongCall_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no such command") << u"fly s.metallm"_s;
    QTest::newRow("no study") << u"datasets"_s;
    QTest::newRow("no such option") << u"datasets s.metallm --fast"_s;
    QTest::newRow("too many words") << u"datasets s.metallm more"_s;
    QTest::newRow("no price command") << u"prices"_s;
    QTest::newRow("no path") << u"import s.metallm"_s;
    QTest::newRow("no folder") << u"export s.metallm --dataset x"_s;
    QTest::newRow("no embedder") << u"embed s.metallm --dataset x"_s;
    QTest::newRow("no report file") << u"report s.metallm"_s;
    QTest::newRow("threads 0") << u"run s.metallm --threads 0"_s;
    QTest::newRow("threads text") << u"run s.metallm --threads many"_s;
    for (const auto& wrong : {u"--alpha -1"_s, u"--alpha nan"_s, u"--alpha 1x"_s, u"--alpha"_s,
             u"--lambda 0"_s, u"--lambda inf"_s, u"--gamma 0"_s, u"--gamma 1.5"_s,
             u"--cost-weight -0.1"_s, u"--cost-weight inf"_s, u"--train-fraction 1"_s,
             u"--train-fraction -0.5"_s, u"--budget -1"_s, u"--pca 0"_s, u"--pca 1.5"_s,
             u"--seed -1"_s, u"--seed 1.5"_s, u"--mode sideways"_s, u"--cost-mode free"_s,
             u"--intercept maybe"_s, u"--order random"_s, u"--precision half"_s, u"--set alpha"_s,
             u"--set =1"_s, u"--models a,,b"_s})
        QTest::newRow(qPrintable(wrong)) << u"run s.metallm "_s + wrong;
    QTest::newRow("at") << u"frontier s.metallm --at 0,x"_s;
    QTest::newRow("price") << u"prices set s.metallm gpt --input -1"_s;
    QTest::newRow("price nan") << u"prices set s.metallm gpt --flat nan"_s;
}

void TestCliCalls::refusesAWrongCall()
{
    QFETCH(QString, call);
    const auto result = runMetallm(call.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(isOneErrorLine(result.err), result.err.constData());
    QVERIFY(result.out.isEmpty());
    QVERIFY(!QFile::exists(u"s.metallm"_s));
}

void TestCliCalls::namesTheStudyThatIsNotThere()
{
    const QString study = m_folder.filePath(u"none.metallm"_s);
    for (const auto& command : {u"datasets"_s, u"models"_s, u"run"_s, u"frontier"_s}) {
        const auto result = runMetallm({command, study});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(isOneErrorLine(result.err), result.err.constData());
        QVERIFY2(result.err.contains(study.toUtf8()), result.err.constData());
        QVERIFY(!QFile::exists(study));
    }
}

void TestCliCalls::refusesAFileThatIsNoStudy()
{
    const QString study = m_folder.filePath(u"text.metallm"_s);
    const QByteArray text = "this is not a study, and long enough to be looked at as one\n";
    metallm::test::writeFile(study, text);
    for (const auto& command : {u"datasets"_s, u"sample"_s}) {
        const auto result = runMetallm({command, study});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(isOneErrorLine(result.err), result.err.constData());
        QCOMPARE(metallm::test::contentsOf(study), text);
    }
}

void TestCliCalls::tellsHelpAndVersion()
{
    const auto help = runMetallm({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("frontier"));
    const auto runHelp = runMetallm({u"run"_s, u"--help"_s});
    QCOMPARE(runHelp.exitCode, 0);
    QVERIFY(runHelp.out.contains("--cost-weight"));
    const auto version = runMetallm({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("metallm "));
}

void TestCliCalls::listsWhatItKnows_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("member");
    QTest::newRow("policies") << u"policies"_s << u"linucb"_s;
    QTest::newRow("formats") << u"formats"_s << u"tidy"_s;
    QTest::newRow("embedders") << u"embedders"_s << u"lsa[:DIM]"_s;
}

void TestCliCalls::listsWhatItKnows()
{
    QFETCH(QString, command);
    QFETCH(QString, member);
    const auto list = runMetallm({command, u"--json"_s}).json().value(command).toArray();
    QStringList names;
    for (const auto& entry : list) {
        names += entry[u"name"].toString();
        QVERIFY(!entry[u"help"].toString().isEmpty());
    }
    QVERIFY2(names.contains(member), qPrintable(names.join(u' ')));
    QVERIFY(runMetallm({command}).out.contains(member.toUtf8()));
}

QTEST_GUILESS_MAIN(TestCliCalls)
#include "tst_cli_calls.moc"
