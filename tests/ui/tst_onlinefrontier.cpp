// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/intervalsweep.h"
#include "core/policy/registry.h"
#include "core/sim/scenario.h"
#include "tests/support/chartsnapshot.h"
#include "ui/charts/routerline.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/costweightrange.h"
#include "ui/state/onlinecontroller.h"
#include "ui/state/onlinejob.h"
#include "ui/state/workbenchstate.h"

#include <cmath>
#include <QSignalSpy>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

using Status = OnlineFrontier::Status;

std::shared_ptr<const OnlineQuestion> learning(
    const test::SyntheticOptions& options = {}, const sim::Parameters& more = {})
{
    const auto dataset = test::syntheticDataset(options);
    sim::Parameters parameters = more;
    parameters.mode = sim::Mode::Online;
    parameters.alpha = 0.3;
    const auto prices = test::syntheticPrices(*dataset);
    return std::make_shared<const OnlineQuestion>(OnlineQuestion{
        test::snapshotOf(dataset, prices, parameters)->analysis, parameters, prices});
}

OnlinePlan planOf(const std::shared_ptr<const OnlineQuestion>& question, double runSeconds = 0)
{
    const auto plan = planOnlineFrontier(*question->analysis, runSeconds, {{}, {}, 2});
    if (!plan)
        qFatal("%s", plan.error().message().c_str());
    return *plan;
}

struct Computed {
    std::vector<OnlineFrontierPtr> parts;
    OnlineFrontierPtr whole;
};

Computed compute(const std::shared_ptr<const OnlineQuestion>& question, const OnlinePlan& plan)
{
    Computed computed;
    const auto result = computeOnlineFrontier(
        question, plan, {}, [&](const OnlineFrontierPtr& part) { computed.parts.push_back(part); });
    if (!result)
        qFatal("%s", result.error().message().c_str());
    computed.whole = *result;
    return computed;
}

/// The state with both controllers, as the window has them.
struct Window {
    WorkbenchState state;
    AnalysisController analysis{state};
    OnlineController online{state};

    void load(const test::SyntheticOptions& options, const sim::Parameters& parameters)
    {
        const auto dataset = test::syntheticDataset(options);
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    }
    void change(const std::function<void(sim::Parameters&)>& how)
    {
        sim::Parameters parameters = state.parameters();
        how(parameters);
        state.setParameters(parameters);
    }
    bool has(Status status) const
    {
        return state.onlineFrontier() && state.onlineFrontier()->status == status;
    }
    static sim::Parameters learning(double costWeight = 0.2)
    {
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Online;
        parameters.alpha = 0.3;
        parameters.costWeight = costWeight;
        return parameters;
    }
};

// A run of it takes half a second, all of them many minutes.
const test::SyntheticOptions large{.queries = 8000, .models = 8, .dimension = 120};

} // namespace

class TestOnlineFrontier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void entriesHoldWhereTheySay();
    void intervalsAreTheCoresOwn();
    void partsGrowToTheWhole();
    void everyEntryIsTheRunItself();
    void whatHasNoIntervalsGetsAGrid();
    void pastTheLimitAGridGoesOn();
    void whatThePolicyCannotSweepIsAGrid();
    void roundsUpToWhatPeopleWrite();
    void controllerFillsInWhatLearns();
    void costWeightIsAnsweredBeforeItIsPlayed();
    void anotherQuestionIsNotAnswered();
    void longWorkIsOfferedAndCanBeStopped();
};

void TestOnlineFrontier::entriesHoldWhereTheySay()
{
    OnlineFrontier frontier;
    QVERIFY(!frontier.at(0));
    frontier.addInterval({0, 0.5, 0.9, 3.0, {4, 6}, 0});
    frontier.addInterval({0.5, 0.75, std::nullopt, std::nullopt, {10, 0}, 10});
    frontier.addGridRun({2, 3, 0.5, 1.0, {0, 10}, 0});
    QCOMPARE(frontier.at(0), std::optional<std::size_t>(0));
    QCOMPARE(frontier.at(std::nextafter(0.5, 0)), std::optional<std::size_t>(0));
    QCOMPARE(frontier.at(0.5), std::optional<std::size_t>(1));
    QVERIFY(!frontier.at(0.75)); // past the intervals
    QVERIFY(!frontier.at(1.9)); // between what was played
    QCOMPARE(frontier.at(2), std::optional<std::size_t>(2));
    QVERIFY(!frontier.at(2.1));
    QCOMPARE(frontier.gridRuns(), std::size_t(1));
    QCOMPARE(frontier.selectionOf(0)[1], 6);
    QCOMPARE(frontier.selectionOf(2)[1], 10);
    QVERIFY(std::isnan(frontier.figures[1].accuracy)); // unknown is not 0

    const RouterLine line(std::make_shared<const OnlineFrontier>(frontier));
    QCOMPARE(line.points().size(), 2);
    QVERIFY(!line.figures(1));
    QCOMPARE(line.stepOf(1), std::size_t(2));
    QVERIFY(line.costWeightOf(0) > 0 && line.costWeightOf(0) < 0.5);
    QCOMPARE(line.costWeightOf(2), 2.0);
}

