// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <fmt/format.h>
#include <QTest>

using namespace metallm;

namespace {

constexpr std::int64_t worlds = 1000;

struct World {
    test::SyntheticOptions data;
    sim::Parameters parameters;
    double costWeight = 0;
};

template<typename T>
T oneOf(Rng& rng, std::initializer_list<T> values)
{
    return values.begin()[rng.below(values.size())];
}

void addEvents(Rng& rng, World& world)
{
    const auto model = [&] {
        return "model-"
            + std::to_string(1 + rng.below(static_cast<std::uint64_t>(world.data.models)));
    };
    const std::initializer_list<const char*> forms{"t={} price {} x4", "t={} price {} x0.2",
        "t={} leave {}", "t={} join {}", "t={} join {} cold", "t={} quality {} x0.5",
        "t={} quality {} chance=0.4"};
    for (std::uint64_t i = rng.below(4); i > 0; --i)
        world.parameters.scenario.events.push_back(
            *sim::parseEvent(fmt::format(fmt::runtime(oneOf(rng, forms)), rng.below(30), model())));
    if (rng.below(3) == 0)
        world.parameters.scenario.events.push_back(*sim::parseEvent(
            fmt::format("t={} feedback delay={} share=0.7", rng.below(30), rng.below(90))));
    if (rng.below(3) == 0)
        world.parameters.scenario.events.push_back(
            *sim::parseEvent(fmt::format("t={} mix 'domain 1'=1", rng.below(30))));
}

World randomWorld(std::uint64_t number)
{
    Rng rng(number, Stream::Exploration);
    World world;
    world.data = {.queries = 60 + static_cast<int>(rng.below(120)),
        .models = 1 + static_cast<int>(rng.below(5)),
        .domains = 2,
        .dimension = 1 + static_cast<int>(rng.below(8)),
        .missingShare = oneOf(rng, {0.0, 0.0, 0.25}),
        .tokens = rng.below(3) > 0,
        .recordedCosts = rng.below(3) == 0,
        .seed = number};
    auto& p = world.parameters;
    p.seed = number;
    p.trainFraction = 0.3;
    const auto& policies = policy::registered();
    const auto& chosen = policies[rng.below(policies.size())];
    p.policy = chosen.name;
    for (const auto& setting : chosen.settings)
        if (setting.fallback.empty())
            p.settings[setting.name] = "model-1";
    p.mode = oneOf(rng, {sim::Mode::Offline, sim::Mode::Online, sim::Mode::Hybrid});
    p.alpha = oneOf(rng, {0.0, 0.5});
    p.gamma = oneOf(rng, {1.0, 0.98});
    p.pacing = oneOf(rng, {"primal-dual", "knapsack"});
    if (p.pacing == "knapsack" && rng.below(2) == 0)
        p.pacingSettings["otherwise"] = "nothing";
    if (p.pacing == "knapsack" && rng.below(2) == 0)
        p.pacingSettings.insert({{"lower", "0.1"}, {"upper", "20"}});
    p.hardBudget = true;
    // From nothing to more than can be spent; the dearest model costs 8 USD or 80,000 (flat).
    p.budget = (world.data.tokens || world.data.recordedCosts ? 8 : 80000)
        * std::pow(rng.uniform(), 3) * oneOf(rng, {0.0, 1.0, 1.0, 1.0, 2.0});
    world.costWeight = oneOf(rng, {0.0, 0.0, 1.0});
    addEvents(rng, world);
    return world;
}

} // namespace

/// Budgets in a thousand random worlds: data, policies, modes and events of every kind.
class TestRandomWorlds : public QObject {
    Q_OBJECT

private slots:
    void aHardBudgetIsNeverExceeded()
    {
        std::int64_t played = 0;
        std::int64_t bound = 0; // runs that the budget kept from something
        std::int64_t unserved = 0;
        for (std::uint64_t number = 0; played < worlds; ++number) {
            const World world = randomWorld(number);
            const auto dataset = test::syntheticDataset(world.data);
            const auto analysis =
                sim::analyse(dataset, test::syntheticPrices(*dataset), world.parameters, {});
            if (!analysis) {
                QVERIFY2(isRefusal(analysis.error()), analysis.error().message().c_str());
                continue;
            }
            const auto run = sim::play(**analysis, world.costWeight, {});
            if (!run) {
                QVERIFY2(isRefusal(run.error()), run.error().message().c_str());
                continue;
            }
            check(**run, number);
            ++played;
            bound += (*run)->budget->optimum.shadowPrice > 0;
            unserved += (*run)->unserved > 0;
        }
        QVERIFY2(bound > 300, qPrintable(QString::number(bound)));
        QVERIFY2(unserved > 100, qPrintable(QString::number(unserved)));
        qInfo("%d worlds: the budget bound in %d, queries were unserved in %d",
            static_cast<int>(worlds), static_cast<int>(bound), static_cast<int>(unserved));
    }

private:
    /// Nothing in the training part tells the knapsack its bounds, a cascade its thresholds, or
    /// anybody what to expect.
    static bool isRefusal(const Error& error)
    {
        return error.what.find("no bounds") != std::string::npos
            || error.what.find("training part has no outcomes") != std::string::npos
            || error.what.find("expects a score") != std::string::npos;
    }

    static void check(const sim::RunResult& run, std::uint64_t number)
    {
        const budget::Outcome& outcome = *run.budget;
        const auto where = fmt::format("world {}", number);
        QVERIFY2(run.costUsd <= outcome.budgetUsd, where.c_str()); // no tolerance
        QCOMPARE(outcome.spentUsd, run.costUsd);
        QCOMPARE(outcome.violationUsd, 0.0);
        QVERIFY2(!outcome.firstViolationStep, where.c_str());
        const double score = run.accuracy.value_or(0) * static_cast<double>(run.evaluated());
        QVERIFY2(score <= outcome.optimum.score + 1e-9,
            fmt::format("{}: {} above {}", where, score, outcome.optimum.score).c_str());
        for (std::size_t step = 0; step < run.arms.size(); ++step) {
            QVERIFY2(run.costWeights[step] >= 0, where.c_str());
            QVERIFY2(!(run.regrets[step] < 0), where.c_str());
            QVERIFY2(run.arms[step] == sim::noArm
                    || run.experiment->isPresent(run.experiment->eval[step], run.arms[step]),
                where.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestRandomWorlds)
#include "tst_randomworlds.moc"
