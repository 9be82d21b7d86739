// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/ope/evaluation.h"
#include "core/ope/logwriter.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"
#include "tests/support/simulatedlog.h"
#include "tests/support/smallworld.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <numeric>
#include <QTest>

using namespace metallm;
using ope::DecisionLog;
using ope::LoggedRound;
using ope::Rounds;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

Eigen::VectorXd vector(std::initializer_list<double> values)
{
    Eigen::VectorXd result(std::ssize(values));
    std::ranges::copy(values, result.data());
    return result;
}

double valueOf(const char* estimator, const Rounds& rounds)
{
    return ope::findEstimator(estimator)->contributions(rounds).mean();
}

std::shared_ptr<const sim::Analysis> synthetic(const sim::Parameters& parameters = {})
{
    test::SyntheticOptions options;
    options.queries = 1200;
    const auto dataset = test::syntheticDataset(options);
    return sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {}).value();
}

/// The small world's policy, without a registry: small, large, small, large.
ope::Target smallTarget(std::vector<LoggedRound> rounds)
{
    ope::Target target;
    target.chances.setZero(std::ssize(rounds), 2);
    for (std::size_t i = 0; i < rounds.size(); ++i)
        target.chances(static_cast<Eigen::Index>(i), rounds[i].query % 2) = 1;
    target.rounds = std::move(rounds);
    return target;
}

ope::Evaluation evaluated(const ope::Target& target, const ope::Options& options = {})
{
    const auto world = test::smallWorld();
    return ope::evaluate(test::smallAnalysis(world), 0, target, options, nullptr, {}).value();
}

} // namespace

class TestOpe : public QObject {
    Q_OBJECT

private:
    test::Scratch m_folder;

private slots:
    void estimatorsByHand()
    {
        const Rounds rounds{vector({1, 0, 0.5, 1}), vector({2, 0, 4, 0}),
            vector({0.5, 0.5, 0.25, 0.5}), vector({0.75, 0.5, 0.5, 0.25})};
        QVERIFY(near(valueOf("dm", rounds), 0.5));
        QVERIFY(near(valueOf("ips", rounds), (2 + 2) / 4.0));
        QVERIFY(near(valueOf("snips", rounds), 4.0 / 6));
        // 0.5 + (2 * 0.5 + 4 * 0.25) / 4
        QVERIFY(near(valueOf("dr", rounds), 1));
        // The ratio's contributions: V + w (r - V) / 1.5.
        const auto snips = ope::findEstimator("snips")->contributions(rounds);
        QVERIFY(near(snips(0), 2.0 / 3 + 2 * (1 - 2.0 / 3) / 1.5));
        QVERIFY(near(snips(1), 2.0 / 3));
        QVERIFY(ope::findEstimator("luck") == nullptr);
    }

    void noMatchIsNoDivisionByZero()
    {
        const Rounds rounds{vector({1, 1}), vector({0, 0}), vector({0, 0}), vector({0, 0})};
        QVERIFY(near(valueOf("snips", rounds), 0));
    }

    void equalPoliciesGiveTheLogsOwnMean()
    {
        // The policy's own choices, made for certain: every weight is 1.
        const auto target =
            smallTarget({{0, 0, 1, 1, 1, 1}, {1, 1, 1, 1, 4, 1}, {2, 0, 1, 0, 1, 1}});
        const auto evaluation = evaluated(target);
        for (const char* name : {"ips", "snips"})
            for (const auto& value : evaluation.values)
                if (value.estimator->name == name) {
                    QVERIFY(near(value.score.mean, 2.0 / 3));
                    QVERIFY(near(value.costPer10k->mean, 20000));
                }
        QVERIFY(near(evaluation.loggedScore.mean, 2.0 / 3));
        QVERIFY(near(evaluation.overlap.effectiveSampleSize, 3));
        QCOMPARE(evaluation.overlap.matched, 3);
    }

