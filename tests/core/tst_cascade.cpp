// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/cascade.h"
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/tinyworld.h"

#include <cmath>
#include <limits>
#include <QTest>

using namespace metallm;
using policy::ChainData;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t everything = 1'000'000;

/// Quarters where `coarse`: equal predictions and ties abound.
ChainData randomChain(std::uint64_t seed, Eigen::Index queries, Eigen::Index stages, bool coarse)
{
    Rng rng(seed, Stream::Exploration);
    const auto draw = [&] { return coarse ? double(rng.below(5)) / 4 : rng.uniform(); };
    ChainData data;
    data.predictions.resize(queries, stages - 1);
    data.scores.resize(queries, stages);
    data.costs.resize(queries, stages);
    for (Eigen::Index row = 0; row < queries; ++row) {
        double paid = 0;
        for (Eigen::Index stage = 0; stage < stages; ++stage) {
            paid += draw();
            data.scores(row, stage) = draw();
            data.costs(row, stage) = paid;
            if (stage + 1 < stages)
                data.predictions(row, stage) = draw();
        }
    }
    return data;
}

double objective(const ChainData& data, const std::vector<double>& thresholds, double costWeight)
{
    double sum = 0;
    for (Eigen::Index row = 0; row < data.scores.rows(); ++row) {
        Eigen::Index stage = 0;
        while (stage < data.predictions.cols()
            && data.predictions(row, stage) < thresholds[std::size_t(stage)])
            ++stage;
        sum += data.scores(row, stage) - costWeight * data.costs(row, stage);
    }
    return sum / double(data.scores.rows());
}

/// The best over every threshold that decides otherwise than another one, stage by stage.
double exhaustive(const ChainData& data, double costWeight, std::vector<double>& thresholds)
{
    if (std::ssize(thresholds) == data.predictions.cols())
        return objective(data, thresholds, costWeight);
    std::vector<double> tried{-infinity, infinity};
    for (Eigen::Index row = 0; row < data.predictions.rows(); ++row)
        tried.push_back(data.predictions(row, std::ssize(thresholds)));
    double best = -infinity;
    for (const double threshold : tried) {
        thresholds.push_back(threshold);
        best = std::max(best, exhaustive(data, costWeight, thresholds));
        thresholds.pop_back();
    }
    return best;
}

const policy::ThresholdStep& inForce(
    const std::vector<policy::ThresholdStep>& steps, double costWeight)
{
    std::size_t step = 0;
    while (step + 1 < steps.size() && steps[step + 1].costWeight <= costWeight)
        ++step;
    return steps[step];
}

std::shared_ptr<const sim::Analysis> analysed(const std::map<std::string, std::string>& settings,
    double missing = 0, std::optional<double> budget = {})
{
    const auto dataset = test::syntheticDataset({500, 4, 3, 6, missing});
    sim::Parameters parameters;
    parameters.policy = "cascade";
    parameters.settings = settings;
    parameters.budget = budget;
    const auto analysis = sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *analysis;
}

} // namespace

class TestCascade : public QObject {
    Q_OBJECT

private slots:
    void thresholdsEqualTheExhaustiveSearch_data()
    {
        QTest::addColumn<int>("stages");
        QTest::addColumn<int>("queries");
        QTest::addColumn<bool>("coarse");
        QTest::newRow("one model") << 1 << 10 << false;
        QTest::newRow("two") << 2 << 25 << false;
        QTest::newRow("two with ties") << 2 << 25 << true;
        QTest::newRow("three") << 3 << 12 << false;
        QTest::newRow("three with ties") << 3 << 20 << true;
        QTest::newRow("four") << 4 << 6 << false;
    }

