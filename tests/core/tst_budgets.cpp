// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/pacing.h"
#include "core/frontier/intervalsweep.h"
#include "core/policy/frozenplayer.h"
#include "core/sim/analysis.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using namespace Qt::StringLiterals;

namespace {

/// Flat prices in USD for the synthetic models.
prices::PriceTable flatPrices(const data::Dataset& dataset, std::initializer_list<double> usd)
{
    prices::PriceTable table{.name = "flat"};
    for (std::size_t k = 0; k < usd.size(); ++k)
        table.entry(dataset.models[k].name).flatUsdPerQuery = usd.begin()[k];
    return table;
}

/// The oracle over queries whose models are all right, or all but the first.
std::shared_ptr<const sim::Analysis> knownWorld(sim::Parameters parameters,
    const data::OutcomeMatrix& scores, std::initializer_list<double> usd)
{
    auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset(
        {static_cast<int>(scores.rows()), static_cast<int>(scores.cols()), 1, 2}));
    dataset->scores = scores;
    parameters.policy = "oracle";
    parameters.costMode = data::CostMode::Flat;
    parameters.trainFraction = 0;
    parameters.order = sim::Order::Given;
    const auto analysis = sim::analyse(dataset, flatPrices(*dataset, usd), parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *analysis;
}

std::shared_ptr<const sim::Analysis> analysed(
    const sim::Parameters& parameters, const test::SyntheticOptions& world = {})
{
    const auto dataset = test::syntheticDataset(world);
    const auto analysis = sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *analysis;
}

std::shared_ptr<const sim::RunResult> played(const sim::Analysis& analysis, double costWeight = 0)
{
    const auto run = sim::play(analysis, costWeight, {});
    if (!run)
        qFatal("%s", run.error().message().c_str());
    return *run;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

constexpr double per10k = 10000;

} // namespace

class TestBudgets : public QObject {
    Q_OBJECT

private slots:
    void ledgerKeepsExactAccounts()
    {
        budget::Ledger ledger(0.3, 3);
        QVERIFY(near(ledger.usdPerQueryLeft(), 0.1));
        QVERIFY(ledger.affords(0.3));
        QVERIFY(!ledger.affords(std::nextafter(0.3, 1)));
        ledger.pay(0.15);
        ledger.endQuery();
        QCOMPARE(ledger.shareUsed(), 0.5);
        QVERIFY(near(ledger.usdPerQueryLeft(), 0.075));
        ledger.pay(0.45);
        QVERIFY(ledger.usdPerQueryLeft() < 0);
        QCOMPARE(ledger.shareUsed(), 1.0);
        QCOMPARE(budget::Ledger(0, 5).shareUsed(), 1.0);
    }

    void primalDualFollowsItsFormula()
    {
        // The dear arm (1 USD, c~ = 1) alone is right; the cheap one costs 0.2 USD. rho = 0.5.
        sim::Parameters parameters;
        parameters.pacing = "primal-dual";
        parameters.pacingSettings["eta"] = "1";
        parameters.budget = 0.5 * per10k;
        const auto run = played(
            *knownWorld(parameters, data::OutcomeMatrix{{0, 1}, {0, 1}, {0, 1}, {0, 1}}, {0.2, 1}));
        // p: 0, then + (1 - 2/4), then + (1 - 1/3): 0.5 + 2/3; there the cheap arm is the better
        // one (0 - 0.2p > 1 - p from p = 1.25 on; not yet), so + (1 - 0/2).
        QVERIFY(near(run->costWeights[0], 0));
        QVERIFY(near(run->costWeights[1], 0.5));
        QVERIFY(near(run->costWeights[2], 0.5 + 2.0 / 3));
        QVERIFY(near(run->costWeights[3], 0.5 + 2.0 / 3 + 1));
        QVERIFY(run->arms == (std::vector<std::int32_t>{1, 1, 1, 0}));
        QVERIFY(near(run->rewards[2], 1 - (0.5 + 2.0 / 3)));
        QVERIFY(run->budget.has_value());
        QVERIFY(near(run->budget->spentUsd, 3.2));
        QVERIFY(near(run->budget->violationUsd, 1.2));
        QCOMPARE(*run->budget->firstViolationStep, std::int64_t{2});
        QCOMPARE(run->budget->optimum.score, 2.0); // 2 USD buy two right answers
        QCOMPARE(run->budget->optimum.shadowPrice, 1.0);
        QVERIFY(near(*run->budget->gap, 1 - 0.75 / 0.5));
    }

