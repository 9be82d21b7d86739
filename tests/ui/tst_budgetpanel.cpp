// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartsnapshot.h"
#include "ui/charts/budgetchart.h"
#include "ui/charts/budgetseries.h"
#include "ui/charts/costweightchart.h"
#include "ui/charts/figurestrip.h"
#include "ui/panels/budgetpanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    AnalysisController analysis{state};
    BudgetPanel panel{state, editor, nullptr};

    explicit Window(const sim::Parameters& parameters = {})
    {
        const auto dataset = test::syntheticDataset();
        sim::Parameters asked = parameters;
        asked.dataset = dataset->name;
        QObject::connect(
            &state, &WorkbenchState::snapshotChanged, &panel, [this](const SnapshotPtr& snapshot) {
                panel.spending().setSnapshot(snapshot);
                panel.costWeight().setSnapshot(snapshot);
            });
        state.setDataset(dataset, test::syntheticPrices(*dataset), asked);
        panel.resize(700, 300);
        panel.show();
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !analysis.isBusy() && state.snapshot(); }, 20000))
            qFatal("no result");
    }
    const sim::RunResult& run() const { return *state.snapshot()->run; }
    FigureCard* card(const char* name) const
    {
        return panel.findChild<FigureCard*>(QString::fromLatin1(name));
    }
};

sim::Parameters budgeted(double usd)
{
    sim::Parameters parameters;
    parameters.budget = usd;
    return parameters;
}

} // namespace

class TestBudgetPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void stepsHaveCorners();
    void emptyStateSetsABudget();
    void overspendingIsMarked();
    void keepingToTheBudgetIsNotMarked();
    void optimumStandsBeside();
    void aClickMeetsTheBudget();
    void pacingMovesTheCostWeight();
    void pointerAndZoomAreShared();
    void csvHoldsEveryQuery();
};

void TestBudgetPanel::stepsHaveCorners()
{
    QCOMPARE(stepLine({1, 1, 3}), (QList<QPointF>{{0, 1}, {2, 1}, {2, 3}, {3, 3}}));
    QVERIFY(stepLine({}).isEmpty());
    QCOMPARE(spendingLine({0.5, 0.75}), (QList<QPointF>{{0, 0}, {1, 0.5}, {2, 0.75}}));
    QCOMPARE(roundedBudget(3.8249), 3.8);
    QCOMPARE(roundedBudget(0.00123), 0.0012);
    QCOMPARE(roundedBudget(0), 1.0);
}

void TestBudgetPanel::emptyStateSetsABudget()
{
    Window window;
    auto* button = window.panel.findChild<QPushButton*>(u"setBudget"_s);
    QVERIFY(button->isVisible());
    QVERIFY(window.panel.findChild<QLabel*>(u"budgetHint"_s)->text().contains(u"No budget"_s));
    const double cost = roundedBudget(*window.run().costPer10k);
    QVERIFY(button->text().contains(formatUsd(cost)));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(window.state.parameters().budget == cost);
    QCOMPARE(window.editor.undoStack().count(), 1);
    window.settle();
    QTRY_VERIFY(!button->isVisible());
    QVERIFY(window.panel.spending().isVisible());
    window.editor.undoStack().undo();
    QVERIFY(!window.state.parameters().budget);
    QTRY_VERIFY(button->isVisible());
}

void TestBudgetPanel::overspendingIsMarked()
{
    const Window window(budgeted(0.5)); // far less than the best models cost
    const budget::Outcome& outcome = *window.run().budget;
    QVERIFY(outcome.violationUsd > 0);
    const auto& mark = window.panel.spending().violation();
    QVERIFY(mark.has_value());
    QCOMPARE(mark->x(), static_cast<double>(*outcome.firstViolationStep + 1));
    QVERIFY(mark->y() > outcome.budgetUsd);
    const auto& spending = *window.state.snapshot()->spending;
    QVERIFY(
        spending[static_cast<std::size_t>(*outcome.firstViolationStep) - 1] <= outcome.budgetUsd);
    QCOMPARE(window.card("spentCard")->figure(), formatUsd(outcome.spentUsd));
    QVERIFY(window.card("spentCard")->context().contains(formatUsd(outcome.violationUsd)));
    const auto tip = window.panel.spending().tipLines(mark->x());
    QVERIFY(tip.last().text.contains(u"over budget"_s));
}