    void thresholdsEqualTheExhaustiveSearch()
    {
        QFETCH(int, stages);
        QFETCH(int, queries);
        QFETCH(bool, coarse);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const ChainData data = randomChain(seed, queries, stages, coarse);
            const auto steps = policy::bestThresholds(data, everything);
            QVERIFY(steps.front().costWeight == 0);
            Rng rng(seed, Stream::Order);
            for (int i = 0; i < 20; ++i) {
                const double costWeight = i == 0 ? 0 : 3 * rng.uniform();
                std::vector<double> none;
                const double best = exhaustive(data, costWeight, none);
                const auto& step = inForce(steps, costWeight);
                QVERIFY(std::abs(objective(data, step.thresholds, costWeight) - best) < 1e-12);
                QVERIFY(std::abs(step.score - costWeight * step.cost - best) < 1e-12);
            }
        }
    }

    void fewCandidatesLoseLittle()
    {
        const ChainData data = randomChain(3, 400, 3, false);
        const auto all = policy::bestThresholds(data, everything);
        const std::size_t each = 21;
        const auto few = policy::bestThresholds(data, each * each);
        for (const double costWeight : {0.0, 0.1, 0.3, 1.0}) {
            const double best = objective(data, inForce(all, costWeight).thresholds, costWeight);
            const double found = objective(data, inForce(few, costWeight).thresholds, costWeight);
            QVERIFY(found <= best + 1e-12);
            // At most (stages - 1) / (each - 1) of the queries end elsewhere.
            const double most = 2.0 / double(each - 1) * (1 + costWeight * 3);
            QVERIFY(found >= best - most);
        }
    }

    void costsAddUpAlongTheChain()
    {
        // The first model is right on the queries like the first; the second is always right.
        test::TinyWorld world{.scores = {}, .prices = {1, 3}, .contexts = {}, .train = 20};
        for (int i = 0; i < 22; ++i) {
            const bool easy = i % 2 == 0;
            world.scores.push_back({easy ? 1.0 : 0.0, 1.0});
            world.contexts.push_back({easy ? 1.0 : 0.0, easy ? 0.0 : 1.0});
        }
        const auto parameters = test::tinyParameters(world, "cascade", {{"chain", "a,b"}});
        const auto analysis =
            sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
        QVERIFY(analysis.has_value());
        const auto right = (*analysis)->frontier->at(0);
        QCOMPARE(right.selection, (std::vector<std::int64_t>{1, 1}));
        QCOMPARE(*right.accuracy, 1.0);
        QCOMPARE(*right.costPer10k, 25000.0); // (1 + (1 + 3)) / 2 each
        const auto run = sim::play(**analysis, 0.1, {});
        QVERIFY(run.has_value());
        // Asked alone, b costs 3 of at most 3: its reward is 0.9 where the cascade has 1 - 0.4/3.
        QVERIFY(std::abs((*run)->cumulativeRegret - (0.4 / 3 - 0.1)) < 1e-12);
        // Where the second answer is not worth 1 of normalised cost, nobody escalates.
        QCOMPARE(*(*analysis)->frontier->at(1.01).costPer10k, 10000.0);
    }

    /// Half of the queries are easy: the first model is right on them, the second always is.
    static test::TinyWorld halfEasy(int evaluated)
    {
        test::TinyWorld world{.scores = {}, .prices = {1, 3}, .contexts = {}, .train = 20};
        for (int i = 0; i < 20 + evaluated; ++i) {
            const bool easy = i % 2 == 0;
            world.scores.push_back({easy ? 1.0 : 0.0, 1.0});
            world.contexts.push_back({easy ? 1.0 : 0.0, easy ? 0.0 : 1.0});
        }
        return world;
    }

    void passesOverModelsThatAreNotThere()
    {
        const auto world = halfEasy(8);
        auto parameters = test::tinyParameters(world, "cascade", {{"chain", "a,b"}});
        parameters.scenario.events = {*sim::parseEvent("t=2 leave a"),
            *sim::parseEvent("t=4 join a"), *sim::parseEvent("t=6 leave b")};
        const auto analysis =
            sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
        QVERIFY2(analysis.has_value(), analysis ? "" : analysis.error().message().c_str());
        const auto run = *sim::play(**analysis, 0, {});
        QCOMPARE(run->arms, (std::vector<std::int32_t>{0, 1, 1, 1, 0, 1, 0, 0}));
        // Both; b alone twice; both; a alone twice.
        std::vector<double> paid;
        for (std::size_t step = 0; step < 8; ++step)
            paid.push_back(run->experiment->costUsd(run->experiment->eval[step], run->arms[step]));
        QCOMPARE(paid, (std::vector<double>{1, 4, 3, 3, 1, 4, 1, 1}));
        QCOMPARE(*run->accuracy, 7.0 / 8);
        QCOMPARE(run->unserved, std::int64_t(0));
        QVERIFY((*analysis)->frontier->at(0).costPer10k == run->costPer10k);
    }

    void aQueryThatNoModelOfTheChainIsThereForIsUnserved()
    {
        auto world = halfEasy(4);
        world.prices.push_back(2);
        for (auto& scores : world.scores)
            scores.push_back(1);
        auto parameters = test::tinyParameters(world, "cascade", {{"chain", "a,b"}});
        parameters.scenario.events = {
            *sim::parseEvent("t=1 leave a"), *sim::parseEvent("t=2 leave b")};
        const auto analysis =
            sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
        QVERIFY(analysis.has_value());
        const auto run = *sim::play(**analysis, 0, {});
        QCOMPARE(run->arms, (std::vector<std::int32_t>{0, 1, sim::noArm, sim::noArm}));
        QCOMPARE(*run->accuracyOfAll, 0.5); // the unserved count 0
        // The hard budget asks step by step, through the same doors.
        parameters.budget = 1e6;
        parameters.hardBudget = true;
        const auto paced =
            sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
        QVERIFY(paced.has_value());
        QCOMPARE((*sim::play(**paced, 0, {}))->arms, run->arms);
    }

    void staysWithinABudgetOfAllThatItAsks_data()
    {
        QTest::addColumn<QString>("pacing");
        QTest::addColumn<bool>("hard");
        QTest::addColumn<bool>("absent");
        for (const bool absent : {false, true}) {
            QTest::addRow("hard%s", absent ? ", models leave" : "") << "none" << true << absent;
            QTest::addRow("primal-dual%s", absent ? ", models leave" : "")
                << "primal-dual" << true << absent;
        }
    }

    void staysWithinABudgetOfAllThatItAsks()
    {
        QFETCH(QString, pacing);
        QFETCH(bool, hard);
        QFETCH(bool, absent);
        const auto world = halfEasy(40);
        auto parameters = test::tinyParameters(world, "cascade", {{"chain", "a,b"}});
        parameters.budget = 19000; // 1.9 a query, where it would pay 2.5
        parameters.hardBudget = hard;
        parameters.pacing = pacing.toStdString();
        if (absent)
            parameters.scenario.events = {
                *sim::parseEvent("t=10 leave a"), *sim::parseEvent("t=20 join a")};
        const auto analysis =
            sim::analyse(test::tinyDataset(world), test::tinyPrices(world), parameters, {});
        QVERIFY2(analysis.has_value(), analysis ? "" : analysis.error().message().c_str());
        const auto run = *sim::play(**analysis, 0, {});
        double spent = 0;
        bool escalated = false;
        for (std::size_t step = 0; step < run->arms.size(); ++step) {
            if (run->arms[step] == sim::noArm)
                continue;
            const bool aIsThere = !(absent && step >= 10 && step < 20);
            spent += run->arms[step] == 0 ? 1 : aIsThere ? 4 : 3;
            escalated = escalated || run->arms[step] == 1;
        }
        QVERIFY(escalated);
        QVERIFY(run->budget.has_value());
        QVERIFY(std::abs(run->budget->spentUsd - spent) < 1e-12);
        QVERIFY(spent <= 1.9 * 40 + 1e-12 && spent > 40);
        QCOMPARE(run->budget->violationUsd, 0.0);
    }

    void frontierEqualsSeparatePlays_data()
    {
        QTest::addColumn<QString>("predictor");
        QTest::addColumn<QString>("chain");
        QTest::addColumn<double>("missing");
        for (const char* predictor : {"ridge", "logistic", "knn"})
            QTest::newRow(predictor)
                << QString::fromLatin1(predictor) << QStringLiteral("auto") << 0.0;
        QTest::newRow("missing outcomes")
            << QStringLiteral("ridge") << QStringLiteral("auto") << 0.2;
        QTest::newRow("a chain of four")
            << QStringLiteral("ridge") << QStringLiteral("model-1,model-3,model-2,model-4") << 0.0;
    }

    void frontierEqualsSeparatePlays()
    {
        QFETCH(QString, predictor);
        QFETCH(QString, chain);
        QFETCH(double, missing);
        const auto analysis = analysed(
            {{"predictor", predictor.toStdString()}, {"chain", chain.toStdString()}}, missing);
        const auto& experiment = *analysis->experiment;
        const auto trained = policy::trainCascade(experiment, {});
        QVERIFY(trained.has_value());
        Rng rng(5, Stream::Order);
        for (int i = 0; i < 30; ++i) {
            const double costWeight = i == 0 ? 0 : 4 * rng.uniform();
            const auto& step = inForce(trained->steps, costWeight);
            double cost = 0;
            double score = 0;
            int counted = 0;
            std::vector<std::int32_t> arms;
            for (std::size_t row = 0; row < experiment.eval.size(); ++row) {
                const std::int32_t query = experiment.eval[row];
                std::size_t stage = 0;
                double paid = experiment.costUsd(query, trained->chain[0]);
                while (stage < step.thresholds.size()
                    && trained->predictions(Eigen::Index(row), Eigen::Index(stage))
                        < step.thresholds[stage])
                    paid += experiment.costUsd(query, trained->chain[++stage]);
                arms.push_back(trained->chain[stage]);
                if (std::isnan(paid) || std::isnan(experiment.score(query, arms.back())))
                    continue;
                cost += paid;
                score += experiment.score(query, arms.back());
                ++counted;
            }
            const auto point = analysis->frontier->at(costWeight);
            QCOMPARE(analysis->frontier->armsAt(costWeight), arms);
            QVERIFY(std::abs(*point.accuracy - score / counted) < 1e-12);
            QVERIFY(std::abs(*point.costPer10k - 10000 * cost / counted) < 1e-9);
            const auto run = sim::play(*analysis, costWeight, {});
            QVERIFY((*run)->accuracy == point.accuracy); // to the last bit
            QVERIFY((*run)->costPer10k == point.costPer10k);
            for (const double regret : (*run)->regrets)
                QVERIFY(std::isnan(regret) || regret > -1e-12);
        }
    }

    void choosesAChainByItsOwn()
    {
        const auto two = policy::trainCascade(*analysed({{"length", "2"}})->experiment, {});
        QVERIFY(two.has_value());
        QVERIFY(two->chain.size() <= 2);
        QVERIFY(policy::trainCascade(*analysed({})->experiment, {})->chain.size() <= 3);
    }

    void refusesAChainThatCannotBe()
    {
        const auto dataset = test::syntheticDataset({100, 3, 2, 4});
        for (const std::string chain : {"model-1,nobody", "model-1,model-1", ""}) {
            sim::Parameters parameters;
            parameters.policy = "cascade";
            parameters.settings = {{"chain", chain}};
            const auto analysis =
                sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
            QVERIFY(!analysis);
            QVERIFY(analysis.error().kind == Error::Kind::Usage);
        }
    }
};

QTEST_APPLESS_MAIN(TestCascade)
#include "tst_cascade.moc"
