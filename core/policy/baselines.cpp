// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/baselines.h"

#include "core/policy/armmeans.h"
#include "core/util/rng.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<int> presentArms(const Experiment& experiment, std::int32_t query)
{
    std::vector<int> arms;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.isPresent(query, arm))
            arms.push_back(arm);
    return arms;
}

/// At each step the cheapest of the arms that are there.
Lines cheapestLines(const Experiment& experiment)
{
    std::vector<double> costs;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const ArmMean mean = armMean(experiment, arm, queriesToLookAt(experiment));
        costs.push_back(mean.outcomes > 0 ? mean.cost : infinity);
    }
    Lines lines = closedLines(experiment);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        const std::vector<int> arms = presentArms(experiment, experiment.eval[step]);
        const auto cheapest = std::ranges::min_element(
            arms, {}, [&](int arm) { return costs[static_cast<std::size_t>(arm)]; });
        if (cheapest != arms.end())
            open(lines, experiment, step, *cheapest);
    }
    return lines;
}

Lines randomLines(const Experiment& experiment)
{
    Lines lines = closedLines(experiment);
    Rng rng(experiment.parameters.seed, Stream::Exploration);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        const std::vector<int> arms = presentArms(experiment, experiment.eval[step]);
        if (!arms.empty())
            open(lines, experiment, step, arms[rng.below(arms.size())]);
    }
    return lines;
}

/// RouterBench's convention: a query that no model answers is not sent to any.
std::shared_ptr<Experiment> failuresForFree(const Experiment& experiment)
{
    auto world = std::make_shared<Experiment>(experiment);
    for (const std::int32_t query : experiment.eval) {
        bool solved = false;
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            solved = solved || experiment.score(query, arm) > 0;
        for (int arm = 0; arm < experiment.armCount() && !solved; ++arm)
            if (experiment.hasOutcome(query, arm))
                world->costs.usd(query, arm) = 0;
    }
    return world;
}

} // namespace

Lines closedLines(const Experiment& experiment)
{
    Lines lines;
    lines.intercepts.setConstant(std::ssize(experiment.eval), experiment.armCount(), data::missing);
    lines.slopes.setZero(std::ssize(experiment.eval), experiment.armCount());
    return lines;
}

void open(Lines& lines, const Experiment& experiment, std::size_t step, int arm)
{
    const auto row = static_cast<Eigen::Index>(step);
    const std::int32_t query = experiment.eval[step];
    lines.intercepts(row, arm) = 0;
    lines.slopes(row, arm) =
        experiment.hasOutcome(query, arm) ? experiment.normalisedCost(query, arm) : 0;
}

Lines oracleLines(const Experiment& experiment)
{
    Lines lines = closedLines(experiment);
    lines.cheapestAtZero = true;
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        const std::int32_t query = experiment.eval[step];
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            lines.intercepts(static_cast<Eigen::Index>(step), arm) = experiment.score(query, arm);
            lines.slopes(static_cast<Eigen::Index>(step), arm) =
                experiment.normalisedCost(query, arm);
        }
    }
    return lines;
}

void setOracleSlopes(const Experiment& experiment, int arm, Lines& lines)
{
    constexpr std::size_t ahead = 24;
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        sim::prefetchOutcomes(experiment, step + ahead);
        const auto row = static_cast<Eigen::Index>(step);
        if (!std::isnan(lines.intercepts(row, arm))) // open: it has an outcome
            lines.slopes(row, arm) = experiment.normalisedCost(experiment.eval[step], arm);
    }
}

Lines singleArmLines(const Experiment& experiment, int arm)
{
    Lines lines = closedLines(experiment);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step)
        open(lines, experiment, step, arm);
    return lines;
}

PolicyInfo oraclePolicy()
{
    return {.name = "oracle",
        .title = "Oracle",
        .help = "knows every outcome: the cheapest among the best; no router can do better",
        .source = "Hu et al. 2024, RouterBench, arXiv 2403.12031; cheapest-model convention of "
                  "LLMRouterBench",
        .settings = {{.name = "failure",
            .help = "what is charged where no model is right: the cheapest model (as "
                    "LLMRouterBench), or nothing (as RouterBench)",
            .fallback = "cheapest",
            .kind = SettingInfo::Kind::Choice,
            .choices = {"cheapest", "nothing"}}},
        .usesContexts = false,
        .trains = false,
        .freeze = [](const Experiment& experiment, const RunContext&) -> Result<Frozen> {
            const auto charged = textSetting(*find("oracle"), experiment.parameters, "failure");
            if (charged == "cheapest")
                return oracleLines(experiment);
            auto world = failuresForFree(experiment);
            Lines lines = oracleLines(*world);
            return Frozen(std::move(lines), std::move(world));
        },
        .learner = {},
        .knowsOutcomes = true};
}

PolicyInfo singlePolicy()
{
    return {.name = "single",
        .title = "Single model",
        .help = "one model for every query",
        .source = "baseline",
        .settings = {{.name = "model",
            .help = "name of the model",
            .fallback = "",
            .kind = SettingInfo::Kind::Model}},
        .usesContexts = false,
        .trains = false,
        .freeze = [](const Experiment& experiment, const RunContext&) -> Result<Frozen> {
            const auto arm = armNamed(experiment, experiment.parameters.settings.at("model"));
            if (!arm)
                return tl::unexpected(arm.error());
            return singleArmLines(experiment, *arm);
        },
        .learner = {}};
}

PolicyInfo cheapestPolicy()
{
    return {.name = "cheapest",
        .title = "Cheapest model",
        .help = "the model with the lowest mean cost for every query",
        .source = "baseline",
        .settings = {},
        .usesContexts = false,
        .trains = false,
        .freeze = [](const Experiment& experiment, const RunContext&) -> Result<Frozen> {
            return cheapestLines(experiment);
        },
        .learner = {}};
}

PolicyInfo randomPolicy()
{
    return {.name = "random",
        .title = "Random",
        .help = "every model with the same probability, seeded",
        .source = "baseline",
        .settings = {},
        .usesContexts = false,
        .trains = false,
        .freeze = [](const Experiment& experiment, const RunContext&) -> Result<Frozen> {
            return randomLines(experiment);
        },
        .learner = {},
        .prediction = {.draws = true}};
}

} // namespace metallm::policy
