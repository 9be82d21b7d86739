// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/domainheat.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/heattable.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/panels/filterchip.h"
#include "ui/util/elidedlabel.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::AnsweredWindow;

namespace {

/// The window over data, with what the tests look at.
struct Scene : AnsweredWindow {
    Scene()
        : AnsweredWindow({.queries = 800})
    {
        settle();
    }

    const QuerySelection& selection() const { return workbench->state.view().selection; }
    std::int64_t selectedCount() const
    {
        const auto& selected = workbench->state.selectedQueries();
        return selected && selected->selection == selection() ? selected->count() : -1;
    }
    QTableView* table() const { return find<QTableView>("queriesTable"); }
    /// The window's table shows the rows selected, and there are some.
    bool tableFollows() const
    {
        return QTest::qWaitFor([this] {
            return selectedCount() > 0 && table()->model()->rowCount() == selectedCount();
        });
    }
    QList<FilterChip*> chips() const
    {
        QList<FilterChip*> shown;
        for (FilterChip* chip : window->findChildren<FilterChip*>())
            if (!chip->isHidden())
                shown.append(chip);
        return shown;
    }
};

void drag(QWidget* chart, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(chart, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(chart, from + (to - from) * step / 4);
    QTest::mouseRelease(chart, Qt::LeftButton, modifiers, to);
}

/// A place inside an area of the selection chart, and the model it belongs to.
QPoint placeInArea(SelectionChart* chart, double share)
{
    const PlotGeometry& geometry = chart->plotGeometry();
    return geometry.toPixel({geometry.view.x.lo + geometry.view.x.length() * share, 0.06})
        .toPoint();
}

} // namespace

class TestMainWindowSelection : public QObject {
    Q_OBJECT

private slots:
    void heatCellSelectsItsQueries()
    {
        Scene scene;
        auto* heat = scene.chart<DomainHeat>();
        auto* cells = heat->findChild<QTableView*>();
        const auto& run = *scene.workbench->state.snapshot()->run;
        Eigen::Index most = 0;
        QVERIFY(run.selectionByDomain.row(1).maxCoeff(&most) > 0);
        const QModelIndex cell = cells->model()->index(1, static_cast<int>(most));
        const QPoint at = cells->visualRect(cell).center();
        const int all = scene.table()->model()->rowCount();
        QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(scene.tableFollows());
        QCOMPARE(scene.chips().size(), 2);
        QCOMPARE(scene.selectedCount(), run.selectionByDomain(1, most));
        QCOMPARE(scene.find<QLabel>("queryCount")->text(),
            u"%1 of %2 queries"_s.arg(scene.selectedCount()).arg(all));
        QVERIFY(scene.find<ElidedLabel>("queryTotals")->fullText().contains(u"accuracy"_s));
        // The same cell again: all queries.
        QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(scene.selection().isEmpty());
        QTRY_COMPARE(scene.table()->model()->rowCount(), all);
        QVERIFY(scene.find<ElidedLabel>("queryTotals")->isHidden());
    }

