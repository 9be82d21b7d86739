// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/state/comparedselection.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

using Filters = std::vector<QueryFilter>;

/// The window over synthetic data with one pin at cost weight 0.25 and the present at 3, the two
/// side by side.
struct Window : test::AnsweredWindow {
    Window()
    {
        window->resize(1280, 900);
        ask(0.25);
        pin();
        ask(3);
        trigger("actionCompare");
        settle();
    }
    template<typename Chart>
    Chart& chart(const char* name) const
    {
        auto* found = find<Chart>(name);
        if (!found)
            qFatal("no chart");
        return *found;
    }
    FrontierChart& left() const { return chart<FrontierChart>("leftFrontier"); }
    FrontierChart& right() const { return chart<FrontierChart>("rightFrontier"); }
    const Filters& filters() const { return workbench->state.view().selection.filters; }
    QString differences() const { return find<QLabel>("sideBySideDifferences")->text(); }
    QString chosen(const char* box) const { return find<QComboBox>(box)->currentText(); }
    int firstPin() const { return workbench->pins.pins().front()->id; }
};

QPoint inAnArea(SelectionChart& chart, double share)
{
    const PlotGeometry& geometry = chart.plotGeometry();
    return geometry.toPixel({geometry.view.x.lo + 0.5 * geometry.view.x.length(), share}).toPoint();
}

void click(QWidget& widget, const QPoint& at)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
}

QPoint modelMark(FrontierChart& chart, std::size_t model)
{
    const auto& point = chart.snapshot()->analysis->models.at(model);
    return chart.pixelOf({*point.costPer10k, *point.accuracy}).toPoint();
}

std::vector<std::int32_t> servedBy(const ChartView& chart, int arm)
{
    std::vector<std::int32_t> queries;
    const sim::RunResult& run = *chart.snapshot()->run;
    for (std::size_t step = 0; step < run.arms.size(); ++step)
        if (run.arms[step] == arm)
            queries.push_back(run.experiment->eval[step]);
    return queries;
}

void wheel(ChartView& chart, const QPointF& at)
{
    QWheelEvent event(at, chart.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&chart, &event);
}

} // namespace

