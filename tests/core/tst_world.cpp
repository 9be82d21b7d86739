// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/intervalsweep.h"
#include "core/policy/frozenplayer.h"
#include "core/policy/registry.h"
#include "core/sim/analysis.h"
#include "core/sim/simulator.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/textbook.h"

#include <algorithm>
#include <cmath>
#include <QTest>

using namespace metallm;
using namespace Qt::StringLiterals;

namespace {

using Events = std::initializer_list<const char*>;

sim::Parameters parametersWith(Events events)
{
    sim::Parameters parameters;
    parameters.trainFraction = 0.25;
    for (const char* text : events) {
        const auto event = sim::parseEvent(text);
        if (!event)
            qFatal("%s", event.error().message().c_str());
        parameters.scenario.events.push_back(*event);
    }
    return parameters;
}

std::shared_ptr<const sim::Analysis> analysed(
    const sim::Parameters& parameters, const test::SyntheticOptions& world = {})
{
    const auto dataset = test::syntheticDataset(world);
    const auto analysis = sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    return *analysis;
}

std::shared_ptr<const sim::Experiment> experimentWith(
    Events events, const test::SyntheticOptions& world = {})
{
    return analysed(parametersWith(events), world)->experiment;
}

QString errorOf(const sim::Parameters& parameters)
{
    const auto dataset = test::syntheticDataset();
    const auto prepared = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    return prepared ? QString() : QString::fromStdString(prepared.error().message());
}

std::int64_t domainCount(
    const sim::Experiment& experiment, int domain, std::size_t from, std::size_t count)
{
    const auto part = std::span(experiment.eval).subspan(from, count);
    return std::ranges::count_if(part, [&](std::int32_t query) {
        return experiment.dataset->domainOf[static_cast<std::size_t>(query)] == domain;
    });
}

} // namespace

/// What a scenario makes of an experiment, and of the runs over it.
class TestWorld : public QObject {
    Q_OBJECT

private slots:
    void pricesChangeFromTheQueryOn()
    {
        const auto before = experimentWith({});
        const auto after = experimentWith({"t=50 price model-2 x3"});
        QVERIFY(before->eval == after->eval);
        QCOMPARE(after->costReference, before->costReference);
        for (std::size_t step = 0; step < after->eval.size(); ++step) {
            const std::int32_t query = after->eval[step];
            QCOMPARE(after->costUsd(query, 0), before->costUsd(query, 0));
            QCOMPARE(after->costUsd(query, 1), before->costUsd(query, 1) * (step < 50 ? 1 : 3));
        }
        for (const std::int32_t query : after->train)
            QCOMPARE(after->costUsd(query, 1), before->costUsd(query, 1));
    }

    void newPricesAreCharged()
    {
        const auto metered = experimentWith({"t=50 price model-1 output=7"});
        const std::int32_t query = metered->eval[60];
        const auto& data = *metered->dataset;
        const double expected = (static_cast<double>(data.inputTokens(query, 0)) * 0.125
                                    + static_cast<double>(data.outputTokens(query, 0)) * 7)
            / 1e6;
        QVERIFY(std::abs(metered->costUsd(query, 0) - expected) < 1e-15);
        sim::Parameters parameters = parametersWith({"t=50 price model-1 flat=0.5"});
        parameters.costMode = data::CostMode::Flat;
        const auto flat = analysed(parameters)->experiment;
        QCOMPARE(flat->costUsd(flat->eval[50], 0), 0.5);
        QCOMPARE(flat->costUsd(flat->eval[49], 0), 0.5 / 1e4);
    }

    void qualityDrops()
    {
        const auto before = experimentWith({});
        const auto halved = experimentWith({"t=50 quality model-3 x0.5"});
        const auto broken = experimentWith({"t=50 quality model-3 chance=0.5"});
        int zeroed = 0;
        int right = 0;
        for (std::size_t step = 0; step < before->eval.size(); ++step) {
            const std::int32_t query = before->eval[step];
            const double score = before->score(query, 2);
            QCOMPARE(halved->score(query, 2), step < 50 ? score : score / 2);
            QCOMPARE(halved->score(query, 1), before->score(query, 1));
            if (step < 50)
                QCOMPARE(broken->score(query, 2), score);
            right += step >= 50 && score == 1;
            zeroed += step >= 50 && score == 1 && broken->score(query, 2) == 0;
        }
        QVERIFY(right > 50);
        QVERIFY(std::abs(zeroed - 0.5 * right) < 3 * std::sqrt(0.25 * right));
    }

