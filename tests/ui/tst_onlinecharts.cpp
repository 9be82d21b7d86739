// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartsnapshot.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/onlinestrip.h"
#include "ui/charts/selectionchart.h"
#include "ui/state/onlinejob.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

using Status = OnlineFrontier::Status;

std::shared_ptr<const OnlineQuestion> questionOf(const SnapshotPtr& snapshot)
{
    return std::make_shared<const OnlineQuestion>(
        OnlineQuestion{snapshot->analysis, snapshot->analysis->experiment->parameters, {}});
}

OnlineFrontierPtr known(const SnapshotPtr& snapshot)
{
    const auto question = questionOf(snapshot);
    const OnlinePlan plan = *planOnlineFrontier(*snapshot->analysis, 0, {});
    const auto computed = computeOnlineFrontier(question, plan, {}, [](OnlineFrontierPtr) {});
    if (!computed)
        qFatal("%s", computed.error().message().c_str());
    return *computed;
}

} // namespace

/// What the charts show of a run that learns beyond its own cost weight.
class TestOnlineCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void chartShowsOutcomesAndTheMarkerSnapsToThem();
    void stripOffersComputingAndProjection();
    void selectionShowsTotalsAheadOfTheRun();
};

void TestOnlineCharts::chartShowsOutcomesAndTheMarkerSnapsToThem()
{
    const auto snapshot = test::syntheticSnapshot({}, 0.2, sim::Mode::Online);
    const auto every = known(snapshot);
    FrontierChart chart;
    chart.resize(640, 400);
    chart.setCostWeight(0.2);
    chart.setSnapshot(snapshot);
    chart.show();
    QVERIFY(!chart.csv().contains(u"LinUCB"_s)); // its own point alone
    const QImage before = chart.image();
    chart.setOnlineFrontier(every);
    QVERIFY(chart.image() != before);
    QCOMPARE(chart.csv().count(u"LinUCB"_s), qsizetype(every->size()));
    QVERIFY(!chart.onlineStrip().isVisible());

    QSignalSpy dragged(&chart, &FrontierChart::costWeightDragged);
    const QPoint at = chart.markerPosition()->toPoint();
    QTest::mousePress(&chart, Qt::LeftButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 300), chart.mapToGlobal(QPointF(60, 300)),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {60, 300});
    QVERIFY(!dragged.empty());
    const double weight = dragged.last().first().toDouble();
    QVERIFY(weight > 0.2 && every->at(weight));
    const double costBefore = every->figures[*every->at(weight)].costPer10k;
    QTest::keyClick(&chart, Qt::Key_Right); // to the costlier side
    const double further = dragged.last().first().toDouble();
    QVERIFY(further < weight && every->at(further));
    QVERIFY(every->figures[*every->at(further)].costPer10k != costBefore);

    // Another analysis's outcomes are none of this one.
    chart.setSnapshot(test::syntheticSnapshot({.seed = 2}, 0.2, sim::Mode::Online));
    QVERIFY(!chart.csv().contains(u"LinUCB"_s));
}

void TestOnlineCharts::stripOffersComputingAndProjection()
{
    OnlineFrontier offered;
    offered.question =
        questionOf(test::syntheticSnapshot({.dimension = 40}, 0.2, sim::Mode::Online));
    offered.estimatedSeconds = 38;
    QWidget parent;
    OnlineStrip strip(&parent);
    parent.resize(700, 60);
    parent.show();
    strip.setFrontier(std::make_shared<const OnlineFrontier>(offered));
    strip.fitInto(parent.rect());
    auto* button = strip.findChild<QPushButton*>(u"computeEveryCostWeight"_s);
    auto* project = strip.findChild<QPushButton*>(u"projectForEveryCostWeight"_s);
    auto* cancel = strip.findChild<QToolButton*>(u"cancelEveryCostWeight"_s);
    QVERIFY(strip.isVisible() && button->isVisible() && project->isVisible());
    QVERIFY(!cancel->isVisible());
    QCOMPARE(button->text(), u"Compute every cost weight (about 40 s)"_s);
    QSignalSpy computing(&strip, &OnlineStrip::computeRequested);
    QSignalSpy projecting(&strip, &OnlineStrip::projectionRequested);
    QSignalSpy cancelling(&strip, &OnlineStrip::cancelRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(project, Qt::LeftButton);
    QCOMPARE(computing.count(), 1);
    QCOMPARE(projecting.last().first().toInt(), 16);

    strip.fitInto({0, 0, 260, 24}); // too narrow for both
    QVERIFY(button->isVisible() && !project->isVisible());

    offered.status = Status::Growing;
    strip.setFrontier(std::make_shared<const OnlineFrontier>(offered));
    QVERIFY(cancel->isVisible() && !button->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelling.count(), 1);
    offered.status = Status::Complete;
    strip.setFrontier(std::make_shared<const OnlineFrontier>(offered));
    QVERIFY(!strip.isVisible());
    QCOMPARE(aboutText(3.2), u"about 4 s"_s);
    QCOMPARE(aboutText(170), u"about 3 min"_s);
    QCOMPARE(aboutText(7000), u"about 2 h"_s);
}

void TestOnlineCharts::selectionShowsTotalsAheadOfTheRun()
{
    SelectionChart chart;
    chart.resize(500, 300);
    chart.setSnapshot(test::syntheticSnapshot({}, 0.2, sim::Mode::Online));
    chart.show();
    const std::vector<double> own = chart.totals();
    chart.setTotals({0.5, 0.25, 0.25});
    QCOMPARE(chart.totals(), (std::vector<double>{0.5, 0.25, 0.25}));
    chart.setTotals({1}); // of another choice of models
    QCOMPARE(chart.totals(), own);
    chart.setTotals({0.5, 0.25, 0.25});
    chart.setTotals({});
    QCOMPARE(chart.totals(), own);
}

QTEST_MAIN(TestOnlineCharts)
#include "tst_onlinecharts.moc"
