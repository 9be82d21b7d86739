// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/poolsearch.h"
#include "core/sim/analysis.h"
#include "tests/support/smallworld.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/tinyworld.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::PoolBasis;
using analysis::PoolRequest;
using Pool = std::vector<int>;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

/// Models a to d at 1, 2, 4 and 8 USD a query. c and d together know everything; a and b are each
/// better than nothing on their own.
std::shared_ptr<const sim::Experiment> four()
{
    const test::TinyWorld world{
        {{1, 0, 1, 0}, {1, 0, 1, 0}, {0, 1, 0, 1}, {0, 1, 0, 1}, {0, 0, 1, 0}, {0, 0, 0, 1}},
        {1, 2, 4, 8}};
    return test::tinyExperiment(world, test::tinyParameters(world, "oracle"));
}

std::shared_ptr<const sim::Experiment> synthetic(int models, double missingShare = 0)
{
    test::SyntheticOptions options;
    options.models = models;
    options.domains = 4;
    options.missingShare = missingShare;
    const auto dataset = test::syntheticDataset(options);
    return sim::prepare(dataset, test::syntheticPrices(*dataset), {}, {}).value();
}

PoolRequest request(int size, std::optional<double> budget = {}, std::int64_t most = 2000)
{
    return {size, budget, most, 5};
}

} // namespace