    void primalDualFallsBackToZero()
    {
        sim::Parameters parameters;
        parameters.pacing = "primal-dual";
        parameters.pacingSettings["eta"] = "10";
        parameters.budget = 2 * per10k; // more than can be spent
        const auto run =
            played(*knownWorld(parameters, data::OutcomeMatrix{{0, 1}, {0, 1}}, {0.2, 1}), 0.3);
        QCOMPARE(run->costWeights[0], 0.3);
        QCOMPARE(run->costWeights[1], 0.0);
    }

    void primalDualSpendsTheBudget()
    {
        sim::Parameters parameters;
        parameters.pacing = "primal-dual";
        parameters.alpha = 0.2;
        parameters.trainFraction = 0.25;
        for (const sim::Mode mode : {sim::Mode::Offline, sim::Mode::Online, sim::Mode::Hybrid}) {
            parameters.mode = mode;
            for (const double budget : {1.1, 1.5}) { // the models cost 0.9, 1.8 and 3.7
                parameters.budget = budget;
                const auto run = played(*analysed(parameters, {.queries = 4000}));
                QVERIFY2(std::abs(run->budget->spentUsd / run->budget->budgetUsd - 1) < 0.01,
                    qPrintable(
                        u"%1 of %2 USD"_s.arg(run->budget->spentUsd).arg(run->budget->budgetUsd)));
            }
        }
    }

    void scheduleIsPiecewiseConstant()
    {
        sim::Parameters parameters;
        parameters.schedule = {{10, 0.2}, {20, 0}, {50, 1.5}};
        parameters.pacing = "schedule";
        const auto analysis = analysed(parameters);
        const auto run = played(*analysis, 0.7);
        for (std::size_t step = 0; step < run->arms.size(); ++step) {
            const double p = step < 10 ? 0.7 : step < 20 ? 0.2 : step < 50 ? 0 : 1.5;
            QCOMPARE(run->costWeights[step], p);
            QCOMPARE(run->arms[step], analysis->frontier->armsAt(p)[step]);
        }
    }

    void knapsackClosesWhatDoesNotClear()
    {
        // Ratios 1 / 0.2 and 1 / 1; LB = 1, UB = 5, so that the threshold is (5e)^z / e.
        sim::Parameters parameters;
        parameters.pacing = "knapsack";
        parameters.pacingSettings = {{"lower", "1"}, {"upper", "5"}};
        parameters.budget = 1 * per10k;
        const auto analysis = knownWorld(parameters,
            data::OutcomeMatrix{{0.5, 1}, {0.5, 1}, {0.5, 1}, {0.5, 1}, {0, 1}}, {0.2, 1});
        const auto run = played(*analysis);
        // z = 0: 1 / e, both clear, the best is taken. z = 0.2: 0.62; z = 0.4: 1.04, the dear one
        // (1) no longer clears, the cheap one (0.5 / 0.2) does. The last query has nothing that
        // clears: the cheapest.
        QVERIFY(run->arms == (std::vector<std::int32_t>{1, 1, 0, 0, 0}));
        parameters.pacingSettings["otherwise"] = "nothing";
        const auto strict = played(*knownWorld(parameters,
            data::OutcomeMatrix{{0.5, 1}, {0.5, 1}, {0.5, 1}, {0.5, 1}, {0, 1}}, {0.2, 1}));
        QVERIFY(strict->arms == (std::vector<std::int32_t>{1, 1, 0, 0, sim::noArm}));
        QCOMPARE(strict->unserved, std::int64_t{1});
    }

    void knapsackTakesItsBoundsFromTheTrainingPart()
    {
        sim::Parameters parameters;
        parameters.pacing = "knapsack";
        parameters.budget = 2;
        parameters.trainFraction = 0.5;
        const auto run = played(*analysed(parameters));
        QVERIFY(run->budget->spentUsd > 0);
        parameters.trainFraction = 0;
        parameters.mode = sim::Mode::Online;
        const auto refused = sim::play(*analysed(parameters), 0, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message().find("no bounds") != std::string::npos);
    }

