// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "ui/charts/frontierchart.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::chartCostWeight;
using test::linesOf;
using test::moveMouse;

/// The frontier: its marker, which proposes cost weights, its axes and its table.
class TestFrontierChart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void draggingTheMarkerTellsCostWeights();
    void arrowKeysMoveTheMarker();
    void markerFollowsTheCostWeightWithoutANewPicture();
    void learningRunShowsItsOwnPointOnly();
    void axesSwitchBetweenLogAndLinear();
    void frontierCsvHoldsEveryVisibleStep();

private:
    SnapshotPtr m_snapshot;
    SnapshotPtr m_learning;
};

void TestFrontierChart::initTestCase()
{
    const test::ChartSnapshots snapshots = test::chartSnapshots();
    m_snapshot = snapshots.frozen;
    m_learning = snapshots.learning;
    QVERIFY(m_snapshot->analysis->frontier);
    QVERIFY(!m_learning->analysis->frontier);
}

void TestFrontierChart::draggingTheMarkerTellsCostWeights()
{
    const auto chart = test::shown<FrontierChart>(m_snapshot);
    chart->setCostWeight(chartCostWeight);
    const QPoint start = chart->markerPosition()->toPoint();
    QSignalSpy dragged(chart.get(), &FrontierChart::costWeightDragged);
    QSignalSpy finished(chart.get(), &FrontierChart::costWeightDragFinished);
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, start);
    moveMouse(*chart, start - QPoint(60, -30));
    moveMouse(*chart, start - QPoint(120, -60));
    QVERIFY(dragged.size() >= 2);
    QCOMPARE(finished.size(), 0);
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, start - QPoint(120, -60));
    QCOMPARE(finished.size(), 1);
    const double last = dragged.last().first().toDouble();
    QVERIFY(finished.last().first().toDouble() == last);
    QVERIFY(last > chartCostWeight); // to the cheaper side
    // The marker stands at what the frontier says of that cost weight, near the pointer.
    const auto figures = m_snapshot->analysis->frontier->figuresAt(last);
    const PlotGeometry& geometry = chart->plotGeometry();
    const double x = geometry.pixelX(std::log10(figures.costPer10k));
    QVERIFY(std::abs(chart->markerPosition()->x() - x) < 1e-6);
    QVERIFY(std::abs(x - (start.x() - 120)) < 60);
    QVERIFY(chart->zoom().fitsAutomatically()); // no rubber band meanwhile
}

void TestFrontierChart::arrowKeysMoveTheMarker()
{
    const auto chart = test::shown<FrontierChart>(m_snapshot);
    chart->setCostWeight(chartCostWeight);
    const double before = chart->markerPosition()->x();
    QSignalSpy finished(chart.get(), &FrontierChart::costWeightDragFinished);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QVERIFY(chart->costWeight() > chartCostWeight);
    QVERIFY(chart->markerPosition()->x() < before);
    QCOMPARE(finished.size(), 1);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(finished.size(), 2);
    for (int i = 0; i < 2000; ++i)
        QTest::keyPress(chart.get(), Qt::Key_Right); // stops at the dearest end
    QCOMPARE(m_snapshot->analysis->frontier->stepAt(chart->costWeight()), std::size_t(0));
}

void TestFrontierChart::markerFollowsTheCostWeightWithoutANewPicture()
{
    const auto chart = test::shown<FrontierChart>(m_snapshot);
    chart->setCostWeight(0);
    const QImage before = chart->image();
    const QPointF first = *chart->markerPosition();
    chart->setCostWeight(1.5);
    QVERIFY(chart->markerPosition()->x() < first.x());
    QVERIFY(chart->image() == before); // marker and tip are not part of the picture
    QSignalSpy dragged(chart.get(), &FrontierChart::costWeightDragged);
    chart->setCostWeight(0.7);
    QCOMPARE(dragged.size(), 0);
}

void TestFrontierChart::learningRunShowsItsOwnPointOnly()
{
    const auto chart = test::shown<FrontierChart>(m_learning);
    const auto& run = *m_learning->run;
    const PlotGeometry& geometry = chart->plotGeometry();
    const QPointF expected = geometry.toPixel({std::log10(*run.costPer10k), *run.accuracy});
    QVERIFY(QLineF(*chart->markerPosition(), expected).length() < 1e-6);
    QSignalSpy dragged(chart.get(), &FrontierChart::costWeightDragged);
    const QPoint at = chart->markerPosition()->toPoint();
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, at);
    moveMouse(*chart, at - QPoint(40, 0));
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, at - QPoint(40, 0));
    QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(dragged.size(), 0);
    QVERIFY(!chart->csv().contains(u"LinUCB"_s));
}

void TestFrontierChart::axesSwitchBetweenLogAndLinear()
{
    const auto chart = test::shown<FrontierChart>(m_snapshot);
    const double logLeft = chart->plotGeometry().view.x.lo;
    chart->findChild<QAction*>(u"logarithmicCosts"_s)->trigger();
    QVERIFY(!chart->isLogarithmic());
    QVERIFY(chart->plotGeometry().view.x.lo == 0); // length means amount
    chart->setLogarithmic(true);
    QVERIFY(chart->plotGeometry().view.x.lo == logLeft);
}

void TestFrontierChart::frontierCsvHoldsEveryVisibleStep()
{
    const auto chart = test::shown<FrontierChart>(m_snapshot);
    const auto& frontier = *m_snapshot->analysis->frontier;
    const QStringList all = linesOf(chart->csv());
    QCOMPARE(all.first(), u"series,cost_weight,usd_per_10k,accuracy"_s);
    QCOMPARE(all.filter(u"LinUCB,"_s).size(), qsizetype(frontier.steps()));
    const QStringList cells = all.filter(u"LinUCB,"_s).at(3).split(u',');
    QVERIFY(cells[1].toDouble() == frontier.costWeight(3));
    QVERIFY(cells[2].toDouble() == frontier.figures(3).costPer10k);
    QVERIFY(cells[3].toDouble() == frontier.figures(3).accuracy);
    chart->zoomBy(0.3, chart->plotGeometry().plot.center(), true, true);
    const qsizetype visible = linesOf(chart->csv()).filter(u"LinUCB,"_s).size();
    QVERIFY(visible > 0 && visible < all.size());
}

QTEST_MAIN(TestFrontierChart)
#include "tst_frontierchart.moc"