class TestModelPool : public QObject {
    Q_OBJECT

private slots:
    void oraclesByHand()
    {
        const PoolBasis basis = analysis::poolBasis(*four());
        QVERIFY(near(*analysis::oracleOf(basis, Pool{}, {}), 0));
        QVERIFY(near(*analysis::oracleOf(basis, Pool{0}, {}), 2.0 / 6));
        QVERIFY(near(*analysis::oracleOf(basis, Pool{0, 1}, {}), 4.0 / 6));
        QVERIFY(near(*analysis::oracleOf(basis, Pool{2, 3}, {}), 1));
        // 10 USD for 6 queries: c answers its three at 4 USD each, 2.5 of them.
        QVERIFY(near(*analysis::oracleOf(basis, Pool{2}, 10.0 / 6 * 10'000), 2.5 / 6));
        QVERIFY(near(*analysis::oracleOf(basis, Pool{2}, 0.0), 0));
    }

    void onlyQueriesThatAllAnsweredCount()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores(1, 1) = data::missing;
        world->dataset = dataset;
        const PoolBasis basis = analysis::poolBasis(*world);
        QCOMPARE(basis.queries(), 3);
        QCOMPARE(basis.leftOut, 1);
        QVERIFY(near(*analysis::oracleOf(basis, Pool{0}, {}), 2.0 / 3));
    }

    void nothingIsKnownWithoutQueries()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores.col(1).setConstant(data::missing);
        world->dataset = dataset;
        const PoolBasis basis = analysis::poolBasis(*world);
        QVERIFY(!analysis::oracleOf(basis, Pool{0}, {}));
        QVERIFY(!analysis::complementarity(basis, Pool{0}, {})[1].oracleGain);
        const auto search = analysis::searchPools(basis, request(1), {}).value();
        QVERIFY(search.pools.empty());
        QCOMPARE(search.leftOut, 4);
    }

    void complementsByHand()
    {
        const PoolBasis basis = analysis::poolBasis(*four());
        const auto worth = analysis::complementarity(basis, Pool{0, 1}, {});
        QVERIFY(worth[0].inPool && near(*worth[0].oracleGain, 2.0 / 6)); // without it: 2 of 6
        QVERIFY(!worth[2].inPool && near(*worth[2].oracleGain, 1.0 / 6));
        QCOMPARE(analysis::queriesGained(basis, Pool{0, 1}, 2), (std::vector<std::int32_t>{4}));
        QCOMPARE(analysis::queriesGained(basis, Pool{0, 1}, 0), (std::vector<std::int32_t>{0, 1}));
    }

    void theBestPoolByHand()
    {
        const PoolBasis basis = analysis::poolBasis(*four());
        const auto pair = analysis::searchPools(basis, request(2), {}).value();
        QVERIFY(pair.exact && !pair.hasGreedyBound);
        QCOMPARE(pair.tried, 6);
        QCOMPARE(pair.pools.size(), std::size_t{5});
        QCOMPARE(pair.pools[0].arms, (Pool{2, 3}));
        QVERIFY(near(pair.pools[0].oracle, 1) && near(pair.atMost, 1));
        // 1 USD a query: a takes its two, b its two; c or d cannot pay for as many.
        const auto cheap = analysis::searchPools(basis, request(2, 10'000.0), {}).value();
        QCOMPARE(cheap.pools[0].arms, (Pool{0, 1}));
        QVERIFY(near(cheap.pools[0].oracle, 4.0 / 6));
    }

    void equalPoolsComeInOrder()
    {
        const PoolBasis basis = analysis::poolBasis(*four());
        const auto single = analysis::searchPools(basis, request(1), {}).value();
        QCOMPARE(single.pools[0].arms, (Pool{2})); // c and d: three each
        QCOMPARE(single.pools[1].arms, (Pool{3}));
    }

    void sizesThatAreNone()
    {
        const PoolBasis basis = analysis::poolBasis(*four());
        for (const int size : {0, 5}) {
            const auto search = analysis::searchPools(basis, request(size), {});
            QVERIFY(!search);
            QVERIFY(search.error().message().find("from 1 to 4") != std::string::npos);
        }
        QCOMPARE(analysis::searchPools(basis, request(4), {})->pools.size(), std::size_t{1});
    }

    void greedyKeepsItsPromise_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("budget");
        for (int size = 1; size <= 5; ++size) {
            QTest::addRow("%d models", size) << size << -1.0;
            QTest::addRow("%d models on a budget", size) << size << 0.5;
        }
    }
    void greedyKeepsItsPromise()
    {
        QFETCH(int, size);
        QFETCH(double, budget);
        const PoolBasis basis = analysis::poolBasis(*synthetic(8));
        std::optional<double> most;
        if (budget >= 0) { // a share of what the dearest model costs for everything
            const auto& usd = basis.experiment->costs.usd;
            most = budget * 10'000 * usd.col(usd.cols() - 1).mean();
        }
        const auto exact = analysis::searchPools(basis, request(size, most), {}).value();
        const auto greedy = analysis::searchPools(basis, request(size, most, 0), {}).value();
        QVERIFY(exact.exact && !greedy.exact);
        const double best = exact.pools[0].oracle;
        const double reached = greedy.pools[0].oracle;
        QVERIFY(reached <= best + 1e-12);
        QVERIFY(greedy.atMost >= best - 1e-12);
        QCOMPARE(greedy.hasGreedyBound, !most);
        if (!most)
            QVERIFY(reached >= (1 - std::exp(-1)) * best);
        QCOMPARE(std::ssize(greedy.pools[0].arms), size);
    }

    /// Without a budget the oracle's gain of a model sinks as the pool grows.
    void gainsSink()
    {
        const PoolBasis basis = analysis::poolBasis(*synthetic(6, 0.1));
        QVERIFY(basis.leftOut > 0);
        Pool pool;
        std::vector<double> former(6, 1);
        for (int next = 0; next < 6; ++next) {
            const auto worth = analysis::complementarity(basis, pool, {});
            for (std::size_t arm = static_cast<std::size_t>(next); arm < 6; ++arm) {
                QVERIFY(*worth[arm].oracleGain >= 0);
                QVERIFY(*worth[arm].oracleGain <= former[arm] + 1e-12);
                former[arm] = *worth[arm].oracleGain;
            }
            pool.push_back(next);
        }
    }

    void searchesAreTheSameForAnyThreads()
    {
        const PoolBasis basis = analysis::poolBasis(*synthetic(7));
        RunContext threads;
        threads.threads = 3;
        const auto one = analysis::searchPools(basis, request(3, 20.0), {}).value();
        const auto three = analysis::searchPools(basis, request(3, 20.0), threads).value();
        QVERIFY(one.pools == three.pools);
    }

    void searchesStop()
    {
        const PoolBasis basis = analysis::poolBasis(*synthetic(8));
        std::stop_source source;
        source.request_stop();
        RunContext context;
        context.stop = source.get_token();
        for (const std::int64_t most : {std::int64_t{0}, std::int64_t{2000}}) {
            const auto search = analysis::searchPools(basis, request(4, 1.0, most), context);
            QVERIFY(!search && search.error().kind == Error::Kind::Stopped);
        }
    }

    void routersAreTrainedForTheirPool()
    {
        test::SyntheticOptions options;
        options.models = 4;
        const auto dataset = test::syntheticDataset(options);
        const auto prices = test::syntheticPrices(*dataset);
        sim::Parameters parameters;
        parameters.costWeight = 0.1;
        const auto alone = analysis::routerOn(dataset, prices, parameters, Pool{2}, {}, {}).value();
        sim::Parameters two = parameters;
        two.models = {dataset->models[0].name, dataset->models[2].name};
        const auto analysed = sim::analyse(dataset, prices, two, {}).value();
        QVERIFY(alone.accuracy == analysed->models[1].accuracy);
        const auto pair = analysis::routerOn(dataset, prices, parameters, Pool{0, 2}, {}, {});
        QVERIFY(pair->accuracy == sim::pointAt(*analysed, 0.1).accuracy);
        const double budget = *pair->costPer10k;
        const auto within =
            analysis::routerOn(dataset, prices, parameters, Pool{0, 2}, budget, {}).value();
        QVERIFY(*within.costPer10k <= budget && *within.accuracy >= *pair->accuracy);
        const auto none = analysis::routerOn(dataset, prices, parameters, Pool{2}, 0.0, {}).value();
        QVERIFY(!none.accuracy); // nothing is that cheap
    }
};

QTEST_APPLESS_MAIN(TestModelPool)
#include "tst_modelpool.moc"
