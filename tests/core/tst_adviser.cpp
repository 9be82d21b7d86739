// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/adviser.h"
#include "core/policy/registry.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::Advice;
using analysis::Adviser;
using analysis::NewQuery;

Q_DECLARE_METATYPE(metallm::analysis::Advice::Kind)
Q_DECLARE_METATYPE(metallm::sim::Mode)

namespace {

constexpr double within = 1e-9;

Advice advised(const std::shared_ptr<const sim::Analysis>& analysis, const NewQuery& query,
    double costWeight = 0)
{
    const auto adviser = Adviser::of(analysis, costWeight, {});
    if (!adviser)
        qFatal("%s", adviser.error().message().c_str());
    const auto advice = (*adviser)->advise(query, {});
    if (!advice)
        qFatal("%s", advice.error().message().c_str());
    return *advice;
}

/// A query of the data set asked about as if it were new.
NewQuery asNew(const data::Dataset& dataset, std::int32_t query)
{
    NewQuery asked;
    if (dataset.contexts)
        asked.context = dataset.contexts->values.row(query);
    const int domain = dataset.domainOf[static_cast<std::size_t>(query)];
    if (domain >= 0)
        asked.domain = domain;
    return asked;
}

double farthest(const frontier::LineMatrix& a, const frontier::LineMatrix& b)
{
    return (a - b).cwiseAbs().maxCoeff();
}

/// The data set without its last query.
std::shared_ptr<const data::Dataset> withoutLast(const data::Dataset& dataset)
{
    auto shorter = std::make_shared<data::Dataset>(dataset);
    for (auto* strings : {&shorter->queryIds, &shorter->texts, &shorter->labels})
        strings->pop_back();
    shorter->splitOf.pop_back();
    shorter->domainOf.pop_back();
    const Eigen::Index count = shorter->queryCount();
    shorter->scores = data::OutcomeMatrix(dataset.scores.topRows(count));
    shorter->inputTokens = data::TokenMatrix(dataset.inputTokens.topRows(count));
    shorter->outputTokens = data::TokenMatrix(dataset.outputTokens.topRows(count));
    auto contexts = std::make_shared<data::Contexts>(*dataset.contexts);
    contexts->values.conservativeResize(count, Eigen::NoChange);
    shorter->contexts = std::move(contexts);
    return shorter;
}

} // namespace

