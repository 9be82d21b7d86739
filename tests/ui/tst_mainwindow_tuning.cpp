// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/panels/costweightslider.h"
#include "ui/util/format.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;

namespace {

/// Presses the thumb, moves it in steps, lets go.
void dragThumb(QSlider* slider, int pixels)
{
    const int span = slider->width() - 16;
    const double share = double(slider->value() - slider->minimum())
        / std::max(1, slider->maximum() - slider->minimum());
    QPoint at(8 + int(share * span), slider->height() / 2);
    QTest::mousePress(slider, Qt::LeftButton, {}, at);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(slider, at + QPoint(pixels * step / 5, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at + QPoint(pixels, 0));
}

QModelIndex priceCell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column);
}

} // namespace

class TestMainWindowTuning : public QObject {
    Q_OBJECT

private slots:
    void draggingTheSliderMovesMarkerAndResult()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto& state = fixture.workbench->state;
        const double before = state.parameters().costWeight;
        const auto costBefore = state.snapshot()->run->costUsd;
        auto* slider = fixture.find<ui::CostWeightSlider>("costWeightSlider");
        dragThumb(slider, 60);
        const double after = state.parameters().costWeight;
        QVERIFY2(after > before, qPrintable(u"%1 > %2"_s.arg(after).arg(before)));
        QVERIFY(fixture.chart<ui::FrontierChart>()->costWeight() == after);
        QVERIFY(fixture.waitForResult());
        QVERIFY(state.snapshot()->run->costWeight == after);
        QVERIFY(state.snapshot()->run->costUsd <= costBefore);

