// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "ui/charts/domainheat.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/util/format.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::chartCostWeight;
using test::linesOf;

/// The figures that charts tell are those of the run.
class TestChartFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void rewardAddsUpToTheRunsTotal();
    void regretOnDemand();
    void selectionSharesSumToOne();
    void heatTableHoldsEveryQuery();
    void figuresFollowTheCostWeight();

private:
    SnapshotPtr m_snapshot;
    SnapshotPtr m_learning;
};

void TestChartFigures::initTestCase()
{
    const test::ChartSnapshots snapshots = test::chartSnapshots();
    m_snapshot = snapshots.frozen;
    m_learning = snapshots.learning;
}

void TestChartFigures::rewardAddsUpToTheRunsTotal()
{
    const auto chart = test::shown<RewardChart>(m_snapshot);
    const QStringList lines = linesOf(chart->csv());
    QCOMPARE(lines.size(), qsizetype(m_snapshot->run->arms.size()) + 2); // head and query 0
    const double last = lines.last().section(u',', -1).toDouble();
    QVERIFY(std::abs(last - m_snapshot->run->cumulativeReward) < 1e-9);
}

void TestChartFigures::regretOnDemand()
{
    const auto chart = test::shown<RewardChart>(m_snapshot);
    QSignalSpy changed(chart.get(), &RewardChart::showsRegretChanged);
    chart->findChild<QAction*>(u"showRegret"_s)->trigger();
    QCOMPARE(changed.size(), 1);
    const QStringList lines = linesOf(chart->csv());
    QVERIFY(!lines.first().contains(u"oracle"_s)); // its regret is nothing
    const double last = lines.last().section(u',', -1).toDouble();
    QVERIFY(std::abs(last - m_snapshot->run->cumulativeRegret) < 1e-9);
}

void TestChartFigures::selectionSharesSumToOne()
{
    const SelectionWindows windows = selectionWindows(*m_snapshot->run);
    QVERIFY(windows.centres.size() > 5 && windows.centres.size() <= 121);
    for (std::size_t window = 0; window < windows.centres.size(); ++window) {
        double sum = 0;
        for (const auto& shares : windows.shares)
            sum += shares[window];
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }
    for (std::size_t arm = 0; arm < windows.totals.size(); ++arm)
        QVERIFY(std::abs(windows.totals[arm] * double(windows.queries)
                    - double(m_snapshot->run->selection[arm]))
            < 1e-9);
}

void TestChartFigures::heatTableHoldsEveryQuery()
{
    DomainHeat panel;
    panel.setSnapshot(m_snapshot);
    auto* model = panel.findChild<QTableView*>()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->columnCount(), 4);
    for (int row = 0; row < 3; ++row) {
        int sum = 0;
        for (int column = 0; column < 4; ++column)
            sum += model->index(row, column).data().toInt();
        QCOMPARE(sum, 100);
    }
    std::int64_t queries = 0;
    const QStringList lines = linesOf(panel.csv());
    for (const QString& line : lines.mid(1))
        queries += line.section(u',', 1, 1).toLongLong();
    QCOMPARE(queries, std::int64_t(m_snapshot->run->arms.size()));
    QCOMPARE(linesOf(panel.tsv()).size(), 4);
    QVERIFY(panel.tsv().contains(u"domain 1\t"_s));
}

void TestChartFigures::figuresFollowTheCostWeight()
{
    FigureStrip strip;
    strip.setSnapshot(m_snapshot);
    strip.setCostWeight(chartCostWeight);
    const auto& frontier = *m_snapshot->analysis->frontier;
    QCOMPARE(
        strip.accuracy()->figure(), formatPercent(frontier.figuresAt(chartCostWeight).accuracy));
    QVERIFY(strip.accuracy()->context().startsWith(u'±'));
    strip.setCostWeight(2);
    QCOMPARE(strip.accuracy()->figure(), formatPercent(frontier.figuresAt(2).accuracy));
    QCOMPARE(strip.cost()->figure(), formatUsd(frontier.figuresAt(2).costPer10k));
    QCOMPARE(strip.accuracy()->context(), QString()); // the run was played at another cost weight
    QCOMPARE(strip.aiq()->figure(), formatNumber(m_snapshot->analysis->metrics.aiq));
    strip.setSnapshot(m_learning);
    QCOMPARE(strip.accuracy()->figure(), formatPercent(m_learning->run->accuracy));
    QCOMPARE(strip.aiq()->figure(), formatNumber(std::nullopt));
    strip.setSnapshot(nullptr);
    QCOMPARE(strip.cost()->figure(), formatUsd(std::nullopt));
}

QTEST_MAIN(TestChartFigures)
#include "tst_chartfigures.moc"