void TestOnlineFrontier::intervalsAreTheCoresOwn()
{
    const auto question = learning();
    const auto& experiment = question->analysis->experiment;
    OnlinePlan plan = planOf(question);
    QVERIFY(plan.exact);
    QVERIFY(plan.seconds > 0);
    const auto known = compute(question, plan).whole;
    QCOMPARE(known->status, Status::Complete);
    const auto swept = frontier::sweepIntervals(experiment, {0, plan.rangeEnd}, {});
    QVERIFY(swept && (*swept)->intervals.size() > 3);
    QCOMPARE(known->intervals, (*swept)->intervals.size());
    QCOMPARE(known->size(), known->intervals);
    for (std::size_t i = 0; i < known->size(); ++i) {
        const frontier::Interval& interval = (*swept)->intervals[i];
        QCOMPARE(known->from[i], interval.from);
        QCOMPARE(known->endOf(i), interval.to);
        QCOMPARE(known->figures[i].accuracy, *interval.accuracy);
        QCOMPARE(known->selectionOf(i).front(), int(interval.selection.front()));
    }
}

void TestOnlineFrontier::partsGrowToTheWhole()
{
    const auto question = learning({.queries = 2400, .models = 4, .dimension = 16});
    const Computed computed = compute(question, planOf(question));
    QVERIFY(!computed.parts.empty());
    QCOMPARE(computed.parts.front()->size(), std::size_t(0));
    std::size_t before = 0;
    double done = 0;
    for (const OnlineFrontierPtr& part : computed.parts) {
        QCOMPARE(part->status, Status::Growing);
        QVERIFY(part->size() >= before && part->progress.done >= done);
        QVERIFY(std::equal(part->from.begin(), part->from.end(), computed.whole->from.begin()));
        for (std::size_t i = 0; i < part->size(); ++i)
            QCOMPARE(part->figures[i].accuracy, computed.whole->figures[i].accuracy);
        before = part->size();
        done = part->progress.done;
    }
    QVERIFY(before <= computed.whole->size());
}

void TestOnlineFrontier::everyEntryIsTheRunItself()
{
    const auto question = learning({.missingShare = 0.1});
    const auto known = compute(question, planOf(question)).whole;
    for (std::size_t i = 0; i < known->size(); i += std::max<std::size_t>(known->size() / 12, 1)) {
        // In the middle: at an end itself, two orders of summation may differ by a rounding.
        const auto run = sim::play(*question->analysis, (known->from[i] + known->endOf(i)) / 2, {});
        QVERIFY(run.has_value());
        QCOMPARE(known->figures[i].accuracy, *(*run)->accuracy);
        QCOMPARE(known->figures[i].costPer10k, *(*run)->costPer10k);
        for (std::size_t arm = 0; arm < (*run)->selection.size(); ++arm)
            QCOMPARE(std::int64_t(known->selectionOf(i)[arm]), (*run)->selection[arm]);
    }
}

void TestOnlineFrontier::whatHasNoIntervalsGetsAGrid()
{
    sim::Parameters single;
    single.precision = sim::Precision::Single; // its run is not what the sweep replays
    const auto question = learning({}, single);
    QVERIFY(!frontier::hasIntervals(*question->analysis->experiment));
    const OnlinePlan plan = planOf(question, 0.1);
    QVERIFY(!plan.exact);
    const Computed computed = compute(question, plan);
    QCOMPARE(computed.whole->intervals, std::size_t(0));
    QVERIFY(computed.whole->gridRuns() > 30);
    QCOMPARE(computed.whole->from.front(), 0.0);
    QVERIFY(computed.whole->from.back() < plan.rangeEnd);
    QVERIFY(RouterLine(computed.whole).name().contains(u"grid"_s)); // and is labelled one
}

void TestOnlineFrontier::pastTheLimitAGridGoesOn()
{
    const auto question = learning();
    OnlinePlan plan = planOf(question);
    plan.mostIntervals = 3;
    const auto known = compute(question, plan).whole;
    QCOMPARE(known->intervals, std::size_t(3));
    QVERIFY(known->gridRuns() > 30);
    QCOMPARE(known->from[3], known->to);
    QVERIFY(known->from.back() > plan.rangeEnd / 2 && known->from.back() < plan.rangeEnd);
    QVERIFY(RouterLine(known).name().contains(u"then a grid"_s));
    QCOMPARE(known->at(known->from[3]), std::optional<std::size_t>(3));
    QVERIFY(!known->at((known->from[3] + known->from[4]) / 2));
    const auto run = sim::play(*question->analysis, known->from[5], {});
    QCOMPARE(known->figures[5].accuracy, *(*run)->accuracy);
}

