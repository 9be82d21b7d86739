// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/models/queryrows.h"
#include "ui/models/querysteps.h"

#include <algorithm>
#include <cmath>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

sim::Parameters someParameters()
{
    sim::Parameters parameters;
    parameters.costWeight = 0.2;
    parameters.trainFraction = 0.5;
    return parameters;
}

std::vector<std::int32_t> arranged(const ResultSnapshot& snapshot,
    const QueryArrangement& arrangement, const QueryRows& some = nullptr)
{
    return **arrangeQueries(snapshot, some, arrangement, RunContext());
}

} // namespace

class TestQueryRows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingAskedIsTheOrderPlayed();
    void sortsSomeOfTheRows();
    void sortsByFigureUnknownLast_data();
    void sortsByFigureUnknownLast();
    void sortsLongTableByText();
    void theBestModelIsTheOraclesAndNothingIsLostByIt();
    void stops();
    void tsvHoldsOneLineARow();
    void chargesACascadeWithEveryModelItAsked();

private:
    SnapshotPtr m_snapshot;
};

void TestQueryRows::initTestCase()
{
    m_snapshot = test::analysed(
        test::syntheticDataset({.queries = 400, .missingShare = 0.2}), someParameters());
}

void TestQueryRows::nothingAskedIsTheOrderPlayed()
{
    const auto rows = arrangeQueries(*m_snapshot, nullptr, {}, RunContext());
    QVERIFY(rows && *rows == nullptr);
}

void TestQueryRows::sortsSomeOfTheRows()
{
    const auto some = std::make_shared<const std::vector<std::int32_t>>(
        std::vector<std::int32_t>{3, 40, 41, 97, 150});
    auto all = arranged(*m_snapshot, {.sortedBy = QueryColumn::Cost, .descending = true});
    std::erase_if(
        all, [&](std::int32_t step) { return std::ranges::find(*some, step) == some->end(); });
    QVERIFY(
        arranged(*m_snapshot, {.sortedBy = QueryColumn::Cost, .descending = true}, some) == all);
    QVERIFY(*arrangeQueries(*m_snapshot, some, {}, RunContext()) == some);
}

void TestQueryRows::sortsByFigureUnknownLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (const auto column :
        {QueryColumn::Query, QueryColumn::Domain, QueryColumn::Chosen, QueryColumn::Best,
            QueryColumn::Score, QueryColumn::Cost, QueryColumn::Reward, QueryColumn::Regret}) {
        for (const bool descending : {false, true})
            QTest::addRow("%d%s", int(column), descending ? " descending" : "")
                << int(column) << descending;
    }
}

void TestQueryRows::sortsByFigureUnknownLast()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const auto rows =
        arranged(*m_snapshot, {.sortedBy = QueryColumn(column), .descending = descending});
    const data::Dataset& dataset = *m_snapshot->analysis->experiment->dataset;
    const auto modelAt = [&](std::int32_t step, const std::vector<std::int32_t>& arms) -> double {
        const std::int32_t arm = arms[static_cast<std::size_t>(step)];
        return arm < 0 ? data::missing
                       : m_snapshot->analysis->experiment->arms[static_cast<std::size_t>(arm)];
    };
    const auto key = [&](std::int32_t step) -> double {
        const auto at = static_cast<std::size_t>(step);
        const std::int32_t query = queryOfStep(*m_snapshot, step);
        switch (QueryColumn(column)) { // names of models and domains are numbered in their order
        case QueryColumn::Query:
            return query;
        case QueryColumn::Domain: {
            const auto& name = dataset.domains[static_cast<std::size_t>(
                dataset.domainOf[static_cast<std::size_t>(query)])];
            return name.back();
        }
        case QueryColumn::Chosen:
            return modelOfStep(*m_snapshot, step);
        case QueryColumn::Best:
            return modelAt(step, m_snapshot->oracle->arms);
        case QueryColumn::Score:
            return scoreOfStep(*m_snapshot, step);
        case QueryColumn::Cost:
            return costOfStep(*m_snapshot, step);
        case QueryColumn::Reward:
            return m_snapshot->run->rewards[at];
        default:
            return m_snapshot->run->regrets[at];
        }
    };
    QCOMPARE(rows.size(), m_snapshot->run->arms.size());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double before = key(rows[i - 1]);
        const double after = key(rows[i]);
        if (std::isnan(before) || std::isnan(after)) {
            QVERIFY(std::isnan(after));
            continue;
        }
        QVERIFY(descending ? before >= after : before <= after);
        if (before == after)
            QVERIFY(rows[i - 1] < rows[i]);
    }
}