        QCOMPARE(fixture.workbench->editor.undoStack().count(), 1); // one drag, one command
        fixture.trigger("actionUndo");
        QVERIFY(state.parameters().costWeight == before);
        QVERIFY(slider->costWeight() < after);
        fixture.trigger("actionRedo");
        QVERIFY(state.parameters().costWeight == after);
    }

    void draggingTheMarkerMovesTheSlider()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto* chart = fixture.chart<ui::FrontierChart>();
        auto* slider = fixture.find<ui::CostWeightSlider>("costWeightSlider");
        const double before = fixture.workbench->state.parameters().costWeight;
        const int thumb = slider->value();
        QVERIFY(chart->markerPosition());
        const QPoint at = chart->markerPosition()->toPoint();
        QTest::mousePress(chart, Qt::LeftButton, {}, at);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(chart, at - QPoint(10 * step, -4 * step));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, at - QPoint(100, -40));
        QVERIFY(fixture.workbench->state.parameters().costWeight != before);
        QVERIFY(slider->value() != thumb);
        QCOMPARE(fixture.workbench->editor.undoStack().count(), 1);
        fixture.trigger("actionUndo");
        QVERIFY(fixture.workbench->state.parameters().costWeight == before);
        QCOMPARE(slider->value(), thumb);
    }

    void aLearningRunAnswersTheMarkerAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto& state = fixture.workbench->state;
        sim::Parameters online = state.parameters();
        online.mode = sim::Mode::Online;
        online.alpha = 0.5;
        fixture.workbench->editor.propose(online);
        QTRY_VERIFY(state.onlineFrontier()
            && state.onlineFrontier()->status == ui::OnlineFrontier::Status::Complete);
        QVERIFY(fixture.waitForResult());
        auto* chart = fixture.chart<ui::FrontierChart>();
        QTRY_VERIFY(chart->csv().contains(u"LinUCB"_s)); // charts take turns
        const double before = state.parameters().costWeight;
        const QPoint at = chart->markerPosition()->toPoint();
        QTest::mousePress(chart, Qt::LeftButton, {}, at);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(chart, at - QPoint(12 * step, -6 * step));
        QVERIFY(state.parameters().costWeight != before);
        // The run is still to come, but its figures are there, and stand out.
        QVERIFY(state.isStale());
        const auto answer = state.onlineAnswer();
        QVERIFY(answer);
        const auto figures = state.onlineFrontier()->figures[*answer];
        auto* strip = fixture.window->findChild<ui::FigureStrip*>();
        QCOMPARE(strip->accuracy()->figure(), ui::formatPercent(figures.accuracy));
        QCOMPARE(fixture.find<QLabel>("costWeightAccuracy")->isEnabled(), true);
        QVERIFY(!chart->isStale());
        QVERIFY(fixture.chart<ui::SelectionChart>()->isStale());
        QTest::mouseRelease(chart, Qt::LeftButton, {}, at - QPoint(120, -60));
        QVERIFY(fixture.waitForResult());
        QCOMPARE(*state.snapshot()->run->accuracy, figures.accuracy);
        QVERIFY(!fixture.chart<ui::SelectionChart>()->isStale());
        QCOMPARE(fixture.workbench->editor.undoStack().count(), 2);
    }

    void aSweepIsRunAndACellLoaded()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto& state = fixture.workbench->state;
        fixture.window->panels().reveal(ui::PanelId::Sweep);
        QTest::mouseClick(fixture.find<QPushButton>("sweepRun"), Qt::LeftButton);
        QTRY_VERIFY(state.sweep());
        auto* table = fixture.find<QTableView>("sweepTable");
        QTRY_VERIFY(table->isVisible());
        const QRect cell = table->visualRect(table->model()->index(0, 2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(state.parameters().costWeight == 0.4);
        QVERIFY(fixture.find<ui::CostWeightSlider>("costWeightSlider")->costWeight() > 0.35);
        QVERIFY(fixture.waitForResult());
        QVERIFY(state.snapshot()->run->costWeight == 0.4);
    }

    void cancelsALearningRunAndKeepsTheOldResult()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData({.queries = 60000, .models = 8, .dimension = 96}));
        auto& state = fixture.workbench->state;
        const auto before = state.snapshot();
        sim::Parameters online = state.parameters();
        online.mode = sim::Mode::Online;
        online.alpha = 0.5;
        fixture.workbench->editor.propose(online);
        QTRY_VERIFY(fixture.workbench->analysis.isBusy());
        auto* button = fixture.find<QToolButton>("runButton");
        QTRY_COMPARE(button->defaultAction(), fixture.action("actionCancel"));
        QTRY_VERIFY(state.isStale());
        button->click();
        QVERIFY(!fixture.workbench->analysis.isBusy());
        QCOMPARE(button->defaultAction(), fixture.action("actionRun"));
        QTest::qWait(100); // a late delivery would come now
        QCOMPARE(state.snapshot(), before);
        QVERIFY(state.isStale());

        fixture.trigger("actionUndo");
        QVERIFY(fixture.waitForResult());
        QCOMPARE(state.parameters().mode, sim::Mode::Offline);
    }

    void anEditedPriceRepricesAndIsUndone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto& state = fixture.workbench->state;
        const auto costOf = [&state](int arm) {
            return *state.snapshot()->analysis->models[static_cast<std::size_t>(arm)].costPer10k;
        };
        const double before = costOf(0);
        fixture.window->panels().reveal(ui::PanelId::Prices);
        auto* table = fixture.find<QTableView>("pricesTable");
        const QModelIndex input = priceCell(table, 0, 2);
        const int arm = data::modelIndex(
            *state.dataset(), priceCell(table, 0, 0).data().toString().toStdString());
        QCOMPARE(arm, 0);
        QVERIFY(table->model()->setData(input, 40.0, Qt::EditRole));
        QVERIFY(fixture.waitForResult());
        QTRY_VERIFY(costOf(0) > before);
        fixture.trigger("actionUndo");
        QTRY_VERIFY(costOf(0) == before);
    }
};

QTEST_MAIN(TestMainWindowTuning)
#include "tst_mainwindow_tuning.moc"