class TestSideBySide : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsThePinBesideThePresent()
    {
        const Window window;
        QCOMPARE(window.workbench->sides.chosen(), (std::array{window.firstPin(), 0}));
        QCOMPARE(
            window.left().snapshot(), window.workbench->pins.answer(window.firstPin())->snapshot);
        QCOMPARE(window.right().snapshot(), window.workbench->state.snapshot());
        QCOMPARE(window.left().costWeight(), 0.25);
        QCOMPARE(window.right().costWeight(), 3.0);
        QCOMPARE(window.chosen("rightAnalysis"), u"Present analysis"_s);
        QVERIFY(window.differences().contains(u"Cost weight 0.25 to 3.00"_s));
        QVERIFY(window.window->panels().dock(PanelId::SideBySide)->height() > 300);
    }

    void unzoomedBothShowTheRangeOfBoth()
    {
        const Window window;
        auto& left = window.chart<RewardChart>("leftReward");
        auto& right = window.chart<RewardChart>("rightReward");
        QCOMPARE(left.plotGeometry().view, right.plotGeometry().view);
        QVERIFY(left.wholePicture() != right.wholePicture());
        const double highest = std::max(left.wholePicture()->y.hi, right.wholePicture()->y.hi);
        QCOMPARE(left.plotGeometry().view.y.hi, highest);
        // Nothing but the linked charts knows of it.
        auto& alone = window.chart<RewardChart>("rewardChart");
        QCOMPARE(alone.zoom().fit(), *alone.wholePicture());
    }

    void zoomAndPanOfOneAreThoseOfTheOther()
    {
        const Window window;
        FrontierChart& left = window.left();
        FrontierChart& right = window.right();
        const ViewSpan whole = left.zoom().view();
        wheel(left, left.plotGeometry().plot.center());
        const ViewSpan zoomed = left.zoom().view();
        QVERIFY(zoomed.x.length() < whole.x.length());
        QCOMPARE(right.plotGeometry().view, zoomed);
        QTest::keyClick(&right, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(right.zoom().view().x.lo > zoomed.x.lo);
        QCOMPARE(left.plotGeometry().view, right.zoom().view());
        // Steps back, too, whichever side they were made on.
        QTest::keyClick(&right, Qt::Key_Backspace);
        QCOMPARE(left.zoom().view(), zoomed);
        QTest::keyClick(&left, Qt::Key_Home);
        QCOMPARE(right.plotGeometry().view, whole);
        QVERIFY(right.zoom().fitsAutomatically());
    }

    void zoomOutlivesANewResult()
    {
        Window window;
        wheel(window.left(), window.left().plotGeometry().plot.center());
        const ViewSpan zoomed = window.left().zoom().view();
        window.ask(1);
        window.settle();
        QCOMPARE(window.right().costWeight(), 1.0);
        QCOMPARE(window.right().plotGeometry().view, zoomed);
        QCOMPARE(window.left().plotGeometry().view, zoomed);
    }

    void theCrosshairIsInAllChartsOverTheSameQueries()
    {
        const Window window;
        auto& from = window.chart<SelectionChart>("leftSelection");
        test::moveMouse(from, from.plotGeometry().plot.center(), Qt::NoButton);
        QVERIFY(from.crosshair());
        QCOMPARE(window.chart<SelectionChart>("rightSelection").crosshair(), from.crosshair());
        QCOMPARE(window.chart<RewardChart>("rightReward").crosshair(), from.crosshair());
        QCOMPARE(window.chart<RewardChart>("leftReward").crosshair(), from.crosshair());
        QVERIFY(!window.right().crosshair());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&from, &leave);
        QVERIFY(!window.chart<RewardChart>("rightReward").crosshair());
    }

    void axesChangeTogether()
    {
        const Window window;
        window.right().setLogarithmic(false);
        QVERIFY(!window.left().isLogarithmic());
        QCOMPARE(window.left().plotGeometry().view, window.right().plotGeometry().view);
        window.chart<RewardChart>("leftReward").setShowsRegret(true);
        auto& right = window.chart<RewardChart>("rightReward");
        QCOMPARE(right.title(), u"Cumulative regret"_s);
        QCOMPARE(
            right.plotGeometry().view, window.chart<RewardChart>("leftReward").plotGeometry().view);
    }

    void theMarkerOfAnAnalysisStays()
    {
        const Window window;
        QSignalSpy dragged(&window.left(), &FrontierChart::costWeightDragged);
        QTest::keyClick(&window.left(), Qt::Key_Left);
        const QPoint marker = window.left().markerPosition()->toPoint();
        QTest::mousePress(&window.left(), Qt::LeftButton, {}, marker);
        test::moveMouse(window.left(), marker + QPoint(60, 0));
        QTest::mouseRelease(&window.left(), Qt::LeftButton, {}, marker + QPoint(60, 0));
        QVERIFY(dragged.isEmpty());
        QCOMPARE(window.left().costWeight(), 0.25);
        QCOMPARE(window.workbench->state.parameters().costWeight, 3.0);
    }

    void sidesAreSwapped()
    {
        const Window window;
        QTest::mouseClick(window.find<QPushButton>("sideBySideSwap"), Qt::LeftButton);
        window.settle();
        QCOMPARE(window.left().costWeight(), 3.0);
        QCOMPARE(window.right().costWeight(), 0.25);
        QCOMPARE(window.chosen("leftAnalysis"), u"Present analysis"_s);
        QVERIFY(window.differences().contains(u"Cost weight 3.00 to 0.25"_s));
    }

    void choosingTheOtherSidesAnalysisSwaps()
    {
        const Window window;
        auto* box = window.find<QComboBox>("leftAnalysis");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home); // the present analysis
        window.settle();
        QCOMPARE(window.workbench->sides.chosen(), (std::array{0, window.firstPin()}));
        QCOMPARE(window.chosen("rightAnalysis"), window.workbench->pins.pins().front()->name);
    }

    void twoPinsAreComparedFromTheTable()
    {
        Window window;
        window.pin();
        window.ask(1);
        window.window->panels().reveal(PanelId::Analyses);
        auto* table = window.find<QTableView>("pinsTable");
        auto* compare = window.find<QPushButton>("pinCompare");
        QVERIFY(!compare->isEnabled());
        table->selectAll();
        QVERIFY(compare->isEnabled());
        compare->click();
        window.settle();
        QCOMPARE(window.left().costWeight(), 0.25);
        QCOMPARE(window.right().costWeight(), 3.0);
        QVERIFY(!window.workbench->sides.at(1)->stale);
        QVERIFY(window.right().snapshot() != window.workbench->state.snapshot());
        QVERIFY(!window.window->panels().dock(PanelId::SideBySide)->visibleRegion().isEmpty());
    }

    void whatIsTakenAwayGivesItsPlaceToAnother()
    {
        Window window;
        const int first = window.firstPin();
        window.pin();
        window.workbench->sides.chooseBoth(first, 0);
        window.workbench->pins.remove(first);
        window.settle();
        QCOMPARE(window.workbench->sides.chosen(), (std::array{window.firstPin(), 0}));
        QCOMPARE(window.left().costWeight(), 3.0);
        QCOMPARE(window.differences(), u"The same parameters and prices"_s);
        window.workbench->pins.remove(window.firstPin());
        QVERIFY(!window.workbench->sides.isComplete());
        QTRY_VERIFY(window.find<QLabel>("sideBySideHint")->isVisible());
        QVERIFY(!window.left().QWidget::isVisible());
    }

    void anotherDataSetLeavesNothingToCompare()
    {
        Window window;
        test::SyntheticOptions other;
        other.queries = 300;
        QVERIFY(window.showData(other));
        QCOMPARE(window.workbench->sides.chosen(), (std::array{-1, 0}));
        QTRY_VERIFY(window.find<QLabel>("sideBySideHint")->isVisible());
        // In a low dock, too, it is read without scrolling.
        QTRY_VERIFY(window.find<QWidget>("sideBySidePanel")->minimumSizeHint().height() < 100);
    }

    void otherQueriesAreTold()
    {
        Window window;
        window.change([](sim::Parameters& parameters) { parameters.trainFraction = 0.3; });
        window.settle();
        QVERIFY(window.differences().contains(u"Not the same queries"_s));
    }

    void pricesAreThoseOfThePicture()
    {
        Window window;
        window.pin();
        const SideBySide& sides = window.workbench->sides;
        window.workbench->sides.chooseBoth(window.workbench->pins.pins().back()->id, 0);
        prices::PriceTable prices = window.workbench->state.prices();
        prices.prices.front().outputUsdPerMtok = 9;
        window.workbench->editor.proposePrices(prices, u"dearer"_s);
        QVERIFY(sides.differences().isEmpty()); // the picture at these prices is not there yet
        QVERIFY(window.waitForResult());
        window.settle();
        QVERIFY(sides.at(1)->prices == prices);
        QCOMPARE(window.differences(), u"From left to right: Other prices"_s);
    }

    void aMarkOfThePresentSelectsAsInTheWindow()
    {
        const Window window;
        click(window.right(), modelMark(window.right(), 1));
        QCOMPARE(window.filters(), (Filters{ModelFilter{1}}));
        window.window->panels().dock(PanelId::Queries)->hide();
        QTest::mouseDClick(&window.right(), Qt::LeftButton, {}, modelMark(window.right(), 1));
        QCOMPARE(window.filters(), (Filters{ModelFilter{1}}));
        QTRY_VERIFY(window.find<QTableView>("queriesTable")->isVisible());
    }

    void aMarkOfAPinOpensTheQueriesBehindIt()
    {
        const Window window;
        auto& chart = window.chart<SelectionChart>("leftSelection");
        const QPoint high = inAnArea(chart, 0.97);
        click(chart, high);
        QCOMPARE(window.filters().size(), 1U);
        const auto& rows = std::get<RowsFilter>(window.filters().front());
        QVERIFY2(
            rows.name.endsWith(window.workbench->pins.pins().front()->name), qPrintable(rows.name));
        const int arms = chart.snapshot()->run->experiment->armCount();
        int arm = 0;
        while (arm < arms && servedBy(chart, arm) != *rows.queries)
            ++arm;
        QVERIFY(arm < arms);
        QVERIFY(servedBy(window.chart<SelectionChart>("rightSelection"), arm) != *rows.queries);
        QTRY_COMPARE(window.find<QTableView>("queriesTable")->model()->rowCount(),
            int(rows.queries->size()));
        click(chart, high);
        QVERIFY(window.filters().empty());
    }

    void aSelectionIsMarkedInBothAsEachRunTreatedIt()
    {
        const Window window;
        ComparedSelection marked(window.workbench->state, window.workbench->sides);
        QSignalSpy told(&marked, &ComparedSelection::selected);
        click(window.left(), modelMark(window.left(), 1));
        QTRY_COMPARE(told.count(), 2);
        for (const auto& at : told) {
            const auto queries = at[1].value<SelectedQueriesPtr>();
            QCOMPARE(queries->count(), std::ssize(servedBy(window.left(), 1)));
            QCOMPARE(queries->totals.byArm[1] == queries->count(), at[0].toULongLong() == 0);
        }
    }

    void anotherMarkOfAPinTakesItsPlace()
    {
        const Window window;
        click(window.left(), modelMark(window.left(), 0));
        const Filters first = window.filters();
        click(window.left(), modelMark(window.left(), 1));
        QCOMPARE(window.filters().size(), 1U);
        QVERIFY(window.filters() != first);
        window.trigger("actionUndo"); // one change
        QVERIFY(window.filters() == first);
    }

    void aBrushIsOneStep()
    {
        const Window window;
        auto& chart = window.chart<SelectionChart>("rightSelection");
        const QPoint from = inAnArea(chart, 0.9);
        QTest::mousePress(&chart, Qt::LeftButton, Qt::ControlModifier, from);
        for (const int along : {15, 30})
            QTest::mouseMove(&chart, from + QPoint(along, 0));
        QTest::mouseRelease(&chart, Qt::LeftButton, Qt::ControlModifier, from + QPoint(30, 0));
        QVERIFY(!window.filters().empty());
        window.trigger("actionUndo");
        QVERIFY(window.filters().empty());
    }

    void aWindowOfBothIsOne()
    {
        const Window window;
        auto& chart = window.chart<RewardChart>("leftReward");
        chart.selectVisible();
        const auto all = std::int64_t(chart.snapshot()->run->arms.size());
        QCOMPARE(window.filters(), (Filters{WindowFilter{0, all}}));
    }

    void aWindowOfOtherQueriesIsItsRows()
    {
        Window window;
        window.change([](sim::Parameters& parameters) { parameters.trainFraction = 0.3; });
        window.settle();
        auto& chart = window.chart<RewardChart>("leftReward");
        chart.selectVisible();
        QCOMPARE(window.filters().size(), 1U);
        QCOMPARE(*std::get<RowsFilter>(window.filters().front()).queries,
            chart.snapshot()->run->experiment->eval);
    }

    void anEarlierAnswerIsDimmed()
    {
        const Window window;
        window.workbench->state.setStale(true);
        QTRY_VERIFY(window.right().isStale());
        QVERIFY(!window.left().isStale());
    }
};

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
