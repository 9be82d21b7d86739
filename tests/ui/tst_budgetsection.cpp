// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/pacing.h"
#include "tests/support/syntheticdata.h"
#include "ui/panels/budgetsection.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/policysettings.h"
#include "ui/state/changetext.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/pacingtexts.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    BudgetSection section{state, editor, nullptr};

    explicit Window(std::optional<double> budget = {})
    {
        const auto dataset = test::syntheticDataset();
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.budget = budget;
        parameters.costWeight = 0.2;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
        section.resize(280, 300);
        section.show();
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return section.findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(const char* pacing) const
    {
        auto* box = find<QComboBox>("pacingChoice");
        box->setFocus();
        while (box->currentData().toString() != QString::fromLatin1(pacing)) {
            const int before = box->currentIndex();
            QTest::keyClick(box, Qt::Key_Down);
            if (box->currentIndex() == before)
                QFAIL("not among the pacings that can be chosen");
        }
    }
    bool isPossible(const char* pacing) const
    {
        const auto* box = find<QComboBox>("pacingChoice");
        const auto* items = qobject_cast<QStandardItemModel*>(box->model());
        return items->item(box->findData(QString::fromLatin1(pacing)))->isEnabled();
    }
    void type(const QString& budget) const
    {
        auto* box = find<OptionalNumberEdit>("budgetBox");
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        QTest::keyClicks(box, budget);
        QTest::keyClick(box, Qt::Key_Return);
    }
    const sim::Parameters& now() const { return state.parameters(); }
};

} // namespace

class TestBudgetSection : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyRegisteredPacingIsOffered();
    void withoutABudgetOnlySomeArePossible();
    void pacingHasItsOwnParameters();
    void scheduleBeginsAtTheCostWeight();
    void boxesProposeTheirParameter();
    void clearingTheBudgetDropsWhatNeedsIt();
    void mixingIsForRunsPlannedAhead();
    void everyChoiceIsAllowedByCore();
    void changesAreNamed();
    void everyTextIsTranslatable();
};

void TestBudgetSection::everyRegisteredPacingIsOffered()
{
    const Window window(3);
    const auto* box = window.find<QComboBox>("pacingChoice");
    QCOMPARE(box->count(), std::ssize(budget::pacings()));
    for (const budget::PacingInfo& info : budget::pacings()) {
        const int row = box->findData(QString::fromStdString(info.name));
        QVERIFY2(row >= 0, info.name.c_str());
        QVERIFY(box->itemData(row, Qt::ToolTipRole)
                    .toString()
                    .contains(QString::fromStdString(info.source)));
        QVERIFY2(window.isPossible(info.name.c_str()), info.name.c_str());
    }
}

void TestBudgetSection::withoutABudgetOnlySomeArePossible()
{
    const Window window;
    QVERIFY(window.isPossible("none"));
    QVERIFY(window.isPossible("schedule"));
    QVERIFY(!window.isPossible("primal-dual"));
    QVERIFY(!window.isPossible("knapsack"));
    QVERIFY(!window.find<QCheckBox>("hardBudgetBox")->isEnabled());
    QVERIFY(!window.find<QCheckBox>("budgetMixBox")->isEnabled());
    window.type(u"4.5"_s);
    QVERIFY(window.isPossible("primal-dual"));
    QVERIFY(window.find<QCheckBox>("hardBudgetBox")->isEnabled());
}

void TestBudgetSection::pacingHasItsOwnParameters()
{
    const Window window(3);
    auto* settings = window.find<PolicySettings>("pacingSettings");
    QVERIFY(!settings->isVisible());
    window.choose("primal-dual");
    QCOMPARE(window.now().pacing, std::string("primal-dual"));
    auto* eta = settings->findChild<NumberBox*>(u"setting_eta"_s);
    QVERIFY(eta->isVisible());
    QCOMPARE(eta->minimum(), 0.0);
    QVERIFY(eta->toolTip().contains(u"how far p moves"_s));
    eta->setFocus();
    eta->selectAll();
    QTest::keyClicks(eta, u"0.25"_s);
    QTest::keyClick(eta, Qt::Key_Return);
    QCOMPARE(window.now().pacingSettings.at("eta"), std::string("0.25"));
    window.choose("knapsack");
    QVERIFY(window.now().pacingSettings.empty()); // those before were the other pacing's
    QVERIFY(settings->findChild<QComboBox*>(u"setting_otherwise"_s));
}

