// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/rng.h"
#include "ui/charts/axisticks.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/frontiersteps.h"
#include "ui/charts/heattable.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/progressoverlay.h"
#include "ui/charts/seriesfeed.h"
#include "ui/charts/zoomstack.h"

#include <numeric>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;

/// The charts' pure functions: ticks, decimation, labels, zoom history, shares.
class TestChartMath : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void ticksAreRound_data();
    void ticksAreRound();
    void ticksFollowTheLocale();
    void freeModelsStandAtZeroOfALogAxis();
    void decimationKeepsExtremesAndEnds();
    void decimationIsCapped();
    void visiblePartKeepsTheNeighbours();
    void valueBetweenPoints();
    void labelsNeverOverlap();
    void labelsAvoidMarksAndLines();
    void labelsWithoutRoomAreHidden();
    void rowsAreSpread();
    void zoomStepsBackAndSurvivesNewData();
    void zoomStaysInsideThePicture();
    void percentsSumToHundred();
    void roundNumbersInsideAnInterval();
    void csvFieldsAreQuoted();
    void timeLeftIsReadable();
};

namespace {

QStringList texts(const std::vector<Tick>& ticks, AxisUnit unit)
{
    QStringList result;
    for (const Tick& tick : ticks)
        result.append(tickText(tick, unit));
    return result;
}

QList<QPointF> noisyLine(qsizetype count)
{
    Rng rng(7, Stream::Sample);
    QList<QPointF> points;
    for (qsizetype i = 0; i < count; ++i)
        points.append({double(i), rng.normal()});
    return points;
}

double extreme(const QList<QPointF>& points, bool highest)
{
    const auto byY = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
    return highest ? std::ranges::max_element(points, byY)->y()
                   : std::ranges::min_element(points, byY)->y();
}

} // namespace

void TestChartMath::ticksAreRound_data()
{
    QTest::addColumn<bool>("log");
    QTest::addColumn<double>("lo");
    QTest::addColumn<double>("hi");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, bool log, double lo, double hi, int most, AxisUnit unit,
                         const QStringList& expected) {
        QTest::newRow(name) << log << lo << hi << most << int(unit) << expected;
    };
    row("tenths", false, 0, 0.5, 6, AxisUnit::Number,
        {u"0.0"_s, u"0.1"_s, u"0.2"_s, u"0.3"_s, u"0.4"_s, u"0.5"_s});
    row("thousands", false, 0, 1527, 5, AxisUnit::Count,
        {u"0"_s, u"500"_s, u"1,000"_s, u"1,500"_s});
    row("percent", false, 0.55, 0.95, 5, AxisUnit::Percent,
        {u"60 %"_s, u"70 %"_s, u"80 %"_s, u"90 %"_s});
    row("negative", false, -20, 20, 4, AxisUnit::Number,
        {u"−20"_s, u"−10"_s, u"0"_s, u"10"_s, u"20"_s});
    row("costs", true, 0.4, 12, 8, AxisUnit::Usd, {u"0.5"_s, u"1"_s, u"2"_s, u"5"_s, u"10"_s});
    row("many decades", true, 0.001, 1000, 7, AxisUnit::Usd,
        {u"0.001"_s, u"0.01"_s, u"0.1"_s, u"1"_s, u"10"_s, u"100"_s, u"1,000"_s});
    row("zoomed in", true, 3, 4, 5, AxisUnit::Usd,
        {u"3.0"_s, u"3.2"_s, u"3.4"_s, u"3.6"_s, u"3.8"_s, u"4.0"_s});
}

void TestChartMath::ticksAreRound()
{
    QFETCH(bool, log);
    QFETCH(double, lo);
    QFETCH(double, hi);
    QFETCH(int, most);
    QFETCH(int, unit);
    QFETCH(QStringList, expected);
    const auto ticks = log ? logTicks({lo, hi}, most) : linearTicks({lo, hi}, most);
    QCOMPARE(texts(ticks, static_cast<AxisUnit>(unit)), expected);
}

void TestChartMath::ticksFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(tickText({1200, 0}, AxisUnit::Count), u"1.200"_s);
    QCOMPARE(tickText({0.2, 1}, AxisUnit::Usd), u"0,2"_s);
    QCOMPARE(tickText({0.125, 3}, AxisUnit::Percent), u"12,5 %"_s);
}