void TestOnlineFrontier::whatThePolicyCannotSweepIsAGrid()
{
    for (const policy::PolicyInfo& info : policy::registered()) {
        if (!info.learner)
            continue;
        sim::Parameters parameters;
        parameters.policy = info.name;
        const auto question = learning({}, parameters);
        QCOMPARE(planOf(question, 0.001).exact, bool(info.values));
        parameters.scenario.events = {*sim::parseEvent("t=40 feedback delay=5")};
        QVERIFY(!planOf(learning({}, parameters), 0.001).exact); // core has no intervals of it
    }
}

void TestOnlineFrontier::roundsUpToWhatPeopleWrite()
{
    QCOMPARE(roundedUp(0.021), 0.05);
    QCOMPARE(roundedUp(7), 10.0);
}

void TestOnlineFrontier::controllerFillsInWhatLearns()
{
    Window window;
    window.load({}, Window::learning());
    QTRY_VERIFY(window.has(Status::Complete));
    QVERIFY(!window.online.isBusy());
    const OnlineFrontierPtr& known = window.state.onlineFrontier();
    QVERIFY(known->question->analysis == window.state.snapshot()->analysis);
    QVERIFY(window.state.onlineAnswer());
    QCOMPARE(known->figures[*window.state.onlineAnswer()].accuracy,
        *window.state.snapshot()->run->accuracy);

    window.change([](sim::Parameters& p) { p.mode = sim::Mode::Offline; });
    QTRY_VERIFY(window.state.snapshot()->analysis->frontier);
    QVERIFY(!window.state.onlineFrontier()); // a frozen policy has its own
}

void TestOnlineFrontier::costWeightIsAnsweredBeforeItIsPlayed()
{
    Window window;
    window.load({}, Window::learning());
    QTRY_VERIFY(window.has(Status::Complete) && !window.state.isStale());
    const OnlineFrontierPtr known = window.state.onlineFrontier();
    window.change([](sim::Parameters& p) { p.costWeight = 0.9; });
    QVERIFY(window.state.isStale()); // the run is still to come
    QVERIFY(window.state.onlineAnswer());
    const frontier::Figures answer = known->figures[*window.state.onlineAnswer()];
    QTRY_VERIFY(!window.state.isStale());
    QVERIFY(window.state.snapshot()->run->costWeight == 0.9);
    QCOMPARE(answer.accuracy, *window.state.snapshot()->run->accuracy);
    QVERIFY(window.state.onlineFrontier() == known); // nothing was computed again
}

void TestOnlineFrontier::anotherQuestionIsNotAnswered()
{
    Window window;
    window.load({}, Window::learning());
    QTRY_VERIFY(window.has(Status::Complete));
    const OnlineFrontierPtr known = window.state.onlineFrontier();
    window.change([](sim::Parameters& p) { p.alpha = 0.6; });
    QVERIFY(!window.state.onlineAnswer());
    QTRY_VERIFY(window.has(Status::Complete) && window.state.onlineFrontier() != known);
    QVERIFY(window.state.onlineAnswer());
    prices::PriceTable dearer = window.state.prices();
    dearer.prices.front().inputUsdPerMtok = 99;
    window.state.setPrices(dearer);
    QVERIFY(!window.state.onlineAnswer());
}

void TestOnlineFrontier::longWorkIsOfferedAndCanBeStopped()
{
    Window window;
    window.load(large, Window::learning());
    QTRY_VERIFY_WITH_TIMEOUT(window.has(Status::Offered), 60000);
    QVERIFY(window.state.onlineFrontier()->estimatedSeconds > 6);
    QVERIFY(!window.online.isBusy());
    window.online.compute();
    QTRY_VERIFY_WITH_TIMEOUT(
        window.has(Status::Growing) && window.state.onlineFrontier()->size() > 0, 60000);
    const OnlineFrontierPtr part = window.state.onlineFrontier();
    const std::size_t known = part->size();
    window.online.cancel();
    QVERIFY(!window.online.isBusy());
    QVERIFY(window.has(Status::Stopped));
    QCOMPARE(window.state.onlineFrontier()->size(), known); // what is there stays
    QCOMPARE(part->from[0], 0.0);
    const auto run = sim::play(*part->question->analysis, part->endOf(0) / 2, {});
    QVERIFY(run.has_value());
    QCOMPARE(part->figures[0].accuracy, *(*run)->accuracy);
    QCOMPARE(part->figures[0].costPer10k, *(*run)->costPer10k);
    QTest::qWait(300); // a late part would come now
    QVERIFY(window.has(Status::Stopped));
}

QTEST_MAIN(TestOnlineFrontier)
#include "tst_onlinefrontier.moc"
