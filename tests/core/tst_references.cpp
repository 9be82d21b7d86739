// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/tinyworld.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using frontier::Lines;
using test::TinyWorld;

namespace {

std::shared_ptr<const sim::Analysis> analysed(
    const TinyWorld& world, const sim::Parameters& parameters)
{
    const auto analysis =
        sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *analysis;
}

std::shared_ptr<const sim::Analysis> synthetic(sim::Parameters parameters, double missing = 0)
{
    const auto dataset = test::syntheticDataset({600, 4, 3, 6, missing});
    if (parameters.policy == "single")
        parameters.settings["model"] = "model-2";
    const auto analysis = sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!analysis)
        qFatal("%s: %s", parameters.policy.c_str(), analysis.error().message().c_str());
    return *analysis;
}

void playsItsBudget(const sim::Analysis& analysis)
{
    const auto run = sim::playWithinBudget(analysis);
    QVERIFY(run->costPer10k == analysis.budgetPoint->costPer10k); // to the last bit
    QCOMPARE(run->selection, analysis.budgetPoint->selection);
}

void addPolicies()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<double>("missing");
    for (const auto& info : policy::registered())
        if (info.freeze)
            for (const double missing : {0.0, 0.2})
                QTest::addRow("%s, %g missing", info.name.c_str(), missing)
                    << QString::fromStdString(info.name) << missing;
}

} // namespace

class TestReferences : public QObject {
    Q_OBJECT

private slots:
    void everyFrontierEqualsSeparatePlays_data() { addPolicies(); }
    void everyFrontierEqualsSeparatePlays()
    {
        QFETCH(QString, policy);
        QFETCH(double, missing);
        sim::Parameters parameters;
        parameters.policy = policy.toStdString();
        const auto analysis = synthetic(parameters, missing);
        const auto frozen = policy::find(parameters.policy)->freeze(*analysis->experiment, {});
        QVERIFY(frozen.has_value());
        Rng rng(3, Stream::Order);
        for (int i = 0; i < 25; ++i) {
            const double costWeight = i == 0 ? 0 : 4 * rng.uniform();
            std::vector<std::int32_t> arms;
            for (Eigen::Index step = 0; step < frozen->steps(); ++step)
                arms.push_back(frozen->arm(step, costWeight));
            const auto world = frozen->world ? frozen->world : analysis->experiment;
            const auto plain = sim::scored(world, "plain", costWeight, arms);
            const auto point = analysis->frontier->at(costWeight);
            QCOMPARE(analysis->frontier->armsAt(costWeight), arms);
            QCOMPARE(point.selection, plain.selection);
            QCOMPARE(point.excluded, plain.excluded);
            QVERIFY(point.accuracy == plain.accuracy); // to the last bit
            QVERIFY(point.costPer10k == plain.costPer10k);
        }
    }

    void everyPolicyMeetsABudget_data() { addPolicies(); }
    void everyPolicyMeetsABudget()
    {
        QFETCH(QString, policy);
        QFETCH(double, missing);
        sim::Parameters parameters;
        parameters.policy = policy.toStdString();
        for (const bool mix : {false, true}) {
            parameters.budgetMix = mix;
            parameters.budget = 100; // USD: more than any model costs
            const auto rich = synthetic(parameters, missing);
            QVERIFY(rich->budgetPoint.has_value());
            QCOMPARE(rich->budgetPoint->costWeight, 0.0);
            QVERIFY(!rich->budgetMix);
            parameters.budget = 0;
            const auto poor = synthetic(parameters, missing);
            // Only an oracle that is not charged for failures could be this cheap, and it is not.
            QVERIFY(!poor->budgetPoint);
        }
    }

    void mixingMeetsTheBudgetExactly()
    {
        // Every query alike: the zero router has two steps, 1 and 3 USD a query. Its folds move
        // at other cost weights, so that all of them together have steps between.
        TinyWorld world{.scores = {}, .prices = {1, 3}, .train = 1000};
        for (int i = 0; i < 5000; ++i)
            world.scores.push_back({i % 2 == 0 ? 1.0 : 0.0, 1.0});
        auto parameters = test::tinyParameters(world, "zero-router");
        for (const double budget : {12000.0, 15000.0, 27000.0}) {
            parameters.budget = budget; // USD per 10,000 queries
            const double share = (budget / 10000 - 1) / 2;
            parameters.budgetMix = false;
            const auto plain = analysed(world, parameters);
            QVERIFY(!plain->budgetMix);
            parameters.budgetMix = true;
            const auto mixed = analysed(world, parameters);
            QVERIFY(mixed->budgetMix.has_value());
            QVERIFY(std::abs(mixed->budgetMix->share - share) < 1e-12);
            QVERIFY(mixed->budgetMix->below < mixed->budgetPoint->costWeight);
            // 4000 draws: the standard deviation of the cost is at most 160 USD per 10,000.
            QVERIFY(std::abs(*mixed->budgetPoint->costPer10k - budget) < 600);
            QVERIFY(std::abs(*mixed->budgetPoint->accuracy - (0.5 + share / 2)) < 0.04);
            playsItsBudget(*mixed);
        }
    }

    void oracleIsChargedByEitherConvention()
    {
        // No model is right on the first query, the dear one alone on the second, both on the
        // third.
        const TinyWorld world{.scores = {{0, 0}, {0, 1}, {1, 1}}, .prices = {1, 4}};
        auto parameters = test::tinyParameters(world, "oracle");
        QCOMPARE(*analysed(world, parameters)->frontier->at(0).costPer10k, 20000.0);
        parameters.settings["failure"] = "nothing";
        const auto free = analysed(world, parameters)->frontier->at(0);
        QVERIFY(std::abs(*free.costPer10k - 50000.0 / 3) < 1e-9);
        QVERIFY(std::abs(*free.accuracy - 2.0 / 3) < 1e-12);
        QCOMPARE(free.excluded, 0);
    }