    void aHardBudgetIsKeptToTheLastQuery()
    {
        sim::Parameters parameters;
        parameters.hardBudget = true;
        parameters.pacing = "schedule";
        parameters.schedule = {{0, 0}};
        parameters.budget = 2.2 / 5 * per10k;
        const data::OutcomeMatrix scores{{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0.5, 1}};
        const auto run = played(*knownWorld(parameters, scores, {0.1, 1}));
        // Twice 1 USD, then only 0.1 fits, twice; then nothing.
        QVERIFY(run->arms == (std::vector<std::int32_t>{1, 1, 0, 0, sim::noArm}));
        QVERIFY(run->budget->spentUsd <= run->budget->budgetUsd);
        QVERIFY(near(run->budget->spentUsd, 2.2));
        QCOMPARE(run->budget->violationUsd, 0.0);
        QVERIFY(!run->budget->firstViolationStep);
        QCOMPARE(run->unserved, std::int64_t{1});
        QCOMPARE(*run->accuracy, 0.5);
        QCOMPARE(*run->accuracyOfAll, 0.4);
        QCOMPARE(run->rewards.back(), 0.0);
        QCOMPARE(run->regrets.back(), 1.0);
        QVERIFY(near(budget::cumulativeSpending(*run->experiment, run->arms)[2], 2.1));
    }

    void missingOutcomesAreNeitherFreeNorTooDear()
    {
        sim::Parameters parameters;
        parameters.hardBudget = true;
        parameters.pacing = "schedule";
        parameters.schedule = {{0, 0}};
        parameters.budget = 1.0 / 4 * per10k;
        const double gone = data::missing;
        const auto run = played(*knownWorld(
            parameters, data::OutcomeMatrix{{0, 1}, {gone, 1}, {gone, gone}, {0, gone}}, {0.1, 1}));
        // Then the budget is used up: what could be scored does not fit, but a query without any
        // outcome is left out, as ever.
        QVERIFY(run->arms == (std::vector<std::int32_t>{1, sim::noArm, 0, sim::noArm}));
        QCOMPARE(run->excluded, std::int64_t{1});
        QCOMPARE(run->unserved, std::int64_t{2});
    }

    void aFrozenPolicyPlaysItsFrontier()
    {
        for (const double missing : {0.0, 0.3}) {
            const auto analysis = analysed({}, {.missingShare = missing});
            for (const double p : {0.0, 1e-9, 0.2, 1.0, 7.0}) {
                policy::FrozenPlayer frozen(analysis->frontier);
                const auto steps = sim::simulate(frozen, *analysis->experiment, p, {});
                QVERIFY(steps.has_value());
                QVERIFY(steps->arms == analysis->frontier->armsAt(p));
            }
        }
    }

    void refusesWhatItCannotKeep_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown") << u"unknown"_s << u"there is no pacing 'fast'"_s;
        QTest::newRow("no budget") << u"no budget"_s << u"primal-dual needs a budget"_s;
        QTest::newRow("hard") << u"hard"_s << u"a hard budget needs a budget"_s;
        QTest::newRow("setting") << u"setting"_s << u"has no parameter 'speed'"_s;
        QTest::newRow("range") << u"range"_s << u"'-1' is not allowed for the parameter 'eta'"_s;
        QTest::newRow("no schedule") << u"no schedule"_s << u"needs a schedule"_s;
        QTest::newRow("order") << u"order"_s << u"does not come after"_s;
        QTest::newRow("weight") << u"weight"_s << u"schedule's entry 0:-1 is not allowed"_s;
    }

    void refusesWhatItCannotKeep()
    {
        QFETCH(QString, what);
        QFETCH(QString, message);
        sim::Parameters parameters;
        parameters.pacing = what == u"unknown"_s ? "fast" : "primal-dual";
        if (what != u"no budget"_s)
            parameters.budget = 1;
        if (what == u"hard"_s) {
            parameters.budget.reset();
            parameters.pacing = "none";
            parameters.hardBudget = true;
        }
        if (what == u"setting"_s)
            parameters.pacingSettings["speed"] = "1";
        if (what == u"range"_s)
            parameters.pacingSettings["eta"] = "-1";
        if (what == u"no schedule"_s)
            parameters.pacing = "schedule";
        if (what == u"order"_s)
            parameters.schedule = {{5, 0}, {5, 1}};
        if (what == u"weight"_s)
            parameters.schedule = {{0, -1}};
        const auto checked = budget::checkPacing(parameters);
        QVERIFY(!checked);
        QVERIFY(checked.error().kind == Error::Kind::Usage);
        const auto text = QString::fromStdString(checked.error().message());
        QVERIFY2(text.contains(message), qPrintable(text));
    }

    void aPacedRunHasNoIntervalsOfTheCostWeight()
    {
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Hybrid;
        parameters.pacing = "primal-dual";
        parameters.budget = 2;
        QVERIFY(!frontier::sweepIntervals(analysed(parameters)->experiment, {.to = 0.01}, {}));
    }
};

QTEST_APPLESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
