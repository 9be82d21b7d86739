// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/drift.h"

#include "core/util/rng.h"

#include <deque>

namespace metallm::sim {

namespace {

struct Pool {
    double weight = 0;
    std::deque<std::int32_t> queries{}; ///< in the order in which they stood
};

/// One for each domain of the data set with a weight, then one for all other queries.
std::vector<Pool> poolsOf(
    const Event& event, const data::Dataset& dataset, std::span<const std::int32_t> queries)
{
    std::vector<Pool> pools;
    std::vector<std::size_t> poolOf(dataset.domains.size(), event.weights.size());
    for (const auto& [domain, weight] : event.weights) {
        for (std::size_t d = 0; d < dataset.domains.size(); ++d)
            if (dataset.domains[d] == domain && weight > 0)
                poolOf[d] = pools.size();
        pools.push_back({weight});
    }
    pools.push_back({});
    for (const std::int32_t query : queries) {
        const int domain = dataset.domainOf[static_cast<std::size_t>(query)];
        pools[domain < 0 ? pools.size() - 1 : poolOf[static_cast<std::size_t>(domain)]]
            .queries.push_back(query);
    }
    return pools;
}

/// By weight among the pools that have queries left; the last one where no weighted pool has.
Pool& draw(std::vector<Pool>& pools, Rng& rng)
{
    double total = 0;
    for (const Pool& pool : pools)
        total += pool.queries.empty() ? 0 : pool.weight;
    double at = rng.uniform() * total;
    Pool* last = &pools.back();
    for (Pool& pool : pools) {
        if (pool.queries.empty() || !(pool.weight > 0))
            continue;
        last = &pool;
        if (at < pool.weight)
            break;
        at -= pool.weight;
    }
    return *last;
}

} // namespace

void driftFrom(const Event& event, Experiment& experiment)
{
    const auto rest = std::span(experiment.eval).subspan(static_cast<std::size_t>(event.time));
    std::vector<Pool> pools = poolsOf(event, *experiment.dataset, rest);
    // A stream of its own for each time, so that an event more does not move the others.
    Rng rng(experiment.parameters.seed, Stream::Scenario,
        (std::uint64_t{1} << 32U) + static_cast<std::uint64_t>(event.time));
    for (std::int32_t& query : rest) {
        Pool& pool = draw(pools, rng);
        query = pool.queries.front();
        pool.queries.pop_front();
    }
}

} // namespace metallm::sim
