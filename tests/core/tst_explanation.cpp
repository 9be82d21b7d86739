// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"
#include "core/analysis/neighbours.h"
#include "core/sim/analysis.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;

namespace {

std::shared_ptr<const sim::Analysis> analysed(double alpha)
{
    const auto dataset = test::syntheticDataset({.models = 4});
    sim::Parameters parameters;
    parameters.alpha = alpha;
    const auto analysis =
        sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, RunContext{});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *analysis;
}

std::int32_t chosenAt(const frontier::Frontier& frontier, std::int32_t step, double costWeight)
{
    return frontier.armsAt(costWeight)[static_cast<std::size_t>(step)];
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void namesTheModelThatIsPlayed()
    {
        const auto analysis = analysed(0.5);
        const frontier::Frontier& frontier = *analysis->frontier;
        for (const double costWeight : {0.0, 0.05, 0.3, 2.0}) {
            const auto arms = frontier.armsAt(costWeight);
            for (std::int32_t step = 0; step < std::ssize(arms); ++step) {
                const auto why = analysis::explain(frontier, step, costWeight);
                QCOMPARE(why.chosen, arms[static_cast<std::size_t>(step)]);
                const double best = why.arms[static_cast<std::size_t>(why.chosen)].value();
                for (const auto& reason : why.arms)
                    QVERIFY(reason.value() <= best + 1e-12);
            }
        }
    }

    void explainsChoicesThatFollowNoLines()
    {
        const auto dataset = test::syntheticDataset({.models = 4});
        sim::Parameters parameters;
        parameters.policy = "squarecb";
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, RunContext{});
        QVERIFY(analysis);
        const frontier::Frontier& frontier = *(*analysis)->frontier;
        for (const double costWeight : {0.0, 0.3, 2.0, 1e6}) {
            for (std::int32_t step = 0; step < 30; ++step) {
                const auto why = analysis::explain(frontier, step, costWeight);
                QVERIFY(why.arms.empty());
                QCOMPARE(why.chosen, chosenAt(frontier, step, costWeight));
                QCOMPARE(chosenAt(frontier, step, why.from), why.chosen);
                if (std::isfinite(why.to))
                    QCOMPARE(chosenAt(frontier, step, why.to), why.above);
            }
        }
    }

    void givesTheCostWeightsOverWhichTheChoiceHolds()
    {
        const auto analysis = analysed(0);
        const frontier::Frontier& frontier = *analysis->frontier;
        int bounded = 0;
        for (std::int32_t step = 0; step < 40; ++step) {
            const auto why = analysis::explain(frontier, step, 0.2);
            QVERIFY(why.from <= 0.2 && 0.2 < why.to);
            QCOMPARE(chosenAt(frontier, step, why.from), why.chosen);
            QCOMPARE(why.below == sim::noArm, why.from == 0);
            if (why.from > 0)
                QCOMPARE(chosenAt(frontier, step, std::nextafter(why.from, 0.0)), why.below);
            QCOMPARE(why.above == sim::noArm, std::isinf(why.to));
            if (!std::isinf(why.to)) {
                ++bounded;
                QCOMPARE(chosenAt(frontier, step, why.to), why.above);
                QCOMPARE(chosenAt(frontier, step, std::nextafter(why.to, 0.0)), why.chosen);
            }
        }
        QVERIFY(bounded > 0);
    }

    void tellsTheBonusFromThePrediction()
    {
        const auto plain = analysed(0);
        const auto exploring = analysed(0.5);
        for (std::int32_t step = 0; step < 20; ++step) {
            const auto without = analysis::explain(*plain->frontier, step, 0.1);
            const auto with = analysis::explain(*exploring->frontier, step, 0.1);
            for (std::size_t arm = 0; arm < with.arms.size(); ++arm) {
                QCOMPARE(without.arms[arm].bonus, 0.0);
                QVERIFY(with.arms[arm].bonus > 0);
                QVERIFY(std::abs(with.arms[arm].predictedScore - without.arms[arm].predictedScore)
                    < 1e-12);
                QCOMPARE(with.arms[arm].costTerm, without.arms[arm].costTerm);
            }
        }
    }

    void explainsACascadeByItsIntervals()
    {
        const auto dataset = test::syntheticDataset({400, 3, 3, 6});
        sim::Parameters parameters;
        parameters.policy = "cascade";
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
        QVERIFY(analysis.has_value());
        const auto& frontier = *(*analysis)->frontier;
        int bounded = 0;
        for (std::int32_t step = 0; step < 100; ++step) {
            const auto why = analysis::explain(frontier, step, 0.1);
            QVERIFY(why.arms.empty());
            QVERIFY(why.from <= 0.1 && 0.1 < why.to);
            QCOMPARE(chosenAt(frontier, step, 0.1), why.chosen);
            if (std::isinf(why.to))
                continue;
            ++bounded;
            QCOMPARE(chosenAt(frontier, step, why.to), why.above);
            QCOMPARE(chosenAt(frontier, step, std::nextafter(why.to, 0.0)), why.chosen);
        }
        QVERIFY(bounded > 0);
    }

    void findsTheNearestTrainingQueries()
    {
        const auto analysis = analysed(0);
        const sim::Experiment& experiment = *analysis->experiment;
        const auto& contexts = experiment.dataset->contexts->values;
        const std::int32_t query = experiment.eval.front();
        const auto nearest = analysis::nearestTraining(experiment, query, 5, {});
        QCOMPARE(nearest.size(), 5U);
        const auto similarity = [&](std::int32_t other) {
            return double(contexts.row(query).dot(contexts.row(other))
                / (contexts.row(query).norm() * contexts.row(other).norm()));
        };
        for (std::size_t i = 0; i < nearest.size(); ++i) {
            QVERIFY(std::abs(nearest[i].similarity - similarity(nearest[i].query)) < 1e-6);
            QVERIFY(i == 0 || nearest[i].similarity <= nearest[i - 1].similarity);
        }
        const auto closer = std::ranges::count_if(experiment.train, [&](std::int32_t other) {
            return similarity(other) > nearest.back().similarity + 1e-6;
        });
        QVERIFY(closer <= 4);
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
