// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartsnapshot.h"
#include "ui/charts/domainheat.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/progressoverlay.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/util/format.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;

/// The panels over a true analysis of synthetic data.
class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyPanelsSayWhatToDo_data();
    void emptyPanelsSayWhatToDo();
    void staleDimsAndKeepsThePicture();
    void progressOffersCancel();
    void draggingTheMarkerTellsCostWeights();
    void arrowKeysMoveTheMarker();
    void markerFollowsTheCostWeightWithoutANewPicture();
    void learningRunShowsItsOwnPointOnly();
    void axesSwitchBetweenLogAndLinear();
    void wheelAndBandZoomAndStepBack();
    void zoomSurvivesANewSnapshot();
    void crosshairTellsEverySeries();
    void frontierCsvHoldsEveryVisibleStep();
    void rewardAddsUpToTheRunsTotal();
    void regretOnDemand();
    void selectionSharesSumToOne();
    void heatTableHoldsEveryQuery();
    void figuresFollowTheCostWeight();
    void picturesAreWritten();
    void themeChangeRepaints();

private:
    template <typename Chart> std::unique_ptr<Chart> shown(const SnapshotPtr& snapshot) const
    {
        auto chart = std::make_unique<Chart>();
        chart->resize(640, 400);
        chart->setSnapshot(snapshot);
        chart->show();
        return chart;
    }

    SnapshotPtr m_snapshot;
    SnapshotPtr m_learning;
};

namespace {

constexpr double costWeight = 0.1;

// QTest::mouseMove goes through the cursor, which may already be there.
void moveMouse(QWidget& widget, const QPointF& to, Qt::MouseButtons held = Qt::LeftButton)
{
    QMouseEvent event(
        QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

QStringList linesOf(const QString& text)
{
    return text.trimmed().split(u'\n');
}

} // namespace

void TestCharts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(*qApp, ThemeChoice::Light);
    const test::SyntheticOptions options{.queries = 800, .models = 4, .domains = 3};
    m_snapshot = test::syntheticSnapshot(options, costWeight);
    m_learning = test::syntheticSnapshot(options, costWeight, sim::Mode::Hybrid);
    QVERIFY(m_snapshot->analysis->frontier);
    QVERIFY(!m_learning->analysis->frontier);
}

void TestCharts::emptyPanelsSayWhatToDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("frontier") << 0;
    QTest::newRow("selection") << 1;
    QTest::newRow("reward") << 2;
    QTest::newRow("heat") << 3;
}

void TestCharts::emptyPanelsSayWhatToDo()
{
    QFETCH(int, kind);
    const auto make = [kind]() -> std::unique_ptr<ChartPanel> {
        switch (kind) {
        case 0:
            return std::make_unique<FrontierChart>();
        case 1:
            return std::make_unique<SelectionChart>();
        case 2:
            return std::make_unique<RewardChart>();
        default:
            return std::make_unique<DomainHeat>();
        }
    };
    const auto panel = make();
    panel->resize(400, 300);
    panel->show();
    const QImage empty = panel->grab().toImage();
    QImage blank(empty.size(), empty.format());
    blank.fill(empty.pixelColor(1, 1));
    QVERIFY(empty != blank);
    QCOMPARE(panel->csv().count(u'\n') <= 1, true);
    QTest::keyClick(panel.get(), Qt::Key_Plus); // nothing to zoom, nothing to crash
    panel->setSnapshot(m_snapshot);
    QVERIFY(panel->grab().toImage() != empty);
    QVERIFY(panel->csv().count(u'\n') > 2);
    panel->setSnapshot(nullptr);
    QVERIFY(panel->grab().toImage() == empty);
}

void TestCharts::staleDimsAndKeepsThePicture()
{
    const auto chart = shown<RewardChart>(m_snapshot);
    const QImage fresh = chart->grab().toImage();
    chart->setStale(true);
    const QImage stale = chart->grab().toImage();
    QVERIFY(stale != fresh);
    const QColor panel = Theme::of(chart.get()).panel;
    int still = 0;
    for (int y = 0; y < fresh.height(); ++y)
        for (int x = 0; x < fresh.width(); ++x)
            if (fresh.pixelColor(x, y).lightness() < 120) {
                QVERIFY(stale.pixelColor(x, y).lightness() > fresh.pixelColor(x, y).lightness());
                still += stale.pixelColor(x, y) != panel;
            }
    QVERIFY2(still > 300, qPrintable(QString::number(still)));
    chart->setStale(false);
    QVERIFY(chart->grab().toImage() == fresh);
}

