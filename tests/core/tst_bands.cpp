// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bands.h"
#include "core/sim/analysis.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <limits>
#include <QTest>

using namespace metallm;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

} // namespace

class TestBands : public QObject {
    Q_OBJECT

private slots:
    void accuracyByHand()
    {
        // sqrt(0.2 * 0.8 / 100) = 0.04
        QVERIFY(near(analysis::accuracyHalfWidth(0.2, 100), 1.959963984540054 * 0.04));
        QCOMPARE(analysis::accuracyHalfWidth(1, 100), 0.0);
    }

    void sumsByHand()
    {
        const double values[]{1, 3, 5};
        const auto running = analysis::runningSum(values);
        QCOMPARE(running.sums, (std::vector<double>{0, 1, 4, 9}));
        QCOMPARE(running.halfWidths[0], 0.0);
        QCOMPARE(running.halfWidths[1], 0.0); // one value tells nothing of how they differ
        // Variances 2 and 4, over two and three values.
        QVERIFY(near(running.halfWidths[2], 1.959963984540054 * 2));
        QVERIFY(near(running.halfWidths[3], 1.959963984540054 * std::sqrt(12.0)));
    }

    void farFromZeroTheyAreAsExact()
    {
        // A difference of sums of squares would leave nothing of these variances.
        const double values[]{1e9 + 1, 1e9 + 3, 1e9 + 5};
        const auto running = analysis::runningSum(values);
        QVERIFY(near(running.halfWidths[2], 1.959963984540054 * 2));
        QVERIFY(near(running.halfWidths[3], 1.959963984540054 * std::sqrt(12.0)));
    }

    void accuracyOfARunIsOverTheQueriesEvaluated()
    {
        const auto dataset = test::syntheticDataset({.queries = 300, .missingShare = 0.3});
        sim::Parameters parameters;
        parameters.policy = "random";
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {}).value();
        const auto run = sim::play(*analysis, 0, {}).value();
        QVERIFY(run->excluded > 0);
        double squares = 0;
        for (std::size_t step = 0; step < run->arms.size(); ++step)
            if (!std::isnan(run->rewards[step]))
                squares +=
                    std::pow(run->experiment->score(run->experiment->eval[step], run->arms[step])
                            - *run->accuracy,
                        2);
        const auto n = static_cast<double>(run->evaluated());
        QVERIFY(near(*analysis::accuracyHalfWidth(*run),
            1.959963984540054 * std::sqrt(squares / (n - 1) / n)));
        sim::RunResult oneQuery = *run;
        oneQuery.arms.resize(1);
        QVERIFY(!analysis::accuracyHalfWidth(oneQuery));
    }

    void whatDoesNotCountChangesNothing()
    {
        const double values[]{1, std::numeric_limits<double>::quiet_NaN(), 3};
        const auto running = analysis::runningSum(values);
        QCOMPARE(running.sums, (std::vector<double>{0, 1, 1, 4}));
        QCOMPARE(running.halfWidths[2], 0.0);
        QVERIFY(near(running.halfWidths[3], 1.959963984540054 * 2));
        QCOMPARE(analysis::runningSum({}).sums, (std::vector<double>{0}));
    }
};

QTEST_APPLESS_MAIN(TestBands)
#include "tst_bands.moc"
