// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/panels/costweightsection.h"
#include "ui/panels/costweightslider.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/tuningpanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    TuningPanel panel{state, editor};

    explicit Window(const sim::Parameters& parameters = weighted())
    {
        const auto dataset = test::syntheticDataset();
        const auto prices = test::syntheticPrices(*dataset);
        state.setDataset(dataset, prices, parameters);
        state.setSnapshot(test::analysed(dataset, parameters, prices));
        panel.resize(280, 900);
        panel.show();
    }
    static sim::Parameters weighted()
    {
        sim::Parameters parameters;
        parameters.costWeight = 0.2;
        parameters.costMode = data::CostMode::Metered;
        return parameters;
    }
    template<typename Widget>
    Widget* find(const QString& name) const
    {
        return panel.findChild<Widget*>(name);
    }
    void pick(const QString& name, int index) const
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
};

} // namespace

class TestTuningPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sliderMovesCostWeightAndItsConsequence();
    void dragIsOneUndoStep();
    void arrowKeysMoveTheSlider();
    void sliderEndsAtZeroAndAtTheLargestWeight();
    void typedCostWeightIsExact();
    void boxesProposeTheirParameter();
    void undoShowsInTheBoxes();
    void budgetMayBeEmpty();
    void wrongBudgetGoesBack();
    void choicesProposeTheirParameter();
    void policyOfOneModelNamesOne();
    void impossibleCostModesAreGreyed();
    void ownSplitsReplaceTheShare();
    void uncheckingAModelLeavesItOut();
    void datasetChoiceIsASignal();
    void everyControlIsNamedAndReached();
    void emptyStateIsDisabled();
};

void TestTuningPanel::sliderMovesCostWeightAndItsConsequence()
{
    const Window window;
    auto* slider = window.find<CostWeightSlider>(u"costWeightSlider"_s);
    slider->setValue(300);
    const double weight = window.state.parameters().costWeight;
    QVERIFY(weight == slider->costWeight());
    const auto figures = window.state.snapshot()->analysis->frontier->figuresAt(weight);
    QVERIFY(
        window.find<QLabel>(u"costWeightCost"_s)->text().contains(formatUsd(figures.costPer10k)));
    QVERIFY(window.find<QLabel>(u"costWeightAccuracy"_s)
                ->text()
                .contains(formatPercent(figures.accuracy)));
    QVERIFY(window.find<NumberBox>(u"costWeightBox"_s)->value() == weight);
}

