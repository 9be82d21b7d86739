// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/baselines.h"

#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// No arm may be chosen yet.
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

Result<int> armNamed(const Experiment& experiment, const std::string& name)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.armName(arm) == name)
            return arm;
    return wrongCall(fmt::format("the model '{}' is not part of this run", name),
        "name one of the models in --models");
}

/// Mean cost over the queries that a run may have seen: the training part, or all where there is
/// none.
std::optional<double> meanCost(const Experiment& experiment, int arm)
{
    const auto& queries = experiment.train.empty() ? experiment.eval : experiment.train;
    double sum = 0;
    std::int64_t known = 0;
    for (const std::int32_t query : queries) {
        if (!experiment.hasOutcome(query, arm))
            continue;
        sum += experiment.costUsd(query, arm);
        ++known;
    }
    return known > 0 ? std::optional(sum / static_cast<double>(known)) : std::nullopt;
}

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
    std::vector<std::optional<double>> costs;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        costs.push_back(meanCost(experiment, arm));
    Lines lines = closedLines(experiment);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        const std::vector<int> arms = presentArms(experiment, experiment.eval[step]);
        const auto cheapest = std::ranges::min_element(arms, {},
            [&](int arm) { return costs[static_cast<std::size_t>(arm)].value_or(infinity); });
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

} // namespace

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

Lines singleArmLines(const Experiment& experiment, int arm)
{
    Lines lines = closedLines(experiment);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step)
        open(lines, experiment, step, arm);
    return lines;
}

PolicyInfo oraclePolicy()
{
    return {"oracle", "Oracle",
        "knows every outcome: the cheapest among the best; no router can do better",
        "Hu et al. 2024, RouterBench, arXiv 2403.12031; cheapest-model convention of "
        "LLMRouterBench",
        {}, false, false,
        [](const Experiment& experiment, const RunContext&) -> Result<Lines> {
            return oracleLines(experiment);
        },
        {}};
}

PolicyInfo singlePolicy()
{
    return {"single", "Single model", "one model for every query", "baseline",
        {{.name = "model", .help = "name of the model", .fallback = "", .kind = SettingInfo::Kind::Model}}, false, false,
        [](const Experiment& experiment, const RunContext&) -> Result<Lines> {
            const auto arm = armNamed(experiment, experiment.parameters.settings.at("model"));
            if (!arm)
                return tl::unexpected(arm.error());
            return singleArmLines(experiment, *arm);
        },
        {}};
}

PolicyInfo cheapestPolicy()
{
    return {"cheapest", "Cheapest model", "the model with the lowest mean cost for every query",
        "baseline", {}, false, false,
        [](const Experiment& experiment, const RunContext&) -> Result<Lines> {
            return cheapestLines(experiment);
        },
        {}};
}

PolicyInfo randomPolicy()
{
    return {"random", "Random", "every model with the same probability, seeded", "baseline", {},
        false, false,
        [](const Experiment& experiment, const RunContext&) -> Result<Lines> {
            return randomLines(experiment);
        },
        {}};
}

} // namespace metallm::policy
