// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using metallm::test::contentsOf;
using metallm::test::runMetallm;

/// The frontier says at each cost weight what a run at that weight does: to the last bit.
class TestCliFrontier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void equalsSeparateRuns_data();
    void equalsSeparateRuns();
    void equalsSeparateRunsOnRealData();
    void doesNotDependOnTheThreads();
    void writesEveryStep();
    void saysWhereItIsAGrid();
    void tracesEveryStep();
    void reportsEveryOptionInForce();
    void meetsABudget();
    void mixesToMeetABudget();
    void playsEveryPolicy_data();
    void playsEveryPolicy();
    void coversARunThatLearns_data();
    void coversARunThatLearns();
    void goesOnWithAGridBeyondTheLimit();
    void certifiesRealData();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void writesAReport_data();
    void writesAReport();

private:
    QStringList call(const QString& command, const QStringList& more) const
    {
        return QStringList{command, m_study, u"--json"_s} + more;
    }
    static void compare(
        const QString& study, const QStringList& options, const QStringList& weights);
    static QList<QByteArrayList> rows(const QByteArray& csv)
    {
        QList<QByteArrayList> found;
        for (const auto& line : csv.split('\n'))
            if (!line.isEmpty())
                found += line.split(',');
        return found;
    }

    QTemporaryDir m_folder;
    QString m_study;
};

void TestCliFrontier::initTestCase()
{
    m_study = m_folder.filePath(u"s.metallm"_s);
    const QString tidy = m_folder.filePath(u"tidy"_s);
    metallm::test::writeTidyFolder(tidy);
    QCOMPARE(runMetallm({u"import"_s, m_study, tidy}).exitCode, 0);
    QCOMPARE(runMetallm({u"embed"_s, m_study, u"--embedder"_s, u"lsa:6"_s}).exitCode, 0);
}

void TestCliFrontier::compare(
    const QString& study, const QStringList& options, const QStringList& weights)
{
    const auto frontier = runMetallm(
        QStringList{u"frontier"_s, study, u"--json"_s, u"--at"_s, weights.join(u',')} + options);
    QVERIFY2(frontier.exitCode == 0, frontier.err.constData());
    const auto at = frontier.json()[u"at"].toArray();
    QCOMPARE(at.size(), weights.size());
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const auto run = runMetallm(
            QStringList{u"run"_s, study, u"--json"_s, u"--cost-weight"_s, weights[i]} + options);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const auto one = run.json();
        for (const char* key : {"accuracy", "cost_per_10k_usd"}) {
            const auto member = QLatin1String(key);
            QVERIFY2(at[i][member].toDouble(-1) == one[member].toDouble(-2), key);
        }
        QCOMPARE(at[i][u"selection"].toObject(), one[u"selection"].toObject());
        QCOMPARE(at[i][u"excluded"], one[u"excluded"]);
    }
}

void TestCliFrontier::equalsSeparateRuns_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("default") << QStringList();
    QTest::newRow("own splits") << QStringList{
        u"--train"_s, u"train"_s, u"--eval"_s, u"test"_s, u"--order"_s, u"given"_s};
    QTest::newRow("explores") << QStringList{u"--alpha"_s, u"0.7"_s, u"--lambda"_s, u"3"_s};
    QTest::newRow("oracle") << QStringList{u"--policy"_s, u"oracle"_s};
    QTest::newRow("draws") << QStringList{u"--policy"_s, u"lints"_s, u"--alpha"_s, u"0.7"_s};
    QTest::newRow("on a grid") << QStringList{u"--policy"_s, u"squarecb"_s};
    QTest::newRow("experts") << QStringList{
        u"--policy"_s, u"exp4"_s, u"--set"_s, u"experts=linucb,ucb1,small"_s};
    QTest::newRow("two models, reversed") << QStringList{u"--models"_s, u"large,small"_s};
    QTest::newRow("projected") << QStringList{u"--pca"_s, u"3"_s, u"--intercept"_s, u"off"_s};
}

void TestCliFrontier::equalsSeparateRuns()
{
    QFETCH(QStringList, options);
    compare(m_study, options, {u"0"_s, u"1e-9"_s, u"0.1"_s, u"0.37"_s, u"1"_s, u"20"_s});
}

void TestCliFrontier::equalsSeparateRunsOnRealData()
{
    METALLM_REQUIRE_SHARED(shared);
    const QString study = m_folder.filePath(u"real.metallm"_s);
    const QString folder = QString::fromStdString((shared / "datasets" / "llmrouter_9").string());
    QCOMPARE(runMetallm({u"import"_s, study, folder}).exitCode, 0);
    const QStringList weights{
        u"0"_s, u"0.03"_s, u"0.11"_s, u"0.2"_s, u"0.5"_s, u"1"_s, u"3"_s, u"50"_s};
    compare(study, {u"--train"_s, u"train"_s, u"--eval"_s, u"test"_s}, weights);
    compare(study, {u"--train-fraction"_s, u"0.5"_s}, weights); // thousands of steps
}