void TestBudgetPanel::keepingToTheBudgetIsNotMarked()
{
    sim::Parameters parameters = budgeted(0.5);
    parameters.hardBudget = true;
    const Window window(parameters);
    QVERIFY(!window.panel.spending().violation().has_value());
    QVERIFY(!window.card("spentCard")->context().contains(u"too much"_s));
}

void TestBudgetPanel::optimumStandsBeside()
{
    const Window tight(budgeted(0.5));
    const budget::Outcome& outcome = *tight.run().budget;
    QCOMPARE(tight.card("optimumCard")->figure(), formatPercent(outcome.optimalAccuracy));
    QVERIFY(outcome.optimum.shadowPrice > 0);
    QCOMPARE(tight.card("shadowPriceCard")->figure(), formatNumber(outcome.optimum.shadowPrice));
    QVERIFY(tight.card("shadowPriceCard")->context().contains(u"one more dollar"_s));
    const Window plenty(budgeted(1000));
    QCOMPARE(plenty.card("shadowPriceCard")->figure(), u"0"_s);
    QVERIFY(plenty.card("shadowPriceCard")->context().contains(u"nothing"_s));
}

void TestBudgetPanel::aClickMeetsTheBudget()
{
    Window window(budgeted(1));
    const auto& met = window.state.snapshot()->analysis->budgetPoint;
    QVERIFY(met && met->costWeight > 0);
    const double weight = met->costWeight;
    auto* button = window.panel.findChild<QPushButton*>(u"meetBudget"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(window.state.parameters().costWeight == weight);
    window.settle();
    QVERIFY(!button->isVisible()); // there already
    QVERIFY(window.run().budget->spentUsd < 2 * window.run().budget->budgetUsd);
}

void TestBudgetPanel::pacingMovesTheCostWeight()
{
    sim::Parameters parameters = budgeted(1);
    parameters.pacing = "primal-dual";
    const Window window(parameters);
    CostWeightChart& chart = window.panel.costWeight();
    const auto& weights = window.run().costWeights;
    QVERIFY(weights.front() != weights.back());
    const auto tip = chart.tipLines(static_cast<double>(weights.size()) - 0.5);
    QCOMPARE(tip.last().figure, formatNumber(weights.back()));
    // Both charts begin at the same pixel: their queries stand one above the other.
    QCOMPARE(chart.plotGeometry().plot.left(), window.panel.spending().plotGeometry().plot.left());
}

void TestBudgetPanel::pointerAndZoomAreShared()
{
    const Window window(budgeted(1));
    BudgetChart& above = window.panel.spending();
    CostWeightChart& below = window.panel.costWeight();
    const QPointF middle = above.plotGeometry().plot.center();
    QMouseEvent move(QEvent::MouseMove, middle, above.mapToGlobal(middle), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&above, &move);
    QVERIFY(below.crosshair().has_value());
    QCOMPARE(*below.crosshair(), *above.crosshair());
    above.zoomBy(0.5, middle, true, true);
    QCOMPARE(below.zoom().view().x, above.zoom().view().x);
    QVERIFY(below.zoom().view().x != below.zoom().fit().x);
    below.resetZoom();
    QCOMPARE(above.zoom().view().x, above.zoom().fit().x);
}

void TestBudgetPanel::csvHoldsEveryQuery()
{
    const Window window(budgeted(1));
    const QStringList lines = window.panel.spending().csv().trimmed().split(u'\n');
    QCOMPARE(lines.front(), u"query,spent_usd,pace_usd,cost_weight"_s);
    QCOMPARE(lines.size(), std::ssize(window.run().arms) + 1);
    QCOMPARE(lines.last().section(u',', 1, 1).toDouble(), window.run().budget->spentUsd);
    QCOMPARE(lines.last().section(u',', 2, 2).toDouble(), window.run().budget->budgetUsd);
    QVERIFY(window.panel.costWeight().csv().startsWith(u"query,cost_weight\n1,0\n"_s));
}

QTEST_MAIN(TestBudgetPanel)
#include "tst_budgetpanel.moc"