void TestBudgetSection::scheduleBeginsAtTheCostWeight()
{
    Window window;
    window.choose("schedule");
    QCOMPARE(window.now().schedule, (std::vector<sim::ScheduleStep>{{0, 0.2}}));
    QVERIFY(budget::checkPacing(window.now()).has_value());
    window.editor.undoStack().undo();
    QCOMPARE(window.now().pacing, std::string("none"));
    QVERIFY(window.now().schedule.empty());
}

void TestBudgetSection::boxesProposeTheirParameter()
{
    Window window(3);
    QTest::keyClick(window.find<QCheckBox>("hardBudgetBox"), Qt::Key_Space);
    QVERIFY(window.now().hardBudget);
    QTest::keyClick(window.find<QCheckBox>("budgetMixBox"), Qt::Key_Space);
    QVERIFY(window.now().budgetMix);
    QCOMPARE(window.editor.undoStack().count(), 2);
    window.editor.undoStack().undo();
    window.editor.undoStack().undo();
    QVERIFY(!window.find<QCheckBox>("hardBudgetBox")->isChecked());
    QVERIFY(!window.find<QCheckBox>("budgetMixBox")->isChecked());
}

void TestBudgetSection::clearingTheBudgetDropsWhatNeedsIt()
{
    Window window(3);
    QTest::keyClick(window.find<QCheckBox>("hardBudgetBox"), Qt::Key_Space);
    window.choose("primal-dual");
    const int commands = window.editor.undoStack().count();
    window.type({});
    QVERIFY(!window.now().budget);
    QVERIFY(!window.now().hardBudget);
    QCOMPARE(window.now().pacing, std::string("none"));
    QVERIFY(budget::checkPacing(window.now()).has_value());
    QCOMPARE(window.editor.undoStack().count(), commands + 1); // one step back
    window.editor.undoStack().undo();
    QCOMPARE(window.now().pacing, std::string("primal-dual"));
    QVERIFY(window.now().hardBudget);
}

void TestBudgetSection::mixingIsForRunsPlannedAhead()
{
    Window window(3);
    const auto* mix = window.find<QCheckBox>("budgetMixBox");
    QVERIFY(mix->isEnabled());
    sim::Parameters learning = window.now();
    learning.mode = sim::Mode::Online;
    window.state.setParameters(learning);
    QVERIFY(!mix->isEnabled());
}

void TestBudgetSection::everyChoiceIsAllowedByCore()
{
    for (const budget::PacingInfo& info : budget::pacings()) {
        const Window window(3);
        window.choose(info.name.c_str());
        QCOMPARE(window.now().pacing, info.name);
        const auto checked = budget::checkPacing(window.now());
        QVERIFY2(checked.has_value(), info.name.c_str());
    }
}

void TestBudgetSection::changesAreNamed()
{
    sim::Parameters before;
    before.budget = 3;
    sim::Parameters after = before;
    after.pacing = "knapsack";
    QCOMPARE(ChangeText::of(before, after), u"Pacing: Online knapsack threshold"_s);
    after = before;
    after.hardBudget = true;
    QCOMPARE(ChangeText::of(before, after), u"Hard budget"_s);
    after = before;
    after.budgetMix = true;
    QCOMPARE(ChangeText::of(before, after), u"Budget met by mixing"_s);
    after = before;
    after.schedule = {{0, 1}};
    QCOMPARE(ChangeText::of(before, after), u"Schedule"_s);
    after = before;
    after.scenario.events.push_back({});
    QCOMPARE(ChangeText::of(before, after), u"Scenario"_s);
}

void TestBudgetSection::everyTextIsTranslatable()
{
    const auto isNamed = [](const std::string& text) {
        return std::ranges::any_of(
            pacingTexts, [&text](const char* known) { return text == known; });
    };
    for (const budget::PacingInfo& info : budget::pacings()) {
        QVERIFY2(isNamed(info.title), info.title.c_str());
        QVERIFY2(isNamed(info.help), info.help.c_str());
        for (const policy::SettingInfo& setting : info.settings) {
            QVERIFY2(isNamed(setting.name), setting.name.c_str());
            QVERIFY2(isNamed(setting.help), setting.help.c_str());
            for (const std::string& choice : setting.choices)
                QVERIFY2(isNamed(choice), choice.c_str());
        }
    }
}

QTEST_MAIN(TestBudgetSection)
#include "tst_budgetsection.moc"
