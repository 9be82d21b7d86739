// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;

/// Budgets that are kept during the run, and worlds that change.
class TestCliBudgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_study = m_folder.filePath(u"s.metallm"_s);
        const QString tidy = m_folder.filePath(u"tidy"_s);
        metallm::test::writeTidyFolder(tidy);
        QCOMPARE(runMetallm({u"import"_s, m_study, tidy}).exitCode, 0);
        QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:6"_s}).exitCode, 0);
    }

    void listsTheWaysOfKeepingABudget()
    {
        const auto call = runMetallm({u"budgets"_s, u"--json"_s});
        QCOMPARE(call.exitCode, 0);
        QStringList names;
        for (const auto& entry : call.json()[u"budgets"].toArray()) {
            names += entry[u"name"].toString();
            QVERIFY(!entry[u"help"].toString().isEmpty());
            QVERIFY(!entry[u"source"].toString().isEmpty());
        }
        QCOMPARE(names, (QStringList{u"none"_s, u"schedule"_s, u"primal-dual"_s, u"knapsack"_s}));
    }

    void keepsAHardBudget_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("primal-dual") << QStringList{u"--pacing"_s, u"primal-dual"_s};
        QTest::newRow("knapsack") << QStringList{u"--pacing"_s, u"knapsack"_s};
        QTest::newRow("online") << QStringList{
            u"--pacing"_s, u"primal-dual"_s, u"--mode"_s, u"online"_s};
        QTest::newRow("hard stop alone") << QStringList{u"--mode"_s, u"hybrid"_s};
    }

    void keepsAHardBudget()
    {
        QFETCH(QStringList, options);
        const auto object =
            run(QStringList{u"--budget"_s, u"2"_s, u"--hard-budget"_s, u"on"_s} + options);
        const auto budget = object[u"budget"].toObject();
        const double total = budget[u"total_usd"].toDouble();
        QVERIFY(std::abs(total - 2.0 / 10000 * object[u"queries"].toInt()) < 1e-15);
        QVERIFY(budget[u"spent_usd"].toDouble() <= total);
        QCOMPARE(budget[u"violation_usd"].toDouble(-1), 0.0);
        QCOMPARE(object[u"budget_violation_usd"].toDouble(-1), 0.0);
        QVERIFY(budget[u"first_violation_step"].isNull());
        QVERIFY(
            budget[u"opt_accuracy"].toDouble() + 1e-12 >= object[u"accuracy_of_all"].toDouble());
        QVERIFY(budget[u"shadow_price"].toDouble() > 0);
        QVERIFY(budget[u"gap"].isDouble());
        QCOMPARE(object[u"parameters"][u"hard_budget"].toString(), u"on"_s);
    }

    void leavesTheBudgetOfAFrozenRunAsItWas()
    {
        const auto object = run({u"--budget"_s, u"20"_s});
        QVERIFY(object.contains(u"budget_violation_usd"_s));
        QCOMPARE(object[u"parameters"][u"pacing"].toString(), u"none"_s);
        QCOMPARE(object[u"unserved"].toInt(-1), 0);
        QCOMPARE(object[u"budget"][u"opt_accuracy"].toDouble() > 0, true);
    }

    void tracesTheCostWeightInForce()
    {
        const QString file = m_folder.filePath(u"trace.csv"_s);
        run({u"--schedule"_s, u"2:0.5,5:0"_s, u"--cost-weight"_s, u"3"_s, u"--trace"_s, file});
        const auto lines = contentsOf(file).trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype{11});
        for (qsizetype step = 0; step < 10; ++step)
            QCOMPARE(lines[step + 1].split(',').last(),
                QByteArray(step < 2 ? "3"
                        : step < 5  ? "0.5"
                                    : "0"));
    }

    void tracesUnservedQueries()
    {
        const QString file = m_folder.filePath(u"unserved.csv"_s);
        const auto object = run({u"--event"_s, u"t=3 leave small"_s, u"--event"_s,
            u"t=4 leave medium"_s, u"--event"_s, u"t=5 leave large"_s, u"--trace"_s, file});
        QCOMPARE(object[u"unserved"].toInt(), 5);
        const auto last = contentsOf(file).trimmed().split('\n').last().split(',');
        QCOMPARE(last.mid(2), (QByteArrayList{"", "", "0", "0", "0"}));
    }

    void readsAScenario()
    {
        const QString file = m_folder.filePath(u"scenario.json"_s);
        metallm::test::writeFile(
            file, R"({"events": [{"t": 4, "kind": "price", "model": "large", "factor": 100}]})");
        const QStringList options{u"--cost-weight"_s, u"0"_s};
        const auto before = run(options);
        const auto after = run(
            options + QStringList{u"--scenario"_s, file, u"--event"_s, u"t=6 feedback delay=3"_s});
        QVERIFY(after[u"cost_usd"].toDouble() > 5 * before[u"cost_usd"].toDouble());
        const auto events = after[u"events"].toArray();
        QCOMPARE(events.size(), qsizetype{2});
        QCOMPARE(events[0][u"text"].toString(), u"t=4 price large x100"_s);
        QCOMPARE(events[1][u"delay"].toInt(), 3);
        QCOMPARE(after[u"parameters"][u"events"].toArray().size(), qsizetype{2});
        QCOMPARE(before[u"events"].toArray().size(), qsizetype{0});
    }

    void refusesWrongCalls_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, QStringList options, const char* says) {
            QTest::newRow(name) << std::move(options) << QByteArray(says);
        };
        row("pacing", {u"--pacing"_s, u"fast"_s}, "there is no pacing 'fast'");
        row("no budget", {u"--pacing"_s, u"knapsack"_s}, "needs a budget");
        row("hard", {u"--hard-budget"_s, u"maybe"_s}, "'maybe' is none of off/on");
        row("schedule", {u"--schedule"_s, u"0:0.1;5:1"_s}, "is not QUERY:P");
        row("event", {u"--event"_s, u"t=3 explode"_s}, "there is no kind 'explode'");
        row("model", {u"--event"_s, u"t=3 leave nobody"_s}, "not part of this run");
        row("too late", {u"--event"_s, u"t=300 leave small"_s}, "has 10 queries");
        row("file", {u"--scenario"_s, u"/nowhere.json"_s}, "the file cannot be read");
        row("setting",
            {u"--budget"_s, u"1"_s, u"--pacing"_s, u"primal-dual"_s, u"--pacing-set"_s,
                u"eta=fast"_s},
            "'fast' is not allowed for the parameter 'eta'");
    }

    void refusesWrongCalls()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const auto call = runMetallm(QStringList{u"run"_s, m_study} + options);
        QCOMPARE(call.exitCode, 2);
        QVERIFY2(call.err.contains(says), call.err.constData());
        QCOMPARE(call.err.trimmed().count('\n'), qsizetype{0});
    }

private:
    QJsonObject run(const QStringList& options) const
    {
        const auto call = runMetallm(QStringList{u"run"_s, m_study, u"--json"_s} + options);
        if (call.exitCode != 0)
            qWarning("%s", call.err.constData());
        return call.json();
    }

    QTemporaryDir m_folder;
    QString m_study;
};

QTEST_GUILESS_MAIN(TestCliBudgets)
#include "tst_cli_budgets.moc"