    void heatHeadersSelectOneOfTheTwo()
    {
        Scene scene;
        auto* cells = scene.chart<DomainHeat>()->findChild<QTableView*>();
        auto* heads = cells->horizontalHeader();
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
            {heads->sectionViewportPosition(2) + 6, heads->height() / 2});
        QVERIFY(scene.selection() == QuerySelection{{ModelFilter{2}}});
        auto* names = cells->verticalHeader();
        QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
            {names->width() / 2, names->sectionViewportPosition(0) + 6});
        QCOMPARE(scene.selection().filters.size(), std::size_t(2));
    }

    void enterOnACellBringsTheQueriesIntoSight()
    {
        Scene scene;
        scene.window->panels().dock(PanelId::Queries)->hide();
        auto* cells = scene.chart<DomainHeat>()->findChild<QTableView*>();
        QVERIFY(!scene.table()->isVisible());
        cells->setCurrentIndex(cells->model()->index(0, 1));
        QTest::keyClick(cells, Qt::Key_Return);
        QVERIFY(scene.selection().contains(DomainFilter{0}));
        QVERIFY(scene.selection().contains(ModelFilter{1}));
        QTRY_VERIFY(scene.table()->isVisible());
    }

    void doubleClickOnACellKeepsItSelected()
    {
        Scene scene;
        scene.window->panels().dock(PanelId::Queries)->hide();
        auto* cells = scene.chart<DomainHeat>()->findChild<QTableView*>();
        const QPoint at = cells->visualRect(cells->model()->index(0, 0)).center();
        QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(cells->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(scene.selection().filters.size(), std::size_t(2));
        QTRY_VERIFY(scene.table()->isVisible());
    }

    void areaSelectsItsModel()
    {
        Scene scene;
        auto* chart = scene.chart<SelectionChart>();
        const QPoint at = placeInArea(chart, 0.5);
        QTest::mouseClick(chart, Qt::LeftButton, {}, at);
        QCOMPARE(scene.selection().filters.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<ModelFilter>(scene.selection().filters.front()));
        QVERIFY(scene.tableFollows());
        QVERIFY(chart->zoom().fitsAutomatically());
    }

    void flatBrushSelectsModelAndWindow()
    {
        Scene scene;
        auto* chart = scene.chart<SelectionChart>();
        drag(chart, placeInArea(chart, 0.25), placeInArea(chart, 0.75), Qt::ControlModifier);
        QCOMPARE(scene.selection().filters.size(), std::size_t(2));
        const auto window = std::get<WindowFilter>(scene.selection().filters.front());
        const double steps = double(scene.workbench->state.snapshot()->run->arms.size());
        QVERIFY(std::abs(double(window.begin) - 0.25 * steps) < 0.02 * steps);
        QVERIFY(std::abs(double(window.end) - 0.75 * steps) < 0.02 * steps);
        QVERIFY(std::holds_alternative<ModelFilter>(scene.selection().filters.back()));
        QVERIFY(chart->zoom().fitsAutomatically()); // a brush is no zoom
        QVERIFY(scene.tableFollows());
    }

    void twoBrushesAreTwoSteps()
    {
        Scene scene;
        auto* chart = scene.chart<SelectionChart>();
        drag(chart, placeInArea(chart, 0.1), placeInArea(chart, 0.3), Qt::ControlModifier);
        const QuerySelection first = scene.selection();
        drag(chart, placeInArea(chart, 0.5), placeInArea(chart, 0.75), Qt::ControlModifier);
        QVERIFY(scene.selection() != first);
        scene.trigger("actionUndo");
        QVERIFY(scene.selection() == first);
        scene.trigger("actionUndo");
        QVERIFY(scene.selection().isEmpty());
    }

    void highBrushTakesEveryModel()
    {
        Scene scene;
        auto* chart = scene.chart<SelectionChart>();
        const QPoint from = placeInArea(chart, 0.25);
        drag(chart, from, from + QPoint(80, -40), Qt::ControlModifier);
        QCOMPARE(scene.selection().filters.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<WindowFilter>(scene.selection().filters.front()));
    }

    void plainDragZoomsUnlessBrushIsOn()
    {
        Scene scene;
        auto* chart = scene.chart<RewardChart>();
        const QPoint centre = chart->plotGeometry().plot.center().toPoint();
        drag(chart, centre, centre + QPoint(60, 4), {});
        QVERIFY(scene.selection().isEmpty());
        QVERIFY(!chart->zoom().fitsAutomatically());
        chart->resetZoom();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_B);
        drag(chart, centre, centre + QPoint(60, 4), {});
        QCOMPARE(scene.selection().filters.size(), std::size_t(1));
        QVERIFY(chart->zoom().fitsAutomatically());
        QVERIFY(scene.tableFollows());
    }

    void viewBecomesAWindowByKeyboard()
    {
        Scene scene;
        auto* chart = scene.chart<RewardChart>();
        chart->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(chart, Qt::Key_Plus);
        QTest::keyClick(chart, Qt::Key_S);
        const auto window = std::get<WindowFilter>(scene.selection().filters.front());
        const auto steps = std::ssize(scene.workbench->state.snapshot()->run->arms);
        QVERIFY(window.begin > 0 && window.end < steps && window.begin < window.end);
        QVERIFY(scene.tableFollows());
    }

    void figuresShowTheirQueries()
    {
        Scene scene;
        auto* accuracy = scene.find<FigureCard>("accuracyCard");
        QTest::mouseClick(accuracy, Qt::LeftButton);
        QVERIFY(scene.selection().contains(OutcomeFilter{OutcomeFilter::Outcome::NotRight}));
        QVERIFY(scene.tableFollows());
        QTest::mouseClick(accuracy, Qt::LeftButton);
        QVERIFY(scene.selection().isEmpty());
        auto* gap = scene.find<FigureCard>("gapCard");
        gap->setFocus();
        QTest::keyClick(gap, Qt::Key_Return);
        QVERIFY(scene.selection().contains(OutcomeFilter{OutcomeFilter::Outcome::Missed}));
        QVERIFY(scene.find<FigureCard>("aiqCard")->focusPolicy() == Qt::NoFocus);
    }

    void modelMarkSelectsItsQueries()
    {
        Scene scene;
        auto* chart = scene.chart<FrontierChart>();
        const auto& model = scene.workbench->state.snapshot()->analysis->models.back();
        const QPointF at = chart->pixelOf({*model.costPer10k, *model.accuracy});
        QTest::mouseClick(chart, Qt::LeftButton, {}, at.toPoint());
        QVERIFY(scene.selection() == QuerySelection{{ModelFilter{2}}});
        scene.window->panels().dock(PanelId::Queries)->hide();
        QTest::mouseDClick(chart, Qt::LeftButton, {}, at.toPoint());
        QVERIFY(scene.selection() == QuerySelection{{ModelFilter{2}}});
        QTRY_VERIFY(scene.table()->isVisible());
    }

    void chipsGoByMouseAndKeyboard()
    {
        Scene scene;
        scene.workbench->selection.proposeAll(
            {DomainFilter{0}, ModelFilter{1}, WindowFilter{0, 150}});
        QCOMPARE(scene.chips().size(), 3);
        QCOMPARE(scene.chips()[2]->text(), u"queries 1–150"_s);
        QTest::mouseClick(scene.chips()[1], Qt::LeftButton);
        QVERIFY(!scene.selection().contains(ModelFilter{1}));
        scene.chips()[0]->setFocus();
        QTest::keyClick(scene.chips()[0], Qt::Key_Delete);
        QCOMPARE(scene.chips().size(), 1);
        QVERIFY(scene.chips()[0]->hasFocus()); // the next one has the keyboard
        QTest::keyClick(scene.chips()[0], Qt::Key_Return);
        QVERIFY(scene.selection().isEmpty());
        QVERIFY(scene.table()->hasFocus());
    }

    void allFiltersGoAtOnce()
    {
        Scene scene;
        auto* clear = scene.find<QToolButton>("clearFilters");
        QVERIFY(clear->isHidden());
        QVERIFY(!scene.action("actionClearFilters")->isEnabled());
        scene.find<QLineEdit>("queryFilter")->setText(u"subject 1"_s);
        scene.workbench->selection.propose(DomainFilter{0});
        QVERIFY(!clear->isHidden());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(scene.selection().isEmpty());
        QVERIFY(scene.find<QLineEdit>("queryFilter")->text().isEmpty());
        scene.workbench->selection.propose(DomainFilter{0});
        scene.trigger("actionClearFilters");
        QVERIFY(scene.selection().isEmpty());
    }

    void everyChartSetsTheSelectedApart()
    {
        Scene scene;
        const QList<ChartPanel*> charts{scene.chart<SelectionChart>(), scene.chart<RewardChart>(),
            scene.chart<DomainHeat>(), scene.chart<FrontierChart>()};
        QList<QImage> before;
        for (ChartPanel* chart : charts)
            before.append(chart->grab().toImage());
        scene.workbench->selection.proposeAll({DomainFilter{0}, WindowFilter{0, 60}});
        QVERIFY(scene.tableFollows());
        for (qsizetype i = 0; i < charts.size(); ++i)
            QVERIFY2(charts[i]->grab().toImage() != before[i], qPrintable(charts[i]->title()));
        const auto* cells = scene.chart<DomainHeat>()->findChild<QTableView*>()->model();
        QVERIFY(cells->index(1, 0).data(HeatModel::SelectedPartRole).toDouble() == 0);
        double most = 0;
        for (int column = 0; column < cells->columnCount(); ++column)
            most = std::max(
                most, cells->index(0, column).data(HeatModel::SelectedPartRole).toDouble());
        QVERIFY(most > 0 && most < 1);
        scene.workbench->selection.clear();
        for (qsizetype i = 0; i < charts.size(); ++i)
            QVERIFY2(charts[i]->grab().toImage() == before[i], qPrintable(charts[i]->title()));
    }

    void selectionFollowsTheSlider()
    {
        Scene scene;
        scene.workbench->selection.propose(ModelFilter{0});
        QVERIFY(scene.tableFollows());
        const std::int64_t before = scene.selectedCount();
        scene.workbench->editor.proposeCostWeight(3);
        QVERIFY(scene.waitForResult());
        QVERIFY(scene.tableFollows());
        QVERIFY(scene.selectedCount() > before);
        QCOMPARE(scene.chips().size(), 1);
    }
};

QTEST_MAIN(TestMainWindowSelection)
#include "tst_mainwindow_selection.moc"
