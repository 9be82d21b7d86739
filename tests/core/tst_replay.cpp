// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"
#include "core/sim/replay.h"
#include "tests/support/conformance.h"
#include "tests/support/scratch.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/taughtpolicy.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Dense>
#include <QtTest>

using namespace metallm;
using sim::Mode;
using namespace test::conformance;
using AnalysisPtr = std::shared_ptr<const sim::Analysis>;

namespace {

constexpr double rounding = 1e-9;

AnalysisPtr analysedOf(const std::string& policy, Mode mode, int queries = 240)
{
    const auto dataset = test::syntheticDataset({.queries = queries});
    return test::analysed(dataset, parametersOf(*policy::find(policy), *dataset, mode));
}

sim::ReplayPtr recorded(const AnalysisPtr& analysis, const sim::ReplayOptions& options = {})
{
    auto replay = sim::Replay::record(*analysis, costWeight, {}, options);
    if (!replay)
        qFatal("%s", replay.error().message().c_str());
    return *replay;
}

sim::Moment momentAt(const sim::ReplayPtr& replay, std::size_t step)
{
    auto moment = replay->at(step, {});
    if (!moment)
        qFatal("%s", moment.error().message().c_str());
    return *moment;
}

/// Late feedback, a model that comes late, and a budget that closes arms.
void disturb(sim::Parameters& parameters, const data::Dataset& dataset)
{
    for (const std::string& text : std::vector<std::string>{"t=0 feedback delay=7 share=0.8",
             "t=20 join " + dataset.models.back().name + " cold",
             "t=40 price " + dataset.models.front().name + " x3"})
        parameters.scenario.events.push_back(*sim::parseEvent(text));
    parameters.budget = 40;
    parameters.pacing = "primal-dual";
    parameters.hardBudget = true;
}

/// What an arm's statistics are before `step`, added up from the trace as METHODS.md has it.
struct Textbook {
    Eigen::MatrixXd gram;
    Eigen::VectorXd sum; // of the scores
};

Textbook textbookAt(const sim::Replay& replay, std::size_t step, int arm)
{
    const sim::Experiment& experiment = *replay.experiment();
    const Eigen::Index d = experiment.contexts.dimension();
    Textbook known{
        Eigen::MatrixXd::Identity(d, d) * experiment.parameters.lambda, Eigen::VectorXd::Zero(d)};
    const double gamma = experiment.parameters.gamma;
    for (std::size_t s = 0; s < step; ++s) {
        const std::int32_t query = experiment.eval[s];
        if (replay.played().arms[s] != arm || !experiment.hasOutcome(query, arm))
            continue;
        const Eigen::VectorXd x = test::contextOf(experiment, query);
        known.gram = gamma * known.gram + x * x.transpose();
        known.sum = gamma * known.sum + experiment.score(query, arm) * x;
    }
    return known;
}

void compareArms(const std::vector<sim::ArmMoment>& a, const std::vector<sim::ArmMoment>& b)
{
    QCOMPARE(a.size(), b.size());
    for (std::size_t arm = 0; arm < a.size(); ++arm) {
        QCOMPARE(a[arm].plays, b[arm].plays);
        QCOMPARE(a[arm].told, b[arm].told);
        QVERIFY(std::abs(a[arm].belief.score - b[arm].belief.score) == 0);
        QCOMPARE(a[arm].weightNorm, b[arm].weightNorm);
    }
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void everyStepIsTheRuns_data() { everyLearner(); }
    void everyStepIsTheRuns()
    {
        for (const Mode mode : {Mode::Online, Mode::Hybrid}) {
            if (policyOfRow().name == "exp4" && mode == Mode::Online)
                continue; // its default experts learn from a training part alone
            const auto analysis = analysedOf(policyOfRow().name, mode);
            const auto run = sim::play(*analysis, costWeight, {});
            VERIFY_RESULT(run);
            const auto replay = recorded(analysis);
            QCOMPARE(replay->played().arms, (*run)->arms);
            for (std::size_t step = 0; step < replay->steps(); step += 7) {
                const auto moment = momentAt(replay, step);
                QCOMPARE(moment.choice->chosen, (*run)->arms[step]);
                QCOMPARE(moment.choice->explored(), replay->explored()[step] != 0);
            }
        }
    }

    void theSameInADisturbedWorld_data() { everyLearner(); }
    void theSameInADisturbedWorld()
    {
        const auto dataset = test::syntheticDataset({.queries = 300, .missingShare = 0.1});
        auto parameters = parametersOf(policyOfRow(), *dataset, Mode::Hybrid);
        disturb(parameters, *dataset);
        const auto analysis = test::analysed(dataset, parameters);
        const auto run = sim::play(*analysis, costWeight, {});
        VERIFY_RESULT(run);
        const auto replay = recorded(analysis);
        QCOMPARE(replay->played().arms, (*run)->arms);
        QCOMPARE(replay->played().costWeights, (*run)->costWeights);
        for (std::size_t step = 0; step < replay->steps(); ++step) {
            const auto moment = momentAt(replay, step);
            QCOMPARE(moment.choice->chosen, (*run)->arms[step]);
            QCOMPARE(moment.choice->costWeight, (*run)->costWeights[step]);
        }
    }

    void figuresAreTheTextbooks()
    {
        const auto analysis = analysedOf("linucb", Mode::Online);
        const auto replay = recorded(analysis);
        const sim::Experiment& experiment = *analysis->experiment;
        const double alpha = experiment.parameters.alpha;
        for (const std::size_t step :
            {std::size_t{0}, std::size_t{1}, std::size_t{30}, replay->steps() - 1}) {
            const auto moment = momentAt(replay, step);
            const Eigen::VectorXd x = test::contextOf(experiment, experiment.eval[step]);
            for (std::size_t arm = 0; arm < moment.arms.size(); ++arm) {
                const auto known = textbookAt(*replay, step, static_cast<int>(arm));
                const Eigen::VectorXd theta = known.gram.ldlt().solve(known.sum);
                const double width = std::sqrt(x.dot(known.gram.ldlt().solve(x)));
                const auto& choice = *moment.choice;
                QVERIFY(std::abs(choice.beliefs[arm].score - theta.dot(x)) < rounding);
                QVERIFY(std::abs(choice.beliefs[arm].width - width) < rounding);
                QVERIFY(std::abs(choice.scores[arm] - theta.dot(x) - alpha * width) < rounding);
                QVERIFY(std::abs(*moment.arms[arm].weightNorm - theta.norm()) < rounding);
            }
        }
    }

    void referencesAreMeansOverTheSameQueries()
    {
        const auto replay = recorded(analysedOf("linucb", Mode::Online));
        const std::size_t step = 25;
        const auto moment = momentAt(replay, step);
        for (std::size_t arm = 0; arm < moment.arms.size(); ++arm) {
            const auto known = textbookAt(*replay, step, static_cast<int>(arm));
            double score = 0;
            double width = 0;
            for (const std::int32_t query : replay->references()) {
                const Eigen::VectorXd x = test::contextOf(*replay->experiment(), query);
                score += known.sum.dot(known.gram.ldlt().solve(x));
                width += std::sqrt(x.dot(known.gram.ldlt().solve(x)));
            }
            const auto count = static_cast<double>(replay->references().size());
            QVERIFY(std::abs(moment.arms[arm].belief.score - score / count) < rounding);
            QVERIFY(std::abs(moment.arms[arm].belief.width - width / count) < rounding);
        }
    }

    void uncertaintyFallsWhereNothingIsForgotten()
    {
        const auto dataset = test::syntheticDataset({.queries = 400});
        auto parameters = parametersOf(*policy::find("linucb"), *dataset, Mode::Online);
        parameters.gamma = 1;
        const auto replay = recorded(test::analysed(dataset, parameters));
        const auto& samples = replay->samples();
        QCOMPARE(samples.front().step, std::size_t{0});
        QCOMPARE(samples.back().step, replay->steps());
        for (std::size_t i = 1; i < samples.size(); ++i) {
            QVERIFY(samples[i].step > samples[i - 1].step);
            for (std::size_t arm = 0; arm < samples[i].arms.size(); ++arm)
                QVERIFY(samples[i].arms[arm].belief.width
                    <= samples[i - 1].arms[arm].belief.width + rounding);
        }
        QVERIFY(samples.back().arms[0].belief.width < 0.9 * samples.front().arms[0].belief.width);
    }

    void samplesAreMoments()
    {
        const auto replay = recorded(analysedOf("lints", Mode::Hybrid), {.samples = 9});
        QCOMPARE(replay->samples().size(), std::size_t{10});
        for (const sim::Moment& sample : replay->samples())
            compareArms(sample.arms, momentAt(replay, sample.step).arms);
        std::int64_t plays = 0;
        for (const sim::ArmMoment& arm : replay->samples().back().arms)
            plays += arm.plays;
        QCOMPARE(plays, static_cast<std::int64_t>(replay->steps()));
    }

    void checkpointsStayWithinTheirMemory()
    {
        const auto analysis = analysedOf("linucb", Mode::Hybrid, 2400);
        const auto free = recorded(analysis);
        QVERIFY(free->checkpoints().size() > 4);
        const auto bound = free->checkpointBytes() / 3;
        const auto tight = recorded(analysis, {.mostBytes = bound});
        QVERIFY(tight->checkpointBytes() <= bound);
        QCOMPARE(tight->checkpoints().front(), std::size_t{0});
        const auto none = recorded(analysis, {.mostBytes = 0});
        QCOMPARE(none->checkpoints(), std::vector<std::size_t>{0});
        for (const std::size_t step : {std::size_t{100}, std::size_t{333}, std::size_t{599}}) {
            compareArms(momentAt(tight, step).arms, momentAt(free, step).arms);
            compareArms(momentAt(none, step).arms, momentAt(free, step).arms);
        }
    }

    void withoutExplorationNothingIsExplored()
    {
        const auto dataset = test::syntheticDataset({.queries = 300});
        auto parameters = parametersOf(*policy::find("linucb"), *dataset, Mode::Online);
        const auto explored = [&](double alpha) {
            parameters.alpha = alpha;
            const auto replay = recorded(test::analysed(dataset, parameters));
            return std::ranges::count(replay->explored(), 1);
        };
        QCOMPARE(explored(0), std::ptrdiff_t{0});
        QVERIFY(explored(1) > 0);
    }

    void whoAlwaysDrawsExploresOften()
    {
        const auto dataset = test::syntheticDataset({.queries = 400, .models = 4});
        auto parameters = parametersOf(*policy::find("epsilon-greedy"), *dataset, Mode::Hybrid);
        parameters.settings["epsilon"] = "1";
        const auto replay = recorded(test::analysed(dataset, parameters));
        const auto explored = static_cast<double>(std::ranges::count(replay->explored(), 1));
        const double share = explored / static_cast<double>(replay->steps());
        QVERIFY2(share > 0.6 && share < 0.9, qPrintable(QString::number(share))); // 3 of 4 arms
        QCOMPARE(momentAt(replay, 5).choice->chances, std::vector<double>(4, 0.25));
    }

    void policiesWithoutWeightsSaySo()
    {
        for (const char* policy : {"ucb1", "thompson", "exp4"}) {
            const auto replay = recorded(analysedOf(policy, Mode::Hybrid));
            for (const sim::ArmMoment& arm : replay->samples().back().arms)
                QVERIFY2(!arm.weightNorm, policy);
        }
        const auto exp4 = recorded(analysedOf("exp4", Mode::Hybrid));
        QVERIFY(std::isnan(exp4->samples().back().arms[0].belief.width));
        QVERIFY(std::isfinite(exp4->samples().back().arms[0].belief.score));
    }

    void explainsTheChoice()
    {
        const auto replay = recorded(analysedOf("linucb", Mode::Online));
        for (std::size_t step = 0; step < replay->steps(); step += 11) {
            const auto choice = *momentAt(replay, step).choice;
            const auto why = analysis::explain(choice);
            QCOMPARE(why.chosen, replay->played().arms[step]);
            QVERIFY(why.hasRange && why.from <= costWeight && costWeight < why.to);
            for (const auto& reason : why.arms) // ties go to the first
                QVERIFY(reason.value()
                    <= why.arms[static_cast<std::size_t>(why.chosen)].value() + rounding);
        }
    }

    void whatNoOutcomeToldIsUnknown()
    {
        const auto replay = recorded(analysedOf("ucb1", Mode::Online));
        const auto first = *momentAt(replay, 0).choice;
        QCOMPARE(first.greedy, sim::noArm); // it knows nothing
        const auto why = analysis::explain(*momentAt(replay, 1).choice);
        QVERIFY(why.arms[0].isKnown() && !why.arms[1].isKnown());
        QVERIFY(std::isnan(why.arms[1].costTerm) && std::isnan(why.arms[1].predictedScore));
        QVERIFY(analysis::isBetter(why.arms[0], why.arms[1]));
        QVERIFY(std::isnan(replay->samples().front().arms[0].belief.cost));
        QVERIFY(std::isfinite(replay->samples().back().arms[0].belief.cost));
    }

    void whatDoesNotLearnIsRefused()
    {
        const auto replay =
            sim::Replay::record(*analysedOf("linucb", Mode::Offline), costWeight, {});
        QVERIFY(!replay);
        QVERIFY(replay.error().message().find("online") != std::string::npos);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const RunContext stopped{stop.get_token(), {}, 1};
        const auto analysis = analysedOf("linucb", Mode::Online);
        QVERIFY(!sim::Replay::record(*analysis, costWeight, stopped));
        const auto moment = recorded(analysis, {.mostBytes = 0})->at(20, stopped);
        QVERIFY(!moment && moment.error().kind == Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
