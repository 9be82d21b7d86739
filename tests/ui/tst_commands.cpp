// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/state/changetext.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void textsNameTheChange_data();
    void textsNameTheChange();
    void undoAndRedoRestoreParametersAndPrices();
    void equalProposalIsNoCommand();
    void oneDragIsOneCommand();
    void dragThatEndsWhereItBeganIsNone();
    void newDatasetClearsTheStack();
};

void TestCommands::textsNameTheChange_data()
{
    using Change = std::function<void(sim::Parameters&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Change change, const QString& text) {
        QTest::newRow(name) << std::move(change) << text;
    };
    row(
        "weight", [](auto& p) { p.costWeight = 0.35; }, u"Cost weight 0.20 to 0.35"_s);
    row(
        "alpha", [](auto& p) { p.alpha = 0.5; }, u"Exploration 0.00 to 0.50"_s);
    row(
        "mode", [](auto& p) { p.mode = sim::Mode::Hybrid; }, u"Mode: hybrid"_s);
    row(
        "without",
        [](auto& p) {
            p.models = {"a", "c"};
        },
        u"Without b"_s);
    row(
        "budget", [](auto& p) { p.budget = 4; }, u"Budget $4.00"_s);
    row(
        "fraction", [](auto& p) { p.trainFraction = 0.5; }, u"Training part 75 % to 50 %"_s);
    row(
        "several",
        [](auto& p) {
            p.alpha = 1;
            p.lambda = 2;
        },
        u"Several parameters"_s);
}

void TestCommands::textsNameTheChange()
{
    sim::Parameters before;
    before.costWeight = 0.2;
    before.models = {"a", "b", "c"};
    sim::Parameters after = before;
    QFETCH(std::function<void(sim::Parameters&)>, change);
    change(after);
    QTEST(ChangeText::of(before, after), "text");
}

void TestCommands::undoAndRedoRestoreParametersAndPrices()
{
    WorkbenchState state;
    ParameterEditor editor(state);
    sim::Parameters parameters;
    parameters.lambda = 3;
    editor.propose(parameters);
    prices::PriceTable prices{.name = "list"};
    prices.entry("gpt-4o").outputUsdPerMtok = 10;
    editor.proposePrices(prices, u"Price of gpt-4o"_s);

    QCOMPARE(editor.undoStack().undoText(), u"Price of gpt-4o"_s);
    editor.undoStack().undo();
    QVERIFY(state.prices() == prices::PriceTable());
    QVERIFY(state.parameters() == parameters);
    editor.undoStack().undo();
    QVERIFY(state.parameters() == sim::Parameters());
    editor.undoStack().redo();
    editor.undoStack().redo();
    QVERIFY(state.prices() == prices);
    QVERIFY(state.parameters() == parameters);
}

void TestCommands::equalProposalIsNoCommand()
{
    WorkbenchState state;
    ParameterEditor editor(state);
    editor.propose(state.parameters());
    editor.proposePrices(state.prices(), u"nothing"_s);
    editor.proposeCostWeight(state.parameters().costWeight);
    QCOMPARE(editor.undoStack().count(), 0);
}

void TestCommands::oneDragIsOneCommand()
{
    WorkbenchState state;
    ParameterEditor editor(state);
    for (const double weight : {0.1, 0.2, 0.35})
        editor.dragCostWeight(weight);
    editor.endDrag();
    QCOMPARE(editor.undoStack().count(), 1);
    QCOMPARE(editor.undoStack().undoText(), u"Cost weight 0.00 to 0.35"_s);
    editor.dragCostWeight(0.5);
    editor.endDrag();
    QCOMPARE(editor.undoStack().count(), 2);
    editor.undoStack().undo();
    QVERIFY(state.parameters().costWeight == 0.35);
    editor.undoStack().undo();
    QVERIFY(state.parameters().costWeight == 0);
}

void TestCommands::dragThatEndsWhereItBeganIsNone()
{
    WorkbenchState state;
    ParameterEditor editor(state);
    editor.dragCostWeight(0.3);
    editor.dragCostWeight(0);
    editor.endDrag();
    QCOMPARE(editor.undoStack().count(), 0);
    QVERIFY(state.parameters().costWeight == 0);
}

void TestCommands::newDatasetClearsTheStack()
{
    WorkbenchState state;
    ParameterEditor editor(state);
    editor.proposeCostWeight(0.5);
    state.setDataset(test::syntheticDataset({.queries = 8}), {}, {});
    QCOMPARE(editor.undoStack().count(), 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
