// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/modelcomparison.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::ModelComparisonPtr;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

analysis::ComparisonQuestion questionOver(int models, const std::vector<std::string>& pool = {})
{
    const auto dataset = test::syntheticDataset({.queries = 400, .models = models});
    const auto prices = test::syntheticPrices(*dataset);
    sim::Parameters parameters;
    parameters.models = pool;
    parameters.costWeight = 0.1;
    return {sim::analyse(dataset, prices, parameters, {}).value(), prices};
}

ModelComparisonPtr comparisonOver(int models, const std::vector<std::string>& pool = {})
{
    return analysis::compareModels(questionOver(models, pool), {}).value();
}

/// The question's policy trained on these models alone, at its cost weight.
analysis::RouterFigures routerOver(const analysis::ComparisonQuestion& question,
    const std::vector<int>& models, std::optional<double> costPer10k)
{
    const sim::Experiment& present = *question.analysis->experiment;
    return analysis::routerOn(
        present.dataset, question.prices, present.parameters, models, costPer10k, {})
        .value();
}

} // namespace

class TestModelComparison : public QObject {
    Q_OBJECT

private slots:
    /// Model by model, counted over the evaluation part.
    void figuresAreThoseOfTheEvaluationPart()
    {
        const auto comparison = comparisonOver(3);
        const sim::Experiment& experiment = *comparison->experiment;
        QCOMPARE(comparison->models.size(), std::size_t{3});
        for (int arm = 0; arm < 3; ++arm) {
            double score = 0;
            double usd = 0;
            for (const std::int32_t query : experiment.eval) {
                score += experiment.dataset->scores(query, arm);
                usd += experiment.costs.usd(query, arm);
            }
            const auto queries = static_cast<double>(experiment.eval.size());
            const analysis::ComparedModel& model =
                comparison->models[static_cast<std::size_t>(arm)];
            QCOMPARE(model.answered, std::ssize(experiment.eval));
            QVERIFY(near(model.accuracy->mean, score / queries));
            QVERIFY(std::abs(*model.costPer10k - 10'000 * usd / queries) < 1e-9);
        }
        for (const analysis::ComparedModel& model : comparison->models)
            QCOMPARE(model.onParetoFront,
                std::ranges::none_of(comparison->models, [&](const analysis::ComparedModel& other) {
                    return *other.costPer10k <= *model.costPer10k
                        && other.accuracy->mean > model.accuracy->mean;
                }));
    }

    void modelsOutsideThePoolAreComparedToo()
    {
        const auto comparison = comparisonOver(4, {"model-1", "model-3"});
        QCOMPARE(comparison->pool, (std::vector<int>{0, 2}));
        QCOMPARE(comparison->models.size(), std::size_t{4});
        QVERIFY(comparison->complements[2].inPool && !comparison->complements[3].inPool);
    }

    /// A model's gain is what the whole pool's router has over one that is trained without it.
    void gainsAreDifferencesOfRouters_data()
    {
        QTest::addColumn<double>("costWeight");
        QTest::newRow("dear") << 0.1;
        QTest::newRow("cheap") << 0.6;
    }

    void gainsAreDifferencesOfRouters()
    {
        QFETCH(const double, costWeight);
        const auto question = questionOver(3);
        const auto comparison = analysis::compareModels(question, {}).value();
        const auto run = sim::play(*question.analysis, costWeight, {}).value();
        const auto gains = analysis::routerGains(*comparison, *run, {}).value();
        QCOMPARE(gains.size(), std::size_t{3});
        const auto whole = routerOver(question, {0, 1, 2}, run->costPer10k).accuracy;
        QVERIFY(whole && *run->costPer10k > 0);
        int known = 0;
        for (int arm = 0; arm < 3; ++arm) {
            const auto without =
                routerOver(question, {arm == 0 ? 1 : 0, arm == 2 ? 1 : 2}, run->costPer10k)
                    .accuracy;
            const auto& gain = gains[static_cast<std::size_t>(arm)];
            QCOMPARE(gain.has_value(), without.has_value());
            if (without)
                QVERIFY(near(*gain, *whole - *without));
            known += without.has_value() ? 1 : 0;
        }
        QVERIFY(known > 0);
    }

    void poolsAreRankedAndTheirRoutersTrained()
    {
        const auto comparison = comparisonOver(3);
        const auto outcome =
            analysis::findPools(comparison, {{2, {}, 2000, 5}, true, 0.1}, {}).value();
        QVERIFY(outcome->search.exact);
        QCOMPARE(outcome->search.pools.size(), std::size_t{3}); // of two of three models
        QCOMPARE(outcome->routers.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            const auto expected =
                routerOver(comparison->question, outcome->search.pools[i].arms, std::nullopt);
            QVERIFY(expected.accuracy && *expected.accuracy > 0.3);
            QVERIFY(outcome->routers[i].accuracy == expected.accuracy);
            QVERIFY(outcome->routers[i].costPer10k == expected.costPer10k);
        }
        for (std::size_t i = 1; i < 3; ++i)
            QVERIFY(outcome->search.pools[i].oracle <= outcome->search.pools[i - 1].oracle);
        const auto plain =
            analysis::findPools(comparison, {{2, {}, 2000, 5}, false, 0.1}, {}).value();
        QVERIFY(plain->routers.empty());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = analysis::compareModels(questionOver(3), {stop.get_token()});
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestModelComparison)
#include "tst_modelcomparison.moc"
