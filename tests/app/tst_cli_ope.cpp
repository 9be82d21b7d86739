// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;
using metallm::test::writeFile;

/// Logs of played runs, and policies evaluated on them. Over writeTidyFolder(): large is always
/// right, medium in prose, small in every fifth query.
class TestCliOpe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRunsLogGivesItsOwnScore_data();
    void aRunsLogGivesItsOwnScore();
    void aRandomLogTellsAnotherPolicy();
    void clippingIsShown();
    void everyPolicyIsAccepted();
    void refusesWithoutPropensities();
    void wrongCalls();
    void writesTheGrowingCurve();

private:
    QStringList allQueries() const { return {u"--train-fraction"_s, u"0"_s}; }
    static QStringList single(const QString& model)
    {
        return {u"--policy"_s, u"single"_s, u"--set"_s, u"model="_s + model};
    }
    QString logOf(const QString& name, const QStringList& options) const
    {
        const QString file = m_folder.filePath(name);
        const auto call = runMetallm(QStringList{u"run"_s, m_study, u"--log"_s, file} + options);
        if (call.exitCode != 0)
            qWarning("%s", call.err.constData());
        return file;
    }
    QJsonObject ope(const QString& log, const QStringList& options) const
    {
        const auto call =
            runMetallm(QStringList{u"ope"_s, m_study, u"--json"_s, u"--log"_s, log} + options);
        if (call.exitCode != 0)
            qWarning("%s", call.err.constData());
        return call.json();
    }

    QTemporaryDir m_folder;
    QString m_study;
};

void TestCliOpe::initTestCase()
{
    m_study = m_folder.filePath(u"s.metallm"_s);
    const QString tidy = m_folder.filePath(u"tidy"_s);
    metallm::test::writeTidyFolder(tidy);
    QCOMPARE(runMetallm({u"import"_s, m_study, tidy}).exitCode, 0);
    QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:6"_s}).exitCode, 0);
}

void TestCliOpe::aRunsLogGivesItsOwnScore_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"own.csv"_s;
    QTest::newRow("dsjson") << u"own.dsjson"_s;
}

void TestCliOpe::aRunsLogGivesItsOwnScore()
{
    QFETCH(QString, name);
    const auto options = single(u"medium"_s) + allQueries();
    const auto object = ope(logOf(name, options), options);
    QCOMPARE(object[u"rounds"].toInt(), 39); // the last query has no outcome
    QCOMPARE(object[u"matched"].toInt(), 39);
    QCOMPARE(object[u"effective_sample_size"].toDouble(), 39.0);
    const auto run = runMetallm(QStringList{u"run"_s, m_study, u"--json"_s} + options).json();
    const auto estimators = object[u"estimators"].toArray();
    QCOMPARE(estimators.size(), 4);
    for (const int i : {1, 2, 3}) {
        QVERIFY(qAbs(estimators[i][u"score"].toDouble() - run[u"accuracy"].toDouble()) < 1e-9);
        QVERIFY(qAbs(estimators[i][u"cost_per_10k_usd"].toDouble()
                    - run[u"cost_per_10k_usd"].toDouble())
            < 1e-9);
    }
}

void TestCliOpe::aRandomLogTellsAnotherPolicy()
{
    const auto log = logOf(u"random.csv"_s, QStringList{u"--policy"_s, u"random"_s} + allQueries());
    const auto lines = contentsOf(log).split('\n');
    QCOMPARE(lines[0], QByteArray("query_id,model,propensity,score,cost_usd"));
    QCOMPARE(lines[1].split(',')[2].toDouble(), 1.0 / 3);
    const auto object = ope(log, single(u"large"_s) + allQueries());
    QVERIFY(object[u"matched"].toInt() > 0);
    QVERIFY(object[u"matched"].toInt() < object[u"rounds"].toInt());
    QCOMPARE(object[u"estimators"][2][u"score"].toDouble(), 1.0); // large is always right
    QCOMPARE(object[u"largest_weight"].toDouble(), 3.0);
    const auto people = runMetallm(
        QStringList{u"ope"_s, m_study, u"--log"_s, log} + single(u"large"_s) + allQueries());
    QVERIFY(people.out.contains("effective sample size"));
    QVERIFY(people.out.contains("clipping:"));
}

