// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/confidencesequence.h"
#include "core/analysis/intervals.h"
#include "core/util/rng.h"

#include <cmath>
#include <functional>
#include <QTest>

using namespace metallm;
using analysis::Estimate;

namespace {

using Sequence = std::function<std::vector<Estimate>(std::span<const double>)>;
using Draw = std::function<double(Rng&)>;

constexpr int worlds = 1000;
constexpr int steps = 1000;

const Sequence betting = [](std::span<const double> values) {
    return analysis::bettingSequence(values, 0, 1);
};
const Sequence fixedSize = [](std::span<const double> values) {
    std::vector<Estimate> sequence; // an interval for one n, wrongly watched at every step
    double sum = 0;
    for (const double value : values) {
        sum += value;
        const auto n = static_cast<double>(sequence.size() + 1);
        const double mean = sum / n;
        const double half = n < 20 ? 1 : 1.96 * std::sqrt(std::max(mean * (1 - mean), 1e-9) / n);
        sequence.push_back({mean, mean - half, mean + half});
    }
    return sequence;
};

const Draw coin = [](Rng& rng) { return rng.uniform() < 0.8 ? 1.0 : 0.0; };
const Draw flat = [](Rng& rng) { return rng.uniform(); };

/// In how many worlds the true mean was outside at any step.
int worldsMissed(const Sequence& sequence, const Draw& draw, double truth)
{
    int missed = 0;
    for (std::uint64_t world = 0; world < worlds; ++world) {
        Rng rng(world, Stream::Sample);
        std::vector<double> values(steps);
        for (double& value : values)
            value = draw(rng);
        const auto intervals = sequence(values);
        missed += std::ranges::any_of(
            intervals, [truth](const Estimate& e) { return truth < *e.low || truth > *e.high; });
    }
    return missed;
}

} // namespace

class TestConfidenceSequence : public QObject {
    Q_OBJECT

private slots:
    /// Watched at each of 1,000 steps, in 1,000 worlds: at most 5 % of the worlds may ever miss.
    void missesAtMostFivePercentWhileWatched_data()
    {
        QTest::addColumn<bool>("coins");
        QTest::newRow("coins") << true;
        QTest::newRow("uniform") << false;
    }

    void missesAtMostFivePercentWhileWatched()
    {
        QFETCH(bool, coins);
        const int missed = worldsMissed(betting, coins ? coin : flat, coins ? 0.8 : 0.5);
        qInfo("%d of %d worlds missed at some step", missed, worlds);
        QVERIFY(missed <= worlds / 20);
    }

    void anIntervalForOneSizeMissesMoreOften()
    {
        QVERIFY(worldsMissed(fixedSize, coin, 0.8) > worlds / 5);
    }

    void narrowsAndNeverWidens()
    {
        Rng rng(1, Stream::Sample);
        std::vector<double> values(2000);
        for (double& value : values)
            value = 0.5 + 0.02 * (rng.uniform() - 0.5);
        const auto bets = betting(values);
        for (std::size_t i = 1; i < values.size(); ++i)
            QVERIFY(*bets[i].low >= *bets[i - 1].low && *bets[i].high <= *bets[i - 1].high);
        // Little variance: bets notice.
        QVERIFY(*bets.back().high - *bets.back().low < 0.02);
        QCOMPARE(bets.size(), values.size());
    }

    void keepsToTheRange()
    {
        const double values[]{-1, 3, 3, -1};
        const auto sequence = analysis::bettingSequence(values, -1, 3);
        QCOMPARE(sequence.size(), std::size_t{4});
        for (const Estimate& estimate : sequence)
            QVERIFY(*estimate.low >= -1 && *estimate.high <= 3);
        QCOMPARE(sequence.back().mean, 1.0);
        QVERIFY(analysis::bettingSequence({}, 0, 1).empty());
        const double constant[]{2, 2};
        QCOMPARE(*analysis::bettingSequence(constant, 2, 2).back().high, 2.0);
    }
};

QTEST_APPLESS_MAIN(TestConfidenceSequence)
#include "tst_confidencesequence.moc"
