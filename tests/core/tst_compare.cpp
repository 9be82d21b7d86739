// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"
#include "core/analysis/runintervals.h"
#include "tests/support/smallworld.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::CompareOptions;
using analysis::RightCounts;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

analysis::Comparison compared(
    const sim::RunResult& a, const sim::RunResult& b, bool clustered = false)
{
    return analysis::compareRuns(a, b, {{}, clustered}, {}).value();
}

sim::Analysis synthetic(int queries)
{
    test::SyntheticOptions options;
    options.queries = queries;
    const auto dataset = test::syntheticDataset(options);
    sim::Parameters parameters;
    parameters.trainFraction = 0.5;
    return *sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {}).value();
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void twoModelsByHand()
    {
        const auto world = test::smallWorld();
        const auto comparison = compared(sim::scored(world, "small", 0.4, {0, 0, 0, 0}),
            sim::scored(world, "large", 0.4, {1, 1, 1, 1}));
        QVERIFY((comparison.right == RightCounts{1, 1, 2, 0}));
        QVERIFY(near(comparison.accuracy->a, 0.5) && near(comparison.accuracy->b, 0.75));
        QVERIFY(near(comparison.accuracy->difference.mean, -0.25));
        QVERIFY(near(comparison.costPer10k->a, 10000) && near(comparison.costPer10k->b, 40000));
        QVERIFY(near(comparison.costPer10k->difference.mean, -30000));
        QVERIFY(!comparison.costPer10k->difference.low); // flat prices: chance moves nothing
        QVERIFY(near(comparison.reward->a, 0.4) && near(comparison.reward->b, 0.35));
        QVERIFY(near(comparison.accuracyRatio->mean, 0.5 / 0.75 - 1));
        QVERIFY(near(comparison.saving->mean, 0.75));
        QCOMPARE(comparison.domains.size(), std::size_t{2});
        QCOMPARE(comparison.domains[0].domain, std::string("maths"));
        QVERIFY((comparison.domains[0].right == RightCounts{1, 0, 1, 0}));
        QVERIFY((comparison.domains[1].right == RightCounts{0, 1, 1, 0}));
        QVERIFY(near(comparison.domains[1].accuracy.difference.mean, 0));
    }

    void rewardsAreTakenAtTheWeightOfA()
    {
        const auto world = test::smallWorld();
        const auto comparison = compared(
            sim::scored(world, "a", 1, {1, 1, 1, 1}), sim::scored(world, "b", 0, {0, 0, 0, 0}));
        QVERIFY(near(comparison.reward->a, 0.75 - 1) && near(comparison.reward->b, 0.5 - 0.25));
    }

    void missingOutcomesAreLeftOutOfBoth()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores(3, 1) = data::missing;
        world->dataset = dataset;
        const auto comparison = compared(sim::scored(world, "small", 0, {0, 0, 0, 0}),
            sim::scored(world, "large", 0, {1, 1, 1, 1}));
        QCOMPARE(comparison.pairing.leftOut, 1);
        QCOMPARE(std::ssize(comparison.pairing.queries), 3);
        QVERIFY(near(comparison.accuracy->a, 2.0 / 3) && near(comparison.accuracy->b, 2.0 / 3));
    }

    void otherOrdersAndPartsArePaired()
    {
        const auto world = test::smallWorld();
        auto other = std::make_shared<sim::Experiment>(*world);
        other->eval = {3, 1};
        const auto pairing = analysis::pairRuns(
            sim::scored(world, "a", 0, {0, 0, 0, 0}), sim::scored(other, "b", 0, {1, 0}))
                                 .value();
        QCOMPARE(std::ssize(pairing.queries), 2);
        QCOMPARE(pairing.leftOut, 2);
        QCOMPARE(pairing.queries[0].query, 1);
        QCOMPARE(pairing.queries[1].b.model, 1);
        QVERIFY(near(pairing.queries[1].b.score, 1));
    }

    void unservedScoresNothing()
    {
        const auto world = test::smallWorld();
        const auto comparison = compared(sim::scored(world, "a", 0, {0, sim::noArm, 0, 0}),
            sim::scored(world, "b", 0, {1, 1, 1, 1}));
        QCOMPARE(comparison.pairing.unservedA, 1);
        QVERIFY(near(comparison.accuracy->a, 0.5) && near(comparison.costPer10k->a, 7500));
    }

    void whatChangedHandsComesByItsWeight()
    {
        const auto world = test::smallWorld();
        const auto a = sim::scored(world, "a", 0.4, {0, 1, 0, 1});
        const auto b = sim::scored(world, "b", 0.4, {1, 1, 1, 0});
        // Query 0: 0.9 against 0.6. Query 2: 0.9 against -0.4. Query 3: 0.6 against -0.1.
        const auto pairing = analysis::pairRuns(a, b).value();
        QCOMPARE(analysis::changedHands(pairing), (std::vector<std::size_t>{2, 3, 0}));
        QVERIFY(analysis::changedHands(analysis::pairRuns(a, a).value()).empty());
    }

    void otherDataSetsAreRefused()
    {
        const auto world = test::smallWorld();
        auto other = std::make_shared<sim::Experiment>(*world);
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->hash = "2";
        other->dataset = dataset;
        const auto result = analysis::compareRuns(sim::scored(world, "a", 0, {0, 0, 0, 0}),
            sim::scored(other, "b", 0, {0, 0, 0, 0}), {}, {});
        QVERIFY(!result);
        QVERIFY(result.error().message().find("same data set") != std::string::npos);
    }

    void nothingPairedHasNoFigures()
    {
        const auto world = test::smallWorld();
        auto other = std::make_shared<sim::Experiment>(*world);
        other->eval = {};
        const auto comparison = compared(sim::scored(world, "a", 0, {0, 0, 0, 0}),
            sim::scored(other, "b", 0, std::vector<std::int32_t>()));
        QVERIFY(!comparison.accuracy && !comparison.saving && comparison.domains.empty());
        QCOMPARE(comparison.pairing.leftOut, 4);
    }

    void pairingNarrowsTheInterval()
    {
        const auto analysis = synthetic(2000);
        const auto run = sim::play(analysis, 0, {}).value();
        const auto single = sim::playSingle(analysis, 2, 0);
        const auto comparison = compared(*run, *single);
        const auto& difference = comparison.accuracy->difference;
        QVERIFY(*difference.low < difference.mean && difference.mean < *difference.high);
        const auto alone = analysis::runIntervals(*run, {}, false, {}).value();
        QVERIFY(near(alone.accuracy->mean, *run->accuracy));
        QVERIFY(*alone.accuracy->low < *run->accuracy && *run->accuracy < *alone.accuracy->high);
        const double paired = *difference.high - *difference.low;
        const double unpaired = std::sqrt(2.0) * (*alone.accuracy->high - *alone.accuracy->low);
        QVERIFY(paired < unpaired);
    }

    void clusteringWidensWhereDomainsDiffer()
    {
        const auto analysis = synthetic(2000);
        const auto a = sim::playSingle(analysis, 0, 0);
        const auto b = sim::playSingle(analysis, 2, 0);
        const auto plain = compared(*a, *b).accuracy->difference;
        const auto clustered = compared(*a, *b, true).accuracy->difference;
        QCOMPARE(plain.mean, clustered.mean);
        QVERIFY(*clustered.high - *clustered.low > 2 * (*plain.high - *plain.low));
        const auto run = analysis::runIntervals(*a, {}, true, {}).value();
        QVERIFY(run.method.find("domain") != std::string::npos);
        QVERIFY(run.accuracy->low && run.regret->low);
    }

    void runWithoutOutcomesHasNoInterval()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores.setConstant(data::missing);
        world->dataset = dataset;
        const auto intervals =
            analysis::runIntervals(sim::scored(world, "a", 0, {0, 0, 0, 0}), {}, false, {}).value();
        QVERIFY(!intervals.accuracy && !intervals.reward);
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
