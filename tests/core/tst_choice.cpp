// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/choice.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <numeric>
#include <QtTest>

using namespace metallm;
using namespace metallm::policy;
using test::compare;

namespace {

// Shares of this many draws lie within tolerance of their probability, for the fixed seeds below;
// 4 standard deviations of a share of one half are 0.0063.
constexpr int draws = 100000;
constexpr double tolerance = 0.0065;

template<typename Draw>
std::vector<double> frequencies(std::size_t arms, Draw draw)
{
    std::vector<double> shares(arms, 0.0);
    for (int i = 0; i < draws; ++i) {
        Rng rng = drawsOfStep(7, i);
        shares[static_cast<std::size_t>(draw(rng))] += 1.0 / draws;
    }
    return shares;
}

} // namespace

class TestChoice : public QObject {
    Q_OBJECT

private slots:
    void bestArmTakesTheFirstOfEquals()
    {
        const std::vector<double> scores{0.5, 0.7, 0.7};
        const std::vector<double> costs{0, 0.2, 0.1};
        QCOMPARE(bestArm(scores, costs, {0}), 1);
        QCOMPARE(bestArm(scores, costs, {1}), 2);
        QCOMPARE(bestArm(scores, costs, {10}), 0);
        const std::vector<std::uint8_t> notTheFirst{0, 1, 1};
        QCOMPARE(bestArm(scores, costs, {10, notTheFirst}), 2);
        const std::vector<std::uint8_t> none{0, 0, 0};
        QCOMPARE(bestArm(scores, costs, {0, none}), sim::noArm);
    }

    void anUnknownValueIsNeverTheBest()
    {
        const std::vector<double> scores{std::nan(""), 0.2, 0.3};
        const std::vector<double> costs{0, 0, std::nan("")};
        QCOMPARE(bestArm(scores, costs, {0}), 1);
        const std::vector<std::uint8_t> unknownAlone{1, 0, 1};
        QCOMPARE(bestArm(scores, costs, {0, unknownAlone}), sim::noArm);
        std::vector<double> pmf(3);
        epsilonGreedyPmf(scores, 0, {}, pmf);
        QCOMPARE(pmf, (std::vector<double>{0, 0, 1}));
    }

    void epsilonGreedyByHand()
    {
        std::vector<double> pmf(4);
        epsilonGreedyPmf(std::vector{0.1, 0.9, 0.9, 0.2}, 0.2, {}, pmf);
        compare(pmf, {0.05, 0.85, 0.05, 0.05}, 1e-15);
        epsilonGreedyPmf(
            std::vector{0.1, 0.9, 0.9, 0.2}, 0.2, std::vector<std::uint8_t>{1, 0, 0, 1}, pmf);
        compare(pmf, {0.1, 0, 0, 0.9}, 1e-15);
    }

    void softmaxByHand()
    {
        std::vector<double> pmf(3);
        softmaxPmf(std::vector{0.0, std::log(2.0), std::log(5.0)}, 1, {}, pmf);
        compare(pmf, {0.125, 0.25, 0.625}, 1e-15);
        // Half the temperature squares the ratios; great values do not overflow.
        softmaxPmf(std::vector{1e6, 1e6 + std::log(2.0), -1e6}, 0.5, {}, pmf);
        compare(pmf, {0.2, 0.8, 0}, 1e-9);
    }

    void inverseGapByHand()
    {
        // K = 3, rate 10: 1 / (3 + 10 * 0.2) = 0.2, 1 / (3 + 10 * 0.7) = 0.1, and the rest.
        std::vector<double> pmf(3);
        inverseGapPmf(std::vector{0.9, 0.7, 0.2}, 10, {}, pmf);
        compare(pmf, {0.7, 0.2, 0.1}, 1e-15);
        // Rate 0 is uniform; two arms of three: 1 / (2 + 10 * 0.5) = 1 / 7.
        inverseGapPmf(std::vector{0.9, 0.7, 0.2}, 0, {}, pmf);
        compare(pmf, {1.0 / 3, 1.0 / 3, 1.0 / 3}, 1e-15);
        inverseGapPmf(std::vector{0.9, 0.7, 0.2}, 10, std::vector<std::uint8_t>{0, 1, 1}, pmf);
        compare(pmf, {0, 6.0 / 7, 1.0 / 7}, 1e-15);
    }

