// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/exp4.h"
#include "core/policy/ucb1.h"
#include "core/sim/analysis.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"
#include "tests/support/scratch.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <Eigen/Dense>
#include <QtTest>

using namespace metallm;
using namespace metallm::test;
using sim::Mode;

class TestBandits : public QObject {
    Q_OBJECT

private slots:
    void ucb1ByHand()
    {
        const auto experiment =
            prepared(test::syntheticDataset(), parametersOf("ucb1", Mode::Online));
        const auto learner = learnerOf(*experiment);
        const auto tell = [&](int arm, double score) { learner->learn(0, arm, {score, 0.1}); };
        for (const auto& [arm, score] : {std::pair(0, 1.0), std::pair(1, 0.5), std::pair(2, 0.0)}) {
            QCOMPARE(learner->choose(0, {}), arm); // each once
            tell(arm, score);
        }
        // n = 3: every bonus is sqrt(2 ln 3).
        const double bonus = std::sqrt(2 * std::log(3.0));
        compare(valuesOf(*learner, 0, 3, 0), {1 + bonus, 0.5 + bonus, bonus}, 1e-12);
        QCOMPARE(learner->choose(0, {}), 0);
        tell(0, 0);
        // n = 4: 0.5 + sqrt(2 ln 4 / 2) = 1.677 against 0.5 + sqrt(2 ln 4) = 2.165.
        compare(valuesOf(*learner, 0, 3, 0), {1.6774100, 2.1651092, 1.6651092}, 1e-6);
        QCOMPARE(learner->choose(0, {}), 1);
        compare(
            valuesOf(*learner, 0, 3, 2), {1.6774100 - 0.2, 2.1651092 - 0.2, 1.6651092 - 0.2}, 1e-6);
        QCOMPARE(policy::ucb1Bonus(1, 1), 0.0);
    }

