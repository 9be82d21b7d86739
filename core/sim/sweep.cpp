// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/sweep.h"

#include "core/sim/analysis.h"
#include "core/sim/sweepgrid.h"
#include "core/util/contenthash.h"
#include "core/util/parallel.h"

#include <chrono>
#include <fmt/format.h>
#include <mutex>

namespace metallm::sim {

namespace {

/// Runs that differ in nothing but the cost weight.
struct Group {
    Parameters parameters;
    std::vector<std::size_t> runs; ///< indices into the sweep's runs
};

struct Run {
    Parameters parameters;
    std::string key;
    std::optional<CellFigures> figures;
};

/// Names a run by everything that its figures depend on.
std::string keyOf(
    const data::Dataset& dataset, const prices::PriceTable& prices, const Parameters& parameters)
{
    ContentHash hash;
    hash.add(std::string_view("sweep cell 1"));
    hash.add(dataset.hash);
    hash.add(dataset.contexts ? dataset.contexts->embedder : std::string());
    for (const prices::Price& price : prices.prices)
        hash.add(fmt::format("{}|{}|{}|{}|{}", price.model, price.inputUsdPerMtok.value_or(-1),
            price.outputUsdPerMtok.value_or(-1), price.flatUsdPerQuery.value_or(-1),
            price.requestUsd.value_or(-1))
            + prices::termsJson(price.terms));
    hash.add(toJson(parameters));
    return hash.hexadecimal();
}

class Sweep {
public:
    Sweep(std::shared_ptr<const data::Dataset> dataset, const prices::PriceTable& prices,
        const SweepRequest& request)
        : m_dataset(std::move(dataset))
        , m_prices(prices)
        , m_request(request)
        , m_combinations(combinations(request.axes))
    {
        for (const auto& values : m_combinations) {
            for (int seed = 0; seed < request.seeds; ++seed) {
                const Parameters parameters = parametersFor(request, values, seed);
                m_runs.push_back({parameters, keyOf(*m_dataset, prices, parameters), {}});
            }
        }
    }

    void recall(CellStore& store)
    {
        for (Run& run : m_runs)
            run.figures = store.find(run.key);
    }

    /// Groups what is left to play; m_groups are independent of each other.
    void group()
    {
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (m_runs[i].figures)
                continue;
            const auto same = std::ranges::find_if(m_groups, [&](const Group& group) {
                return sameButForCostWeight(group.parameters, m_runs[i].parameters);
            });
            if (same == m_groups.end())
                m_groups.push_back({m_runs[i].parameters, {i}});
            else
                same->runs.push_back(i);
        }
    }

    Result<void> prepare(const RunContext& context)
    {
        m_analyses.resize(m_groups.size());
        return forEach("preparing", m_groups.size(), context, [&](std::size_t g) {
            RunContext single;
            single.stop = context.stop;
            auto analysis = analyse(m_dataset, m_prices, m_groups[g].parameters, single);
            if (!analysis)
                return fail(analysis.error());
            m_analyses[g] = std::move(*analysis);
        });
    }

    Result<void> play(const RunContext& context, CellStore* store)
    {
        std::vector<std::pair<std::size_t, std::size_t>> open; // group, run
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            for (const std::size_t run : m_groups[g].runs)
                open.emplace_back(g, run);
        m_played = static_cast<std::int64_t>(open.size());
        const auto played = forEach("sweeping", open.size(), context, [&](std::size_t i) {
            RunContext single;
            single.stop = context.stop;
            Run& run = m_runs[open[i].second];
            const auto result =
                sim::play(*m_analyses[open[i].first], run.parameters.costWeight, single);
            if (!result)
                return fail(result.error());
            const RunResult& figures = **result;
            run.figures = CellFigures{figures.accuracy, figures.costPer10k,
                figures.cumulativeReward, figures.cumulativeRegret, figures.excluded};
        });
        if (store != nullptr)
            for (const auto& [group, run] : open)
                if (m_runs[run].figures)
                    store->store(m_runs[run].key, *m_runs[run].figures);
        return played;
    }

    std::shared_ptr<SweepResult> result() const
    {
        auto result = std::make_shared<SweepResult>();
        result->request = m_request;
        result->played = m_played;
        const auto seeds = static_cast<std::size_t>(m_request.seeds);
        for (std::size_t i = 0; i < m_combinations.size(); ++i)
            result->cells.push_back(
                cellOf(m_combinations[i], std::span(m_runs).subspan(i * seeds, seeds)));
        return result;
    }

private:
    template<typename Work>
    Result<void> forEach(const char* stage, std::size_t count, const RunContext& context, Work work)
    {
        ProgressReporter progress(context.progress, stage, static_cast<double>(count));
        const bool done = forChunks(
            count, 1, context, [&](std::size_t begin, std::size_t) { work(begin); },
            [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
        if (m_error)
            return tl::unexpected(*m_error);
        if (!done || context.stopRequested())
            return stopped();
        return {};
    }

    void fail(const Error& error)
    {
        const std::scoped_lock lock(m_errorMutex);
        if (!m_error)
            m_error = error;
    }

    static SweepCell cellOf(const std::vector<double>& values, std::span<const Run> runs)
    {
        SweepCell cell{values, {}, {}, {}, {}, {}};
        std::vector<double> accuracies;
        std::vector<double> costs;
        std::vector<double> rewards;
        std::vector<double> regrets;
        for (const Run& run : runs) {
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

    std::shared_ptr<const data::Dataset> m_dataset;
    const prices::PriceTable& m_prices;
    SweepRequest m_request;
    std::vector<std::vector<double>> m_combinations;
    std::vector<Run> m_runs; // combination by combination, seed by seed
    std::vector<Group> m_groups;
    std::vector<std::shared_ptr<const Analysis>> m_analyses; // one a group
    std::int64_t m_played = 0;
    std::mutex m_errorMutex;
    std::optional<Error> m_error;
};

} // namespace

Result<std::shared_ptr<const SweepResult>> sweep(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const SweepRequest& request, CellStore* store,
    const RunContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    if (request.seeds < 1)
        return wrongCall("a sweep needs at least one seed", "give --seeds 1 or more");
    Sweep sweep(std::move(dataset), prices, request);
    if (store != nullptr)
        sweep.recall(*store);
    sweep.group();
    if (const auto prepared = sweep.prepare(context); !prepared)
        return tl::unexpected(prepared.error());
    if (const auto played = sweep.play(context, store); !played)
        return tl::unexpected(played.error());
    auto result = sweep.result();
    result->elapsedSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace metallm::sim