void TestCharts::progressOffersCancel()
{
    const auto chart = shown<SelectionChart>(m_snapshot);
    auto* overlay = chart->findChild<ProgressOverlay*>();
    auto* cancel = chart->findChild<QToolButton*>(u"cancelButton"_s);
    QVERIFY(!overlay->isVisible());
    const Progress progress{"playing", 25, 100, 5};
    chart->setProgress(&progress);
    QVERIFY(overlay->isVisible());
    QSignalSpy cancelled(chart.get(), &ChartPanel::cancelRequested);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    chart->setProgress(nullptr);
    QVERIFY(!overlay->isVisible());
}

void TestCharts::draggingTheMarkerTellsCostWeights()
{
    const auto chart = shown<FrontierChart>(m_snapshot);
    chart->setCostWeight(costWeight);
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
    QVERIFY(last > costWeight); // to the cheaper side
    // The marker stands at what the frontier says of that cost weight, near the pointer.
    const auto figures = m_snapshot->analysis->frontier->figuresAt(last);
    const PlotGeometry& geometry = chart->plotGeometry();
    const double x = geometry.pixelX(std::log10(figures.costPer10k));
    QVERIFY(std::abs(chart->markerPosition()->x() - x) < 1e-6);
    QVERIFY(std::abs(x - (start.x() - 120)) < 60);
    QVERIFY(chart->zoom().fitsAutomatically()); // no rubber band meanwhile
}

void TestCharts::arrowKeysMoveTheMarker()
{
    const auto chart = shown<FrontierChart>(m_snapshot);
    chart->setCostWeight(costWeight);
    const double before = chart->markerPosition()->x();
    QSignalSpy finished(chart.get(), &FrontierChart::costWeightDragFinished);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QVERIFY(chart->costWeight() > costWeight);
    QVERIFY(chart->markerPosition()->x() < before);
    QCOMPARE(finished.size(), 1);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(finished.size(), 2);
    for (int i = 0; i < 2000; ++i)
        QTest::keyPress(chart.get(), Qt::Key_Right); // stops at the dearest end
    QCOMPARE(m_snapshot->analysis->frontier->stepAt(chart->costWeight()), std::size_t(0));
}

void TestCharts::markerFollowsTheCostWeightWithoutANewPicture()
{
    const auto chart = shown<FrontierChart>(m_snapshot);
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

void TestCharts::learningRunShowsItsOwnPointOnly()
{
    const auto chart = shown<FrontierChart>(m_learning);
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

void TestCharts::axesSwitchBetweenLogAndLinear()
{
    const auto chart = shown<FrontierChart>(m_snapshot);
    const double logLeft = chart->plotGeometry().view.x.lo;
    chart->findChild<QAction*>(u"logarithmicCosts"_s)->trigger();
    QVERIFY(!chart->isLogarithmic());
    QVERIFY(chart->plotGeometry().view.x.lo == 0); // length means amount
    chart->setLogarithmic(true);
    QVERIFY(chart->plotGeometry().view.x.lo == logLeft);
}

void TestCharts::wheelAndBandZoomAndStepBack()
{
    const auto chart = shown<RewardChart>(m_snapshot);
    const ViewSpan whole = chart->plotGeometry().view;
    const QRectF plot = chart->plotGeometry().plot;
    const auto wheel = [&](const QPointF& at) {
        QWheelEvent event(at, chart->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart.get(), &event);
    };
    wheel({plot.center().x(), plot.bottom() + 12}); // over the x axis
    QVERIFY(chart->zoom().view().x.length() < whole.x.length());
    QVERIFY(chart->zoom().view().y == whole.y);
    QTest::keyClick(chart.get(), Qt::Key_Backspace);
    QVERIFY(chart->zoom().view() == whole);

    const QPoint corner = plot.topLeft().toPoint() + QPoint(100, 50);
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, corner);
    moveMouse(*chart, corner + QPoint(200, 120));
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, corner + QPoint(200, 120));
    const ViewSpan banded = chart->zoom().view();
    QVERIFY(std::abs(banded.x.length() / whole.x.length() - 200 / plot.width()) < 0.01);
    QTest::keyClick(chart.get(), Qt::Key_Plus);
    QVERIFY(chart->zoom().view().x.length() < banded.x.length());
    chart->stepBack();
    QVERIFY(chart->zoom().view() == banded);
    QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, plot.center().toPoint());
    QVERIFY(chart->zoom().view() == whole);
}

