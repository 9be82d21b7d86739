// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/checkstrip.h"
#include "ui/models/gatesmodel.h"
#include "ui/panels/checkpanel.h"
#include "ui/panels/claimform.h"
#include "ui/panels/numberbox.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;
using Level = gates::Severity;
using test::WindowFixture;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

gates::Gates madeUp()
{
    return {{"fixed_model_beats_router", Level::Serious, "large alone is better", 60},
        {"same_text", Level::Warning, "3 of 60 queries are in both parts", 3},
        {"price_zero", Level::Warning, "1 of 3 models costs nothing", 0},
        {"something_new", Level::Note, "nobody knew this before", 0}};
}

/// The fixed random policy loses against single models: there is something to warn of.
bool showPoorPolicy(WindowFixture& fixture)
{
    if (!fixture.showData())
        return false;
    sim::Parameters parameters = fixture.workbench->state.parameters();
    parameters.mode = sim::Mode::Online;
    parameters.policy = "ucb1";
    parameters.costWeight = 3; // the cheapest model alone is the best choice
    fixture.workbench->state.setParameters(parameters);
    return fixture.waitForResult() && fixture.workbench->checks.report()
        && !fixture.workbench->checks.report()->gates.empty();
}

void type(OptionalNumberEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

class TestCheckPanel : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound_data();
    void modelIsSound();
    void everyGateIsSaidInPlainWords();
    void stripCountsWarnings();
    void everyResultIsChecked();
    void stripLeadsToTheList();
    void warningsLeadToWhatTheySpeakOf();
    void claimsAreJudged();
    void claimAgainstANamedModel();
    void wrongClaimsSayWhy();
};

void TestCheckPanel::modelIsSound_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("empty") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << 4;
}

