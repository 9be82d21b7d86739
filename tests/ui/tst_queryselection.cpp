// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/models/querysteps.h"
#include "ui/state/queryselector.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/textneedle.h"
#include "ui/state/workbenchstate.h"

#include <functional>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

sim::Parameters someParameters(double costWeight = 0.2)
{
    sim::Parameters parameters;
    parameters.costWeight = costWeight;
    parameters.trainFraction = 0.5;
    return parameters;
}

SelectedQueriesPtr selected(const SnapshotPtr& snapshot, const QuerySelection& selection,
    const SelectedQueriesPtr& known = nullptr)
{
    const auto result = selectQueries(snapshot, selection, known, RunContext());
    return result ? *result : nullptr;
}

RowsFilter rowsNamed(const QString& name, std::vector<std::int32_t> queries)
{
    return {name, std::make_shared<const std::vector<std::int32_t>>(std::move(queries))};
}

} // namespace

class TestQuerySelection : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachKindFindsItsRows();
    void filtersAreMetAtOnce();
    void outcomesAreKnownOnes();
    void totalsAreTheRunsOverAll();
    void textIsFoundWhereItStands_data();
    void textIsFoundWhereItStands();
    void textBeyondAscii();
    void needleFindsWhatPlainSearchFinds();
    void grownTextNarrowsAndFollowsTheRun();
    void proposalsReplaceTheirKind();
    void eachGestureIsOneStep();
    void stateFollowsFiltersAndRuns();
    void fastBrushIsAnsweredInTheEnd();
    void stops();

private:
    void expectSteps(const QueryFilter& filter, const std::function<bool(std::int32_t)>& belongs);

    SnapshotPtr m_snapshot;
};

void TestQuerySelection::initTestCase()
{
    m_snapshot = test::analysed(
        test::syntheticDataset({.queries = 400, .missingShare = 0.1}), someParameters());
}

void TestQuerySelection::expectSteps(
    const QueryFilter& filter, const std::function<bool(std::int32_t)>& belongs)
{
    const auto found = selected(m_snapshot, {{filter}});
    std::vector<std::int32_t> expected;
    for (std::int32_t step = 0; step < std::ssize(m_snapshot->run->arms); ++step)
        if (belongs(step))
            expected.push_back(step);
    QVERIFY(!expected.empty() && expected.size() < m_snapshot->run->arms.size());
    QVERIFY(*found->steps == expected);
    for (std::int32_t step = 0; step < std::ssize(found->isSelected); ++step)
        QCOMPARE(found->isSelected[static_cast<std::size_t>(step)] != 0, belongs(step));
    const std::vector<char> byQuery = found->byQuery();
    QCOMPARE(std::ranges::count(byQuery, 1), std::ssize(expected));
    for (const std::int32_t step : expected)
        QVERIFY(byQuery[static_cast<std::size_t>(queryOfStep(*m_snapshot, step))] == 1);
}

void TestQuerySelection::eachKindFindsItsRows()
{
    const data::Dataset& dataset = *m_snapshot->analysis->experiment->dataset;
    const auto queryOf = [this](std::int32_t step) { return queryOfStep(*m_snapshot, step); };
    expectSteps(DomainFilter{1}, [&](std::int32_t step) {
        return dataset.domainOf[static_cast<std::size_t>(queryOf(step))] == 1;
    });
    expectSteps(
        ModelFilter{2}, [&](std::int32_t step) { return modelOfStep(*m_snapshot, step) == 2; });
    expectSteps(WindowFilter{20, 50}, [](std::int32_t step) { return step >= 20 && step < 50; });
    const std::vector<std::int32_t> some{queryOf(5), queryOf(9), queryOf(100)};
    expectSteps(rowsNamed(u"brushed"_s, some),
        [](std::int32_t step) { return step == 5 || step == 9 || step == 100; });
}

void TestQuerySelection::filtersAreMetAtOnce()
{
    const auto domain = selected(m_snapshot, {{DomainFilter{0}}});
    const auto model = selected(m_snapshot, {{ModelFilter{1}}});
    const auto both = selected(m_snapshot, {{DomainFilter{0}, ModelFilter{1}}});
    std::vector<std::int32_t> expected;
    std::ranges::set_intersection(*domain->steps, *model->steps, std::back_inserter(expected));
    QVERIFY(!expected.empty());
    QVERIFY(*both->steps == expected);
}

void TestQuerySelection::outcomesAreKnownOnes()
{
    using Outcome = OutcomeFilter::Outcome;
    const sim::Experiment& experiment = *m_snapshot->analysis->experiment;
    const auto better = [&](std::int32_t step, bool cheaper) {
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            const std::int32_t query = queryOfStep(*m_snapshot, step);
            const double score = experiment.score(query, arm);
            const double chosen = scoreOfStep(*m_snapshot, step);
            if (cheaper ? score >= chosen
                        && experiment.costUsd(query, arm) < costOfStep(*m_snapshot, step)
                        : score > chosen)
                return true;
        }
        return false;
    };
    expectSteps(OutcomeFilter{Outcome::NotRight},
        [&](std::int32_t step) { return scoreOfStep(*m_snapshot, step) < 1; });
    expectSteps(
        OutcomeFilter{Outcome::Missed}, [&](std::int32_t step) { return better(step, false); });
    expectSteps(
        OutcomeFilter{Outcome::Overpaid}, [&](std::int32_t step) { return better(step, true); });
}