void TestCharts::zoomSurvivesANewSnapshot()
{
    const auto chart = shown<RewardChart>(m_snapshot);
    chart->zoomBy(0.5, chart->plotGeometry().plot.center(), true, true);
    const ViewSpan zoomedIn = chart->plotGeometry().view;
    auto* fit = chart->findChild<QAction*>(u"fitAutomatically"_s);
    QVERIFY(!fit->isChecked());
    chart->setSnapshot(m_learning);
    QVERIFY(chart->plotGeometry().view == zoomedIn);
    fit->trigger();
    QVERIFY(!(chart->plotGeometry().view == zoomedIn));
    QVERIFY(chart->zoom().fitsAutomatically());
}

void TestCharts::crosshairTellsEverySeries()
{
    const auto chart = shown<RewardChart>(m_snapshot);
    QSignalSpy moved(chart.get(), &ChartView::crosshairMoved);
    chart->grab();
    moveMouse(*chart, chart->plotGeometry().plot.center(), Qt::NoButton);
    QCOMPARE(moved.size(), 1);
    const double x = std::round(moved.last().first().toDouble());
    const QList<TipLine> lines = chart->tipLines(x);
    QCOMPARE(lines.size(), 4); // the query, oracle, best single, policy
    double sum = 0;
    for (std::size_t step = 0; step < static_cast<std::size_t>(x); ++step)
        sum += m_snapshot->run->rewards[step];
    QCOMPARE(lines.last().figure, formatNumber(sum, 4));
    QCOMPARE(lines.last().text, u"LinUCB"_s);
    SelectionChart linked;
    linked.setSnapshot(m_snapshot);
    linked.showCrosshair(x);
    QVERIFY(linked.crosshair() == x);
}

void TestCharts::frontierCsvHoldsEveryVisibleStep()
{
    const auto chart = shown<FrontierChart>(m_snapshot);
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

void TestCharts::rewardAddsUpToTheRunsTotal()
{
    const auto chart = shown<RewardChart>(m_snapshot);
    const QStringList lines = linesOf(chart->csv());
    QCOMPARE(lines.size(), qsizetype(m_snapshot->run->arms.size()) + 2); // head and query 0
    const double last = lines.last().section(u',', -1).toDouble();
    QVERIFY(std::abs(last - m_snapshot->run->cumulativeReward) < 1e-9);
}

void TestCharts::regretOnDemand()
{
    const auto chart = shown<RewardChart>(m_snapshot);
    QSignalSpy changed(chart.get(), &RewardChart::showsRegretChanged);
    chart->findChild<QAction*>(u"showRegret"_s)->trigger();
    QCOMPARE(changed.size(), 1);
    const QStringList lines = linesOf(chart->csv());
    QVERIFY(!lines.first().contains(u"oracle"_s)); // its regret is nothing
    const double last = lines.last().section(u',', -1).toDouble();
    QVERIFY(std::abs(last - m_snapshot->run->cumulativeRegret) < 1e-9);
}

void TestCharts::selectionSharesSumToOne()
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

void TestCharts::heatTableHoldsEveryQuery()
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

void TestCharts::figuresFollowTheCostWeight()
{
    FigureStrip strip;
    strip.setSnapshot(m_snapshot);
    strip.setCostWeight(costWeight);
    const auto& frontier = *m_snapshot->analysis->frontier;
    QCOMPARE(strip.accuracy()->figure(), formatPercent(frontier.figuresAt(costWeight).accuracy));
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

void TestCharts::picturesAreWritten()
{
    QTemporaryDir folder;
    const auto chart = shown<FrontierChart>(m_snapshot);
    const QString png = folder.filePath(u"chart.png"_s);
    const QString svg = folder.filePath(u"chart.svg"_s);
    QVERIFY(chart->savePng(png));
    QCOMPARE(QImage(png).size(), QSize(1280, 800));
    QVERIFY(chart->saveSvg(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("polyline"));
    QVERIFY(text.contains("zero router"));
    QVERIFY(!text.contains("<image")); // lines stay lines
    QVERIFY(!chart->savePng(folder.filePath(u"missing/chart.png"_s)));
}

void TestCharts::themeChangeRepaints()
{
    const auto chart = shown<FrontierChart>(m_snapshot);
    const QImage light = chart->grab().toImage();
    applyTheme(*qApp, ThemeChoice::Dark);
    const QImage dark = chart->grab().toImage();
    QVERIFY(light.pixelColor(3, 3).lightness() > 200);
    QVERIFY(dark.pixelColor(3, 3).lightness() < 80);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(chart->grab().toImage() == light);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