void TestCliFrontier::saysWhereItIsAGrid()
{
    QCOMPARE(runMetallm(call(u"frontier"_s, {})).json()[u"exact"], QJsonValue(true));
    const QStringList grid{u"--policy"_s, u"squarecb"_s};
    QCOMPARE(runMetallm(call(u"frontier"_s, grid)).json()[u"exact"], QJsonValue(false));
    const auto text = runMetallm(QStringList{u"frontier"_s, m_study} + grid).out;
    QVERIFY2(text.contains("on a grid of 162 cost weights"), text.constData());
}

void TestCliFrontier::doesNotDependOnTheThreads()
{
    const auto figures = [this](const QString& threads) {
        auto object =
            runMetallm(call(u"run"_s, {u"--cost-weight"_s, u"0.2"_s, u"--threads"_s, threads}))
                .json();
        for (const char* measured : {"elapsed_s", "queries_per_s", "peak_memory_mb"})
            object.remove(QLatin1String(measured));
        return object;
    };
    const auto one = figures(u"1"_s);
    QVERIFY(one.contains(u"accuracy"_s));
    QCOMPARE(figures(u"4"_s), one);
}

void TestCliFrontier::writesEveryStep()
{
    const QString csv = m_folder.filePath(u"steps.csv"_s);
    const auto frontier =
        runMetallm(call(u"frontier"_s, {u"--csv"_s, csv, u"--at"_s, u"0,1e9"_s})).json();
    const auto lines = rows(contentsOf(csv));
    QCOMPARE(
        lines[0].join(','), QByteArray("cost_weight,accuracy,cost_per_10k_usd,small,medium,large"));
    QCOMPARE(lines.size() - 1, frontier[u"steps"].toInt());
    for (const auto& [line, point] :
        {std::pair(lines[1], frontier[u"at"][0]), std::pair(lines.last(), frontier[u"at"][1])}) {
        QVERIFY(line[1].toDouble() == point[u"accuracy"].toDouble());
        QVERIFY(line[2].toDouble() == point[u"cost_per_10k_usd"].toDouble());
        QCOMPARE(line[3].toInt(), point[u"selection"][u"small"].toInt());
        QCOMPARE(line[5].toInt(), point[u"selection"][u"large"].toInt());
    }
    QCOMPARE(frontier[u"models"][u"large"][u"accuracy"].toDouble(), 1.0);
    QVERIFY(frontier[u"oracle"][u"accuracy"].toDouble() == 1.0);
    for (const char* key :
        {"aiq", "apgr", "cpt50", "cpt80", "saving_at_equal_accuracy", "gain_at_equal_cost"})
        QVERIFY2(frontier.contains(QLatin1String(key)), key);
}