    void clippingIsCountedAndSaid()
    {
        // Weights 10, 2 and 0.
        const auto target =
            smallTarget({{0, 0, 0.1, 1, 1, 1}, {1, 1, 0.5, 1, 4, 1}, {2, 1, 0.9, 1, 4, 1}});
        const auto plain = evaluated(target);
        QVERIFY(near(plain.overlap.effectiveSampleSize, 144.0 / 104));
        QVERIFY(near(plain.overlap.largestWeight, 10));
        QCOMPARE(plain.overlap.matched, 2);
        QCOMPARE(plain.overlap.clipped, 0);
        ope::Options options;
        options.clip = 4;
        options.estimators = {"ips"};
        const auto clipped = evaluated(target, options);
        QCOMPARE(clipped.values.size(), std::size_t{1});
        QVERIFY(near(clipped.values[0].score.mean, (4 + 2) / 3.0));
        QCOMPARE(clipped.overlap.clipped, 1);
        QVERIFY(near(clipped.overlap.largestWeight, 10));
        QVERIFY(clipped.warnings.at(0).find("says little") != std::string::npos);
        QVERIFY(clipped.warnings.at(1).find("1 weights were clipped") != std::string::npos);
    }

    void droppedEventsWeighMore()
    {
        // The second round stands for three events: (1 + 3 * 0) / 4.
        const auto target = smallTarget({{0, 0, 1, 1, 1, 1}, {2, 0, 1, 0, 1, 3}});
        QVERIFY(near(evaluated(target).loggedScore.mean, 0.25));
        QVERIFY(near(evaluated(target).values[1].score.mean, 0.25));
    }

    void unknownCostsGiveNoCost()
    {
        const auto target = smallTarget({{0, 0, 1, 1, data::missing, 1}, {1, 1, 1, 1, 4, 1}});
        const auto evaluation = evaluated(target);
        QVERIFY(!evaluation.values[0].costPer10k && !evaluation.values[0].reward);
        QVERIFY(std::isfinite(evaluation.values[3].score.mean));
    }

    void nothingToEvaluateAndUnknownEstimators()
    {
        const auto world = test::smallWorld();
        const auto analysis = test::smallAnalysis(world);
        QVERIFY(!ope::evaluate(analysis, 0, ope::Target{}, {}, {}));
        ope::Options options;
        options.estimators = {"ips", "luck"};
        const auto result =
            ope::evaluate(analysis, 0, smallTarget({{0, 0, 1, 1, 1, 1}}), options, {});
        QVERIFY(
            !result && result.error().message().find("dm, ips, snips, dr") != std::string::npos);
    }

