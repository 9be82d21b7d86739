// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/frontiermetrics.h"
#include "core/frontier/frontier.h"
#include "core/sim/experiment.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::CostAccuracy;
using analysis::SingleModel;

namespace {

using Points = std::vector<CostAccuracy>;

bool near(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

/// Two queries, two models. Model "weak" costs 1 USD a query and is right on the first one,
/// "strong" costs 3 USD and is right on both. Router lines are chosen so that it sends the first
/// query to weak from p = 1 on and the second from p = 2 on.
struct World {
    std::shared_ptr<sim::Experiment> experiment = std::make_shared<sim::Experiment>();
    std::vector<SingleModel> models;

    World()
    {
        auto dataset = std::make_shared<data::Dataset>();
        dataset->queryIds = {"a", "b"};
        dataset->models = {{"weak", ""}, {"strong", ""}};
        dataset->scores.resize(2, 2);
        dataset->scores << 1, 1, 0, 1;
        experiment->dataset = dataset;
        experiment->arms = {0, 1};
        experiment->eval = {0, 1};
        experiment->costs.usd.resize(2, 2);
        experiment->costs.usd << 1, 3, 1, 3;
        experiment->costReference = 3;
        models = {{"weak", 2, 0.5, 10000, false}, {"strong", 2, 1.0, 30000, false}};
    }

    std::shared_ptr<const frontier::Frontier> router() const
    {
        frontier::Lines lines;
        lines.intercepts.resize(2, 2);
        lines.slopes.resize(2, 2);
        lines.intercepts << 0, 1, 0, 2;
        lines.slopes << 0, 1, 0, 1;
        return frontier::Frontier::build(experiment, "router", lines);
    }
};

} // namespace

class TestFrontierMetrics : public QObject {
    Q_OBJECT

private slots:
    void hullDropsWhatMixingBeats()
    {
        // (2, 0.5) lies below the line from (1, 0.4) to (3, 0.9); (4, 0.8) is worse and dearer.
        QVERIFY(analysis::nonDecreasingHull({{4, 0.8}, {2, 0.5}, {1, 0.4}, {3, 0.9}})
            == (Points{{1, 0.4}, {3, 0.9}}));
        QVERIFY(analysis::nonDecreasingHull({{1, 0.4}, {2, 0.8}, {3, 0.9}})
            == (Points{{1, 0.4}, {2, 0.8}, {3, 0.9}}));
        QVERIFY(analysis::nonDecreasingHull({{1, 0.4}, {1, 0.6}}) == (Points{{1, 0.6}}));
        QVERIFY(analysis::nonDecreasingHull({}).empty());
    }

    void areaIsExtendedFlat()
    {
        const Points hull{{1, 0.4}, {3, 0.8}};
        QVERIFY(near(analysis::areaUnder(hull, 1, 3), 1.2));
        QVERIFY(near(analysis::areaUnder(hull, 1, 5), 1.2 + 1.6));
        QVERIFY(near(analysis::areaUnder(hull, 2, 3), 0.7));
        QVERIFY(near(analysis::areaUnder(hull, 4, 5), 0.8));
    }

    void zeroRouterMarksItsModels()
    {
        std::vector<SingleModel> models{{"cheap", 1, 0.4, 1, false}, {"bad", 1, 0.45, 2, false},
            {"best", 1, 0.9, 3, false}, {"unknown", 0, std::nullopt, std::nullopt, false}};
        QCOMPARE(analysis::zeroRouter(models).size(), std::size_t{2});
        QVERIFY(models[0].onHull && !models[1].onHull && models[2].onHull && !models[3].onHull);
    }

    void figuresByHand()
    {
        // Settings: p < 1 both to strong (30000, 1); p in [1, 2) (20000, 1); then (10000, 0.5).
        const World world;
        const auto router = world.router();
        QCOMPARE(router->steps(), std::size_t{3});
        const auto metrics = analysis::frontierMetrics(*router, world.models);
        // Hull (10000, 0.5) - (20000, 1), flat to 30000: 7500 + 10000 over a width of 20000.
        QVERIFY(near(metrics.aiq, 0.875));
        QVERIFY(near(metrics.aiqCode, 17500.0 / 30000));
        QVERIFY(near(metrics.aiqZeroRouter, 0.75));
        // Normalised cost: (0, 0.5), (0.5, 1), flat: AUC 0.875, so (0.875 - 0.5) / 0.5.
        QVERIFY(near(metrics.apgr, 0.75));
        QVERIFY(near(metrics.cpt50, 0.25));
        QVERIFY(near(metrics.cpt80, 0.4));
        QVERIFY(near(metrics.savingAtEqualAccuracy, 1.0 / 3));
        QVERIFY(near(metrics.gainAtEqualCost, 0));
    }

    void figuresThatDoNotExistAreEmpty()
    {
        World world;
        world.models = {{"weak", 2, 0.9, 10000, false}, {"strong", 2, 1.1, 9000, false}};
        const auto metrics = analysis::frontierMetrics(*world.router(), world.models);
        QVERIFY(!metrics.apgr); // the most accurate model is the cheapest: nothing to recover
        QVERIFY(!metrics.savingAtEqualAccuracy); // never as accurate as that
        QVERIFY(!metrics.gainAtEqualCost); // never as cheap as that
    }
};

QTEST_APPLESS_MAIN(TestFrontierMetrics)
#include "tst_frontiermetrics.moc"