void TestCliFrontier::tracesEveryStep()
{
    const QString csv = m_folder.filePath(u"trace.csv"_s);
    const auto run = runMetallm(call(u"run"_s,
        {u"--policy"_s, u"single"_s, u"--set"_s, u"model=medium"_s, u"--train"_s, u"train"_s,
            u"--eval"_s, u"test"_s, u"--order"_s, u"given"_s, u"--cost-weight"_s, u"0.5"_s,
            u"--trace"_s, csv}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto lines = rows(contentsOf(csv));
    QCOMPARE(
        lines[0].join(','), QByteArray("step,query_id,model,score,cost_usd,reward,cost_weight"));
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines[1].mid(0, 4).join(','), QByteArray("0,q30,medium,0"));
    QCOMPARE(lines[1][4].toDouble(), (100 * 1 + 50 * 2) / 1e6);
    QCOMPARE(lines[10].join(','), QByteArray("9,q39,medium,,,,0.5")); // has no outcome
    QCOMPARE(run.json()[u"excluded"].toInt(), 1);
    QCOMPARE(run.json()[u"queries"].toInt(), 10);
    QCOMPARE(run.json()[u"accuracy"].toDouble(), 4.0 / 9);
    QCOMPARE(run.json()[u"selection_by_domain"][u"prose"][u"medium"].toInt(), 5);
}

void TestCliFrontier::reportsEveryOptionInForce()
{
    const auto parameters =
        runMetallm(call(u"run"_s, {u"--alpha"_s, u"0.25"_s})).json()[u"parameters"].toObject();
    QCOMPARE(parameters[u"alpha"].toDouble(), 0.25);
    QCOMPARE(parameters[u"cost_mode"], u"metered"_s);
    QCOMPARE(parameters[u"models"].toArray().size(), 3);
    for (const char* key : {"dataset", "train_fraction", "policy", "mode", "lambda", "gamma",
             "cost_weight", "prices", "budget", "intercept", "pca", "order", "seed", "precision"})
        QVERIFY2(parameters.contains(QLatin1String(key)), key);
}

void TestCliFrontier::meetsABudget()
{
    const auto frontier = runMetallm(call(u"frontier"_s, {u"--budget"_s, u"10"_s})).json();
    const auto budget = frontier[u"budget"].toObject();
    QVERIFY(budget[u"cost_weight"].toDouble() > 0);
    const auto run = runMetallm(call(u"run"_s, {u"--budget"_s, u"10"_s})).json();
    QVERIFY(run[u"parameters"][u"cost_weight"] == budget[u"cost_weight"]);
    QVERIFY(run[u"accuracy"] == budget[u"accuracy"]);
    QVERIFY(run.contains(u"budget_violation_usd"_s));
    QCOMPARE(
        runMetallm(call(u"run"_s, {u"--budget"_s, u"10"_s, u"--mode"_s, u"online"_s})).exitCode, 2);
}

void TestCliFrontier::mixesToMeetABudget()
{
    const auto models = runMetallm(call(u"frontier"_s, {})).json()[u"models"];
    const double half = models[u"large"][u"cost_per_10k_usd"].toDouble() / 2;
    const QStringList options{u"--policy"_s, u"zero-router"_s, u"--budget"_s, QString::number(half),
        u"--budget-mix"_s, u"on"_s};
    const auto budget = runMetallm(call(u"frontier"_s, options)).json()[u"budget"].toObject();
    const auto mix = budget[u"mix"].toObject();
    QVERIFY(mix[u"share"].toDouble() > 0 && mix[u"share"].toDouble() < 1);
    QVERIFY(mix[u"cost_weight"].toDouble() < budget[u"cost_weight"].toDouble());
    const auto run = runMetallm(call(u"run"_s, options)).json();
    QCOMPARE(run[u"parameters"][u"budget_mix"].toString(), u"on"_s);
    QVERIFY(run[u"accuracy"] == budget[u"accuracy"]);
    QVERIFY(run[u"cost_per_10k_usd"] == budget[u"cost_per_10k_usd"]);
    const auto pure = runMetallm(call(u"run"_s, options.first(4))).json();
    QVERIFY(pure[u"cost_per_10k_usd"].toDouble() < run[u"cost_per_10k_usd"].toDouble());
}

void TestCliFrontier::playsEveryPolicy_data()
{
    QTest::addColumn<QString>("policy");
    const auto policies = runMetallm({u"policies"_s, u"--json"_s}).json()[u"policies"].toArray();
    QVERIFY(policies.size() > 10);
    for (const auto& policy : policies)
        if (policy[u"exact_frontier"].toBool() && policy[u"name"] != u"single"_s)
            QTest::newRow(qPrintable(policy[u"name"].toString())) << policy[u"name"].toString();
}

void TestCliFrontier::playsEveryPolicy()
{
    QFETCH(QString, policy);
    compare(m_study, {u"--policy"_s, policy}, {u"0"_s, u"0.15"_s, u"2"_s});
}

void TestCliFrontier::coversARunThatLearns_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("online") << QStringList{u"--mode"_s, u"online"_s, u"--alpha"_s, u"0.6"_s};
    QTest::newRow("hybrid") << QStringList{
        u"--mode"_s, u"hybrid"_s, u"--alpha"_s, u"0.2"_s, u"--train-fraction"_s, u"0.25"_s};
    QTest::newRow("greedy") << QStringList{u"--mode"_s, u"hybrid"_s, u"--pca"_s, u"3"_s};
}

void TestCliFrontier::coversARunThatLearns()
{
    QFETCH(QStringList, options);
    compare(m_study, options, {u"0"_s, u"1e-9"_s, u"0.1"_s, u"0.37"_s, u"1.7"_s, u"1e6"_s});
    const QString csv = m_folder.filePath(u"intervals.csv"_s);
    const QStringList more{u"--certify"_s, u"5"_s, u"--csv"_s, csv, u"--budget"_s, u"1e6"_s};
    const auto called = runMetallm(call(u"frontier"_s, options + more));
    QVERIFY2(called.exitCode == 0, called.err.constData());
    const auto frontier = called.json();
    QCOMPARE(frontier[u"kind"], u"exact"_s);
    QVERIFY(frontier[u"estimate"][u"intervals"].toDouble() >= 1);
    QVERIFY(frontier[u"certificate"][u"intervals"].toInt() >= 1);
    QVERIFY(frontier[u"exact_to"] == frontier[u"to"]);
    QVERIFY(frontier[u"budget"][u"cost_weight"].toDouble(-1) == 0);
    for (const char* key : {"aiq", "apgr", "cpt50", "saving_at_equal_accuracy", "oracle"})
        QVERIFY2(frontier.contains(QLatin1String(key)), key);
    const auto lines = rows(contentsOf(csv));
    QCOMPARE(lines.size() - 1, frontier[u"steps"].toInt());
    QCOMPARE(lines[0].last(), QByteArray("kind"));
    QCOMPARE(lines.last().last(), QByteArray("exact"));
}

