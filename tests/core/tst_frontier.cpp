// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/envelope.h"
#include "core/frontier/frontier.h"
#include "core/policy/baselines.h"
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using frontier::Frontier;
using frontier::Lines;

namespace {

std::shared_ptr<const sim::Experiment> experimentOver(
    const test::SyntheticOptions& world, const std::string& policy = "oracle")
{
    const auto dataset = test::syntheticDataset(world);
    sim::Parameters parameters;
    parameters.policy = policy;
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

/// Halves and whole numbers where `coarse`: ties, parallel lines and shared breakpoints abound, and
/// every crossing is exact.
Lines randomLines(const sim::Experiment& experiment, std::uint64_t seed, bool coarse)
{
    Rng rng(seed, Stream::Exploration);
    Lines lines;
    lines.intercepts.resize(std::ssize(experiment.eval), experiment.armCount());
    lines.slopes.resize(std::ssize(experiment.eval), experiment.armCount());
    const auto draw = [&] {
        return coarse ? static_cast<double>(rng.below(3)) / 2 : rng.uniform();
    };
    for (Eigen::Index i = 0; i < lines.intercepts.size(); ++i) {
        lines.intercepts.data()[i] = draw();
        lines.slopes.data()[i] = draw();
    }
    return lines;
}

/// The frontier at p against every line evaluated the plain way.
void compareWithPlainChoice(const Frontier& frontier, double costWeight)
{
    std::vector<std::int32_t> arms;
    for (Eigen::Index row = 0; row < frontier.lines().steps(); ++row)
        arms.push_back(frontier::chooseArm(frontier.lines(), row, costWeight));
    QCOMPARE(frontier.armsAt(costWeight), arms);
    const auto run = sim::scored(frontier.experiment(), "plain", costWeight, arms);
    const auto point = frontier.at(costWeight);
    QCOMPARE(point.selection, run.selection);
    QCOMPARE(point.excluded, run.excluded);
    QVERIFY(point.accuracy == run.accuracy); // to the last bit
    QVERIFY(point.costPer10k == run.costPer10k);
}

Lines oneQuery(std::initializer_list<double> intercepts, std::initializer_list<double> slopes)
{
    Lines lines;
    lines.intercepts.resize(1, std::ssize(intercepts));
    lines.slopes.resize(1, std::ssize(slopes));
    std::ranges::copy(intercepts, lines.intercepts.data());
    std::ranges::copy(slopes, lines.slopes.data());
    return lines;
}

std::vector<std::pair<double, int>> envelopeOf(const Lines& lines)
{
    std::vector<frontier::Transition> transitions;
    frontier::envelope(lines, 0, transitions);
    std::vector<std::pair<double, int>> pairs;
    for (const auto& transition : transitions)
        pairs.emplace_back(transition.costWeight, transition.arm);
    return pairs;
}

using Pairs = std::vector<std::pair<double, int>>;
double justAfter(double value)
{
    return std::nextafter(value, 1e300);
}

} // namespace

class TestFrontier : public QObject {
    Q_OBJECT

private slots:
    void walksTheEnvelope()
    {
        // 0.9 - p, 0.7 - p/2, 0.2: crossings at p = 0.4 and p = 1.
        QCOMPARE(
            envelopeOf(oneQuery({0.2, 0.75, 1}, {0, 0.5, 1})), (Pairs{{0, 2}, {0.5, 1}, {1.1, 0}}));
    }

    void givesTiesToTheFirstModel()
    {
        // The cheaper arm is first: it takes over at the crossing itself.
        QCOMPARE(envelopeOf(oneQuery({0, 1}, {0, 2})), (Pairs{{0, 1}, {0.5, 0}}));
        // It is second: the dearer one still holds at the crossing.
        QCOMPARE(envelopeOf(oneQuery({1, 0}, {2, 0})), (Pairs{{0, 0}, {justAfter(0.5), 1}}));
        // Equal scores: the first model at p = 0, the cheapest above it.
        QCOMPARE(envelopeOf(oneQuery({1, 1}, {2, 1})), (Pairs{{0, 0}, {justAfter(0), 1}}));
        // The same line twice: the first one, always.
        QCOMPARE(envelopeOf(oneQuery({1, 1}, {2, 2})), (Pairs{{0, 0}}));
        // Three lines through one point, the middle one first in model order.
        QCOMPARE(envelopeOf(oneQuery({0.5, 1, 0}, {0.5, 1, 0})),
            (Pairs{{0, 1}, {1, 0}, {justAfter(1), 2}}));
    }

    void leavesOutArmsThatMayNotBeChosen()
    {
        QCOMPARE(
            envelopeOf(oneQuery({data::missing, 0.5, data::missing}, {0, 1, 0})), (Pairs{{0, 1}}));
    }

    void equalsPlainRunsEverywhere_data()
    {
        QTest::addColumn<bool>("coarse");
        QTest::addColumn<int>("queries");
        QTest::addColumn<int>("models");
        QTest::addColumn<double>("missing");
        QTest::newRow("generic") << false << 400 << 5 << 0.0;
        QTest::newRow("ties and shared breakpoints") << true << 400 << 6 << 0.0;
        QTest::newRow("missing outcomes") << true << 400 << 4 << 0.3;
        QTest::newRow("one model") << false << 400 << 1 << 0.0;
        QTest::newRow("40 models") << false << 400 << 40 << 0.1;
        QTest::newRow("thousands of steps") << false << 12000 << 6 << 0.1;
    }

