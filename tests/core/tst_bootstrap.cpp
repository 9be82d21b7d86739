// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bootstrap.h"
#include "core/analysis/normal.h"
#include "core/analysis/standarderror.h"
#include "core/util/rng.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::BootstrapOptions;
using analysis::Estimate;
using analysis::Statistic;
using analysis::Terms;

namespace {

const Statistic mean = [](std::span<const double> sums) { return sums[1] / sums[0]; };
const Statistic ratio = [](std::span<const double> sums) { return sums[1] / sums[2]; };

/// Columns: 1, a right answer with this chance, another with 0.6.
Terms answers(int queries, double chance, std::uint64_t seed)
{
    Rng rng(seed, Stream::Sample);
    Terms terms(queries, 3);
    for (int i = 0; i < queries; ++i)
        terms.row(i) << 1, rng.uniform() < chance ? 1 : 0, rng.uniform() < 0.6 ? 1 : 0;
    return terms;
}

Estimate estimated(const Terms& terms, const Statistic& statistic, int threads = 1)
{
    RunContext context;
    context.threads = threads;
    return analysis::bootstrap(terms, std::span(&statistic, 1), {}, context).value().front();
}

bool holds(const Estimate& estimate, double value)
{
    return *estimate.low <= value && value <= *estimate.high;
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT

private slots:
    void normalQuantilesAreTheTables()
    {
        QVERIFY(std::abs(analysis::normalQuantile(0.975) - analysis::normalQuantile95) < 1e-12);
        QVERIFY(std::abs(analysis::normalQuantile(0.1) + 1.2815515655446004) < 1e-12);
        QVERIFY(std::abs(analysis::normalProbability(1) - 0.8413447460685429) < 1e-14);
    }

    void agreesWithTheNormalIntervalOnAMean()
    {
        const Terms terms = answers(2000, 0.7, 3);
        const Estimate estimate = estimated(terms, mean);
        const double share = terms.col(1).mean();
        const double half = analysis::normalQuantile95 * std::sqrt(share * (1 - share) / 2000);
        QCOMPARE(estimate.mean, share);
        QVERIFY(std::abs(*estimate.low - (share - half)) < 0.1 * half);
        QVERIFY(std::abs(*estimate.high - (share + half)) < 0.1 * half);
    }

    void isTheSameForAnyNumberOfThreads()
    {
        const Terms terms = answers(300, 0.7, 4);
        QVERIFY(estimated(terms, ratio, 1) == estimated(terms, ratio, 4));
        BootstrapOptions other;
        other.seed = 2;
        const auto reseeded = analysis::bootstrap(terms, std::span(&ratio, 1), other, {});
        QVERIFY(!(reseeded.value().front() == estimated(terms, ratio, 1)));
    }

    /// 400 data sets of 60 queries each; a 95 % interval that is sound misses about 20 of them. A
    /// binomial count of 400 with chance 0.05 lies in [8, 36] with probability 0.9995.
    void coversTheTruthAsOftenAsItSays()
    {
        int meanMisses = 0;
        int ratioMisses = 0;
        const BootstrapOptions options{499, 1};
        const Statistic both[]{mean, ratio};
        for (std::uint64_t world = 0; world < 400; ++world) {
            const auto estimates =
                analysis::bootstrap(answers(60, 0.8, 100 + world), both, options, {}).value();
            meanMisses += !holds(estimates[0], 0.8);
            ratioMisses += !holds(estimates[1], 0.8 / 0.6);
        }
        QVERIFY2(meanMisses <= 36, qPrintable(QString::number(meanMisses)));
        QVERIFY2(ratioMisses <= 36, qPrintable(QString::number(ratioMisses)));
        QVERIFY(meanMisses >= 4 && ratioMisses >= 4); // nor by being far too wide
    }

    void sameAnswersHaveNoInterval()
    {
        Terms terms = answers(50, 1, 1);
        const Estimate estimate = estimated(terms, mean);
        QCOMPARE(estimate.mean, 1.0);
        QVERIFY(!estimate.low && !estimate.high);
        QVERIFY(!estimated(answers(1, 0.5, 1), mean).low);
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        RunContext context;
        context.stop = source.get_token();
        const auto result =
            analysis::bootstrap(answers(50, 0.5, 1), std::span(&mean, 1), {}, context);
        QVERIFY(!result && result.error().kind == Error::Kind::Stopped);
    }

    void sumsRowsByCluster()
    {
        Terms terms(3, 2);
        terms << 1, 10, 1, 20, 1, 30;
        const std::int32_t clusters[]{7, -1, 7};
        Terms expected(2, 2);
        expected << 1, 20, 2, 40;
        QVERIFY(analysis::summedByCluster(terms, clusters) == expected);
    }

    void clusteredErrorByHand()
    {
        // Clusters {1, 1}, {0}, {0}: mean 0.5, sums of deviations 1, -0.5, -0.5, so
        // sqrt(1.5 * 3 / 2) / 4 = 0.375; Student's t with 2 degrees is 4.30265.
        const double values[]{1, 1, 0, 0};
        const std::int32_t clusters[]{0, 0, 1, 2};
        const auto estimate = analysis::overClusters(values, clusters);
        QCOMPARE(estimate->mean, 0.5);
        QVERIFY(std::abs(*estimate->high - 0.5 - 4.302652729749464 * 0.375) < 1e-9);
        // Each its own cluster: the plain standard error.
        const std::int32_t apart[]{0, 1, 2, 3};
        const auto plain = analysis::overQueries(values);
        QVERIFY(std::abs(*analysis::overClusters(values, apart)->high - *plain->high) < 1e-12);
        const std::int32_t together[]{5, 5, 5, 5};
        QVERIFY(!analysis::overClusters(values, together)->low);
        QVERIFY(!analysis::overClusters({}, {}));
    }
};

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
