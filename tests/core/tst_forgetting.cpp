// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <Eigen/Dense>
#include <QtTest>

using namespace metallm;
using namespace metallm::test;
using sim::Mode;

namespace {

/// One arm's statistics as the paper writes them, with dense matrices.
struct TextbookArm {
    Eigen::MatrixXd v;
    Eigen::MatrixXd w;
    Eigen::VectorXd b;

    double value(const Eigen::VectorXd& x, double alpha) const
    {
        const Eigen::MatrixXd inverse = v.inverse();
        return x.dot(inverse * b) + alpha * std::sqrt(x.dot(inverse * w * inverse * x));
    }
};

double rewardAt(const sim::Experiment& experiment, std::int32_t query, int arm, double p)
{
    const auto feedback = feedbackOf(experiment, query, arm);
    return feedback.score - p * feedback.cost;
}

double totalScore(const sim::Experiment& experiment)
{
    const auto played = sim::simulate(*learnerOf(experiment), experiment, 0, {});
    double total = 0;
    for (std::size_t step = 0; step < played->arms.size(); ++step)
        total += experiment.score(experiment.eval[step], played->arms[step]);
    return total;
}

} // namespace

/// Discounted and sliding-window LinUCB against their papers' matrices, inverted afresh.
class TestForgetting : public QObject {
    Q_OBJECT

private slots:
    void discountedIsTheTextbook_data()
    {
        QTest::addColumn<double>("gamma");
        QTest::newRow("forgets") << 0.97;
        QTest::newRow("keeps") << 1.0;
    }

    void discountedIsTheTextbook()
    {
        QFETCH(double, gamma);
        constexpr double p = 0.3;
        auto parameters = parametersOf("dlinucb", Mode::Online);
        parameters.alpha = 0.4;
        parameters.gamma = gamma;
        parameters.lambda = 0.7;
        const auto experiment =
            prepared(test::syntheticDataset({.queries = 600, .missingShare = 0.1}), parameters);
        const Eigen::Index d = experiment->contexts.dimension();
        const Eigen::MatrixXd ridge = parameters.lambda * Eigen::MatrixXd::Identity(d, d);
        std::vector<TextbookArm> arms(3, {ridge, ridge, Eigen::VectorXd::Zero(d)});
        const auto learner = learnerOf(*experiment);
        play(*learner, *experiment, [&](Eigen::Index column, std::size_t place) {
            const std::int32_t query = experiment->eval[place];
            const Eigen::VectorXd x = contextOf(*experiment, query);
            std::vector<double> values;
            for (const TextbookArm& arm : arms)
                values.push_back(arm.value(x, parameters.alpha));
            // The textbook's theta is that of the reward; the learner keeps score and cost apart.
            compare(valuesOf(*learner, column, 3, p), values, 1e-9);
            const int arm = learner->choose(column, {p});
            QCOMPARE(arm, std::ranges::max_element(values) - values.begin());
            if (!experiment->hasOutcome(query, arm))
                return;
            learner->learn(column, arm, feedbackOf(*experiment, query, arm));
            for (int k = 0; k < 3; ++k) {
                TextbookArm& changed = arms[static_cast<std::size_t>(k)];
                const Eigen::MatrixXd own =
                    k == arm ? Eigen::MatrixXd(x * x.transpose()) : Eigen::MatrixXd::Zero(d, d);
                changed.v = gamma * changed.v + own + (1 - gamma) * ridge;
                changed.w = gamma * gamma * changed.w + own + (1 - gamma * gamma) * ridge;
                changed.b *= gamma;
                if (k == arm)
                    changed.b += rewardAt(*experiment, query, arm, p) * x;
            }
        });
    }

    void slidingIsTheTextbook_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<bool>("warm");
        QTest::newRow("one") << 1 << false;
        QTest::newRow("short") << 40 << true;
        QTest::newRow("long") << 100000 << true;
    }

    void slidingIsTheTextbook()
    {
        QFETCH(int, window);
        QFETCH(bool, warm);
        constexpr double p = 0.2;
        auto parameters = parametersOf("swlinucb", warm ? Mode::Hybrid : Mode::Online);
        parameters.alpha = 0.4;
        parameters.lambda = 0.5;
        parameters.settings["window"] = std::to_string(window);
        const auto experiment =
            prepared(test::syntheticDataset({.queries = 2400, .missingShare = 0.1}), parameters);
        const Eigen::Index d = experiment->contexts.dimension();
        struct Round {
            std::int32_t query;
            int arm; // -1 = every arm
        };
        std::vector<Round> rounds;
        for (std::size_t i = 0; warm && i < experiment->train.size(); ++i)
            rounds.push_back({experiment->train[i], -1});
        const auto learner = learnerOf(*experiment);
        play(*learner, *experiment, [&](Eigen::Index column, std::size_t place) {
            const std::int32_t query = experiment->eval[place];
            const std::size_t known = std::min(rounds.size(), static_cast<std::size_t>(window));
            std::vector<double> values;
            for (int k = 0; k < 3; ++k) {
                const Eigen::MatrixXd ridge = parameters.lambda * Eigen::MatrixXd::Identity(d, d);
                TextbookArm arm{ridge, ridge, Eigen::VectorXd::Zero(d)};
                for (const Round& round : std::span(rounds).last(known)) {
                    if ((round.arm != -1 && round.arm != k)
                        || !experiment->hasOutcome(round.query, k))
                        continue;
                    const Eigen::VectorXd x = contextOf(*experiment, round.query);
                    arm.v += x * x.transpose();
                    arm.b += rewardAt(*experiment, round.query, k, p) * x;
                }
                arm.w = arm.v;
                values.push_back(arm.value(contextOf(*experiment, query), parameters.alpha));
            }
            compare(valuesOf(*learner, column, 3, p), values, 1e-9);
            const int arm = learner->choose(column, {p});
            if (!experiment->hasOutcome(query, arm))
                return;
            learner->learn(column, arm, feedbackOf(*experiment, query, arm));
            rounds.push_back({query, arm});
        });
    }

    void forgettingFollowsAWorldThatTurns()
    {
        const auto dataset = turningWorld(1200);
        const auto scoreOf = [&](const std::string& policy, double gamma) {
            auto parameters = parametersOf(policy, Mode::Online);
            parameters.alpha = 0.5;
            parameters.gamma = gamma;
            if (policy == "swlinucb")
                parameters.settings["window"] = "60";
            return totalScore(*prepared(dataset, parameters));
        };
        const double keeps = scoreOf("linucb", 1);
        QVERIFY2(scoreOf("dlinucb", 0.97) > keeps + 50, qPrintable(QString::number(keeps)));
        QVERIFY2(scoreOf("swlinucb", 1) > keeps + 50, qPrintable(QString::number(keeps)));
    }
};

QTEST_APPLESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