    void domainOracleIsTheBestByDomain()
    {
        const TinyWorld world{
            .scores = {{1, 0, 0.5}, {0, 1, 0.5}, {1, 0, 0}, {0, 1, 1}, {0, 1, 0.9}, {1, 0, 0}},
            .prices = {1, 2, 4},
            .domains = {0, 0, 0, 1, 1, -1}};
        const auto analysis = analysed(world, test::tinyParameters(world, "domain-oracle"));
        QCOMPARE(analysis->frontier->armsAt(0), (std::vector<std::int32_t>{0, 0, 0, 1, 1, 0}));
        Rng rng(1, Stream::Order);
        for (int i = 0; i < 20; ++i) {
            const double costWeight = 2 * rng.uniform();
            const double ours = (*sim::play(*analysis, costWeight, {}))->cumulativeReward;
            for (int choice = 0; choice < 27; ++choice) {
                const std::int32_t first = choice % 3;
                const std::int32_t second = choice / 3 % 3;
                const auto run = sim::scored(analysis->experiment, "rule", costWeight,
                    {first, first, first, second, second, choice / 9});
                QVERIFY(run.cumulativeReward <= ours + 1e-12);
            }
        }
    }

    void zeroRouterPlaysTheHullOfTheTrainingPart()
    {
        // Training means: a 0.25 at 1, b 0.5 at 2, c 1 at 4; b lies on the line from a to c or
        // below.
        const TinyWorld world{
            .scores = {{1, 1, 1}, {0, 1, 1}, {0, 0, 1}, {0, 0, 1}, {1, 0, 0}, {1, 0, 0}},
            .prices = {1, 2, 4},
            .train = 4};
        const auto analysis = analysed(world, test::tinyParameters(world, "zero-router"));
        const auto& frontier = *analysis->frontier;
        QCOMPARE(frontier.armsAt(0), (std::vector<std::int32_t>{2, 2}));
        QCOMPARE(frontier.armsAt(0.99), (std::vector<std::int32_t>{2, 2}));
        QCOMPARE(frontier.armsAt(1.01), (std::vector<std::int32_t>{0, 0}));
        QCOMPARE(frontier.steps(), 2U);
    }

    void mixesTwoModels()
    {
        sim::Parameters parameters;
        parameters.policy = "random-mix";
        parameters.settings = {{"first", "model-1"}, {"second", "model-3"}, {"share", "0.3"}};
        const auto dataset = test::syntheticDataset({8000, 4, 3, 6});
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
        QVERIFY(analysis.has_value());
        const auto point = (*analysis)->frontier->at(1);
        QCOMPARE(point.selection[0] + point.selection[2], 2000);
        // 2000 draws at 0.3: standard deviation 20.5.
        QVERIFY(std::abs(double(point.selection[2]) - 600) < 100);
        parameters.settings["share"] = "0";
        QCOMPARE(synthetic(parameters)->frontier->at(0).selection[0], 150);
        parameters.settings = {{"share", "1"}};
        const auto dear = synthetic(parameters);
        QCOMPARE(dear->frontier->at(0).selection[std::size_t(sim::bestSingleArm(*dear))], 150);
    }

    void hindsightIsRidgeOnTheEvaluationPart()
    {
        sim::Parameters parameters;
        parameters.policy = "linear-hindsight";
        const auto analysis = synthetic(parameters);
        auto known = *analysis->experiment;
        known.train = known.eval;
        const auto ridge = policy::find("ridge")->freeze(known, {});
        QVERIFY(ridge.has_value());
        QVERIFY(analysis->frontier->lines().intercepts == std::get<Lines>(ridge->moves).intercepts);
        QVERIFY(analysis->frontier->lines().slopes == std::get<Lines>(ridge->moves).slopes);
    }

    void neverChoosesAModelThatTrainingHasNotSeen()
    {
        const double none = data::missing;
        TinyWorld world{.scores = {}, .prices = {1, 2, 3}, .contexts = {}, .train = 30};
        for (int i = 0; i < 40; ++i) {
            world.scores.push_back({i % 2 == 0 ? 1.0 : 0.0, 1, i < 30 ? none : 1});
            world.contexts.push_back({i % 2 == 0 ? 1.0 : 0.2, i % 3 == 0 ? 0.5 : 0.1});
        }
        for (const char* name :
            {"ridge", "knn", "logistic", "domain-table", "threshold", "cascade", "zero-router"}) {
            const auto analysis = analysed(world, test::tinyParameters(world, name));
            for (const double costWeight : {0.0, 0.5, 5.0, 1e6})
                QCOMPARE(analysis->frontier->at(costWeight).selection[2], 0);
        }
    }

    void nothingToTrainOnIsRefused()
    {
        const TinyWorld world{
            .scores = {{1, 0}, {0, 1}}, .prices = {1, 2}, .contexts = {{1, 0}, {0, 1}}};
        for (const char* name :
            {"ridge", "knn", "logistic", "domain-table", "threshold", "cascade", "zero-router"}) {
            auto parameters = test::tinyParameters(world, name);
            for (const auto mode : {sim::Mode::Offline, sim::Mode::Online}) {
                parameters.mode = mode; // they cannot begin without
                const auto analysis =
                    sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
                QVERIFY(!analysis);
                QVERIFY(analysis.error().kind == Error::Kind::Usage);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestReferences)
#include "tst_references.moc"