void TestQuerySelection::totalsAreTheRunsOverAll()
{
    const sim::RunResult& run = *m_snapshot->run;
    const auto all = selected(m_snapshot, {{WindowFilter{0, std::ssize(run.arms)}}});
    QCOMPARE(all->count(), std::ssize(run.arms));
    QCOMPARE(all->totals.evaluated, run.evaluated());
    QVERIFY(all->totals.accuracy == run.accuracy);
    QVERIFY(all->totals.costPer10k == run.costPer10k);
    QVERIFY(all->totals.byArm == run.selection);
    const auto none = selected(m_snapshot, {{WindowFilter{9, 9}}});
    QCOMPARE(none->count(), 0);
    QVERIFY(!none->totals.accuracy && !none->totals.costPer10k);
}

void TestQuerySelection::textIsFoundWhereItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"SUBJECT 2"_s;
    QTest::newRow("domain") << u"Domain 1"_s;
    QTest::newRow("model") << u"MODEL-3"_s;
    QTest::newRow("id") << u"q17"_s;
}

void TestQuerySelection::textIsFoundWhereItStands()
{
    QFETCH(QString, text);
    const data::Dataset& dataset = *m_snapshot->analysis->experiment->dataset;
    expectSteps(TextFilter{text}, [&](std::int32_t step) {
        const auto query = static_cast<std::size_t>(queryOfStep(*m_snapshot, step));
        const int model = modelOfStep(*m_snapshot, step);
        const std::string all = dataset.texts[query] + '\n' + dataset.queryIds[query] + '\n'
            + dataset.domains[static_cast<std::size_t>(dataset.domainOf[query])] + '\n'
            + dataset.models[static_cast<std::size_t>(model)].name;
        return QString::fromStdString(all).contains(text, Qt::CaseInsensitive);
    });
}

void TestQuerySelection::textBeyondAscii()
{
    const std::string text = "Wie heißt die GRÖSSTE Stadt?";
    QVERIFY(!TextNeedle(u"größte"_s).isIn(text)); // folding keeps ß apart from SS
    QVERIFY(TextNeedle(u"gröss"_s).isIn(text));
    QVERIFY(!TextNeedle(u"HEISST"_s).isIn(text));
    QVERIFY(TextNeedle(u"stadt"_s).isIn(text));
}

void TestQuerySelection::needleFindsWhatPlainSearchFinds()
{
    // Every needle over two letters, so that shifts by repeated and missing letters are met.
    const std::string hay = "abbabaabBAAbabbaaabb";
    for (int bits = 0; bits < 64; ++bits) {
        for (int length = 1; length <= 6; ++length) {
            QString needle;
            for (int i = 0; i < length; ++i)
                needle += (bits >> i) & 1 ? u'a' : u'b';
            QCOMPARE(TextNeedle(needle).isIn(hay),
                QString::fromStdString(hay).contains(needle, Qt::CaseInsensitive));
        }
    }
}

void TestQuerySelection::grownTextNarrowsAndFollowsTheRun()
{
    const QuerySelection shorter = QuerySelection().withText(u"model"_s);
    const QuerySelection longer = QuerySelection().withText(u" model-1 "_s);
    QCOMPARE(longer.text(), u"model-1"_s);
    const auto known = selected(m_snapshot, shorter);
    QVERIFY(*selected(m_snapshot, longer, known)->steps == *selected(m_snapshot, longer)->steps);
    // The name of the chosen model is looked for in the run there is.
    const auto run = sim::play(*m_snapshot->analysis, 3, RunContext());
    const auto next = std::make_shared<const ResultSnapshot>(
        ResultSnapshot{m_snapshot->analysis, *run, m_snapshot->oracle, m_snapshot->bestSingle});
    const auto before = selected(m_snapshot, longer);
    const auto after = selected(next, longer, before);
    QVERIFY(after->textMatches == before->textMatches);
    QVERIFY(*after->steps == *selected(next, longer)->steps);
    QVERIFY(*after->steps != *before->steps);
}

