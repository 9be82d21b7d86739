// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/baselines.h"

#include "core/sim/totals.h"

#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <utility>

namespace metallm::analysis {

namespace {

using sim::Experiment;

constexpr std::array<std::pair<Baseline, std::string_view>, 6> names{{
    {Baseline::MostAccurate, "most-accurate"},
    {Baseline::Cheapest, "cheapest"},
    {Baseline::Priciest, "priciest"},
    {Baseline::BestUnderBudget, "best-under-budget"},
    {Baseline::BestPerDomain, "best-per-domain"},
    {Baseline::Named, "model"},
}};

bool moreAccurate(const SingleModel& a, const SingleModel& b)
{
    return *a.accuracy != *b.accuracy ? *a.accuracy > *b.accuracy : *a.costPer10k < *b.costPer10k;
}

bool cheaper(const SingleModel& a, const SingleModel& b)
{
    return *a.costPer10k != *b.costPer10k ? *a.costPer10k < *b.costPer10k
                                          : *a.accuracy > *b.accuracy;
}

bool pricier(const SingleModel& a, const SingleModel& b)
{
    return *a.costPer10k != *b.costPer10k ? *a.costPer10k > *b.costPer10k
                                          : *a.accuracy > *b.accuracy;
}

/// The best of the models with outcomes that cost at most `budget`; the first of equals.
template<typename Better>
std::optional<int> bestArm(
    const sim::Analysis& analysis, Better better, std::optional<double> budget = std::nullopt)
{
    std::optional<int> best;
    for (int arm = 0; arm < static_cast<int>(analysis.models.size()); ++arm) {
        const SingleModel& model = analysis.models[static_cast<std::size_t>(arm)];
        if (!model.accuracy || (budget && *model.costPer10k > *budget))
            continue;
        if (!best || better(model, analysis.models[static_cast<std::size_t>(*best)]))
            best = arm;
    }
    return best;
}

int armOfDomain(const Experiment& experiment, std::int32_t domain)
{
    std::optional<double> bestScore;
    std::optional<double> bestCost;
    int best = 0;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        sim::Totals totals;
        for (const std::int32_t query : experiment.eval)
            if (experiment.dataset->domainOf[static_cast<std::size_t>(query)] == domain)
                totals.add(experiment, query, arm);
        const auto score = totals.accuracy();
        if (!score || (bestScore && *score < *bestScore)
            || (bestScore && *score == *bestScore && *totals.costPer10k() >= *bestCost))
            continue;
        bestScore = score;
        bestCost = totals.costPer10k();
        best = arm;
    }
    return best;
}

std::vector<std::int32_t> bestPerDomain(const Experiment& experiment)
{
    const auto domains = static_cast<std::int32_t>(experiment.dataset->domains.size());
    std::vector<std::int32_t> armOf;
    for (std::int32_t domain = 0; domain < domains; ++domain)
        armOf.push_back(armOfDomain(experiment, domain));
    armOf.push_back(armOfDomain(experiment, -1)); // queries without a domain
    std::vector<std::int32_t> arms;
    for (const std::int32_t query : experiment.eval) {
        const std::int32_t domain = experiment.dataset->domainOf[static_cast<std::size_t>(query)];
        arms.push_back(armOf[static_cast<std::size_t>(domain < 0 ? domains : domain)]);
    }
    return arms;
}

std::optional<int> armNamed(const sim::Analysis& analysis, const std::string& name)
{
    for (int arm = 0; arm < analysis.experiment->armCount(); ++arm)
        if (analysis.experiment->armName(arm) == name)
            return arm;
    return std::nullopt;
}

tl::unexpected<Error> noModelNamed(const sim::Analysis& analysis, const std::string& name)
{
    std::vector<std::string> models;
    for (const SingleModel& model : analysis.models)
        models.push_back(model.name);
    return wrongCall(fmt::format("no model of this run is named '{}'", name),
        fmt::format("its models are {}", fmt::join(models, ", ")));
}

struct Single {
    std::optional<int> arm;
    std::string what;
};

Single pickSingle(const sim::Analysis& analysis, const sim::RunResult& run, Baseline baseline)
{
    switch (baseline) {
    case Baseline::Cheapest:
        return {bestArm(analysis, cheaper), "the cheapest model"};
    case Baseline::Priciest:
        return {bestArm(analysis, pricier), "the priciest model"};
    case Baseline::BestUnderBudget: {
        const auto asked = analysis.experiment->parameters.budget;
        const auto budget = asked ? asked : run.costPer10k;
        return {bestArm(analysis, moreAccurate, budget),
            fmt::format(
                "the best model for at most {:.6g} USD per 10,000 queries", budget.value_or(0))};
    }
    default:
        return {bestArm(analysis, moreAccurate), "the most accurate model"};
    }
}

} // namespace

Result<Baseline> baselineFromName(std::string_view name)
{
    std::vector<std::string_view> known;
    for (const auto& [baseline, text] : names) {
        if (text == name)
            return baseline;
        known.push_back(text);
    }
    return wrongCall(
        fmt::format("'{}' is no baseline", name), fmt::format("choose {}", fmt::join(known, ", ")));
}

Result<BaselineRun> playBaseline(const sim::Analysis& analysis, const sim::RunResult& run,
    Baseline baseline, const std::string& model)
{
    if (baseline == Baseline::BestPerDomain)
        return BaselineRun{"the best model of each domain",
            std::make_shared<sim::RunResult>(sim::scored(analysis.experiment, "best-per-domain",
                run.costWeight, bestPerDomain(*analysis.experiment)))};
    if (baseline == Baseline::Named) {
        const auto arm = armNamed(analysis, model);
        if (!arm)
            return noModelNamed(analysis, model);
        return BaselineRun{model, sim::playSingle(analysis, *arm, run.costWeight)};
    }
    const auto [arm, what] = pickSingle(analysis, run, baseline);
    if (!arm)
        return failed(fmt::format("there is no such baseline: {}", what),
            "choose another --baseline, or raise --budget");
    const std::string& picked = analysis.experiment->armName(*arm);
    return BaselineRun{fmt::format("{}, {}", what, picked),
        sim::playSingle(analysis, *arm, run.costWeight), picked};
}

} // namespace metallm::analysis