void TestQueryRows::sortsLongTableByText()
{
    // More rows than one piece of the sort, so that pieces are merged.
    sim::Parameters parameters = someParameters();
    parameters.trainFraction = 0.02;
    const auto snapshot =
        test::analysed(test::syntheticDataset({.queries = 40'000, .dimension = 2}), parameters);
    const auto rows = arranged(*snapshot, {.sortedBy = QueryColumn::Text});
    QVERIFY(rows.size() > (1U << 15));
    const auto& texts = snapshot->analysis->experiment->dataset->texts;
    QVERIFY(std::ranges::is_sorted(rows, {}, [&](std::int32_t step) {
        return texts[static_cast<std::size_t>(queryOfStep(*snapshot, step))];
    }));
}

void TestQueryRows::theBestModelIsTheOraclesAndNothingIsLostByIt()
{
    const auto& oracle = *m_snapshot->oracle;
    int lost = 0;
    for (std::int32_t step = 0; step < std::ssize(oracle.arms); ++step) {
        const auto at = static_cast<std::size_t>(step);
        QCOMPARE(bestArmOfStep(*m_snapshot, step), oracle.arms[at]);
        if (std::isnan(m_snapshot->run->regrets[at]))
            continue;
        const double loss = oracle.rewards[at] - m_snapshot->run->rewards[at];
        QVERIFY(std::abs(m_snapshot->run->regrets[at] - loss) < 1e-12);
        lost += loss > 1e-9;
        if (m_snapshot->run->arms[at] == oracle.arms[at])
            QVERIFY(loss < 1e-12);
    }
    QVERIFY(lost > 0);
}

void TestQueryRows::stops()
{
    std::stop_source source;
    source.request_stop();
    const RunContext context{source.get_token()};
    const auto rows =
        arrangeQueries(*m_snapshot, nullptr, {.sortedBy = QueryColumn::Cost}, context);
    QVERIFY(!rows);
    QVERIFY(rows.error().kind == Error::Kind::Stopped);
}

void TestQueryRows::tsvHoldsOneLineARow()
{
    data::Dataset dataset = *test::syntheticDataset({.queries = 40});
    for (std::string& text : dataset.texts)
        text += "\ttabbed\nand broken";
    const auto snapshot =
        test::analysed(std::make_shared<const data::Dataset>(dataset), someParameters());
    const auto tsv = queriesAsTsv(*snapshot, {2, 0}, RunContext());
    QVERIFY(tsv);
    const QStringList lines = tsv->split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), 8);
    const auto query = static_cast<std::size_t>(queryOfStep(*snapshot, 2));
    QVERIFY(lines.at(1).startsWith(QString::fromStdString(dataset.queryIds[query] + '\t')));
}

void TestQueryRows::chargesACascadeWithEveryModelItAsked()
{
    auto parameters = someParameters();
    parameters.policy = "cascade";
    parameters.settings["chain"] = "model-1,model-3";
    parameters.costWeight = 0;
    const auto snapshot = test::analysed(test::syntheticDataset({.queries = 400}), parameters);
    const auto& experiment = *snapshot->analysis->experiment;
    int escalated = 0;
    for (std::int32_t step = 0; step < std::ssize(experiment.eval); ++step) {
        const std::int32_t query = queryOfStep(*snapshot, step);
        double paid = experiment.costUsd(query, 0);
        if (modelOfStep(*snapshot, step) == 2) {
            paid += experiment.costUsd(query, 2);
            ++escalated;
        }
        QCOMPARE(costOfStep(*snapshot, step), paid);
    }
    QVERIFY(escalated > 0);
}

QTEST_GUILESS_MAIN(TestQueryRows)
#include "tst_queryrows.moc"