void TestCliOpe::clippingIsShown()
{
    const auto log = m_folder.filePath(u"random.csv"_s);
    const auto object = ope(log,
        single(u"large"_s) + allQueries()
            + QStringList{u"--clip"_s, u"2"_s, u"--estimator"_s, u"ips,dr"_s});
    QCOMPARE(object[u"clip"].toDouble(), 2.0);
    QCOMPARE(object[u"clipped"], object[u"matched"]);
    QCOMPARE(object[u"estimators"].toArray().size(), 2);
    const auto warnings = object[u"warnings"].toArray();
    QVERIFY(std::ranges::any_of(
        warnings, [](const QJsonValue& text) { return text.toString().contains(u"clipped"_s); }));
}

void TestCliOpe::everyPolicyIsAccepted()
{
    const auto log = logOf(u"some.csv"_s, {u"--policy"_s, u"random"_s});
    const auto policies = runMetallm({u"policies"_s, u"--json"_s}).json()[u"policies"].toArray();
    for (const auto& policy : policies) {
        QStringList options{u"--policy"_s, policy[u"name"].toString()};
        for (const auto& parameter : policy[u"parameters"].toArray())
            if (parameter[u"default"].isNull() && parameter[u"kind"] == u"model"_s)
                options += {u"--set"_s, parameter[u"name"].toString() + u"=medium"_s};
        const auto call =
            runMetallm(QStringList{u"ope"_s, m_study, u"--json"_s, u"--log"_s, log} + options);
        if (call.err.contains("asks several models")) // said, rather than told wrongly
            continue;
        QVERIFY2(call.exitCode == 0, call.err.constData());
        QVERIFY(call.json()[u"rounds"].toInt() > 0);
    }
}

void TestCliOpe::refusesWithoutPropensities()
{
    const QString log = m_folder.filePath(u"bare.csv"_s);
    writeFile(log, "query_id,model,score\nq1,large,1\n");
    const auto call = runMetallm({u"ope"_s, m_study, u"--log"_s, log});
    QCOMPARE(call.exitCode, 1);
    QVERIFY2(call.err.contains("no propensities"), call.err.constData());
    QVERIFY(call.err.contains("bare.csv"));
}

void TestCliOpe::wrongCalls()
{
    const QString log = m_folder.filePath(u"random.csv"_s);
    QCOMPARE(runMetallm({u"ope"_s, m_study}).exitCode, 2);
    QCOMPARE(
        runMetallm({u"ope"_s, m_study, u"--log"_s, log, u"--estimator"_s, u"luck"_s}).exitCode, 2);
    QCOMPARE(
        runMetallm({u"ope"_s, m_study, u"--log"_s, log, u"--mode"_s, u"online"_s}).exitCode, 2);
    QCOMPARE(runMetallm({u"ope"_s, m_study, u"--log"_s, log, u"--clip"_s, u"0"_s}).exitCode, 2);
    QCOMPARE(
        runMetallm({u"ope"_s, m_study, u"--log"_s, m_folder.filePath(u"none.csv"_s)}).exitCode, 1);
}

void TestCliOpe::writesTheGrowingCurve()
{
    const QString file = m_folder.filePath(u"curve.csv"_s);
    const auto options = single(u"medium"_s) + allQueries();
    QCOMPARE(
        runMetallm(QStringList{u"run"_s, m_study, u"--curve"_s, file, u"--cost-weight"_s, u"0.5"_s}
            + options)
            .exitCode,
        0);
    const auto lines = contentsOf(file).trimmed().split('\n');
    QCOMPARE(lines[0],
        QByteArray("step,mean_score,score_low,score_high,mean_reward,reward_low,reward_high"));
    QCOMPARE(lines.size(), 40); // the header and 39 steps with an outcome
    const auto last = lines.last().split(',');
    QCOMPARE(last[1].toDouble(), 19.0 / 39);
    for (const int at : {1, 4}) {
        QVERIFY(last[at + 1].toDouble() < last[at].toDouble());
        QVERIFY(last[at].toDouble() < last[at + 2].toDouble());
    }
    QVERIFY(last[2].toDouble() >= 0 && last[3].toDouble() <= 1);
}

QTEST_GUILESS_MAIN(TestCliOpe)
#include "tst_cli_ope.moc"