class TestAdviser : public QObject {
    Q_OBJECT

private slots:
    void saysOfAKnownTextWhatTheRunSays_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("pca");
        QTest::addColumn<bool>("intercept");
        QTest::addColumn<bool>("flat");
        for (const char* name : {"linucb", "ridge", "knn", "logistic", "logistic-ucb", "kernel-ucb",
                 "dlinucb", "swlinucb", "ucb1", "domain-table", "threshold", "zero-router"}) {
            QTest::addRow("%s", name) << name << 0 << true << false;
            QTest::addRow("%s, flat prices", name) << name << 0 << true << true;
        }
        QTest::newRow("components") << "linucb" << 3 << true << false;
        QTest::newRow("components of neighbours") << "knn" << 3 << false << false;
        QTest::newRow("no intercept") << "ridge" << 0 << false << true;
    }

    void saysOfAKnownTextWhatTheRunSays()
    {
        QFETCH(QString, policy);
        QFETCH(int, pca);
        QFETCH(bool, intercept);
        QFETCH(bool, flat);
        auto parameters = test::parametersOf(policy.toStdString(), sim::Mode::Offline);
        parameters.alpha = 0.4;
        parameters.intercept = intercept;
        parameters.costMode = flat ? data::CostMode::Flat : data::CostMode::Best;
        if (pca > 0)
            parameters.pca = pca;
        const auto dataset = test::syntheticDataset({.models = 4});
        const auto analysis = test::analysed(dataset, parameters);
        const frontier::Lines& lines = analysis->frontier->lines();
        const auto adviser = Adviser::of(analysis, 0, {});
        QVERIFY(adviser);
        for (const std::int32_t step : {0, 7, 23}) {
            const auto query = analysis->experiment->eval[static_cast<std::size_t>(step)];
            const auto advice = (*adviser)->advise(asNew(*dataset, query), {});
            QVERIFY(advice);
            QCOMPARE(advice->kind, Advice::Kind::Lines);
            // No policy but the table of domains by its own costs is told the query's own.
            for (Eigen::Index arm = 0; arm < lines.arms(); ++arm) {
                QCOMPARE(std::isnan(advice->lines.intercepts(0, arm)),
                    std::isnan(lines.intercepts(step, arm)));
                if (std::isnan(lines.intercepts(step, arm)))
                    continue;
                QVERIFY(std::abs(advice->lines.intercepts(0, arm) - lines.intercepts(step, arm))
                    < within);
                QVERIFY(std::abs(advice->lines.slopes(0, arm) - lines.slopes(step, arm)) < within);
            }
            const auto explained = analysis::explain(*analysis->frontier, step, 0.3);
            QCOMPARE(analysis::explain(*advice, 0.3).chosen, explained.chosen);
        }
    }

    void givesEveryPolicyAnAnswer_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<Advice::Kind>("kind");
        using Kind = Advice::Kind;
        const std::map<std::string, Kind> others{{"lints", Kind::Draws},
            {"epsilon-greedy", Kind::Draws}, {"softmax", Kind::Draws}, {"squarecb", Kind::Draws},
            {"thompson", Kind::Draws}, {"exp4", Kind::Blind}, {"random", Kind::Blind},
            {"random-mix", Kind::Blind}, {"cascade", Kind::Choices}, {"single", Kind::Choices},
            {"cheapest", Kind::Choices}, {"oracle", Kind::Outcomes},
            {"domain-oracle", Kind::Outcomes}, {"linear-hindsight", Kind::Outcomes}};
        for (const policy::PolicyInfo& info : policy::registered()) {
            const auto found = others.find(info.name);
            QTest::newRow(info.name.c_str()) << QString::fromStdString(
                info.name) << (found == others.end() ? Kind::Lines : found->second);
        }
    }

    void givesEveryPolicyAnAnswer()
    {
        QFETCH(QString, policy);
        QFETCH(Advice::Kind, kind);
        const auto dataset = test::syntheticDataset({.missingShare = 0.1});
        const policy::PolicyInfo& info = *policy::find(policy.toStdString());
        for (const sim::Mode mode : {sim::Mode::Offline, sim::Mode::Online, sim::Mode::Hybrid}) {
            auto parameters = test::parametersOf(info.name, mode);
            parameters.alpha = 0.3;
            if (info.name == "single")
                parameters.settings["model"] = "model-2";
            if (mode != sim::Mode::Offline && info.name == "exp4")
                parameters.settings["experts"] = "linucb,ucb1";
            const auto analysis = test::analysed(dataset, parameters);
            const Advice advice = advised(analysis, asNew(*dataset, 3), 0.2);
            QCOMPARE(advice.kind, kind);
            QCOMPARE(advice.lines.steps() > 0,
                kind == Advice::Kind::Lines || kind == Advice::Kind::Draws);
            QCOMPARE(advice.transitions.empty(),
                kind != Advice::Kind::Lines && kind != Advice::Kind::Choices);
            const auto models = analysis::ranked(advice, 3, 0.2);
            QCOMPARE(models.size(), 3U);
            for (const auto& model : models)
                QVERIFY(std::isfinite(model.reason.value()) && std::isfinite(model.costUsd));
        }
    }

    void namesTheOneModelThatIsAsked()
    {
        const auto dataset = test::syntheticDataset();
        auto parameters = test::parametersOf("single", sim::Mode::Offline);
        parameters.settings["model"] = "model-2";
        const auto models = analysis::ranked(
            advised(test::analysed(dataset, parameters), asNew(*dataset, 3)), 3, 5);
        QCOMPARE(models.front().arm, 1);
        QVERIFY(models.front().chosen);
        QCOMPARE(models.front().chosenOver.size(), 1U);
        QVERIFY(models.back().chosenOver.empty());
    }

    void rangesSayWhereAModelIsChosen()
    {
        const auto dataset = test::syntheticDataset({.models = 5, .seed = 4});
        const auto analysis =
            test::analysed(dataset, test::parametersOf("linucb", sim::Mode::Offline));
        const auto adviser = Adviser::of(analysis, 0, {});
        QVERIFY(adviser);
        int ranges = 0;
        for (std::int32_t query = 0; query < 12; ++query) {
            const auto advice = (*adviser)->advise(asNew(*dataset, query), {});
            QVERIFY(advice);
            for (const auto& model : analysis::ranked(*advice, 5, 0)) {
                QVERIFY(model.chosenOver.size() <= 1); // of lines, each is on top once
                for (const auto& range : model.chosenOver) {
                    ++ranges;
                    const double inside =
                        std::isinf(range.to) ? range.from + 1 : (range.from + range.to) / 2;
                    QCOMPARE(analysis::ranked(*advice, 5, inside).front().arm, model.arm);
                    QCOMPARE(frontier::chooseArm(advice->lines, 0, inside), model.arm);
                }
            }
        }
        QVERIFY(ranges > 20);
    }

    void ranksByValueAtTheCostWeight()
    {
        const auto dataset = test::syntheticDataset({.models = 5, .seed = 4});
        const Advice advice =
            advised(test::analysed(dataset, test::parametersOf("linucb", sim::Mode::Offline)),
                asNew(*dataset, 0));
        for (const double costWeight : {0.0, 0.1, 1.0}) {
            const auto models = analysis::ranked(advice, 5, costWeight);
            for (std::size_t i = 0; i < models.size(); ++i) {
                const auto arm = static_cast<Eigen::Index>(models[i].arm);
                const double value =
                    advice.lines.intercepts(0, arm) - costWeight * advice.lines.slopes(0, arm);
                QVERIFY(std::abs(models[i].reason.value() - value) < within);
                QVERIFY(
                    std::abs(models[i].costUsd - advice.lines.slopes(0, arm) * advice.costReference)
                    < within);
                if (i > 0)
                    QVERIFY(models[i - 1].reason.value() >= models[i].reason.value());
            }
        }
    }

    void answersWithWhatALearningRunKnowsAtItsEnd_data()
    {
        QTest::addColumn<QString>("policy");
        for (const char* name :
            {"linucb", "dlinucb", "swlinucb", "logistic-ucb", "kernel-ucb", "ucb1"})
            QTest::newRow(name) << name;
    }

    void answersWithWhatALearningRunKnowsAtItsEnd()
    {
        QFETCH(QString, policy);
        const auto whole = test::syntheticDataset({.queries = 240, .models = 4});
        const auto shorter = withoutLast(*whole);
        for (const sim::Mode mode : {sim::Mode::Online, sim::Mode::Hybrid})
            for (const double costWeight : {0.0, 0.2, 1.0}) {
                auto parameters = test::parametersOf(policy.toStdString(), mode);
                parameters.alpha = 0.5;
                parameters.costMode = data::CostMode::Flat; // the last query changes no unit
                const auto analysis = test::analysed(whole, parameters);
                QCOMPARE(analysis->experiment->eval.back(), 239);
                const auto run = sim::play(*analysis, costWeight, {});
                QVERIFY(run);
                const Advice advice =
                    advised(test::analysed(shorter, parameters), asNew(*whole, 239), costWeight);
                QCOMPARE(analysis::explain(advice, costWeight).chosen, (*run)->arms.back());
                QVERIFY((advice.lines.bonuses.array() > 0).all());
            }
    }

    void aModelWithoutOutcomesIsUnknown_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<sim::Mode>("mode");
        QTest::newRow("ucb1") << "ucb1" << sim::Mode::Online;
        QTest::newRow("thompson") << "thompson" << sim::Mode::Online;
        QTest::newRow("thompson, frozen") << "thompson" << sim::Mode::Offline;
    }

    void aModelWithoutOutcomesIsUnknown()
    {
        QFETCH(QString, policy);
        QFETCH(sim::Mode, mode);
        auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset());
        dataset->scores.col(1).setConstant(data::missing);
        const auto analysis =
            test::analysed(dataset, test::parametersOf(policy.toStdString(), mode));
        const Advice advice = advised(analysis, asNew(*dataset, 0), 0.1);
        for (const auto& model : analysis::ranked(advice, 3, 0.1)) {
            QVERIFY(model.reason.eligible);
            if (model.arm == 1) {
                QVERIFY(!model.reason.isKnown() && std::isnan(model.costUsd));
                QVERIFY(std::isnan(model.reason.costTerm));
            } else if (model.arm == 0) {
                QVERIFY(model.reason.isKnown() && model.costUsd > 0);
            }
        }
        QVERIFY(!analysis::isBetter(
            analysis::explain(advice, 0.1).arms[1], analysis::explain(advice, 0.1).arms[0]));
    }

    void anAnswerDoesNotChangeTheNextOne()
    {
        const auto dataset = test::syntheticDataset();
        for (const char* name : {"linucb", "dlinucb", "swlinucb", "kernel-ucb", "lints"}) {
            const auto analysis =
                test::analysed(dataset, test::parametersOf(name, sim::Mode::Hybrid));
            const auto adviser = Adviser::of(analysis, 0.1, {});
            QVERIFY(adviser);
            const auto first = (*adviser)->advise(asNew(*dataset, 2), {});
            QVERIFY((*adviser)->advise(asNew(*dataset, 3), {}));
            const auto again = (*adviser)->advise(asNew(*dataset, 2), {});
            QVERIFY(first && again);
            QCOMPARE(farthest(first->lines.intercepts, again->lines.intercepts), 0.0);
        }
    }

    void theDomainDecidesWhereThePolicyLooksAtIt()
    {
        const auto dataset = test::syntheticDataset();
        const auto analysis =
            test::analysed(dataset, test::parametersOf("domain-table", sim::Mode::Offline));
        QVERIFY(analysis::needsDomain(*analysis->experiment));
        QVERIFY(!analysis::needsContext(*analysis->experiment));
        const Advice first = advised(analysis, {.domain = 0});
        const Advice second = advised(analysis, {.domain = 1});
        const Advice none = advised(analysis, {});
        QVERIFY(farthest(first.lines.intercepts, second.lines.intercepts) > 0.05);
        QVERIFY(farthest(first.lines.intercepts, none.lines.intercepts) > 0.01);
    }

    void aModelThatHasLeftIsNotChosen()
    {
        const auto dataset = test::syntheticDataset();
        auto parameters = test::parametersOf("linucb", sim::Mode::Offline);
        parameters.scenario.events = {
            {.kind = sim::Event::Kind::Leave, .time = 5, .model = "model-3"}};
        const Advice advice = advised(test::analysed(dataset, parameters), asNew(*dataset, 0));
        QVERIFY(std::isnan(advice.lines.intercepts(0, 2)));
        for (const auto& model : analysis::ranked(advice, 3, 0))
            QCOMPARE(model.reason.eligible, model.arm != 2);
    }

    void outlivesTheRequestToStopOfItsPreparations_data()
    {
        QTest::addColumn<QString>("policy");
        for (const char* name : {"linucb", "lints", "logistic-ucb", "kernel-ucb"})
            QTest::newRow(name) << name;
    }

    void outlivesTheRequestToStopOfItsPreparations()
    {
        QFETCH(QString, policy);
        const auto dataset = test::syntheticDataset({.queries = 240, .models = 4});
        auto parameters = test::parametersOf(policy.toStdString(), sim::Mode::Online);
        parameters.alpha = 0.5;
        const auto analysis = test::analysed(dataset, parameters);
        std::stop_source stop;
        const auto adviser = Adviser::of(analysis, 0.2, {.stop = stop.get_token()});
        QVERIFY(adviser);
        stop.request_stop();
        for (const std::int32_t query : {0, 9}) {
            const auto late = (*adviser)->advise(asNew(*dataset, query), {});
            QVERIFY(late);
            const Advice expected = advised(analysis, asNew(*dataset, query), 0.2);
            QCOMPARE(farthest(late->lines.intercepts, expected.lines.intercepts), 0.0);
            QCOMPARE(farthest(late->lines.slopes, expected.lines.slopes), 0.0);
        }
    }

    void stopsWhenAsked()
    {
        const auto dataset = test::syntheticDataset();
        const auto analysis =
            test::analysed(dataset, test::parametersOf("linucb", sim::Mode::Online));
        std::stop_source stop;
        stop.request_stop();
        const auto adviser = Adviser::of(analysis, 0, {.stop = stop.get_token()});
        QVERIFY(!adviser);
        QCOMPARE(adviser.error().kind, Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestAdviser)
#include "tst_adviser.moc"
