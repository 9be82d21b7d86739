// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;

/// Over writeTidyFolder(): 40 queries, the even ones maths. Large is always right, medium in prose
/// (its last outcome is missing), small in every fifth query.
class TestCliCompare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void twoModels();
    void splitsAreObeyed();
    void aPolicyAgainstAModel();
    void everyPolicyIsAccepted_data();
    void everyPolicyIsAccepted();
    void clustersByDomain();
    void wrongNamesAreWrongCalls();
    void claims();
    void claimsThatSayNothing();
    void runsCarryIntervalsAndWarnings();

private:
    QJsonObject json(const QString& command, const QStringList& more) const
    {
        const auto call = runMetallm(QStringList{command, m_study, u"--json"_s} + more);
        if (call.exitCode != 0)
            qWarning("%s", call.err.constData());
        return call.json();
    }

    QTemporaryDir m_folder;
    QString m_study;
};

void TestCliCompare::initTestCase()
{
    m_study = m_folder.filePath(u"s.metallm"_s);
    const QString tidy = m_folder.filePath(u"tidy"_s);
    metallm::test::writeTidyFolder(tidy);
    QCOMPARE(runMetallm({u"import"_s, m_study, tidy}).exitCode, 0);
    QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:6"_s}).exitCode, 0);
}

void TestCliCompare::twoModels()
{
    const QString csv = m_folder.filePath(u"changed.csv"_s);
    const auto object = json(u"compare"_s, {u"small"_s, u"medium"_s, u"--csv"_s, csv});
    QCOMPARE(object[u"queries"].toInt(), 39);
    QCOMPARE(object[u"left_out"].toInt(), 1);
    // Odd queries but the last: medium. Multiples of five: small. Both: 5, 15, 25, 35.
    QCOMPARE(object[u"both_right"].toInt(), 4);
    QCOMPARE(object[u"only_a"].toInt(), 4); // 0, 10, 20, 30
    QCOMPARE(object[u"only_b"].toInt(), 15);
    QCOMPARE(object[u"neither"].toInt(), 16);
    const auto accuracy = object[u"accuracy"].toObject();
    QCOMPARE(accuracy[u"difference"].toDouble(), (8.0 - 19.0) / 39);
    QVERIFY(accuracy[u"interval"][0].toDouble() < accuracy[u"difference"].toDouble());
    QVERIFY(accuracy[u"interval"][1].toDouble() < 0);
    const auto cost = object[u"cost_per_10k_usd"].toObject();
    QVERIFY(qAbs(cost[u"a"].toDouble() - (100 * 0.1 + 50 * 0.2) / 100) < 1e-12);
    QVERIFY(qAbs(object[u"saving"][u"value"].toDouble() - 0.9) < 1e-12);
    const auto domains = object[u"domains"].toArray();
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains[0][u"domain"], u"maths"_s);
    QCOMPARE(domains[0][u"only_b"].toInt(), 0);
    const auto lines = contentsOf(csv).split('\n');
    QCOMPARE(lines[0],
        QByteArray("query_id,domain,model_a,model_b,score_a,score_b,cost_usd_a,cost_usd_b,gain"));
    QCOMPARE(lines.size(), 41); // header, every query, the last line's end
}

void TestCliCompare::splitsAreObeyed()
{
    const auto object = json(
        u"compare"_s, {u"small"_s, u"large"_s, u"--train"_s, u"train"_s, u"--eval"_s, u"test"_s});
    QCOMPARE(object[u"queries"].toInt(), 10);
    QCOMPARE(object[u"only_b"].toInt(), 8);
}

void TestCliCompare::aPolicyAgainstAModel()
{
    const QStringList sides{u"policy:linucb,lambda=0.1,cost-weight=0.5"_s, u"large"_s};
    const auto object = json(u"compare"_s, sides + QStringList{u"--top"_s, u"3"_s});
    const auto a = object[u"a"].toObject();
    QCOMPARE(a[u"policy"], u"linucb"_s);
    QCOMPARE(a[u"parameters"][u"lambda"].toDouble(), 0.1);
    QCOMPARE(a[u"parameters"][u"cost_weight"].toDouble(), 0.5);
    QCOMPARE(object[u"b"][u"policy"], u"single"_s);
    const auto run = json(u"run"_s, {u"--lambda"_s, u"0.1"_s, u"--cost-weight"_s, u"0.5"_s});
    QCOMPARE(a[u"accuracy"], run[u"accuracy"]);
    QCOMPARE(a[u"selection"], run[u"selection"]);
    const auto changed = object[u"changed_hands"].toObject();
    QCOMPARE(changed[u"queries"].toInt(),
        changed[u"gained"].toInt() + changed[u"lost"].toInt() + changed[u"even"].toInt());
    const auto changes = object[u"changes"].toArray();
    QVERIFY(changes.size() <= 3);
    for (const auto& change : changes)
        QVERIFY(change[u"a"][u"model"] != change[u"b"][u"model"]);
}

void TestCliCompare::everyPolicyIsAccepted_data()
{
    QTest::addColumn<QString>("policy");
    const auto policies = runMetallm({u"policies"_s, u"--json"_s}).json()[u"policies"].toArray();
    QVERIFY(policies.size() >= 5);
    for (const auto& policy : policies) {
        QString text = u"policy:"_s + policy[u"name"].toString();
        for (const auto& parameter : policy[u"parameters"].toArray())
            if (parameter[u"default"].isNull() && parameter[u"kind"] == u"model"_s)
                text += u","_s + parameter[u"name"].toString() + u"=medium"_s;
        QTest::newRow(qPrintable(policy[u"name"].toString())) << text;
    }
}

