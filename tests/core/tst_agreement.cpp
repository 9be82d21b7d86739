// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/agreement.h"
#include "core/analysis/distributions.h"
#include "core/analysis/domainaccuracy.h"
#include "tests/support/smallworld.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <numeric>
#include <QTest>

using namespace metallm;
using analysis::RightCounts;
using analysis::RightKind;
using analysis::UniqueWins;
using Rows = std::vector<std::int32_t>;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

/// Query 3 has no outcome for the large model.
std::shared_ptr<const sim::Experiment> holedWorld()
{
    const auto world = test::smallWorld();
    auto dataset = std::make_shared<data::Dataset>(*world->dataset);
    dataset->scores(3, 1) = data::missing;
    world->dataset = dataset;
    return world;
}

std::shared_ptr<const sim::Experiment> synthetic(double missingShare)
{
    test::SyntheticOptions options;
    options.models = 5;
    options.domains = 3;
    options.missingShare = missingShare;
    const auto dataset = test::syntheticDataset(options);
    return sim::prepare(dataset, test::syntheticPrices(*dataset), {}, {}).value();
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void countsByHand()
    {
        const auto world = test::smallWorld();
        const auto agreement = analysis::agreementOf(*world, {}).value();
        QVERIFY((agreement.of(0, 1) == RightCounts{1, 1, 2, 0}));
        QVERIFY((agreement.of(1, 0) == RightCounts{1, 2, 1, 0}));
        QVERIFY((agreement.of(0, 0) == RightCounts{2, 0, 0, 2}));
        QVERIFY((agreement.wins == std::vector<UniqueWins>{{1, 0}, {2, 0}}));
        QCOMPARE(analysis::queriesOf(*world, 0, 1, RightKind::OnlyB), (Rows{1, 3}));
        QCOMPARE(analysis::queriesOf(*world, 0, 1, RightKind::Both), (Rows{0}));
        QCOMPARE(analysis::uniqueWinsOf(*world, 1), (Rows{1, 3}));
    }

    void halfRightIsRight()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores(0, 0) = 0.5;
        dataset->scores(1, 1) = 0.49;
        world->dataset = dataset;
        QVERIFY((analysis::agreementOf(*world, {})->of(0, 1) == RightCounts{1, 1, 1, 1}));
    }

    void missingOutcomesAreInNoPair()
    {
        const auto world = holedWorld();
        const auto agreement = analysis::agreementOf(*world, {}).value();
        QVERIFY((agreement.of(0, 1) == RightCounts{1, 1, 1, 0}));
        QCOMPARE(analysis::answeredByBoth(agreement.of(0, 1)), 3);
        QVERIFY((agreement.wins == std::vector<UniqueWins>{{1, 0}, {1, 0}})); // 3: nobody to beat
        QVERIFY(analysis::queriesOf(*world, 0, 1, RightKind::Neither).empty());
    }

    /// Whatever the data: transposed counts mirror each other, and rows lead to as many queries.
    void countsHoldTogether_data()
    {
        QTest::addColumn<double>("missing");
        QTest::newRow("complete") << 0.0;
        QTest::newRow("a fifth missing") << 0.2;
    }
    void countsHoldTogether()
    {
        QFETCH(double, missing);
        const auto world = synthetic(missing);
        const auto agreement = analysis::agreementOf(*world, {}).value();
        bool anyUnsure = false;
        for (int a = 0; a < agreement.arms; ++a) {
            for (int b = 0; b < agreement.arms; ++b) {
                const RightCounts ab = agreement.of(a, b);
                const RightCounts ba = agreement.of(b, a);
                QVERIFY((ab == RightCounts{ba.both, ba.onlyB, ba.onlyA, ba.neither}));
                for (const auto& [kind, count] :
                    {std::pair{RightKind::Both, ab.both}, {RightKind::OnlyA, ab.onlyA},
                        {RightKind::OnlyB, ab.onlyB}, {RightKind::Neither, ab.neither}})
                    QCOMPARE(std::ssize(analysis::queriesOf(*world, a, b, kind)), count);
            }
            const UniqueWins wins = agreement.wins[static_cast<std::size_t>(a)];
            QCOMPARE(std::ssize(analysis::uniqueWinsOf(*world, a)), wins.wins);
            QVERIFY(wins.unsure <= wins.wins);
            anyUnsure = anyUnsure || wins.unsure > 0;
        }
        QCOMPARE(anyUnsure, missing > 0);
    }

    void differencesArePaired()
    {
        const auto world = holedWorld();
        const auto differences = analysis::differencesFrom(*world, 0, {}, {}).value();
        QCOMPARE(differences.size(), std::size_t{2});
        QVERIFY(!differences[0].accuracy);
        QCOMPARE(differences[1].queries, 3);
        QVERIFY(near(differences[1].accuracy->mean, 0)); // 1 1 0 less 1 0 1
        QVERIFY(*differences[1].accuracy->low < 0 && *differences[1].accuracy->high > 0);
        QVERIFY(near(differences[1].costPer10k->mean, 30000));
        QVERIFY(!differences[1].costPer10k->low); // flat prices: chance moves nothing
    }

    void differencesAreTheSameForAnyThreads()
    {
        const auto world = synthetic(0.1);
        RunContext threads;
        threads.threads = 3;
        const auto one = analysis::differencesFrom(*world, 2, {}, {}).value();
        const auto three = analysis::differencesFrom(*world, 2, {}, threads).value();
        for (std::size_t arm = 0; arm < one.size(); ++arm) {
            QCOMPARE(one[arm].queries, three[arm].queries);
            QVERIFY(one[arm].accuracy == three[arm].accuracy);
        }
    }

    void accuracyByDomainByHand()
    {
        const auto world = holedWorld();
        const auto table = analysis::accuracyByDomain(*world);
        QCOMPARE(table.domains, (Rows{0, 1}));
        QCOMPARE(table.queries, (std::vector<std::int64_t>{2, 2}));
        QVERIFY(near(table.cells[0][0].accuracy->mean, 0.5));
        QVERIFY(near(table.cells[0][1].accuracy->mean, 1));
        QCOMPARE(table.cells[1][1].answered, 1);
        QVERIFY(near(table.cells[1][1].accuracy->mean, 0) && !table.cells[1][1].accuracy->low);
        QCOMPARE(analysis::answeredIn(*world, 1, 1), (Rows{2}));
    }

    void queriesWithoutDomainAreARow()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->domainOf = {-1, 0, 0, -1};
        world->dataset = dataset;
        const auto table = analysis::accuracyByDomain(*world);
        QCOMPARE(table.domains, (Rows{0, -1}));
        QCOMPARE(analysis::answeredIn(*world, -1, 0), (Rows{0, 3}));
    }

    void costsLieInBins()
    {
        const auto world = test::smallWorld();
        world->costs.usd << 1, 0, 2, 4, 4, 16, 8, 16;
        const auto costs = analysis::costDistributions(*world, 4);
        QCOMPARE(costs.edges.size(), std::size_t{5}); // 1 2 4 8 16
        QVERIFY(near(costs.edges[2], 4));
        QCOMPARE(costs.arms[0].bins, (std::vector<std::int64_t>{1, 1, 1, 1}));
        QCOMPARE(costs.arms[1].bins, (std::vector<std::int64_t>{0, 0, 1, 2}));
        QCOMPARE(costs.arms[1].count, 4); // the one of 0 in no bin
        QVERIFY(near(costs.arms[0].spread->mean, 3.75));
        QVERIFY(near(costs.arms[0].spread->quantiles[2], 3)); // between 2 and 4
        QVERIFY(near(costs.arms[0].spread->quantiles[0], 1.15)); // 1 + 0.15 of the way to 2
    }

    void distributionsWithoutSpreadOrValues()
    {
        const auto flat = analysis::costDistributions(*test::smallWorld());
        QCOMPARE(std::accumulate(flat.arms[1].bins.begin(), flat.arms[1].bins.end(), 0), 4);
        const auto latencies = analysis::latencyDistributions(*test::smallWorld());
        QVERIFY(latencies.edges.empty() && !latencies.arms[0].spread);
        const auto world = test::smallWorld();
        world->costs.usd.setConstant(3);
        const auto one = analysis::costDistributions(*world);
        QCOMPARE(one.edges.size(), std::size_t{2});
        QCOMPARE(one.arms[0].bins, (std::vector<std::int64_t>{4}));
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