    void equalsPlainRunsEverywhere()
    {
        QFETCH(bool, coarse);
        QFETCH(int, queries);
        QFETCH(int, models);
        QFETCH(double, missing);
        const auto experiment = experimentOver({queries, models, 3, 4, missing});
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const auto frontier =
                Frontier::build(experiment, "lines", randomLines(*experiment, seed, coarse));
            Rng rng(seed, Stream::Order);
            for (const double p : {0.0, 0.5, 1.0, 2.0, 1e9})
                compareWithPlainChoice(*frontier, p);
            for (int i = 0; i < 40; ++i) {
                compareWithPlainChoice(*frontier, 4 * rng.uniform());
                const std::size_t step = rng.below(frontier->steps());
                if (step + 1 == frontier->steps())
                    continue;
                const double from = frontier->costWeight(step);
                const double to = frontier->costWeight(step + 1);
                // Closer together than this, plain evaluation rounds the lines into each other.
                if (to - from > 1e-12)
                    compareWithPlainChoice(*frontier, (from + to) / 2);
            }
        }
    }

    void isTheSameForAnyNumberOfThreads_data()
    {
        QTest::addColumn<bool>("coarse");
        QTest::newRow("a step for nearly every change") << false;
        QTest::newRow("thousands of changes a step") << true;
    }

    void isTheSameForAnyNumberOfThreads()
    {
        QFETCH(bool, coarse);
        // Enough rows and changes for several parts of each.
        const auto experiment = experimentOver({60000, 4, 3, 4, 0.1});
        const auto lines = randomLines(*experiment, 3, coarse);
        const auto alone = Frontier::build(experiment, "lines", lines);
        for (const int threads : {2, 3, 7}) {
            const auto together = Frontier::build(experiment, "lines", lines, threads);
            QCOMPARE(together->steps(), alone->steps());
            for (std::size_t step = 0; step < alone->steps(); ++step) {
                const auto expected = alone->figures(step);
                const auto found = together->figures(step);
                QVERIFY(together->costWeight(step) == alone->costWeight(step));
                QVERIFY(found.accuracy == expected.accuracy);
                QVERIFY(found.costPer10k == expected.costPer10k);
            }
            for (std::size_t step = 0; step < alone->steps(); step += 1 + alone->steps() / 97) {
                QCOMPARE(together->point(step).selection, alone->point(step).selection);
                QCOMPARE(together->point(step).excluded, alone->point(step).excluded);
                const double costWeight = alone->costWeight(step);
                QCOMPARE(together->armsAt(costWeight), alone->armsAt(costWeight));
            }
            QCOMPARE(together->armsAt(0), alone->armsAt(0));
            QCOMPARE(together->armsAt(0.7), alone->armsAt(0.7));
        }
    }

    void stepsAscendAndDiffer()
    {
        const auto experiment = experimentOver({500, 4, 3, 4});
        const auto frontier =
            Frontier::build(experiment, "oracle", policy::oracleLines(*experiment));
        QVERIFY(frontier->costWeight(0) == 0);
        for (std::size_t step = 1; step < frontier->steps(); ++step) {
            QVERIFY(frontier->costWeight(step) > frontier->costWeight(step - 1));
            QVERIFY(frontier->armsAt(frontier->costWeight(step))
                != frontier->armsAt(frontier->costWeight(step - 1)));
        }
        std::size_t visited = 0;
        frontier->forEachStep([&](std::size_t step, const auto& selection, std::int64_t excluded) {
            const auto point = frontier->point(step);
            QCOMPARE(selection, point.selection);
            QCOMPARE(excluded, point.excluded);
            ++visited;
        });
        QCOMPARE(visited, frontier->steps());
    }

    void noPolicyBeatsTheOracle()
    {
        const auto dataset = test::syntheticDataset({600, 4, 3, 6});
        sim::Parameters parameters;
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
        QVERIFY(analysis.has_value());
        for (const double p : {0.0, 0.1, 0.5, 1.0, 4.0}) {
            const auto ours = sim::play(**analysis, p, {});
            QVERIFY(ours.has_value());
            const auto oracle = sim::playOracle(**analysis, p);
            QVERIFY(oracle->cumulativeReward >= (*ours)->cumulativeReward);
            QVERIFY(std::abs(oracle->cumulativeRegret) < 1e-9);
            for (int arm = 0; arm < 4; ++arm)
                QVERIFY(oracle->cumulativeReward
                    >= sim::playSingle(**analysis, arm, p)->cumulativeReward);
        }
    }

    void oracleTakesTheCheapestOfTheBest()
    {
        auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset({4, 2, 1, 0}));
        dataset->scores.setOnes(); // both right: the cheaper one is charged
        dataset->scores.row(1).setZero(); // none right: the cheaper one is charged
        prices::PriceTable table{"flat", "", "", {}};
        for (int k = 0; k < 2; ++k)
            table.entry(dataset->models[static_cast<std::size_t>(k)].name).flatUsdPerQuery =
                2.0 - k;
        sim::Parameters parameters;
        parameters.policy = "oracle";
        parameters.costMode = data::CostMode::Flat;
        parameters.trainFraction = 0;
        const auto analysis = sim::analyse(dataset, table, parameters, {});
        QVERIFY(analysis.has_value());
        QCOMPARE((*analysis)->oracle->at(0).selection, (std::vector<std::int64_t>{0, 4}));
        QCOMPARE(*(*analysis)->oracle->at(0).accuracy, 0.75);
    }
};

QTEST_APPLESS_MAIN(TestFrontier)
#include "tst_frontier.moc"
