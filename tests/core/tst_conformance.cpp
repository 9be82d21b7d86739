// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"
#include "core/sim/analysis.h"
#include "core/sim/simulator.h"
#include "core/sim/sweep.h"
#include "core/util/rng.h"
#include "tests/support/conformance.h"
#include "tests/support/scratch.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <numeric>
#include <QtTest>

using namespace metallm;
using policy::PolicyInfo;
using policy::SettingInfo;
using sim::Mode;
using namespace test::conformance;

namespace {

std::shared_ptr<const sim::RunResult> played(
    const DatasetPtr& dataset, const sim::Parameters& parameters, int threads = 1)
{
    const RunContext context{.threads = threads};
    const auto analysis = test::analysed(dataset, parameters, threads);
    const auto run = sim::play(*analysis, parameters.costWeight, context);
    if (!run)
        qFatal("%s: %s", parameters.policy.c_str(), run.error().message().c_str());
    return *run;
}

std::vector<Mode> modesOf(const PolicyInfo& info)
{
    return info.learner ? std::vector{Mode::Offline, Mode::Online, Mode::Hybrid}
                        : std::vector{Mode::Offline};
}

/// Every query was answered by an arm that is there, and the figures are figures.
void verifyRun(const sim::RunResult& run, int armCount)
{
    QCOMPARE(run.arms.size(), run.experiment->eval.size());
    for (const std::int32_t arm : run.arms)
        QVERIFY(arm >= 0 && arm < armCount);
    QVERIFY(std::isfinite(run.cumulativeReward) && std::isfinite(run.cumulativeRegret));
    if (run.accuracy)
        QVERIFY(*run.accuracy >= 0 && *run.accuracy <= 1);
    if (run.costPer10k)
        QVERIFY(std::isfinite(*run.costPer10k));
}

/// Values of the setting that must be refused.
std::vector<std::string> wrongValues(const SettingInfo& setting)
{
    using Kind = SettingInfo::Kind;
    if (setting.kind == Kind::Choice)
        return {"no such choice", ""};
    if (setting.kind != Kind::Number && setting.kind != Kind::Integer)
        return {};
    std::vector<std::string> values{"nan", "inf", "", "much", "1 2"};
    if (std::isfinite(setting.least))
        values.push_back(std::to_string(setting.least - 1));
    if (std::isfinite(setting.most))
        values.push_back(std::to_string(setting.most * 2 + 1));
    if (setting.kind == Kind::Integer)
        values.push_back(std::to_string(setting.least + 0.5));
    return values;
}

} // namespace

/// What every registered policy must stand. The register drives it: a policy added there is
/// covered.
class TestConformance : public QObject {
    Q_OBJECT

private slots:
    void isDescribed_data() { everyPolicy(); }
    void isDescribed()
    {
        const PolicyInfo& info = policyOfRow();
        QCOMPARE(std::ranges::count(policy::registered(), info.name, &PolicyInfo::name), 1);
        QVERIFY(!info.title.empty() && !info.help.empty() && !info.source.empty());
        QVERIFY(info.help.find('\n') == std::string::npos && !info.help.ends_with('.'));
        QVERIFY(info.freeze && !(info.freezeAt && info.values));
        for (const SettingInfo& setting : info.settings) {
            QVERIFY(!setting.help.empty());
            sim::Parameters parameters;
            if (!setting.fallback.empty())
                parameters.settings[setting.name] = setting.fallback;
            for (const SettingInfo& other : info.settings)
                if (other.fallback.empty())
                    parameters.settings[other.name] = "any";
            VERIFY_RESULT(policy::checkSettings(info, parameters));
        }
    }

