// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conformance.h"
#include "tests/support/heapbytes.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <numeric>
#include <QtTest>

using namespace metallm;
using policy::PolicyInfo;
using sim::Mode;
using namespace test::conformance;

namespace {

constexpr double allowedBytes = 6000; // for objects themselves, and the heap's own

/// Asks the learner at every step, tells it what came of it, and shows each step to `look`.
template<typename Look>
void teach(policy::LearningPolicy& learner, const sim::Experiment& experiment,
    std::span<const std::uint8_t> eligible, Look look)
{
    test::play(learner, experiment, [&](Eigen::Index column, std::size_t place) {
        const std::int32_t query = experiment.eval[place];
        const int arm = learner.choose(column, {costWeight, eligible});
        if (look(column, arm) && arm >= 0 && experiment.hasOutcome(query, arm))
            learner.learn(column, arm, test::feedbackOf(experiment, query, arm));
    });
}

void verifyPmf(const std::vector<double>& pmf, int chosen)
{
    QVERIFY(std::abs(std::reduce(pmf.begin(), pmf.end()) - 1) < 1e-12);
    for (const double probability : pmf)
        QVERIFY(probability >= 0 && probability <= 1 + 1e-12);
    QVERIFY(pmf[static_cast<std::size_t>(chosen)] > 0);
}

void verifyFinite(double score, double cost)
{
    QVERIFY(std::isfinite(score) && std::isfinite(cost));
}

void verifyAllowed(const std::vector<std::uint8_t>& eligible, bool any, int arm)
{
    if (any)
        QVERIFY(arm >= 0 && eligible[static_cast<std::size_t>(arm)] != 0);
    else
        QCOMPARE(arm, sim::noArm);
}

} // namespace

/// What every registered policy that learns must stand, asked and taught step by step.
class TestLearnerConformance : public QObject {
    Q_OBJECT

private slots:
    void untaughtItIsTheFrozenPolicy_data() { everyLearner(); }
    void untaughtItIsTheFrozenPolicy()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset({.queries = 800});
        const auto parameters = parametersOf(info, *dataset, Mode::Hybrid);
        const auto experiment = test::prepared(dataset, parameters);
        const auto learner = test::learnerOf(*experiment);
        Arms untaught;
        teach(*learner, *experiment, {}, [&](Eigen::Index, int arm) {
            untaught.push_back(arm);
            return false;
        });
        const auto frozen = info.freezeAt ? (*info.freezeAt(*experiment, {}))(costWeight)
                                          : plainArms(*info.freeze(*experiment, {}), costWeight);
        QCOMPARE(untaught, frozen);
    }

    void estimatesAndProbabilities_data() { everyLearner(); }
    void estimatesAndProbabilities()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset({.models = 4, .missingShare = 0.1});
        const auto experiment = test::prepared(dataset, parametersOf(info, *dataset, Mode::Online));
        const auto learner = test::learnerOf(*experiment);
        std::vector<double> scores(4);
        std::vector<double> costs(4);
        std::vector<double> pmf(4);
        teach(*learner, *experiment, {}, [&](Eigen::Index step, int arm) {
            learner->estimate(step, scores, costs);
            for (int k = 0; k < 4; ++k)
                verifyFinite(scores[std::size_t(k)], costs[std::size_t(k)]);
            if (learner->probabilities(pmf))
                verifyPmf(pmf, arm);
            return true;
        });
    }

    void saysWhatAClonesMemoryIs_data() { everyLearner(); }
    void saysWhatAClonesMemoryIs()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset({.queries = 400, .dimension = 64});
        for (const double gamma : {1.0, 0.995}) {
            auto parameters = parametersOf(info, *dataset, Mode::Online);
            parameters.gamma = gamma;
            const auto experiment = test::prepared(dataset, parameters);
            const auto learner = test::learnerOf(*experiment);
            teach(*learner, *experiment, {}, [](Eigen::Index, int) { return true; });
            const auto before = static_cast<double>(test::heapBytes());
            const auto clone = learner->clone();
            const double taken = static_cast<double>(test::heapBytes()) - before;
            const auto told = static_cast<double>(learner->bytes());
            QVERIFY2(std::abs(told - taken) < 0.05 * taken + allowedBytes,
                qPrintable(QStringLiteral("%1 for %2").arg(told).arg(taken)));
        }
    }

    void neverPlaysAnArmThatMayNotBe_data() { everyLearner(); }
    void neverPlaysAnArmThatMayNotBe()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset({.models = 4});
        const auto experiment = test::prepared(dataset, parametersOf(info, *dataset, Mode::Hybrid));
        for (const auto& eligible :
            std::vector<std::vector<std::uint8_t>>{{0, 1, 1, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}}) {
            const bool any = std::ranges::count(eligible, 1) > 0;
            const auto learner = test::learnerOf(*experiment);
            std::vector<double> pmf(4);
            teach(*learner, *experiment, eligible, [&](Eigen::Index, int arm) {
                verifyAllowed(eligible, any, arm);
                if (learner->probabilities(pmf))
                    for (std::size_t k = 0; k < 4; ++k)
                        [&] { QVERIFY(eligible[k] != 0 || pmf[k] == 0); }();
                return true;
            });
        }
    }
};

QTEST_APPLESS_MAIN(TestLearnerConformance)
#include "tst_learnerconformance.moc"
