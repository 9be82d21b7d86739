// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gains.h"
#include "tests/support/smallworld.h"

#include <cmath>
#include <QTest>

using namespace metallm;

namespace {

bool near(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

} // namespace

class TestGains : public QObject {
    Q_OBJECT

private slots:
    void figuresByHand()
    {
        const auto world = test::smallWorld();
        const auto analysis = test::smallAnalysis(world);
        // small, large, small, large is right every time.
        const auto run = sim::scored(world, "by hand", 0.4, {0, 1, 0, 1});
        const auto gains = analysis::runGains(analysis, run);
        QVERIFY(near(gains.randomAccuracy, (1 + 0.5 + 0.5 + 0.5) / 4));
        QVERIFY(near(gains.gainAtRandom, (1 - 0.625) / 0.625));
        QVERIFY(near(gains.gainAtBest, (1 - 0.75) / 0.75));
        QVERIFY(near(gains.gapToOracle, 0));
        QVERIFY(near(gains.gapRecovered, (1 - 0.5) / 0.25));
        // At p = 0.4 small earns 0.9, -0.1, 0.9, -0.1 (mean 0.4), large 0.6, 0.6, -0.4, 0.6 (0.35):
        // small is the best single model. The run earns 0.9, 0.6, 0.9, 0.6.
        QCOMPARE(gains.bestSingleByReward, std::string("small"));
        QVERIFY(near(gains.regretAgainstBestSingle, 1.6 - 3.0));
    }

    void gapToTheOracleIsRelative()
    {
        const auto world = test::smallWorld();
        const auto run = sim::scored(world, "by hand", 0, {1, 1, 1, 1});
        const auto gains = analysis::runGains(test::smallAnalysis(world), run);
        QVERIFY(near(gains.gapToOracle, 0.25));
        QVERIFY(near(gains.gainAtBest, 0));
        QVERIFY(near(gains.gapRecovered, 1));
        QCOMPARE(gains.bestSingleByReward, std::string("large"));
        QVERIFY(near(gains.regretAgainstBestSingle, 0));
    }

    void whatHasNoReferenceIsNone()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores.setZero(); // no model is ever right
        world->dataset = dataset;
        const auto run = sim::scored(world, "by hand", 0, {1, 1, 1, 1});
        const auto gains = analysis::runGains(test::smallAnalysis(world), run);
        QVERIFY(!gains.gainAtRandom && !gains.gainAtBest && !gains.gapToOracle);
        QVERIFY(!gains.gapRecovered);
        dataset->scores.setConstant(data::missing);
        const auto empty = sim::scored(world, "by hand", 0, {1, 1, 1, 1});
        const auto none = analysis::runGains(test::smallAnalysis(world), empty);
        QVERIFY(!none.randomAccuracy && !none.regretAgainstBestSingle);
    }

    void missingOutcomesTakeNoPart()
    {
        const auto world = test::smallWorld();
        auto dataset = std::make_shared<data::Dataset>(*world->dataset);
        dataset->scores(1, 1) = data::missing;
        world->dataset = dataset;
        const auto run = sim::scored(world, "by hand", 0, {0, 1, 0, 1});
        const auto gains = analysis::runGains(test::smallAnalysis(world), run);
        QVERIFY(near(gains.randomAccuracy, (1 + 0 + 0.5 + 0.5) / 4));
        // large: 1, 0, 1 over the three steps where it has an outcome; the run there: 1, 1, 1.
        QCOMPARE(gains.bestSingleByReward, std::string("large"));
        QVERIFY(near(gains.regretAgainstBestSingle, 2 - 3));
    }
};

QTEST_APPLESS_MAIN(TestGains)
#include "tst_gains.moc"