void TestCliFrontier::goesOnWithAGridBeyondTheLimit()
{
    const QString csv = m_folder.filePath(u"grid.csv"_s);
    const QStringList online{u"--mode"_s, u"online"_s, u"--alpha"_s, u"1"_s, u"--train-fraction"_s,
        u"0"_s, u"--to"_s, u"4"_s, u"--grid-points"_s, u"9"_s, u"--csv"_s, csv};
    const auto some =
        runMetallm(call(u"frontier"_s, online + QStringList{u"--max-intervals"_s, u"2"_s})).json();
    QCOMPARE(some[u"kind"], u"grid"_s);
    QCOMPARE(some[u"steps"].toInt(), 11);
    QVERIFY(some[u"exact_to"].toDouble() > 0 && some[u"exact_to"].toDouble() < 4);
    const auto lines = rows(contentsOf(csv));
    QCOMPARE(lines[2].last(), QByteArray("exact"));
    QCOMPARE(lines[3].last(), QByteArray("grid"));
    QVERIFY(lines[3][0].toDouble() == some[u"exact_to"].toDouble());
    const auto none =
        runMetallm(call(u"frontier"_s, online + QStringList{u"--max-intervals"_s, u"0"_s})).json();
    QCOMPARE(none[u"steps"].toInt(), 9);
    QCOMPARE(none[u"exact_to"].toDouble(-1), 0.0);
}

void TestCliFrontier::certifiesRealData()
{
    METALLM_REQUIRE_SHARED(shared);
    const QString study = m_folder.filePath(u"pareto.metallm"_s);
    const QString folder = QString::fromStdString((shared / "datasets" / "paretobandit").string());
    QCOMPARE(runMetallm({u"import"_s, study, folder}).exitCode, 0);
    const auto called = runMetallm({u"frontier"_s, study, u"--json"_s, u"--mode"_s, u"online"_s,
        u"--alpha"_s, u"1"_s, u"--pca"_s, u"16"_s, u"--to"_s, u"20"_s, u"--certify"_s, u"100"_s,
        u"--models"_s, u"llama-3.1-8b-instruct,mistral-large-2512,gemini-2.5-pro"_s});
    QVERIFY2(called.exitCode == 0, called.err.constData());
    QCOMPARE(called.json()[u"kind"], u"exact"_s);
    QCOMPARE(called.json()[u"certificate"][u"intervals"].toInt(), 100);
    QVERIFY(called.json()[u"steps"].toInt() > 1000);
}

void TestCliFrontier::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("frozen, certified") << QStringList{u"--certify"_s, u"3"_s};
    QTest::newRow("frozen, range") << QStringList{u"--to"_s, u"3"_s};
    QTest::newRow("empty range") << QStringList{
        u"--mode"_s, u"online"_s, u"--from"_s, u"3"_s, u"--to"_s, u"2"_s};
    QTest::newRow("nothing to certify") << QStringList{
        u"--mode"_s, u"online"_s, u"--max-intervals"_s, u"0"_s, u"--certify"_s, u"1"_s};
}

void TestCliFrontier::refusesWhatDoesNotFit()
{
    QFETCH(QStringList, options);
    const auto called = runMetallm(call(u"frontier"_s, options));
    QCOMPARE(called.exitCode, 2);
    QVERIFY(called.out.isEmpty());
    QVERIFY(called.err.contains("metallm: error: "));
}

void TestCliFrontier::writesAReport_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << u"html"_s << QByteArray("<!");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("md") << u"md"_s << QByteArray("#");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
    QTest::newRow("unknown") << u"docx"_s << QByteArray("(missing)");
}

void TestCliFrontier::writesAReport()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QString file = m_folder.filePath(u"report."_s + suffix);
    const auto report = runMetallm({u"report"_s, m_study, u"-o"_s, file});
    QCOMPARE(report.exitCode, start == "(missing)" ? 2 : 0);
    QVERIFY2(contentsOf(file).startsWith(start), contentsOf(file).left(80).constData());
    QVERIFY(!contentsOf(file).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliFrontier)
#include "tst_cli_frontier.moc"