    void anArmWithoutOutcomesIsUnknown_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("hasPrior");
        QTest::newRow("ucb1") << "ucb1" << false;
        QTest::newRow("exp4") << "exp4" << false;
        QTest::newRow("thompson") << "thompson" << true;
    }

    void anArmWithoutOutcomesIsUnknown()
    {
        QFETCH(QString, policy);
        QFETCH(bool, hasPrior);
        const auto experiment =
            prepared(test::syntheticDataset(), parametersOf(policy.toStdString(), Mode::Online));
        const auto learner = learnerOf(*experiment);
        learner->prepare(
            contextOf(*experiment, experiment->eval.front()), std::span(experiment->eval).first(1));
        learner->learn(0, 1, {0.75, 0.5});
        std::vector<policy::Belief> beliefs(3);
        learner->believe(0, beliefs);
        QCOMPARE(std::isnan(beliefs[0].score), !hasPrior);
        QVERIFY(std::isnan(beliefs[0].cost) && std::isnan(beliefs[2].cost));
        QCOMPARE(beliefs[1].cost, 0.5);
        QVERIFY(beliefs[1].score > 0.5);
        // The arm that something is known of, and no other.
        QCOMPARE(policy == u"exp4"_qs ? 1 : learner->greedyArm(beliefs, {10}), 1);
        std::vector<double> scores(3);
        std::vector<double> costs(3);
        learner->estimate(0, scores, costs); // to choose by
        QVERIFY(std::isfinite(scores[0]) && costs[0] == 0.0);
    }

    void exp4ByHand()
    {
        std::vector<double> weights{0, 0};
        const std::vector<double> advice{1, 0, 0, 0, 0.5, 0.5};
        std::vector<double> pmf(3);
        policy::exp4Pmf(weights, advice, 0.3, {}, pmf);
        compare(pmf, {0.45, 0.275, 0.275}, 1e-15);
        // Arm 1 with reward 0.8: the second expert's log weight grows by 0.1 * 0.5 * 0.8 / 0.275.
        policy::exp4Reward(weights, advice, pmf, 0.3, 1, 0.8);
        compare(weights, {0, 0.14545454545454545}, 1e-15);
        policy::exp4Pmf(weights, advice, 0.3, {}, pmf);
        const double second = std::exp(0.14545454545454545);
        compare(pmf,
            {0.7 / (1 + second) + 0.1, 0.35 * second / (1 + second) + 0.1,
                0.35 * second / (1 + second) + 0.1},
            1e-15);
        // All abstain but the first; only arms 1 and 2 may be played.
        policy::exp4Pmf(
            weights, std::vector<double>(6, 0.0), 0.3, std::vector<std::uint8_t>{0, 1, 1}, pmf);
        compare(pmf, {0, 0.5, 0.5}, 1e-15);
        QCOMPARE(policy::exp4Scaled(1, 0, 0.5), 1.0);
        QCOMPARE(policy::exp4Scaled(0, 1, 0.5), 0.0);
        QCOMPARE(policy::exp4Scaled(0.5, 0.5, 1), 0.5);
        QCOMPARE(policy::exp4Scaled(0, 3, 1), 0.0); // clipped
    }

    void exp4FollowsTheBetterExpert()
    {
        auto parameters = parametersOf("exp4", Mode::Online);
        parameters.settings = {{"experts", "model-1, model-2"}, {"mixing", "0.2"}};
        const auto experiment = prepared(turningWorld(800), parameters);
        const auto learner = learnerOf(*experiment);
        std::vector<double> pmf(2);
        std::vector<double> chances; // of the second model
        play(*learner, *experiment, [&](Eigen::Index column, std::size_t place) {
            const int arm = learner->choose(column, {});
            learner->probabilities(pmf);
            chances.push_back(pmf[1]);
            learner->learn(column, arm, feedbackOf(*experiment, experiment->eval[place], arm));
        });
        compare({chances[0], chances[399]}, {0.5, 0.1}, 0.01);
        QVERIFY(*std::ranges::max_element(chances) > 0.3);
    }

    void exp4LearnsFromOutcomesThatComeLate()
    {
        auto parameters = parametersOf("exp4", Mode::Online);
        parameters.settings = {{"experts", "model-1, model-2"}, {"mixing", "0.2"}};
        const auto experiment = prepared(turningWorld(20), parameters);
        const auto learner = learnerOf(*experiment);
        const std::span queries(experiment->eval);
        const Eigen::MatrixXd contexts = Eigen::MatrixXd::Zero(experiment->contexts.dimension(), 5);
        std::vector<double> pmf(2);
        const auto chancesAt = [&](Eigen::Index column) {
            learner->choose(column, {});
            learner->probabilities(pmf);
            return pmf;
        };
        learner->prepare(contexts.leftCols(3), queries.first(3));
        for (Eigen::Index column = 0; column < 3; ++column)
            compare(chancesAt(column), {0.5, 0.5}, 1e-15);
        // The next block begins with the queries that are told now; the second never is.
        const std::vector<std::int32_t> block{queries[0], queries[2], queries[3]};
        learner->prepare(contexts.leftCols(3), block);
        learner->learn(0, 0, {1, 0}); // 0.2 / 2 / 0.5 on the first expert's log weight
        compare(chancesAt(2), {0.8 / (1 + std::exp(-0.2)) + 0.1, 0.8 / (1 + std::exp(0.2)) + 0.1},
            1e-15);
        learner->learn(1, 1, {1, 0}); // by the chances of then: as much on the second's
        learner->prepare(contexts.leftCols(1), queries.subspan(4, 1));
        compare(chancesAt(0), {0.5, 0.5}, 1e-15);
    }

    void exp4FollowsTheBetterExpertThoughToldLate()
    {
        auto parameters = parametersOf("exp4", Mode::Online);
        parameters.settings = {{"experts", "model-1, model-2"}, {"mixing", "0.2"}};
        parameters.scenario.events = {*sim::parseEvent("t=0 feedback delay=9")};
        const auto experiment = prepared(turningWorld(800), parameters);
        const auto played = sim::simulate(*learnerOf(*experiment), *experiment, 0, {});
        VERIFY_RESULT(played);
        const auto before = std::span(played->arms).subspan(200, 200);
        QVERIFY(std::ranges::count(before, 0) > 160); // half of them, were nothing learned
    }

    /// Where blocks begin with contexts of earlier steps, columns and steps are not the same.
    void lateFeedbackLeavesEveryStepItsDraws_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::newRow("any arm") << "epsilon-greedy"
                                 << "epsilon"
                                 << "1";
        QTest::newRow("nearly any arm") << "softmax"
                                        << "temperature"
                                        << "1e9";
        QTest::newRow("a frozen expert") << "exp4"
                                         << "experts"
                                         << "ridge";
    }

    void lateFeedbackLeavesEveryStepItsDraws()
    {
        QFETCH(QString, policy);
        QFETCH(QString, setting);
        QFETCH(QString, value);
        auto parameters = parametersOf(policy.toStdString(), Mode::Hybrid);
        parameters.settings[setting.toStdString()] = value.toStdString();
        const auto dataset = test::syntheticDataset({.queries = 900, .missingShare = 0.2});
        std::vector<std::vector<std::int32_t>> arms;
        for (const char* events : {"t=0 feedback delay=0", "t=0 feedback delay=7"}) {
            parameters.scenario.events = {*sim::parseEvent(events)};
            const auto experiment = prepared(dataset, parameters);
            const auto played = sim::simulate(*learnerOf(*experiment), *experiment, 0.1, {});
            VERIFY_RESULT(played);
            arms.push_back(played->arms);
        }
        QCOMPARE(arms[1], arms[0]);
    }

    void exp4RefusesExpertsThatKnowTooMuch_data()
    {
        QTest::addColumn<QString>("experts");
        QTest::addColumn<QString>("about");
        QTest::newRow("unknown") << "linucb,nobody"
                                 << "'nobody' cannot be an expert";
        QTest::newRow("oracle") << "oracle"
                                << "'oracle' cannot be an expert";
        QTest::newRow("itself") << "exp4"
                                << "'exp4' cannot be an expert";
        QTest::newRow("nothing") << "linucb,,ucb1"
                                 << "'' cannot be an expert";
        QTest::newRow("trains only") << "ridge"
                                     << "the expert ridge learns from a training part";
    }

    void exp4RefusesExpertsThatKnowTooMuch()
    {
        QFETCH(QString, experts);
        QFETCH(QString, about);
        auto parameters = parametersOf("exp4", Mode::Online);
        parameters.settings["experts"] = experts.toStdString();
        const auto experiment = prepared(test::syntheticDataset(), parameters);
        const auto refused = policy::find("exp4")->learner(*experiment, {});
        QVERIFY(!refused);
        QVERIFY2(QString::fromStdString(refused.error().message()).contains(about),
            refused.error().message().c_str());
        QVERIFY(!refused.error().remedy.empty());
    }

    void squareCbWeighsByTheGap()
    {
        auto parameters = parametersOf("squarecb", Mode::Hybrid);
        parameters.settings = {{"scale", "3"}, {"exponent", "0.5"}};
        const auto experiment = prepared(test::syntheticDataset(), parameters);
        const auto learner = learnerOf(*experiment);
        std::vector<double> pmf(3);
        play(*learner, *experiment, [&](Eigen::Index column, std::size_t place) {
            const auto values = valuesOf(*learner, column, 3, 0.4);
            const int arm = learner->choose(column, {0.4});
            QVERIFY(learner->probabilities(pmf));
            const double rate =
                3 * std::sqrt(static_cast<double>(experiment->train.size() + place + 1));
            const auto best = std::ranges::max_element(values) - values.begin();
            double others = 0;
            std::vector<double> expected(3);
            for (std::size_t k = 0; k < 3; ++k) {
                expected[k] = 1 / (3 + rate * (values[std::size_t(best)] - values[k]));
                others += std::ptrdiff_t(k) != best ? expected[k] : 0;
            }
            expected[std::size_t(best)] = 1 - others;
            compare(pmf, expected, 1e-12);
            learner->learn(column, arm, feedbackOf(*experiment, experiment->eval[place], arm));
        });
    }

    void drawsFollowTheProbabilities_data()
    {
        QTest::addColumn<QString>("policy");
        for (const auto* name :
            {"lints", "epsilon-greedy", "softmax", "squarecb", "thompson", "exp4"})
            QTest::newRow(name) << name;
    }

    /// Every query has the same context and nothing is learned: the arms of many steps are draws
    /// from one pmf.
    void drawsFollowTheProbabilities()
    {
        QFETCH(QString, policy);
        auto dataset = std::make_shared<data::Dataset>(
            *test::syntheticDataset({.queries = 40000, .domains = 1}));
        data::Contexts same = *dataset->contexts;
        same.values.rowwise() = same.values.row(0).eval();
        dataset->contexts = std::make_shared<const data::Contexts>(same);
        for (std::size_t query = 80; query < 40000; ++query)
            dataset->splitOf[query] = 1;
        auto parameters = parametersOf(policy.toStdString(), Mode::Hybrid);
        parameters.alpha = 2;
        if (policy == u"exp4"_qs)
            parameters.settings = {
                {"experts", "model-1,epsilon-greedy,model-3"}, {"mixing", "0.5"}};
        if (policy == u"softmax"_qs)
            parameters.settings["temperature"] = "0.3";
        const auto experiment = prepared(dataset, parameters);
        const auto learner = learnerOf(*experiment);
        std::vector<double> pmf(3);
        std::vector<double> shares(3);
        play(*learner, *experiment, [&](Eigen::Index column, std::size_t place) {
            const int arm = learner->choose(column, {0.1});
            shares[static_cast<std::size_t>(arm)] += 1 / double(experiment->eval.size());
            if (place == 0)
                QVERIFY(learner->probabilities(pmf));
        });
        QVERIFY(*std::ranges::max_element(pmf) < 0.99);
        // 4 standard deviations of a share are 0.01; thompson's pmf is itself a share of 1,001.
        compare(shares, pmf, policy == u"thompson"_qs ? 0.06 : 0.01);
    }

    void logisticIsTheMaximumAPosteriori()
    {
        auto parameters = parametersOf("logistic-ucb", Mode::Offline);
        parameters.lambda = 0.3;
        const auto shared = prepared(test::syntheticDataset(), parameters);
        sim::Experiment experiment = *shared;
        experiment.eval = experiment.train;
        const auto frozen = policy::find("logistic-ucb")->freeze(experiment, {});
        VERIFY_RESULT(frozen);
        const auto& lines = std::get<frontier::Lines>(frozen->moves);
        Eigen::MatrixXd x(experiment.contexts.dimension(), std::ssize(experiment.train));
        experiment.contexts.gather(experiment.train, x);
        for (int arm = 0; arm < 3; ++arm) {
            const Eigen::VectorXd mean = lines.intercepts.col(arm);
            const Eigen::VectorXd z = (mean.array() / (1 - mean.array())).log();
            const Eigen::VectorXd theta =
                x.transpose().colPivHouseholderQr().solve(z); // exact: z = x^T theta
            Eigen::VectorXd gradient = parameters.lambda * theta;
            for (Eigen::Index i = 0; i < x.cols(); ++i)
                gradient +=
                    x.col(i) * (mean(i) - experiment.score(experiment.train[std::size_t(i)], arm));
            QVERIFY2(gradient.norm() < 1e-6, qPrintable(QString::number(gradient.norm())));
        }
    }

    void logisticLearnsByNewtonSteps()
    {
        auto parameters = parametersOf("logistic-ucb", Mode::Online);
        parameters.lambda = 0.5;
        const auto experiment = prepared(test::syntheticDataset(), parameters);
        const auto learner = learnerOf(*experiment);
        play(*learner, *experiment, [&](Eigen::Index column, std::size_t place) {
            if (place > 0)
                return;
            compare(valuesOf(*learner, column, 3, 0), {0.5, 0.5, 0.5}, 1e-15);
            learner->learn(column, 1, {1, 0.2});
            // theta = H^-1 x / 2 with H = 0.5 I + x x^T / 4, so that theta . x = s / 2 / (0.5 + s /
            // 4) with s = x . x.
            const double s = contextOf(*experiment, experiment->eval[0]).squaredNorm();
            const double z = s / 2 / (0.5 + s / 4);
            compare(valuesOf(*learner, column, 3, 0), {0.5, 1 / (1 + std::exp(-z)), 0.5}, 1e-12);
        });
    }

    void kernelSeesWhatIsNotLinear()
    {
        auto dataset = std::make_shared<data::Dataset>(
            *test::syntheticDataset({.queries = 1600, .models = 2, .dimension = 2}));
        Rng rng(5, Stream::Sample);
        data::Contexts contexts = *dataset->contexts;
        for (int query = 0; query < 1600; ++query) {
            const double x = rng.normal();
            const double y = rng.normal();
            contexts.values.row(query) << float(x), float(y);
            dataset->scores(query, 0) = x * y > 0 ? 1 : 0;
            dataset->scores(query, 1) = x * y > 0 ? 0 : 1;
        }
        dataset->contexts = std::make_shared<const data::Contexts>(contexts);
        const auto accuracyOf = [&](const std::string& policy) {
            const auto analysis = sim::analyse(
                dataset, test::syntheticPrices(*dataset), parametersOf(policy, Mode::Offline), {});
            return *(*analysis)->frontier->at(0).accuracy;
        };
        const double linear = accuracyOf("linucb");
        const double kernel = accuracyOf("kernel-ucb");
        QVERIFY2(linear < 0.65, qPrintable(QString::number(linear)));
        QVERIFY2(kernel > 0.9, qPrintable(QString::number(kernel)));
    }

    void aGridPolicyPlaysExactlyWhatItIsAsked()
    {
        const auto dataset = test::syntheticDataset();
        const auto analysis = sim::analyse(
            dataset, test::syntheticPrices(*dataset), parametersOf("squarecb", Mode::Offline), {});
        VERIFY_RESULT(analysis);
        QVERIFY((*analysis)->isGrid());
        const auto& grid = policy::costWeightGrid();
        QCOMPARE(grid.size(), std::size_t(162));
        QCOMPARE(grid.front(), 0.0);
        QCOMPARE(grid.back(), 1e4);
        QVERIFY(std::ranges::is_sorted(grid));
        const double between = 0.37; // no point of the grid
        const auto run = sim::play(**analysis, between, {});
        VERIFY_RESULT(run);
        QCOMPARE((*run)->arms, (*analysis)->choicesAt(between));
        QCOMPARE((*run)->costWeight, between);
    }
};

QTEST_APPLESS_MAIN(TestBandits)
#include "tst_bandits.moc"
