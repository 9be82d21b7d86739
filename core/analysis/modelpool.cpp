// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/modelpool.h"

#include "core/frontier/hindsight.h"
#include "core/sim/analysis.h"
#include "core/util/exactsum.h"
#include "core/util/per10k.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

template<typename Matrix>
Matrix columnsOf(const Matrix& matrix, std::span<const int> columns)
{
    Matrix chosen(matrix.rows(), std::ssize(columns));
    for (std::size_t i = 0; i < columns.size(); ++i)
        chosen.col(static_cast<Eigen::Index>(i)) = matrix.col(columns[i]);
    return chosen;
}

std::shared_ptr<const sim::World> withArms(const sim::World& world, std::span<const int> arms)
{
    auto part = std::make_shared<sim::World>();
    part->scores = columnsOf(world.scores, arms);
    if (world.present.size() > 0)
        part->present = columnsOf(world.present, arms);
    part->told = world.told;
    return part;
}

double bestScore(const sim::Experiment& experiment, std::int32_t query, std::span<const int> pool)
{
    double best = 0;
    for (const int arm : pool)
        best = std::max(best, experiment.score(query, arm));
    return best;
}

std::vector<int> without(std::span<const int> pool, int candidate)
{
    std::vector<int> rest(pool.begin(), pool.end());
    std::erase(rest, candidate);
    return rest;
}

std::vector<int> with(std::vector<int> pool, int candidate)
{
    pool.push_back(candidate);
    return pool;
}

/// The most accurate step of the frontier within the budget; of equal ones the cheapest.
RouterFigures bestWithin(const frontier::Frontier& frontier, double budgetPer10k)
{
    RouterFigures best;
    for (std::size_t step = 0; step < frontier.steps(); ++step) {
        const auto [accuracy, cost] = frontier.figures(step);
        if (std::isnan(accuracy) || cost > budgetPer10k)
            continue;
        if (!best.accuracy || accuracy > *best.accuracy
            || (accuracy == *best.accuracy && cost < *best.costPer10k))
            best = {accuracy, cost};
    }
    return best;
}

} // namespace

PoolBasis poolBasis(const sim::Experiment& experiment)
{
    auto basis = std::make_shared<sim::Experiment>(experiment);
    std::erase_if(basis->eval, [&](std::int32_t query) {
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            if (!experiment.hasOutcome(query, arm))
                return true;
        return false;
    });
    const auto leftOut = std::ssize(experiment.eval) - std::ssize(basis->eval);
    return {std::move(basis), leftOut};
}

std::shared_ptr<const sim::Experiment> withArms(
    const sim::Experiment& experiment, std::span<const int> arms)
{
    auto part = std::make_shared<sim::Experiment>();
    part->dataset = experiment.dataset;
    part->parameters = experiment.parameters;
    for (const int arm : arms)
        part->arms.push_back(experiment.arms[static_cast<std::size_t>(arm)]);
    part->train = experiment.train;
    part->eval = experiment.eval;
    part->costs = {
        experiment.costs.mode, experiment.costs.note, columnsOf(experiment.costs.usd, arms)};
    part->costReference = experiment.costReference;
    part->contexts = experiment.contexts;
    if (experiment.world)
        part->world = withArms(*experiment.world, arms);
    return part;
}

std::optional<double> oracleOf(
    const PoolBasis& basis, std::span<const int> pool, std::optional<double> budgetPer10k)
{
    if (basis.queries() == 0)
        return std::nullopt;
    if (pool.empty())
        return 0;
    const auto queries = static_cast<double>(basis.queries());
    if (budgetPer10k)
        return frontier::Hindsight::build(*withArms(*basis.experiment, pool))
            ->accuracyAt(*budgetPer10k * queries / per10k);
    ExactSum sum;
    for (const std::int32_t query : basis.experiment->eval)
        sum.add(bestScore(*basis.experiment, query, pool));
    return sum.value() / queries;
}

std::vector<Complement> complementarity(
    const PoolBasis& basis, std::span<const int> pool, std::optional<double> budgetPer10k)
{
    const auto whole = oracleOf(basis, pool, budgetPer10k);
    std::vector<Complement> complements;
    for (int arm = 0; arm < basis.experiment->armCount(); ++arm) {
        Complement& complement = complements.emplace_back();
        complement.inPool = std::ranges::find(pool, arm) != pool.end();
        if (!whole)
            continue;
        const std::vector<int> rest = without(pool, arm);
        complement.oracleGain = complement.inPool
            ? *whole - *oracleOf(basis, rest, budgetPer10k)
            : *oracleOf(basis, with(rest, arm), budgetPer10k) - *whole;
    }
    return complements;
}

std::vector<std::int32_t> queriesGained(
    const PoolBasis& basis, std::span<const int> pool, int candidate)
{
    const std::vector<int> rest = without(pool, candidate);
    std::vector<std::int32_t> queries;
    for (const std::int32_t query : basis.experiment->eval)
        if (basis.experiment->score(query, candidate) > bestScore(*basis.experiment, query, rest))
            queries.push_back(query);
    std::ranges::sort(queries);
    return queries;
}

Result<RouterFigures> routerOn(const std::shared_ptr<const data::Dataset>& dataset,
    const prices::PriceTable& prices, sim::Parameters parameters, std::span<const int> models,
    std::optional<double> budgetPer10k, const RunContext& context)
{
    parameters.models.clear();
    for (const int model : models)
        parameters.models.push_back(dataset->models[static_cast<std::size_t>(model)].name);
    parameters.budget.reset();
    parameters.budgetMix = false;
    const auto analysed = sim::analyse(dataset, prices, parameters, context);
    if (!analysed)
        return tl::unexpected(analysed.error());
    if (budgetPer10k && (*analysed)->frontier)
        return bestWithin(*(*analysed)->frontier, *budgetPer10k);
    const auto run = sim::play(**analysed, parameters.costWeight, context);
    if (!run)
        return tl::unexpected(run.error());
    return RouterFigures{(*run)->accuracy, (*run)->costPer10k};
}

} // namespace metallm::analysis