void TestChartMath::freeModelsStandAtZeroOfALogAxis()
{
    const AxisScale scale{true, 0.1};
    QCOMPARE(scale.toDrawn(0), scale.toDrawn(0.1));
    const auto ticks = ticksFor(scale, {std::log10(0.09), 1}, 8);
    QCOMPARE(texts(ticks, AxisUnit::Usd),
        (QStringList{u"0"_s, u"0.2"_s, u"0.5"_s, u"1"_s, u"2"_s, u"5"_s, u"10"_s}));
}

void TestChartMath::decimationKeepsExtremesAndEnds()
{
    const QList<QPointF> points = noisyLine(50000);
    const QList<QPointF> kept = decimated(points, 50000 / 600.0);
    QVERIFY(kept.size() <= 2 * 601 + 2);
    QVERIFY(extreme(kept, true) == extreme(points, true));
    QVERIFY(extreme(kept, false) == extreme(points, false));
    QCOMPARE(kept.first(), points.first());
    QCOMPARE(kept.last(), points.last());
    QVERIFY(sortedByX(kept));
}

void TestChartMath::decimationIsCapped()
{
    QVERIFY(decimated(noisyLine(100000), 0.5).size() <= mostPoints);
    QCOMPARE(decimated({{1, 2}}, 1), (QList<QPointF>{{1, 2}}));
}

void TestChartMath::visiblePartKeepsTheNeighbours()
{
    const QList<QPointF> points{{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}};
    QCOMPARE(visiblePart(points, {1.5, 2.5}), (QList<QPointF>{{1, 1}, {2, 2}, {3, 3}}));
    QCOMPARE(visiblePart({{0, 0}, {10, 5}}, {4, 5}), (QList<QPointF>{{0, 0}, {10, 5}}));
}

void TestChartMath::valueBetweenPoints()
{
    const QList<QPointF> points{{0, 0}, {2, 4}, {3, 1}};
    QCOMPARE(valueAt(points, true, 1), 2.0);
    QCOMPARE(valueAt(points, true, 0), 0.0);
    QCOMPARE(valueAt(points, true, 3), 1.0);
    QVERIFY(std::isnan(valueAt(points, true, 3.5)));
    QCOMPARE(valueAt({{3, 1}, {0, 0}}, false, 2), 1.0);
}

void TestChartMath::labelsNeverOverlap()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Rng rng(seed, Stream::Sample);
        LabelScene scene{QRectF(0, 0, 640, 400), {}, {}};
        std::vector<LabelCandidates> labels;
        for (int i = 0; i < 40; ++i) {
            const QPointF anchor(10 + 620 * rng.uniform(), 10 + 380 * rng.uniform());
            scene.obstacles.append(QRectF(anchor - QPointF(6, 6), QSizeF(12, 12)));
            labels.push_back(aroundMark(anchor, 5, QSizeF(30 + 120 * rng.uniform(), 14)));
        }
        const auto placed = placeLabels(labels, scene);
        int visible = 0;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (!placed[i].visible)
                continue;
            ++visible;
            QVERIFY(scene.bounds.contains(placed[i].rect));
            for (const QRectF& mark : scene.obstacles)
                QVERIFY(!mark.intersects(placed[i].rect));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!placed[j].visible || !placed[j].rect.intersects(placed[i].rect));
        }
        QVERIFY2(visible >= 30, qPrintable(QString::number(visible)));
    }
}

void TestChartMath::labelsAvoidMarksAndLines()
{
    // The best place, right of the mark, is crossed by a line: the label moves to the other side.
    const LabelScene scene{
        QRectF(0, 0, 300, 100), {QRectF(145, 45, 10, 10)}, {{QPointF(160, 0), QPointF(160, 100)}}};
    const auto placed = placeLabels({aroundMark({150, 50}, 5, {40, 14})}, scene);
    QVERIFY(placed[0].visible);
    QVERIFY(placed[0].rect.right() < 145);
    QVERIFY(placed[0].leader.isNull());
}

void TestChartMath::labelsWithoutRoomAreHidden()
{
    const LabelScene scene{QRectF(0, 0, 30, 30), {}, {}};
    QVERIFY(!placeLabels({aroundMark({15, 15}, 5, {80, 14})}, scene)[0].visible);
}

