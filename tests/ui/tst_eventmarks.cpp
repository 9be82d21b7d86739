// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartsnapshot.h"
#include "ui/charts/budgetchart.h"
#include "ui/charts/eventmarks.h"
#include "ui/charts/eventtext.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"

#include <QMouseEvent>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

const PlotGeometry geometry{QRectF(50, 20, 500, 200), {{0, 1000}, {0, 1}}};

SnapshotPtr eventful(const std::vector<std::int64_t>& times)
{
    const auto dataset = test::syntheticDataset();
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.costWeight = 0.2;
    parameters.budget = 2;
    for (const std::int64_t time : times)
        parameters.scenario.events.push_back({.kind = sim::Event::Kind::Price,
            .time = time,
            .model = dataset->models.front().name,
            .factor = 2});
    return test::snapshotOf(dataset, test::syntheticPrices(*dataset), parameters);
}

template<typename Chart>
std::unique_ptr<Chart> shown(const SnapshotPtr& snapshot)
{
    auto chart = std::make_unique<Chart>();
    chart->resize(640, 300);
    chart->setSnapshot(snapshot);
    chart->show();
    chart->plotGeometry();
    return chart;
}

/// Hovers over the mark and gives the picture's tip.
template<typename Chart>
void marksAreShown(const SnapshotPtr& snapshot)
{
    const auto chart = shown<Chart>(snapshot);
    const auto& placed = chart->marks().placed();
    QCOMPARE(placed.size(), 1);
    QVERIFY(!placed.front().label.isEmpty());
    const QRectF plot = chart->plotGeometry().plot;
    QVERIFY(placed.front().rect.bottom() <= plot.top()); // above the lines
    QVERIFY(chart->marks().near(placed.front().pixel + 2).contains(placed.front().mark.text));
    QVERIFY(chart->marks().near(placed.front().pixel + 40).isEmpty());
    // The line is in the picture: the column of the mark differs from its neighbours.
    const QImage with = chart->image();
    const auto without = shown<Chart>(eventful({}));
    QVERIFY(with != without->image());
}

} // namespace

class TestEventMarks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void namesNeverOverlap();
    void nameWithoutRoomWaitsForThePointer();
    void marksOutOfSightAreLeftOut();
    void rewardChartMarksEvents() { marksAreShown<RewardChart>(eventful({30})); }
    void selectionChartMarksEvents() { marksAreShown<SelectionChart>(eventful({30})); }
    void budgetChartMarksEvents() { marksAreShown<BudgetChart>(eventful({30})); }
    void crowdedEventsStayApart();
};

void TestEventMarks::namesNeverOverlap()
{
    EventMarks marks;
    QList<ChartMark> many;
    for (int i = 0; i < 30; ++i)
        many.append({(i * 397) % 1000 * 1.0, u"event number %1"_s.arg(i)});
    marks.place(many, geometry, 90, 3);
    QCOMPARE(marks.placed().size(), 30);
    QList<QRectF> shown;
    for (const EventMarks::Placed& placed : marks.placed()) {
        if (placed.label.isEmpty())
            continue;
        QVERIFY(placed.rect.left() >= 90);
        QVERIFY(placed.rect.right() <= geometry.plot.right());
        for (const QRectF& other : std::as_const(shown))
            QVERIFY(!other.intersects(placed.rect));
        shown.append(placed.rect);
    }
    QVERIFY(shown.size() >= 2);
    QVERIFY(shown.size() < 30);
}

void TestEventMarks::nameWithoutRoomWaitsForThePointer()
{
    EventMarks marks;
    marks.place({{500, u"the first of two"_s}, {504, u"the second"_s}}, geometry, 60, 3);
    QVERIFY(!marks.placed()[0].label.isEmpty());
    QVERIFY(marks.placed()[1].label.isEmpty());
    QCOMPARE(
        marks.near(marks.placed()[1].pixel), (QStringList{u"the first of two"_s, u"the second"_s}));
}

void TestEventMarks::marksOutOfSightAreLeftOut()
{
    EventMarks marks;
    marks.place({{-5, u"before"_s}, {500, u"here"_s}, {1200, u"after"_s}}, geometry, 60, 3);
    QCOMPARE(marks.placed().size(), 1);
    QCOMPARE(marks.placed().front().mark.text, u"here"_s);
    marks.place({}, geometry, 60, 3);
    QVERIFY(marks.placed().isEmpty());
}

void TestEventMarks::crowdedEventsStayApart()
{
    const auto chart = shown<RewardChart>(eventful({10, 11, 12, 13, 40}));
    const auto& placed = chart->marks().placed();
    QCOMPARE(placed.size(), 5);
    for (qsizetype a = 0; a < placed.size(); ++a)
        for (qsizetype b = a + 1; b < placed.size(); ++b)
            QVERIFY(!placed[a].rect.intersects(placed[b].rect));
}

QTEST_MAIN(TestEventMarks)
#include "tst_eventmarks.moc"