void TestCheckPanel::modelIsSound()
{
    QFETCH(int, rows);
    GatesModel model;
    const QAbstractItemModelTester tester(&model, strict);
    gates::Gates gates = madeUp();
    gates.resize(static_cast<std::size_t>(rows));
    model.setGates(gates);
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.retranslate();
    model.setGates({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCheckPanel::everyGateIsSaidInPlainWords()
{
    GatesModel model;
    model.setGates(madeUp());
    QCOMPARE(model.index(0, GatesModel::Kind).data().toString(), u"serious"_s);
    QCOMPARE(model.index(0, GatesModel::Title).data().toString(),
        u"One model alone does better than this router"_s);
    QCOMPARE(model.index(0, GatesModel::Title).data(Qt::ToolTipRole).toString(),
        u"large alone is better"_s);
    QCOMPARE(model.index(3, GatesModel::Title).data().toString(), u"nobody knew this before"_s);
    QCOMPARE(subjectOf(madeUp()[0]), GateSubject::Frontier);
    QCOMPARE(subjectOf(madeUp()[1]), GateSubject::Split);
    QCOMPARE(subjectOf(madeUp()[2]), GateSubject::Prices);
}

void TestCheckPanel::stripCountsWarnings()
{
    CheckStrip strip;
    strip.resize(900, 22);
    strip.show();
    QVERIFY(strip.text().contains(u"not done"_s));
    const gates::Gates gates = madeUp();
    strip.setGates(gates);
    QVERIFY2(strip.text().startsWith(
                 u"⚠ Warnings: 3, serious: 1, notes: 1 – One model alone does better than this"_s),
        qPrintable(strip.text()));
    strip.resize(150, 22);
    QVERIFY(strip.text().endsWith(u'…'));
    QVERIFY(strip.accessibleName().endsWith(u"nobody knew this before"_s));
    strip.resize(900, 22);
    strip.setGates(gates::Gates{});
    QVERIFY(strip.text().contains(u"Nothing speaks against"_s));
    QSignalSpy asked(&strip, &QPushButton::clicked);
    QTest::mouseClick(&strip, Qt::LeftButton);
    QTest::keyClick(&strip, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
}

void TestCheckPanel::everyResultIsChecked()
{
    WindowFixture fixture;
    QVERIFY(fixture.showData());
    const CheckReportPtr first = fixture.workbench->checks.report();
    QVERIFY(first);
    QCOMPARE(first->snapshot, fixture.workbench->state.snapshot());
    sim::Parameters parameters = fixture.workbench->state.parameters();
    parameters.costWeight = 0.7;
    fixture.workbench->state.setParameters(parameters);
    QVERIFY(fixture.waitForResult());
    QTRY_COMPARE(fixture.workbench->checks.report()->snapshot, fixture.workbench->state.snapshot());
    QVERIFY(fixture.workbench->checks.report() != first);
}

void TestCheckPanel::stripLeadsToTheList()
{
    WindowFixture fixture;
    QVERIFY(showPoorPolicy(fixture));
    auto* strip = fixture.find<CheckStrip>("checkStrip");
    const auto& gates = fixture.workbench->checks.report()->gates;
    QVERIFY2(strip->accessibleName().contains(gateTitle(gates.front())),
        qPrintable(strip->accessibleName()));
    auto* table = fixture.find<QTableView>("gatesTable");
    QVERIFY(table->visibleRegion().isEmpty()); // behind another tab
    QTest::mouseClick(strip, Qt::LeftButton);
    QTRY_VERIFY(!table->visibleRegion().isEmpty());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(gates.size()));
    QCOMPARE(fixture.find<QLabel>("gateText")->text(), QString::fromStdString(gates.front().text));
}

void TestCheckPanel::warningsLeadToWhatTheySpeakOf()
{
    WindowFixture fixture;
    QVERIFY(showPoorPolicy(fixture));
    fixture.window->panels().reveal(PanelId::Checks);
    auto* panel = fixture.find<CheckPanel>("checkPanel");
    QSignalSpy led(panel, &CheckPanel::ledTo);
    auto* table = fixture.find<QTableView>("gatesTable");
    QTRY_VERIFY(!table->visibleRegion().isEmpty());
    const auto& gates = fixture.workbench->checks.report()->gates;
    QTest::mouseClick(fixture.find<QPushButton>("gateLead"), Qt::LeftButton);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.front().front().value<GateSubject>(), subjectOf(gates.front()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(led.count(), 2);

    // Whatever it is, its panel comes into sight.
    const std::pair<GateSubject, PanelId> ways[] = {{GateSubject::Prices, PanelId::Prices},
        {GateSubject::Domains, PanelId::Domains}, {GateSubject::Selection, PanelId::Selection},
        {GateSubject::Frontier, PanelId::Frontier}, {GateSubject::Split, PanelId::Tuning},
        {GateSubject::Policy, PanelId::Tuning}};
    for (const auto& [subject, id] : ways) {
        fixture.window->panels().dock(id)->hide();
        emit panel->ledTo(subject);
        QVERIFY(fixture.window->panels().dock(id)->isVisible());
    }
}

void TestCheckPanel::claimsAreJudged()
{
    WindowFixture fixture;
    QVERIFY(fixture.showData());
    fixture.window->panels().reveal(PanelId::Checks);
    const auto* verdict = fixture.find<QLabel>("claimVerdict");
    QVERIFY(!verdict->text().isEmpty()); // with every result
    auto* accurate = fixture.find<OptionalNumberEdit>("claimAccurate");
    auto* cheaper = fixture.find<OptionalNumberEdit>("claimCheaper");
    type(accurate, {});
    type(cheaper, u"99"_s); // more than any router saves here
    QTRY_VERIFY2(verdict->text().contains(u"Refuted"_s), qPrintable(verdict->text()));
    QVERIFY(fixture.find<QLabel>("claimDetails")->text().contains(u"cheaper"_s));
    type(cheaper, {});
    type(accurate, u"0"_s);
    const auto& claim = fixture.workbench->checks.claim();
    QVERIFY(claim.moreAccurate == 0.0 && claim.inPoints && !claim.cheaper);
}

void TestCheckPanel::claimAgainstANamedModel()
{
    WindowFixture fixture;
    QVERIFY(fixture.showData());
    fixture.window->panels().reveal(PanelId::Checks);
    auto* baseline = fixture.find<QComboBox>("claimBaseline");
    baseline->setFocus();
    QTest::keyClick(baseline, Qt::Key_End);
    const std::string last = fixture.workbench->state.snapshot()->analysis->models.back().name;
    QCOMPARE(fixture.workbench->checks.claim().baseline, analysis::Baseline::Named);
    QCOMPARE(fixture.workbench->checks.claim().model, last);
    QTRY_VERIFY(
        fixture.find<QLabel>("claimDetails")->text().contains(QString::fromStdString(last)));
}

void TestCheckPanel::wrongClaimsSayWhy()
{
    WindowFixture fixture;
    QVERIFY(fixture.showData());
    fixture.window->panels().reveal(PanelId::Checks);
    type(fixture.find<OptionalNumberEdit>("claimAccurate"), {});
    type(fixture.find<OptionalNumberEdit>("claimCheaper"), {}); // nothing is claimed
    QTRY_COMPARE(fixture.find<QLabel>("claimVerdict")->text(), u"Cannot be checked"_s);
    QVERIFY(!fixture.find<QLabel>("claimDetails")->text().isEmpty());
}

QTEST_MAIN(TestCheckPanel)
#include "tst_checkpanel.moc"
