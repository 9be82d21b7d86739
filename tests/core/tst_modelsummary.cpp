// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/modelsummary.h"

#include "core/analysis/oracle.h"

#include <memory>
#include <QtTest>

using namespace metallm;

/// Three queries, three models, worked out by hand. Scores: a = 1 1 0, b = 0 1 missing, c = 1 1 1.
class TestModelSummary : public QObject {
    Q_OBJECT

private slots:
    void leavesMissingOutcomesOut();
    void marksTheParetoFront();
    void leavesWhatHasNoPriceUnknown();
    void knowsNoFrontWithoutPrices();
    void oracleTakesTheCheapestOfTheBest();
    void theBestArmDependsOnTheCostWeight();

private:
    static data::Dataset dataset()
    {
        data::Dataset made;
        made.queryIds = {"q1", "q2", "q3"};
        made.models = {{"a", ""}, {"b", "own"}, {"c", ""}};
        made.scores.resize(3, 3);
        made.scores << 1, 0, 1, 1, 1, 1, 0, data::missing, 1;
        made.inputTokens = data::TokenMatrix::Constant(3, 3, 100);
        made.inputTokens(0, 0) = 400;
        made.outputTokens = data::TokenMatrix::Constant(3, 3, 10);
        return made;
    }

    static prices::PriceTable flat(
        std::optional<double> a, std::optional<double> b, std::optional<double> c)
    {
        prices::PriceTable table{"t"};
        table.prices = {{.model = "a", .provider = "listed", .flatUsdPerQuery = a},
            {.model = "b", .provider = "listed", .flatUsdPerQuery = b},
            {.model = "c", .flatUsdPerQuery = c}};
        return table;
    }
};

void TestModelSummary::leavesMissingOutcomesOut()
{
    const auto models = analysis::summariseModels(dataset(), flat(0.001, 0.002, 0.01)).models;
    QCOMPARE(models.size(), std::size_t{3});
    QCOMPARE(models[1].outcomes, 2);
    QVERIFY(models[1].accuracy == 0.5);
    QVERIFY(models[0].accuracy == 2.0 / 3);
    QVERIFY(models[0].meanInputTokens == 200.0);
    QVERIFY(models[0].meanOutputTokens == 10.0);
    QCOMPARE(*models[2].costPer10k, 100.0);
    QCOMPARE(models[0].provider, std::string("listed"));
    QCOMPARE(models[1].provider, std::string("own"));
}

void TestModelSummary::marksTheParetoFront()
{
    const auto models = analysis::summariseModels(dataset(), flat(0.001, 0.002, 0.01)).models;
    QVERIFY(models[0].onParetoFront == true); // the cheapest
    QVERIFY(models[1].onParetoFront == false); // a is better and cheaper
    QVERIFY(models[2].onParetoFront == true); // the best
}

void TestModelSummary::leavesWhatHasNoPriceUnknown()
{
    const auto summaries = analysis::summariseModels(dataset(), flat(0.001, std::nullopt, 0.01));
    QVERIFY(summaries.costMode == data::CostMode::Flat);
    QVERIFY(summaries.models[0].costPer10k.has_value());
    QVERIFY(!summaries.models[1].costPer10k);
    QVERIFY(!summaries.models[1].onParetoFront);
}

void TestModelSummary::knowsNoFrontWithoutPrices()
{
    const auto summaries = analysis::summariseModels(dataset(), {});
    QVERIFY(!summaries.costMode);
    for (const auto& model : summaries.models) {
        QVERIFY(!model.costPer10k);
        QVERIFY(!model.onParetoFront);
        QVERIFY(model.accuracy.has_value());
    }
}

void TestModelSummary::oracleTakesTheCheapestOfTheBest()
{
    sim::Experiment experiment;
    experiment.dataset = std::make_shared<data::Dataset>(dataset());
    experiment.arms = {2, 1, 0}; // the dearest first
    experiment.eval = {0, 1, 2};
    experiment.costs.usd.resize(3, 3);
    experiment.costs.usd << 4, 2, 1, 4, 2, 1, 4, 2, 1;
    const auto oracle = analysis::oraclePoint(experiment);
    QVERIFY(oracle.accuracy == 1.0);
    QCOMPARE(*oracle.costPer10k, (1.0 + 1.0 + 4.0) / 3 * 10000); // a, a, c
}

void TestModelSummary::theBestArmDependsOnTheCostWeight()
{
    sim::Experiment experiment;
    experiment.dataset = std::make_shared<data::Dataset>(dataset());
    experiment.arms = {2, 1, 0}; // c, b, a
    experiment.eval = {0, 1, 2};
    experiment.costs.usd.resize(3, 3);
    experiment.costs.usd << 4, 2, 1, 4, 1, 1, 4, 2, 1;
    experiment.costReference = 4;
    using Arms = std::vector<std::int32_t>;
    // Scores 1 0 1: a and c are right; at no cost weight the cheaper one is named.
    QCOMPARE(analysis::bestArm(experiment, 0, 0), 2);
    QVERIFY(analysis::bestArms(experiment, 0, 0) == (Arms{2, 0}));
    // All right, b and a for the same price: the first of them in model order.
    QCOMPARE(analysis::bestArm(experiment, 1, 0.5), 1);
    QVERIFY(analysis::bestArms(experiment, 1, 0.5) == (Arms{1, 2}));
    // Only c is right: 1 - p, against -p / 4 of a. b has no outcome, which is not a 0.
    QCOMPARE(analysis::bestArm(experiment, 2, 1.3), 0);
    QCOMPARE(analysis::bestArm(experiment, 2, 1.4), 2);
    auto unknown = dataset();
    unknown.scores.row(2).setConstant(data::missing);
    experiment.dataset = std::make_shared<data::Dataset>(unknown);
    QCOMPARE(analysis::bestArm(experiment, 2, 0), sim::noArm);
    QVERIFY(analysis::bestArms(experiment, 2, 0).empty());
}

QTEST_APPLESS_MAIN(TestModelSummary)
#include "tst_modelsummary.moc"