void TestTuningPanel::dragIsOneUndoStep()
{
    Window window;
    auto* slider = window.find<CostWeightSlider>(u"costWeightSlider"_s);
    const int before = slider->value();
    const QPoint start(slider->width() / 3, slider->height() / 2);
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    for (int x = 0; x <= 60; x += 10)
        QTest::mouseMove(slider, start + QPoint(x, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(60, 0));
    QVERIFY(slider->value() != before);
    QCOMPARE(window.editor.undoStack().count(), 1);
    window.editor.undoStack().undo();
    QVERIFY(window.state.parameters().costWeight == 0.2);
    QCOMPARE(slider->value(), before);
}

void TestTuningPanel::arrowKeysMoveTheSlider()
{
    const Window window;
    auto* slider = window.find<CostWeightSlider>(u"costWeightSlider"_s);
    QTest::keyClick(slider, Qt::Key_Right);
    const double byArrow = window.state.parameters().costWeight;
    QVERIFY(byArrow > 0.2);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(window.state.parameters().costWeight > byArrow);
    QTest::keyClick(slider, Qt::Key_Home);
    QVERIFY(window.state.parameters().costWeight == 0);
}

void TestTuningPanel::sliderEndsAtZeroAndAtTheLargestWeight()
{
    CostWeightSlider slider(nullptr);
    slider.setLargest(5);
    QSignalSpy moves(&slider, &CostWeightSlider::moved);
    slider.setCostWeight(5);
    QCOMPARE(moves.count(), 0);
    QCOMPARE(slider.value(), slider.maximum());
    QVERIFY(slider.costWeight() == 5);
    slider.setCostWeight(0);
    QCOMPARE(slider.value(), slider.minimum());
    double former = -1;
    for (int value = slider.minimum(); value <= slider.maximum(); ++value) {
        const QSignalBlocker blocker(slider);
        slider.setValue(value);
        QVERIFY(slider.costWeight() >= former);
        former = slider.costWeight();
    }
}

void TestTuningPanel::typedCostWeightIsExact()
{
    const Window window;
    auto* box = window.find<NumberBox>(u"costWeightBox"_s);
    box->selectAll();
    QTest::keyClicks(box, u"0.12345"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(window.state.parameters().costWeight == 0.12345);
    QCOMPARE(box->text(), u"0.12345"_s);
    // Beyond the thumb's range: the range grows.
    box->setValue(1e5);
    QVERIFY(window.find<CostWeightSlider>(u"costWeightSlider"_s)->largest() >= 1e5);
}

void TestTuningPanel::boxesProposeTheirParameter()
{
    Window window;
    window.find<NumberBox>(u"alphaBox"_s)->setValue(0.3);
    window.find<NumberBox>(u"lambdaBox"_s)->setValue(2.5);
    window.find<QDoubleSpinBox>(u"trainFraction"_s)->setValue(60);
    const sim::Parameters& parameters = window.state.parameters();
    QVERIFY(parameters.alpha == 0.3);
    QVERIFY(parameters.lambda == 2.5);
    QVERIFY(parameters.trainFraction == 0.6);
    QCOMPARE(window.editor.undoStack().count(), 3);
    QCOMPARE(window.find<NumberBox>(u"lambdaBox"_s)->text(), u"2.50"_s);
}

void TestTuningPanel::undoShowsInTheBoxes()
{
    Window window;
    auto* box = window.find<NumberBox>(u"alphaBox"_s);
    box->setValue(0.3);
    window.editor.undoStack().undo();
    QVERIFY(box->value() == 0);
    QCOMPARE(window.editor.undoStack().count(), 1); // showing proposes nothing
    window.editor.undoStack().redo();
    QVERIFY(box->value() == 0.3);
}

void TestTuningPanel::budgetMayBeEmpty()
{
    const Window window;
    auto* box = window.find<OptionalNumberEdit>(u"budgetBox"_s);
    QCOMPARE(box->text(), QString());
    QTest::keyClicks(box, u"4.5"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(window.state.parameters().budget == 4.5);
    box->selectAll();
    QTest::keyClick(box, Qt::Key_Delete);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!window.state.parameters().budget);
}

void TestTuningPanel::wrongBudgetGoesBack()
{
    sim::Parameters parameters = Window::weighted();
    parameters.budget = 3;
    const Window window(parameters);
    auto* box = window.find<OptionalNumberEdit>(u"budgetBox"_s);
    box->selectAll();
    QTest::keyClicks(box, u"-.x"_s); // what is no figure is not even taken
    QCOMPARE(box->text(), u"."_s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(window.state.parameters().budget == 3);
    QCOMPARE(box->text(), u"3"_s);
}

void TestTuningPanel::choicesProposeTheirParameter()
{
    const Window window;
    window.pick(u"modeChoice"_s, 2);
    window.pick(u"costModeChoice"_s, 1);
    window.pick(u"orderChoice"_s, 1);
    window.pick(u"precisionChoice"_s, 1);
    const sim::Parameters& parameters = window.state.parameters();
    QVERIFY(parameters.mode == sim::Mode::Hybrid);
    QVERIFY(parameters.costMode == data::CostMode::Flat);
    QVERIFY(parameters.order == sim::Order::Given);
    QVERIFY(parameters.precision == sim::Precision::Single);
}

void TestTuningPanel::policyOfOneModelNamesOne()
{
    const Window window;
    auto* box = window.find<QComboBox>(u"policyChoice"_s);
    window.pick(u"policyChoice"_s, box->findData(u"single"_s));
    QVERIFY(window.state.parameters().settings.at("model") == "model-1");
    QVERIFY(window.find<QComboBox>(u"setting_model"_s)->isVisible());
    QVERIFY(!window.find<QComboBox>(u"modeChoice"_s)->isEnabled());
    window.pick(u"setting_model"_s, 2);
    QVERIFY(window.state.parameters().settings.at("model") == "model-3");
    window.pick(u"policyChoice"_s, box->findData(u"linucb"_s));
    QVERIFY(window.state.parameters().settings.empty());
    QVERIFY(!window.find<QWidget>(u"policySettings"_s)->isVisible());
}

void TestTuningPanel::impossibleCostModesAreGreyed()
{
    const Window window; // tokens, but no costs of its own
    const auto* box = window.find<QComboBox>(u"costModeChoice"_s);
    const auto enabled = [box](data::CostMode mode) {
        const QModelIndex index = box->model()->index(box->findData(int(mode)), 0);
        return bool(box->model()->flags(index) & Qt::ItemIsEnabled);
    };
    QVERIFY(enabled(data::CostMode::Metered));
    QVERIFY(enabled(data::CostMode::Flat));
    QVERIFY(!enabled(data::CostMode::Recorded));
}

void TestTuningPanel::ownSplitsReplaceTheShare()
{
    const Window window;
    auto* split = window.find<QComboBox>(u"splitChoice"_s);
    QVERIFY(window.find<QWidget>(u"trainFraction"_s)->isVisible());
    window.pick(u"splitChoice"_s, split->findText(u"train / test"_s));
    QVERIFY(window.state.parameters().trainSplit == "train");
    QVERIFY(window.state.parameters().evalSplit == "test");
    QVERIFY(!window.find<QWidget>(u"trainFraction"_s)->isVisible());
    QCOMPARE(split->currentText(), u"train / test"_s);
    window.pick(u"splitChoice"_s, 0);
    QVERIFY(!window.state.parameters().trainSplit && !window.state.parameters().evalSplit);
}

void TestTuningPanel::uncheckingAModelLeavesItOut()
{
    const Window window;
    auto* view = window.find<QTreeView>(u"modelChoice"_s);
    QVERIFY(view->model()->setData(view->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY((window.state.parameters().models == std::vector<std::string>{"model-1", "model-3"}));
    QCOMPARE(view->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestTuningPanel::datasetChoiceIsASignal()
{
    Window window;
    QSignalSpy chosen(&window.panel, &TuningPanel::datasetChosen);
    store::DatasetInfo first;
    first.name = "synthetic";
    first.queries = 240;
    store::DatasetInfo second;
    second.name = "other";
    window.panel.setDatasets({first, second});
    QCOMPARE(
        window.find<QComboBox>(u"datasetChoice"_s)->currentText(), u"synthetic · 240 queries"_s);
    window.pick(u"datasetChoice"_s, 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), u"other"_s);
}

void TestTuningPanel::everyControlIsNamedAndReached()
{
    const Window window;
    const auto labels = window.panel.findChildren<QLabel*>();
    for (const char* name :
        {"datasetChoice", "splitChoice", "trainFraction", "modelChoice", "costWeightBox",
            "costWeightSlider", "policyChoice", "modeChoice", "alphaBox", "lambdaBox", "gammaBox",
            "budgetBox", "pacingChoice", "costModeChoice", "priceTableChoice", "interceptBox",
            "pcaBox", "seedBox", "orderChoice", "precisionChoice"}) {
        const auto* control = window.find<QWidget>(QString::fromLatin1(name));
        QVERIFY2(control, name);
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, name);
        const bool hasLabel = std::ranges::any_of(
            labels, [control](const QLabel* label) { return label->buddy() == control; });
        QVERIFY2(hasLabel || !control->accessibleName().isEmpty()
                || !control->property("text").toString().isEmpty(),
            name);
        QVERIFY2(!control->toolTip().isEmpty() || name == QByteArray("modelChoice"), name);
    }
}

void TestTuningPanel::emptyStateIsDisabled()
{
    WorkbenchState state;
    ParameterEditor editor(state);
    const TuningPanel panel(state, editor);
    QVERIFY(!panel.findChild<QWidget*>(u"alphaBox"_s)->isEnabled());
    QVERIFY(!panel.findChild<QWidget*>(u"costWeightSlider"_s)->isEnabled());
}

QTEST_MAIN(TestTuningPanel)
#include "tst_tuningpanel.moc"