void TestChartMath::rowsAreSpread()
{
    const auto rows = spreadRows({5, 6, 7, 95}, 12, 0, 100);
    QCOMPARE(rows, (std::vector<double>{6, 18, 30, 94}));
}

void TestChartMath::zoomStepsBackAndSurvivesNewData()
{
    ZoomStack zoom;
    const ViewSpan whole{{0, 100}, {0, 1}};
    zoom.setFit(whole);
    const ViewSpan first{{20, 60}, {0.2, 0.8}};
    const ViewSpan second{{30, 40}, {0.4, 0.6}};
    zoom.zoomTo(first);
    zoom.zoomTo(second);
    QVERIFY(!zoom.fitsAutomatically());
    zoom.setFit({{0, 200}, {0, 1}});
    QVERIFY(zoom.view() == second);
    QVERIFY(zoom.stepBack());
    QVERIFY(zoom.view() == first);
    zoom.reset();
    QVERIFY(zoom.view() == (ViewSpan{{0, 200}, {0, 1}}));
    QVERIFY(!zoom.stepBack());
    zoom.setFit(whole); // fits by itself again
    QVERIFY(zoom.view() == whole);
}

void TestChartMath::zoomStaysInsideThePicture()
{
    ZoomStack zoom;
    zoom.setFit({{0, 100}, {0, 1}});
    zoom.zoomTo({{-50, 50}, {0.5, 0.9}});
    QVERIFY(zoom.view() == (ViewSpan{{0, 100}, {0.5, 0.9}}));
    zoom.adjust({{-10, 10}, {0.5, 0.9}});
    QVERIFY(zoom.view() == (ViewSpan{{0, 20}, {0.5, 0.9}}));
    zoom.adjust({{-1000, 1000}, {-1, 5}});
    QVERIFY(zoom.fitsAutomatically());
}

void TestChartMath::percentsSumToHundred()
{
    const auto sum = [](const std::vector<int>& percents) {
        return std::accumulate(percents.begin(), percents.end(), 0);
    };
    QCOMPARE(wholePercents({1 / 3.0, 1 / 3.0, 1 / 3.0}), (std::vector<int>{34, 33, 33}));
    QCOMPARE(wholePercents({0.005, 0.005, 0.99}), (std::vector<int>{1, 0, 99}));
    QCOMPARE(wholePercents({0, 0}), (std::vector<int>{0, 0}));
    Rng rng(3, Stream::Sample);
    for (int i = 0; i < 200; ++i) {
        std::vector<double> counts(2 + rng.below(40));
        std::ranges::generate(counts, [&rng] { return double(rng.below(30)); });
        counts[0] += 1;
        const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
        for (double& count : counts)
            count /= total;
        QCOMPARE(sum(wholePercents(counts)), 100);
    }
}

void TestChartMath::roundNumbersInsideAnInterval()
{
    QVERIFY(roundestBetween(0.2139, 0.2144) == 0.214);
    QVERIFY(roundestBetween(0, 1) == 0.5);
    QVERIFY(roundestBetween(0.29, 0.31) == 0.3);
    QVERIFY(roundestBetween(117, 4000) == 2000);
    Rng rng(5, Stream::Sample);
    for (int i = 0; i < 1000; ++i) {
        const double lo = 20 * rng.uniform();
        const double hi = lo + std::pow(10.0, -12 * rng.uniform());
        const double inside = roundestBetween(lo, hi);
        QVERIFY(inside > lo && inside < hi);
    }
}

void TestChartMath::csvFieldsAreQuoted()
{
    QCOMPARE(csvField(u"plain"_s), u"plain"_s);
    QCOMPARE(csvField(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
    QCOMPARE(csvNumber(0.1 + 0.2), u"0.30000000000000004"_s); // reads back as the same number
    QCOMPARE(csvNumber(0.3), u"0.3"_s);
    QCOMPARE(csvNumber(std::numeric_limits<double>::quiet_NaN()), QString());
}

void TestChartMath::timeLeftIsReadable()
{
    QCOMPARE(timeLeftText(11.2), u"12 s left"_s);
    QCOMPARE(timeLeftText(170), u"3 min left"_s);
    QCOMPARE(timeLeftText(-1), QString());
}

QTEST_GUILESS_MAIN(TestChartMath)
#include "tst_chartmath.moc"