    /// A prediction must not know its own query: here each query's score is its own, told by a
    /// context of its own that no other query shares.
    void predictionsAreCrossFitted()
    {
        std::vector<LoggedRound> rounds;
        for (std::int32_t query = 0; query < 40; ++query)
            rounds.push_back({query, 0, 1, query % 2 == 0 ? 1.0 : 0.0, 1, 1});
        auto contexts = std::make_shared<data::Contexts>();
        contexts->values = Eigen::MatrixXf::Identity(40, 40) * 100;
        const sim::ContextSource source(contexts, false);
        const auto predicted = ope::crossFitted(rounds, 2, &source, 1, {}).value();
        for (Eigen::Index i = 0; i < 40; ++i) {
            QVERIFY(std::abs(predicted.score(i, 0) - 0.5) < 0.2); // the others' mean
            QVERIFY(std::abs(predicted.score(i, 1) - 0.5) < 0.2); // never logged: the log's mean
        }
        QVERIFY(predicted.costUsd.rows() == 40);
        // Context that tells the score is used.
        contexts->values.setZero(40, 1);
        for (Eigen::Index i = 0; i < 40; ++i)
            contexts->values(i, 0) = i % 2 == 0 ? 10.0F : -10.0F;
        const auto told = ope::crossFitted(rounds, 2, &source, 1, {}).value();
        QVERIFY(told.score(0, 0) > 0.95 && told.score(1, 0) < 0.05);
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("w.csv");
        QTest::newRow("dsjson") << QStringLiteral("w.dsjson");
    }

    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, name);
        sim::Parameters parameters;
        parameters.policy = "random";
        const auto analysis = synthetic(parameters);
        const auto run = sim::play(*analysis, 0, {}).value();
        const auto chances = ope::propensitiesOf(*analysis, *run, {}).value();
        const auto file = m_folder.path(name.toStdString());
        QVERIFY(ope::writeLog(file, *run, chances));
        const auto log = ope::readLog(file, *analysis->experiment->dataset, {}).value();
        QCOMPARE(std::ssize(log.rounds), std::ssize(run->arms));
        for (std::size_t i = 0; i < log.rounds.size(); ++i) {
            const LoggedRound& round = log.rounds[i];
            QCOMPARE(round.query, analysis->experiment->eval[i]);
            QCOMPARE(round.model, run->arms[i]);
            QCOMPARE(round.propensity, 1.0 / 3);
            QCOMPARE(round.score, analysis->experiment->score(round.query, run->arms[i]));
            QVERIFY(round.costUsd == analysis->experiment->costUsd(round.query, run->arms[i]));
        }
    }

    // A played run as a data set: what was chosen is known, and nothing else.
    void aWrittenLogIsImportedAgain()
    {
        sim::Parameters parameters;
        parameters.policy = "random";
        const auto analysis = synthetic(parameters);
        const auto run = sim::play(*analysis, 0, {}).value();
        const auto chances = ope::propensitiesOf(*analysis, *run, {}).value();
        const auto file = m_folder.path("again.dsjson");
        QVERIFY(ope::writeLog(file, *run, chances));
        auto study = store::Study::open(m_folder.path("again.metallm")).value();
        QVERIFY(importer::importDataset(study, {{file}, "again"}, {}));
        const auto back = study.loadDataset("again", {}).value();
        const sim::Experiment& experiment = *analysis->experiment;
        QCOMPARE(std::ssize(back->queryIds), std::ssize(run->arms));
        for (std::size_t i = 0; i < run->arms.size(); ++i) {
            const std::int32_t query = experiment.eval[i];
            QCOMPARE(back->queryIds[i], experiment.dataset->queryIds[std::size_t(query)]);
            const auto row = static_cast<Eigen::Index>(i);
            for (Eigen::Index model = 0; model < back->scores.cols(); ++model) {
                const bool chosen =
                    back->models[std::size_t(model)].name == experiment.armName(run->arms[i]);
                QCOMPARE(std::isnan(back->scores(row, model)), !chosen);
                if (chosen)
                    QCOMPARE(back->scores(row, model), experiment.score(query, run->arms[i]));
            }
        }
        // The log finds its queries and models in the data set made of it.
        const auto log = ope::readLog(file, *back, {}).value();
        QCOMPARE(std::ssize(log.rounds), std::ssize(run->arms));
    }

    void learningRunsAreAskedForTheirChances()
    {
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Hybrid;
        parameters.alpha = 0.5;
        const auto analysis = synthetic(parameters);
        const auto run = sim::play(*analysis, 0.2, {}).value();
        const auto chances = ope::propensitiesOf(*analysis, *run, {}).value();
        for (std::size_t step = 0; step < run->arms.size(); ++step) {
            const auto row = chances.row(static_cast<Eigen::Index>(step));
            QCOMPARE(row(run->arms[step]), 1.0);
            QCOMPARE(row.sum(), 1.0);
        }
        // Unserved queries have no chances, and those after them keep their own.
        parameters.budget = 1;
        parameters.hardBudget = true;
        const auto poor = synthetic(parameters);
        const auto served = sim::play(*poor, 0, {}).value();
        QVERIFY(served->unserved > 0 && served->unserved < std::ssize(served->arms));
        const auto kept = ope::propensitiesOf(*poor, *served, {}).value();
        for (std::size_t step = 0; step < served->arms.size(); ++step)
            QCOMPARE(kept.row(static_cast<Eigen::Index>(step)).sum(),
                served->arms[step] == sim::noArm ? 0.0 : 1.0);
        // Evaluated, it is taken as it stands after its warm start.
        const auto target = ope::policyChances(*analysis, 0.2, {}).value();
        QVERIFY((target.rowwise().sum().array() == 1).all());
        parameters.mode = sim::Mode::Online;
        const auto online = ope::policyChances(*synthetic(parameters), 0.2, {});
        QVERIFY(!online && online.error().kind == Error::Kind::Usage);
    }

    void policiesThatDrawAreAskedForTheirChances()
    {
        sim::Parameters parameters;
        parameters.policy = "epsilon-greedy";
        parameters.settings = {{"epsilon", "0.3"}};
        for (const auto mode : {sim::Mode::Offline, sim::Mode::Hybrid}) {
            parameters.mode = mode;
            const auto analysis = synthetic(parameters);
            const auto chances = ope::policyChances(*analysis, 0.2, {}).value();
            for (Eigen::Index step = 0; step < chances.rows(); ++step) {
                QVERIFY(near(chances.row(step).sum(), 1));
                QVERIFY(near(chances.row(step).maxCoeff(), 0.8));
                QVERIFY(near(chances.row(step).minCoeff(), 0.1));
            }
            // What a run of it chose had these chances: 0.8 in 0.8 of the steps, 0.1 in the others.
            const auto run = sim::play(*analysis, 0.2, {}).value();
            const auto played = ope::propensitiesOf(*analysis, *run, {}).value();
            double sum = 0;
            for (std::size_t step = 0; step < run->arms.size(); ++step)
                sum += played(static_cast<Eigen::Index>(step), run->arms[step]);
            const double mean = sum / static_cast<double>(run->arms.size());
            QVERIFY2(
                std::abs(mean - (0.8 * 0.8 + 0.2 * 0.1)) < 0.06, qPrintable(QString::number(mean)));
        }
    }

    void roundsOutsideTheEvaluationAreLeftOut()
    {
        const auto analysis = synthetic();
        DecisionLog log;
        log.rounds = {{analysis->experiment->train[0], 0, 1, 1, 1, 1},
            {analysis->experiment->eval[0], 1, 1, 1, data::missing, 1}};
        const auto target = ope::targetOf(*analysis, 0, log, {}).value();
        QCOMPARE(target.outsideEvaluation, 1);
        QCOMPARE(std::ssize(target.rounds), 1);
        QVERIFY(target.rounds[0].costUsd // the log does not say: the data set's price
            == analysis->experiment->costUsd(analysis->experiment->eval[0], 1));
        sim::Parameters two;
        two.models = {"model-1", "model-3"};
        const auto fewer = ope::targetOf(*synthetic(two), 0, log, {}).value();
        QCOMPARE(fewer.outsideModels, 1);
        QCOMPARE(fewer.chances.cols(), 3);
    }

    /// 300 logs of 400 decisions each. A sound 95 % interval misses about 15; a binomial count of
    /// 300 with chance 0.05 is at most 30 with probability 0.9998.
    void intervalsCoverTheTruth()
    {
        const auto analysis = synthetic();
        const auto logging = test::loggingChances(*analysis->experiment, 3, 0.3);
        const auto study = test::coverageOf(*analysis, 0.3, logging, 400, 300, {});
        for (const auto& coverage : study.estimators) {
            if (coverage.estimator == "dm")
                continue; // biased: its interval promises nothing
            const auto text = QString::fromStdString(coverage.estimator)
                + QStringLiteral(": %1 %2 %3")
                      .arg(coverage.score)
                      .arg(coverage.costPer10k)
                      .arg(coverage.reward);
            QVERIFY2(std::min({coverage.score, coverage.costPer10k, coverage.reward}) >= 270,
                qPrintable(text));
            QVERIFY2(coverage.score < 300, qPrintable(text)); // nor by being far too wide
            QVERIFY(std::abs(coverage.meanScore - study.trueScore) < 0.01);
        }
        QCOMPARE(study.estimators.size(), std::size_t{4});
        QVERIFY(study.estimators[3].meanWidth < study.estimators[1].meanWidth); // dr beats ips
    }
};

QTEST_APPLESS_MAIN(TestOpe)
#include "tst_ope.moc"