void TestQuerySelection::proposalsReplaceTheirKind()
{
    WorkbenchState state;
    QUndoStack stack;
    SelectionEditor editor(state, stack);
    QSignalSpy changes(&state, &WorkbenchState::viewChanged);
    editor.proposeAll({DomainFilter{1}, ModelFilter{0}});
    QCOMPARE(changes.count(), 1);
    editor.propose(DomainFilter{1}); // stands already
    QCOMPARE(changes.count(), 1);
    editor.propose(DomainFilter{0});
    const RowsFilter changed = rowsNamed(u"changed"_s, {1});
    editor.propose(changed);
    editor.propose(rowsNamed(u"brushed"_s, {1, 2}));
    editor.propose(rowsNamed(u"brushed"_s, {3}));
    editor.proposeText(u" word "_s);
    const QuerySelection& selection = state.view().selection;
    QCOMPARE(selection.filters.size(), std::size_t(5));
    QVERIFY(selection.filters[0] == QueryFilter(DomainFilter{0}));
    QVERIFY(selection.contains(ModelFilter{0}));
    QVERIFY(selection.contains(changed));
    QCOMPARE(selection.text(), u"word"_s);
    editor.proposeText(u"  "_s);
    editor.remove(changed);
    QCOMPARE(state.view().selection.filters.size(), std::size_t(3));
    editor.clear();
    QVERIFY(state.view().selection.isEmpty());
    editor.propose(ModelFilter{1});
    editor.toggle({DomainFilter{1}, ModelFilter{1}});
    QCOMPARE(state.view().selection.filters.size(), std::size_t(2));
    editor.toggle({DomainFilter{1}, ModelFilter{1}});
    QVERIFY(state.view().selection.isEmpty());
}

void TestQuerySelection::eachGestureIsOneStep()
{
    WorkbenchState state;
    QUndoStack stack;
    SelectionEditor editor(state, stack);
    const auto brush = [&](std::int64_t begin) {
        editor.setBrushing(true);
        for (int length = 1; length <= 3; ++length)
            editor.propose(WindowFilter{begin, begin + length});
        editor.proposeAll({WindowFilter{begin, begin + 4}, ModelFilter{1}}); // let go on an area
        editor.setBrushing(false);
    };
    brush(10);
    brush(20);
    QCOMPARE(stack.count(), 2);
    editor.propose(WindowFilter{5, 6}); // what is in view
    editor.propose(rowsNamed(u"brushed"_s, {1}));
    editor.propose(rowsNamed(u"brushed"_s, {2}));
    QCOMPARE(stack.count(), 5);
    for (const auto* text : {u"a", u"ab", u"abc"})
        editor.proposeText(QString::fromUtf16(text));
    QCOMPARE(stack.count(), 6);
    for (const auto* text : {u"ab", u"a", u"", u"x", u"xy"})
        editor.proposeText(QString::fromUtf16(text));
    QCOMPARE(stack.count(), 6); // the first text came and went
    stack.undo();
    QVERIFY(state.view().selection.text().isEmpty());
    while (stack.index() > 2)
        stack.undo();
    QVERIFY(state.view().selection.contains(WindowFilter{20, 24}));
    stack.undo();
    QVERIFY(state.view().selection.contains(WindowFilter{10, 14}));
    stack.undo();
    QVERIFY(state.view().selection.isEmpty());
}

void TestQuerySelection::stateFollowsFiltersAndRuns()
{
    WorkbenchState state;
    QUndoStack stack;
    SelectionEditor editor(state, stack);
    QuerySelector selector(state);
    QSignalSpy answers(&state, &WorkbenchState::selectedQueriesChanged);
    const auto dataset = m_snapshot->analysis->experiment->dataset;
    state.setDataset(dataset, test::syntheticPrices(*dataset), someParameters());
    editor.propose(ModelFilter{0});
    QVERIFY(!selector.isBusy()); // no run yet
    state.setSnapshot(m_snapshot);
    QTRY_COMPARE(answers.count(), 1);
    QVERIFY(state.selectedQueries()->selection == state.view().selection);
    const std::int64_t before = state.selectedQueries()->count();
    const auto run = sim::play(*m_snapshot->analysis, 3, RunContext());
    state.setSnapshot(std::make_shared<const ResultSnapshot>(
        ResultSnapshot{m_snapshot->analysis, *run, m_snapshot->oracle, m_snapshot->bestSingle}));
    QTRY_COMPARE(answers.count(), 2);
    QVERIFY(state.selectedQueries()->count() > before); // dearer costs, more of the cheapest model
    editor.clear();
    QCOMPARE(answers.count(), 3);
    QVERIFY(!state.selectedQueries());
    editor.propose(DomainFilter{0});
    QTRY_VERIFY(state.selectedQueries() != nullptr);
    state.setDataset(nullptr, {}, {}); // rows of another data set mean nothing
    QVERIFY(state.view().selection.isEmpty() && !state.selectedQueries());
}

void TestQuerySelection::fastBrushIsAnsweredInTheEnd()
{
    WorkbenchState state;
    QUndoStack stack;
    SelectionEditor editor(state, stack);
    QuerySelector selector(state);
    state.setSnapshot(m_snapshot);
    for (int end = 2; end <= 60; ++end)
        editor.propose(WindowFilter{0, end});
    QTRY_VERIFY(state.selectedQueries() && state.selectedQueries()->count() == 60);
    QTRY_VERIFY(!selector.isBusy());
}

void TestQuerySelection::stops()
{
    std::stop_source source;
    source.request_stop();
    const RunContext context{source.get_token()};
    const auto result = selectQueries(m_snapshot, {{TextFilter{u"a"_s}}}, nullptr, context);
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestQuerySelection)
#include "tst_queryselection.moc"