    void refusesWrongSettings_data() { everyPolicy(); }
    void refusesWrongSettings()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset();
        const auto right = parametersOf(info, *dataset, Mode::Offline);
        VERIFY_RESULT(test::tried(dataset, right));
        for (const SettingInfo& setting : info.settings) {
            for (const std::string& value : wrongValues(setting)) {
                auto wrong = right;
                wrong.settings[setting.name] = value;
                const auto refused = test::tried(dataset, wrong);
                QVERIFY2(!refused, (setting.name + "=" + value).c_str());
                QVERIFY(refused.error().kind == Error::Kind::Usage);
                QVERIFY(!refused.error().remedy.empty());
            }
        }
        auto unknown = right;
        unknown.settings["no-such-parameter"] = "1";
        QVERIFY(!test::tried(dataset, unknown));
    }

    void sameSeedSameRun_data() { everyPolicy(); }
    void sameSeedSameRun()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset();
        for (const Mode mode : modesOf(info)) {
            const auto parameters = parametersOf(info, *dataset, mode);
            const auto once = played(dataset, parameters);
            verifyRun(*once, 3);
            QCOMPARE(played(dataset, parameters)->arms, once->arms);
            QCOMPARE(played(dataset, parameters, 4)->arms, once->arms);
        }
    }

    void sameSweepForAnyThreadCount_data() { everyPolicy(); }
    void sameSweepForAnyThreadCount()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset({.queries = 120});
        sim::SweepRequest request{parametersOf(info, *dataset, modesOf(info).back()), {}, 2};
        request.axes.push_back({"cost-weight", {0, 0.2, 0.7}});
        std::vector<std::vector<sim::CellFigures>> figures;
        for (const int threads : {1, 3}) {
            const RunContext context{.threads = threads};
            const auto swept =
                sim::sweep(dataset, test::syntheticPrices(*dataset), request, nullptr, context);
            VERIFY_RESULT(swept);
            auto& found = figures.emplace_back();
            for (const auto& cell : (*swept)->cells)
                found.insert(found.end(), cell.runs.begin(), cell.runs.end());
        }
        QCOMPARE(figures[0].size(), std::size_t(6));
        QVERIFY(figures[0] == figures[1]);
    }

    void survivesOddShapes_data() { everyPolicy(); }
    void survivesOddShapes()
    {
        const PolicyInfo& info = policyOfRow();
        for (const test::SyntheticOptions& options :
            {test::SyntheticOptions{.queries = 60, .models = 1}, // one arm
                test::SyntheticOptions{.queries = 200, .models = 64},
                test::SyntheticOptions{.queries = 80, .dimension = 1}, // d = 1 and d = 2
                test::SyntheticOptions{.queries = 120, .missingShare = 0.4}}) {
            const auto dataset = test::syntheticDataset(options);
            for (const Mode mode : modesOf(info)) {
                for (const bool intercept : {true, false}) {
                    auto parameters = parametersOf(info, *dataset, mode);
                    parameters.intercept = intercept;
                    verifyRun(*played(dataset, parameters), options.models);
                }
            }
        }
    }

    void survivesAnArmNeverSeen_data() { everyPolicy(); }
    void survivesAnArmNeverSeen()
    {
        const PolicyInfo& info = policyOfRow();
        auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset());
        dataset->scores.col(1).setConstant(data::missing);
        for (const Mode mode : modesOf(info))
            verifyRun(*played(dataset, parametersOf(info, *dataset, mode)), 3);
    }

    void refusesContextsThatAreNoNumbers_data() { everyPolicy(); }
    void refusesContextsThatAreNoNumbers()
    {
        const PolicyInfo& info = policyOfRow();
        auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset());
        auto contexts = std::make_shared<data::Contexts>(*dataset->contexts);
        contexts->values(17, 2) = std::numeric_limits<float>::quiet_NaN();
        dataset->contexts = contexts;
        const auto refused = test::tried(dataset, parametersOf(info, *dataset, Mode::Offline));
        QCOMPARE(bool(refused), !info.usesContexts);
        if (!info.usesContexts)
            return;
        QVERIFY(refused.error().message().find("q18") != std::string::npos);
        QVERIFY(!refused.error().remedy.empty());
    }

    void frontierIsWhatRunsPlay_data() { everyPolicy(); }
    void frontierIsWhatRunsPlay()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset();
        const auto parameters = parametersOf(info, *dataset, Mode::Offline);
        const auto analysis = test::analysed(dataset, parameters);
        const frontier::Frontier& frontier = *analysis->frontier;
        QCOMPARE(analysis->isGrid(), bool(info.freezeAt));
        std::vector<double> weights{0, 1e9};
        Rng rng(11, Stream::Sample);
        for (int i = 0; i < 60; ++i)
            weights.push_back(std::pow(10, 5 * rng.uniform() - 3));
        // Between two steps; on them two arms tie but for rounding.
        for (std::size_t step = 1; step < frontier.steps(); ++step)
            if (frontier.costWeight(step) - frontier.costWeight(step - 1) > 1e-9)
                weights.push_back(
                    std::midpoint(frontier.costWeight(step), frontier.costWeight(step - 1)));
        const auto frozen = info.freeze(*analysis->experiment, {});
        VERIFY_RESULT(frozen);
        for (const double p : weights)
            QCOMPARE(frontier.armsAt(p), plainArms(*frozen, p));
        for (std::size_t step = 0; analysis->isGrid() && step < frontier.steps(); ++step) {
            const double p = frontier.costWeight(step);
            QVERIFY(std::ranges::binary_search(policy::costWeightGrid(), p));
            QCOMPARE(frontier.armsAt(p), analysis->choicesAt(p));
        }
    }

    void saysWhetherItKnowsTheOutcomes_data() { everyPolicy(); }
    void saysWhetherItKnowsTheOutcomes()
    {
        const PolicyInfo& info = policyOfRow();
        const auto dataset = test::syntheticDataset();
        auto turned = std::make_shared<data::Dataset>(*dataset);
        const auto parameters = parametersOf(info, *dataset, Mode::Offline);
        const auto experiment = test::tried(dataset, parameters);
        VERIFY_RESULT(experiment);
        for (const std::int32_t query : (*experiment)->eval)
            turned->scores.row(query).array() = 1 - turned->scores.row(query).array();
        const auto other = test::tried(turned, parameters);
        VERIFY_RESULT(other);
        // Outcomes of the evaluated queries are all that differs.
        const bool differs =
            plainArms(*info.freeze(**experiment, {}), 0) != plainArms(*info.freeze(**other, {}), 0);
        QCOMPARE(differs, info.knowsOutcomes);
    }
};

QTEST_APPLESS_MAIN(TestConformance)
#include "tst_conformance.moc"
