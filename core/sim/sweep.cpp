// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/sweep.h"

#include "core/sim/parametercheck.h"
#include "core/sim/sweepgrid.h"
#include "core/sim/sweepplayer.h"
#include "core/util/contenthash.h"

#include <chrono>
#include <fmt/format.h>
#include <set>

namespace metallm::sim {

namespace {

constexpr double mostRuns = 1e6;

/// Names everything but the parameters that a run's figures depend on.
std::string worldKey(const data::Dataset& dataset, const prices::PriceTable& prices)
{
    ContentHash hash;
    hash.add(std::string_view("sweep cell 2"));
    hash.add(dataset.hash);
    if (dataset.contexts) {
        const auto& values = dataset.contexts->values;
        hash.add(dataset.contexts->embedder);
        hash.add(std::string_view(reinterpret_cast<const char*>(values.data()),
            static_cast<std::size_t>(values.size()) * sizeof(float)));
    }
    for (const prices::Price& price : prices.prices)
        hash.add(fmt::format("{}|{}|{}|{}|{}", price.model, price.inputUsdPerMtok.value_or(-1),
                     price.outputUsdPerMtok.value_or(-1), price.flatUsdPerQuery.value_or(-1),
                     price.requestUsd.value_or(-1))
            + prices::termsJson(price.terms));
    return hash.hexadecimal();
}

std::string keyOf(const std::string& world, const SweepRequest& request, const Parameters& run)
{
    ContentHash hash;
    hash.add(world);
    hash.add(toJson(run));
    hash.add(static_cast<std::uint64_t>(request.costWeightFromBudget));
    return hash.hexadecimal();
}

Result<void> check(const SweepRequest& request)
{
    if (request.seeds < 1)
        return wrongCall("a sweep needs at least one seed", "give --seeds 1 or more");
    std::set<std::string> names;
    double runs = request.seeds;
    for (const GridAxis& axis : request.axes) {
        if (!names.insert(axis.name).second)
            return wrongCall(
                fmt::format("'{}' is swept twice", axis.name), "give all its values in one grid");
        if (axis.values.empty())
            return wrongCall(
                fmt::format("the grid of '{}' has no values", axis.name), "give one at least");
        runs *= static_cast<double>(axis.values.size());
    }
    if (runs > mostRuns)
        return wrongCall(
            fmt::format("the sweep has {:.0f} runs, at most {:.0f} are possible", runs, mostRuns),
            "name fewer values or seeds");
    return {};
}

SweepCell cellOf(const std::vector<double>& values, std::span<const SweepRun> runs)
{
    SweepCell cell{values, {}, {}, {}, {}, {}};
    std::vector<double> accuracies;
    std::vector<double> costs;
    std::vector<double> rewards;
    std::vector<double> regrets;
    for (const SweepRun& run : runs) {
        cell.runs.push_back(*run.figures);
        if (run.figures->accuracy)
            accuracies.push_back(*run.figures->accuracy);
        if (run.figures->costPer10k)
            costs.push_back(*run.figures->costPer10k);
        rewards.push_back(run.figures->cumulativeReward);
        regrets.push_back(run.figures->cumulativeRegret);
    }
    cell.accuracy = analysis::overSeeds(accuracies);
    cell.costPer10k = analysis::overSeeds(costs);
    cell.cumulativeReward = *analysis::overSeeds(rewards);
    cell.cumulativeRegret = *analysis::overSeeds(regrets);
    return cell;
}

/// The runs combination by combination, seed by seed, with the figures that the store knows.
Result<std::vector<SweepRun>> runsOf(const SweepRequest& request,
    const std::vector<std::vector<double>>& combinations, const std::string& world,
    CellStore* store, const RunContext& context)
{
    std::vector<SweepRun> runs;
    for (const auto& values : combinations) {
        const Parameters first = parametersFor(request, values, 0);
        if (const auto checked = checkParameters(first); !checked)
            return tl::unexpected(checked.error());
        if (context.stopRequested())
            return stopped();
        for (int seed = 0; seed < request.seeds; ++seed) {
            SweepRun run{parametersFor(request, values, seed), {}};
            run.key = keyOf(world, request, run.parameters);
            if (store != nullptr)
                run.figures = store->find(run.key);
            runs.push_back(std::move(run));
        }
    }
    return runs;
}

} // namespace

Result<std::shared_ptr<const SweepResult>> sweep(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const SweepRequest& request, CellStore* store,
    const RunContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    if (const auto checked = check(request); !checked)
        return tl::unexpected(checked.error());
    const auto values = combinations(request.axes);
    auto runs = runsOf(request, values, worldKey(*dataset, prices), store, context);
    if (!runs)
        return tl::unexpected(runs.error());
    SweepPlayer player(std::move(dataset), prices, request.costWeightFromBudget, *runs);
    if (const auto played = player.play(store, context); !played)
        return tl::unexpected(played.error());
    auto result = std::make_shared<SweepResult>();
    result->request = request;
    result->played = player.open();
    const auto seeds = static_cast<std::size_t>(request.seeds);
    for (std::size_t i = 0; i < values.size(); ++i)
        result->cells.push_back(cellOf(values[i], std::span(*runs).subspan(i * seeds, seeds)));
    result->elapsedSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace metallm::sim