    void modelsJoinAndLeave()
    {
        const auto analysis =
            analysed(parametersWith({"t=40 join model-1", "t=100 leave model-3"}));
        const auto& experiment = *analysis->experiment;
        for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
            const std::int32_t query = experiment.eval[step];
            QCOMPARE(experiment.isPresent(query, 0), step >= 40);
            QVERIFY(experiment.isPresent(query, 1));
            QCOMPARE(experiment.isPresent(query, 2), step < 100);
            QCOMPARE(experiment.hasOutcome(query, 0), step >= 40);
        }
        QVERIFY(experiment.hasOutcome(experiment.train.front(), 0)); // warm
        const auto run = *sim::play(*analysis, 0.3, {});
        QCOMPARE(run->unserved, std::int64_t{0});
        for (std::size_t step = 0; step < run->arms.size(); ++step) {
            QVERIFY(run->arms[step] != 0 || step >= 40);
            QVERIFY(run->arms[step] != 2 || step < 100);
            QVERIFY(run->regrets[step] >= 0);
        }
        QCOMPARE(analysis->models[2].outcomes, std::int64_t{100});
    }

    void aModelMayJoinCold()
    {
        const auto experiment = experimentWith({"t=40 join model-1 cold"});
        for (const std::int32_t query : experiment->train) {
            QVERIFY(!experiment->hasOutcome(query, 0));
            QVERIFY(experiment->hasOutcome(query, 1));
        }
        QVERIFY(experiment->hasOutcome(experiment->eval[40], 0));
    }

    void whereNoModelIsThereTheQueryIsUnserved()
    {
        sim::Parameters parameters = parametersWith({"t=100 leave model-2"});
        parameters.models = {"model-2"};
        const auto analysis = analysed(parameters);
        const auto run = sim::play(*analysis, 0.1, {});
        QVERIFY(run.has_value());
        const auto steps = std::ssize((*run)->arms);
        QCOMPARE((*run)->unserved, steps - 100);
        QCOMPARE(analysis->frontier->at(0.1).unserved, steps - 100);
        QCOMPARE((*run)->rewards[100], 0.0);
        QCOMPARE((*run)->regrets[100], 0.0);
        QCOMPARE(*(*run)->accuracy, *analysis->frontier->at(0.1).accuracy);
        QVERIFY(
            std::abs(*(*run)->accuracyOfAll * static_cast<double>(steps) - *(*run)->accuracy * 100)
            < 1e-9);
        const auto single = sim::playSingle(*analysis, 0, 0.1);
        QCOMPARE(single->unserved, steps - 100);
        parameters.mode = sim::Mode::Hybrid;
        QCOMPARE((*sim::play(*analysed(parameters), 0.1, {}))->unserved, steps - 100);
    }

    void theMixOfDomainsDrifts()
    {
        const auto before = experimentWith({}, {.queries = 1200});
        const auto after =
            experimentWith({"t=300 mix 'domain 1'=9 'domain 2'=1"}, {.queries = 1200});
        QVERIFY(std::ranges::equal(
            std::span(before->eval).first(300), std::span(after->eval).first(300)));
        auto sorted = after->eval;
        auto all = before->eval;
        std::ranges::sort(sorted);
        std::ranges::sort(all);
        QVERIFY(sorted == all); // without replacement
        const double share = static_cast<double>(domainCount(*after, 0, 300, 200)) / 200;
        QVERIFY2(
            std::abs(share - 0.9) < 3 * std::sqrt(0.09 / 200), qPrintable(QString::number(share)));
        // Domain 1 is used up long before the end: the rest is of domain 2.
        QCOMPARE(domainCount(*after, 0, 850, 50), std::int64_t{0});
        const auto alone = experimentWith({"t=300 mix 'domain 2'=1"}, {.queries = 1200});
        QCOMPARE(domainCount(*alone, 0, 300, 150), std::int64_t{0}); // unnamed ones come last
    }

    void frontierEqualsSeparatePlays_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<double>("missing");
        for (const auto& policy : policy::registered())
            for (const double missing : {0.0, 0.3})
                QTest::addRow("%s %g", policy.name.c_str(), missing)
                    << QString::fromStdString(policy.name) << missing;
    }

    void frontierEqualsSeparatePlays()
    {
        QFETCH(QString, policy);
        QFETCH(double, missing);
        sim::Parameters parameters = parametersWith({"t=20 price model-2 x3", "t=40 join model-1",
            "t=60 leave model-3", "t=65 leave model-2", "t=70 leave model-1", "t=75 join model-2",
            "t=80 quality model-2 chance=0.4", "t=90 mix 'domain 2'=1", "t=110 join model-3",
            "t=0 feedback delay=7 share=0.5"});
        parameters.policy = policy.toStdString();
        for (const auto& setting : policy::find(parameters.policy)->settings)
            if (setting.fallback.empty())
                parameters.settings[setting.name] = "model-2";
        const auto analysis = analysed(parameters, {.missingShare = missing});
        const auto& experiment = *analysis->frontier->experiment();
        for (const double p : {0.0, 1e-9, 0.1, 0.5, 1.0, 4.0}) {
            policy::FrozenPlayer frozen(analysis->frontier);
            const auto separate = sim::simulate(frozen, experiment, p, {});
            QVERIFY(separate.has_value());
            QVERIFY(separate->arms == analysis->frontier->armsAt(p));
            const auto run = sim::scored(analysis->frontier->experiment(), "x", p, *separate);
            const auto point = analysis->frontier->at(p);
            QVERIFY(point.accuracy == run.accuracy);
            QVERIFY(point.costPer10k == run.costPer10k);
            QCOMPARE(point.excluded, run.excluded);
            QCOMPARE(point.unserved, run.unserved);
            QVERIFY(point.selection == run.selection);
            QVERIFY(run.unserved >= 5); // from 70 to 74 there is no model at all
            for (const double regret : run.regrets)
                QVERIFY(!(regret < 0));
        }
    }

    void oracleIsTheBestOfWhatIsThere()
    {
        const auto analysis = analysed(parametersWith({"t=30 leave model-3", "t=90 join model-3",
            "t=60 price model-1 x5", "t=10 quality model-2 x0.6"}));
        for (const double p : {0.0, 0.2, 1.0})
            QVERIFY(std::abs(sim::playOracle(*analysis, p)->cumulativeRegret) < 1e-9);
    }

    void lateFeedbackIsLearnedLikeTheTextbook_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<double>("gamma");
        for (const char* event : {"t=0 feedback delay=0", "t=0 feedback delay=1",
                 "t=0 feedback delay=10", "t=5 feedback delay=71", "t=0 feedback delay=72",
                 "t=0 feedback delay=150", "t=0 feedback delay=5000", "t=0 feedback share=0.3",
                 "t=20 feedback delay=40 share=0.6"})
            for (const double gamma : {1.0, 0.99, 0.8}) // 0.8: blocks of 12
                QTest::addRow("%s, gamma %g", event, gamma) << QString::fromLatin1(event) << gamma;
    }

    void lateFeedbackIsLearnedLikeTheTextbook()
    {
        QFETCH(QString, event);
        QFETCH(double, gamma);
        // Then the delay falls: what was waiting is told in one crowd.
        sim::Parameters parameters = parametersWith({event.toLatin1().constData(),
            "t=200 feedback delay=0", "t=100 leave model-1", "t=140 join model-1"});
        parameters.mode = sim::Mode::Hybrid;
        parameters.alpha = 0.5;
        parameters.gamma = gamma;
        const auto analysis = analysed(parameters, {.queries = 400, .missingShare = 0.1});
        const auto run = *sim::play(*analysis, 0.2, {});
        const auto textbook = test::textbookLinUcb(*analysis->experiment, 0.2);
        QCOMPARE(run->arms.size(), textbook.size());
        for (std::size_t step = 0; step < textbook.size(); ++step)
            QVERIFY2(run->arms[step] == textbook[step].arm,
                qPrintable(u"step %1, gap %2"_s.arg(step).arg(textbook[step].gap)));
    }

    void aWorldIsTheSameForItsSeed()
    {
        sim::Parameters parameters = parametersWith({"t=30 mix 'domain 1'=3 'domain 2'=1",
            "t=20 quality model-1 chance=0.5", "t=0 feedback share=0.5"});
        parameters.mode = sim::Mode::Hybrid;
        const auto once = *sim::play(*analysed(parameters), 0.2, {});
        const auto again = *sim::play(*analysed(parameters), 0.2, {});
        QVERIFY(once->arms == again->arms);
        QCOMPARE(once->cumulativeReward, again->cumulativeReward);
        parameters.seed = 2;
        QVERIFY((*sim::play(*analysed(parameters), 0.2, {}))->arms != once->arms);
    }

    void refusesWhatDoesNotFitTheData()
    {
        QVERIFY(errorOf(parametersWith({"t=5 leave nobody"})).contains(u"not part of this run"_s));
        QVERIFY(errorOf(parametersWith({"t=5 mix physics=1"})).contains(u"not in the data set"_s));
        QVERIFY(errorOf(parametersWith({"t=500 leave model-1"}))
                    .contains(u"comes too late: the evaluation part has 180 queries"_s));
        QVERIFY(errorOf(parametersWith({"t=5 price model-1 flat=1"}))
                    .contains(u"does not fit metered costs"_s));
        sim::Parameters parameters = parametersWith({});
        parameters.scenario.events = {{.kind = sim::Event::Kind::Feedback, .share = 3}};
        QVERIFY(errorOf(parameters).contains(u"between 0 and 1"_s));
    }

    void hasNoIntervalsOfTheCostWeightWhileModelsComeAndGo()
    {
        const auto sweep = [](Events events) {
            sim::Parameters parameters = parametersWith(events);
            parameters.mode = sim::Mode::Hybrid;
            return frontier::sweepIntervals(analysed(parameters)->experiment, {.to = 0.01}, {});
        };
        QVERIFY(!sweep({"t=5 leave model-1"}));
        QVERIFY(!sweep({"t=5 feedback delay=3"}));
        QVERIFY(sweep({"t=5 price model-1 x2", "t=5 quality model-1 x0.5"}));
    }
};

QTEST_APPLESS_MAIN(TestWorld)
#include "tst_world.moc"
