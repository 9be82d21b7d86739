// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/analysis.h"
#include "core/sim/runningfigures.h"
#include "core/util/per10k.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;

namespace {

/// Some outcomes are missing, and a hard budget leaves the last queries unserved.
std::shared_ptr<const sim::RunResult> poorRun()
{
    const auto dataset = test::syntheticDataset({.queries = 600, .missingShare = 0.2});
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.alpha = 0.5;
    const auto prices = test::syntheticPrices(*dataset);
    const auto whole = sim::analyse(dataset, prices, parameters, {}).value();
    parameters.budget = *sim::play(*whole, 0.1, {}).value()->costPer10k / 2;
    parameters.hardBudget = true;
    return sim::play(*sim::analyse(dataset, prices, parameters, {}).value(), 0.1, {}).value();
}

} // namespace

class TestRunningFigures : public QObject {
    Q_OBJECT

private slots:
    void endAsTheRunDoes()
    {
        const auto run = poorRun();
        QVERIFY(run->unserved > 0 && run->excluded > 0);
        const auto figures = sim::runningFigures(*run);
        QCOMPARE(figures.accuracy.size(), run->arms.size() + 1);
        QCOMPARE(figures.costPer10k.size(), run->arms.size() + 1);
        QVERIFY(figures.accuracy.back() == *run->accuracy); // to the last bit
        QVERIFY(figures.costPer10k.back() == *run->costPer10k);
    }

    void areThoseOfTheQueriesSoFar()
    {
        const auto run = poorRun();
        const auto figures = sim::runningFigures(*run);
        QVERIFY(std::isnan(figures.accuracy[0]) && std::isnan(figures.costPer10k[0]));
        double score = 0;
        double usd = 0;
        double evaluated = 0;
        for (std::size_t step = 0; step < run->arms.size(); ++step) {
            const std::int32_t query = run->experiment->eval[step];
            const int arm = run->arms[step];
            if (arm != sim::noArm && run->experiment->hasOutcome(query, arm)) {
                score += run->experiment->score(query, arm);
                usd += run->experiment->costUsd(query, arm);
                ++evaluated;
            }
            if (evaluated == 0)
                continue;
            QVERIFY(std::abs(figures.accuracy[step + 1] - score / evaluated) < 1e-12);
            QVERIFY(std::abs(figures.costPer10k[step + 1] - per10k * usd / evaluated) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(TestRunningFigures)
#include "tst_runningfigures.moc"
