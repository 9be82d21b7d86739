// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "ui/charts/domainheat.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/progressoverlay.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/util/format.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::moveMouse;

/// What all charts can do, over a true analysis of synthetic data.
class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyPanelsSayWhatToDo_data();
    void emptyPanelsSayWhatToDo();
    void staleDimsAndKeepsThePicture();
    void progressOffersCancel();
    void wheelAndBandZoomAndStepBack();
    void zoomSurvivesANewSnapshot();
    void crosshairTellsEverySeries();
    void picturesAreWritten();
    void themeChangeRepaints();

private:
    SnapshotPtr m_snapshot;
    SnapshotPtr m_learning;
};

void TestCharts::initTestCase()
{
    const test::ChartSnapshots snapshots = test::chartSnapshots();
    m_snapshot = snapshots.frozen;
    m_learning = snapshots.learning;
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
    const auto chart = test::shown<RewardChart>(m_snapshot);
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
    const auto chart = test::shown<SelectionChart>(m_snapshot);
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

void TestCharts::wheelAndBandZoomAndStepBack()
{
    const auto chart = test::shown<RewardChart>(m_snapshot);
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
    const auto chart = test::shown<RewardChart>(m_snapshot);
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
    const auto chart = test::shown<RewardChart>(m_snapshot);
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

void TestCharts::picturesAreWritten()
{
    QTemporaryDir folder;
    const auto chart = test::shown<FrontierChart>(m_snapshot);
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
    const auto chart = test::shown<FrontierChart>(m_snapshot);
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