    void bestOfNormalsByHand()
    {
        // Two normals: P(first greater) = Phi(1 / sqrt(2)) for means 1 apart and deviations 1.
        const double chance = 0.5 * std::erfc(-0.5);
        std::vector<double> pmf(2);
        bestOfNormalsPmf(std::vector{1.0, 0.0}, std::vector{1.0, 1.0}, {}, pmf);
        compare(pmf, {chance, 1 - chance}, 1e-3);
        std::vector<double> three(3);
        bestOfNormalsPmf(std::vector{0.0, 0.0, 0.0}, std::vector{1.0, 1.0, 1.0}, {}, three);
        compare(three, {1.0 / 3, 1.0 / 3, 1.0 / 3}, 1e-12);
        // An arm that is known beats one that is not with the chance of it lying below.
        bestOfNormalsPmf(std::vector{0.0, 1.0}, std::vector{0.0, 1.0}, {}, pmf);
        const double below = 0.5 * std::erfc(1 / std::sqrt(2.0));
        compare(pmf, {below, 1 - below}, 1e-6);
        bestOfNormalsPmf(std::vector{0.0, 9.0, 0.0}, std::vector{1.0, 1.0, 1.0},
            std::vector<std::uint8_t>{1, 0, 1}, three);
        compare(three, {0.5, 0, 0.5}, 1e-12);
    }

    void bestOfNormalsIsWhatDrawsGive()
    {
        const std::vector<double> means{0.3, 0.5, 0.45, -1};
        const std::vector<double> deviations{0.4, 0.05, 0.2, 0.1};
        std::vector<double> pmf(4);
        bestOfNormalsPmf(means, deviations, {}, pmf);
        compare(frequencies(4,
                    [&](Rng& rng) {
                        std::vector<double> values;
                        for (std::size_t i = 0; i < means.size(); ++i)
                            values.push_back(means[i] + deviations[i] * rng.normal());
                        return std::ranges::max_element(values) - values.begin();
                    }),
            pmf, tolerance);
    }

    void gumbelNoiseDrawsSoftmax()
    {
        const std::vector<double> values{0.2, 0.1, 0.35};
        std::vector<double> pmf(3);
        softmaxPmf(values, 0.1, {}, pmf);
        compare(frequencies(3,
                    [&](Rng& rng) {
                        std::vector<double> noisy;
                        for (const double value : values)
                            noisy.push_back(value + 0.1 * gumbel(rng));
                        return std::ranges::max_element(noisy) - noisy.begin();
                    }),
            pmf, tolerance);
    }

    void drawsFollowThePmf()
    {
        const std::vector<double> pmf{0.1, 0, 0.6, 0.3};
        compare(
            frequencies(4, [&](Rng& rng) { return drawFrom(pmf, rng.uniform()); }), pmf, tolerance);
        QCOMPARE(drawFrom(pmf, 0), 0);
        QCOMPARE(drawFrom(pmf, 0.1), 2);
        QCOMPARE(drawFrom(pmf, 1 - 1e-16), 3);
        QCOMPARE(drawFrom(std::vector{0.0, 0.0}, 0.5), sim::noArm);
    }

    void betaDrawsHaveTheirMoments_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("flat") << 1.0 << 1.0;
        QTest::newRow("few") << 2.0 << 5.0;
        QTest::newRow("many") << 40.5 << 9.5;
        QTest::newRow("below one") << 0.5 << 0.7;
    }

    void betaDrawsHaveTheirMoments()
    {
        QFETCH(double, a);
        QFETCH(double, b);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; ++i) {
            Rng rng = drawsOfStep(3, i);
            const double draw = betaDraw(rng, a, b);
            QVERIFY(draw >= 0 && draw <= 1);
            sum += draw;
            squares += draw * draw;
        }
        const double mean = sum / draws;
        const double variance = squares / draws - mean * mean;
        QVERIFY(std::abs(mean - a / (a + b)) < tolerance);
        QVERIFY(std::abs(variance - a * b / ((a + b) * (a + b) * (a + b + 1))) < 0.002);
    }
};

QTEST_APPLESS_MAIN(TestChoice)
#include "tst_choice.moc"