void TestCliCompare::everyPolicyIsAccepted()
{
    QFETCH(QString, policy);
    const auto call = runMetallm({u"compare"_s, m_study, u"--json"_s, policy, u"large"_s});
    QVERIFY2(call.exitCode == 0, call.err.constData());
    QVERIFY(call.json()[u"queries"].toInt() > 0);
    const auto claim = runMetallm({u"compare"_s, m_study, policy, policy});
    QVERIFY2(claim.exitCode == 0, claim.err.constData());
}

void TestCliCompare::clustersByDomain()
{
    const auto plain = json(u"compare"_s, {u"small"_s, u"medium"_s});
    const auto clustered =
        json(u"compare"_s, {u"small"_s, u"medium"_s, u"--cluster"_s, u"domain"_s});
    QCOMPARE(clustered[u"accuracy"][u"difference"], plain[u"accuracy"][u"difference"]);
    const auto width = [](const QJsonObject& object) {
        const auto interval = object[u"accuracy"][u"interval"].toArray();
        return interval[1].toDouble() - interval[0].toDouble();
    };
    QVERIFY(width(clustered) > width(plain)); // medium is right in one of the two domains alone
    QVERIFY(clustered[u"interval_method"].toString().contains(u"domain"_s));
    QCOMPARE(runMetallm({u"compare"_s, m_study, u"small"_s, u"large"_s, u"--cluster"_s, u"moon"_s})
                 .exitCode,
        2);
}

void TestCliCompare::wrongNamesAreWrongCalls()
{
    const auto call = runMetallm({u"compare"_s, m_study, u"small"_s, u"huge"_s});
    QCOMPARE(call.exitCode, 2);
    QVERIFY2(call.err.contains("name one of small, medium, large"), call.err.constData());
    QCOMPARE(runMetallm({u"compare"_s, m_study, u"small"_s}).exitCode, 2);
}

void TestCliCompare::claims()
{
    const QStringList large{
        u"--policy"_s, u"single"_s, u"--set"_s, u"model=large"_s, u"--train-fraction"_s, u"0"_s};
    const auto verdict = [&](const QStringList& claim) {
        return json(u"claim"_s, large + claim)[u"verdict"].toString();
    };
    // Large is right 40 times of 40, small 8 times, and costs 125 times as much.
    const QStringList small{u"--baseline"_s, u"cheapest"_s};
    QCOMPARE(verdict(small + QStringList{u"--more-accurate"_s, u"100"_s}), u"supported"_s);
    QCOMPARE(verdict(small
                 + QStringList{u"--more-accurate"_s, u"60"_s, u"--accuracy-in"_s, u"points"_s}),
        u"supported"_s);
    QCOMPARE(verdict(small
                 + QStringList{u"--more-accurate"_s, u"99"_s, u"--accuracy-in"_s, u"points"_s}),
        u"refuted"_s);
    QCOMPARE(verdict(small + QStringList{u"--more-accurate"_s, u"400"_s}), u"undecided"_s);
    QCOMPARE(verdict(small + QStringList{u"--more-accurate"_s, u"100"_s, u"--cheaper"_s, u"10"_s}),
        u"refuted"_s);
    // Against itself nothing varies.
    QCOMPARE(verdict({u"--more-accurate"_s, u"0"_s, u"--cheaper"_s, u"0"_s}), u"supported"_s);
    const auto named = json(u"claim"_s,
        large + QStringList{u"--baseline"_s, u"model:medium"_s, u"--more-accurate"_s, u"10"_s});
    QCOMPARE(named[u"baseline"], u"medium"_s);
    QCOMPARE(named[u"parts"][0][u"in"], u"percent"_s);
    QCOMPARE(named[u"comparison"][u"queries"].toInt(), 39);
}

void TestCliCompare::claimsThatSayNothing()
{
    QCOMPARE(runMetallm({u"claim"_s, m_study}).exitCode, 2);
    QCOMPARE(runMetallm({u"claim"_s, m_study, u"--cheaper"_s, u"1"_s, u"--baseline"_s, u"luck"_s})
                 .exitCode,
        2);
    QCOMPARE(
        runMetallm({u"claim"_s, m_study, u"--cheaper"_s, u"1"_s, u"--baseline"_s, u"model:x"_s})
            .exitCode,
        2);
}

void TestCliCompare::runsCarryIntervalsAndWarnings()
{
    const auto run = json(u"run"_s, {u"--cost-weight"_s, u"0.5"_s});
    const double accuracy = run[u"accuracy"].toDouble();
    const auto interval = run[u"accuracy_interval"].toArray();
    QVERIFY(interval.isEmpty()
        || (interval[0].toDouble() <= accuracy && accuracy <= interval[1].toDouble()));
    for (const char* key : {"cost_per_10k_usd_interval", "cumulative_reward_interval",
             "interval_method", "gain_at_random", "gain_at_best", "gap_at_oracle", "pgr",
             "cumulative_regret_against_best_single"})
        QVERIFY2(run.contains(QLatin1String(key)), key);
    for (const auto& command : {u"run"_s, u"frontier"_s}) {
        const auto warnings = json(command, {})[u"warnings"].toArray();
        QVERIFY(std::ranges::any_of(
            warnings, [](const QJsonValue& one) { return one[u"code"] == u"constant_tokens"_s; }));
        QVERIFY(runMetallm({command, m_study}).out.contains("warning: the input token counts"));
    }
    const auto frontier = json(u"frontier"_s, {});
    QVERIFY(frontier.contains(u"paucpc"_s));
    QVERIFY(frontier[u"mean_accuracy"][u"hull"].toDouble()
        >= frontier[u"mean_accuracy"][u"staircase"].toDouble());
    QCOMPARE(frontier[u"mean_accuracy"][u"hull"], frontier[u"aiq"]);
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_cli_compare.moc"
