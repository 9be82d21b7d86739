// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/poolsearch.h"

#include "core/util/parallel.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <numeric>

namespace metallm::analysis {

namespace {

using Pool = std::vector<int>;

const double greedyShare = 1 - std::exp(-1); // of the best pool, without a budget

/// C(n, k), or more than `most` where it is more.
std::int64_t poolCount(std::int64_t n, std::int64_t k, std::int64_t most)
{
    std::int64_t count = 1;
    for (std::int64_t i = 1; i <= std::min(k, n - k); ++i) {
        count = count * (n - std::min(k, n - k) + i) / i;
        if (count > most)
            return most + 1;
    }
    return count;
}

/// Every pool of `size` out of `candidates`, in lexicographic order.
std::vector<Pool> allPools(int candidates, int size)
{
    std::vector<Pool> pools;
    Pool pool(static_cast<std::size_t>(size));
    std::iota(pool.begin(), pool.end(), 0);
    for (;;) {
        pools.push_back(pool);
        int place = size - 1;
        while (place >= 0 && pool[static_cast<std::size_t>(place)] == candidates - size + place)
            --place;
        if (place < 0)
            return pools;
        const auto moved = pool.begin() + place;
        std::iota(moved, pool.end(), *moved + 1);
    }
}

/// The oracle of each pool, in the order given.
Result<std::vector<double>> oraclesOf(const PoolBasis& basis, const std::vector<Pool>& pools,
    std::optional<double> budget, const RunContext& context,
    const std::function<void(std::size_t)>& told)
{
    std::vector<double> oracles(pools.size());
    const bool done = forChunks(
        pools.size(), 1, context,
        [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                oracles[i] = *oracleOf(basis, pools[i], budget);
        },
        told);
    if (!done)
        return stopped();
    return oracles;
}

Result<PoolSearch> tryAll(const PoolBasis& basis, const PoolRequest& request, PoolSearch search,
    const RunContext& context)
{
    std::vector<Pool> pools = allPools(basis.experiment->armCount(), request.size);
    ProgressReporter progress(
        context.progress, "trying pools of models", static_cast<double>(pools.size()));
    const auto oracles = oraclesOf(basis, pools, request.budgetPer10k, context,
        [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
    if (!oracles)
        return tl::unexpected(oracles.error());
    search.tried = std::ssize(pools);
    for (std::size_t i = 0; i < pools.size(); ++i)
        search.pools.push_back({std::move(pools[i]), (*oracles)[i]});
    std::ranges::stable_sort(search.pools, std::ranges::greater{}, &RankedPool::oracle);
    search.pools.resize(std::min(search.pools.size(), static_cast<std::size_t>(request.kept)));
    search.atMost = search.pools.front().oracle;
    return search;
}

std::vector<Pool> extensionsOf(const Pool& pool, int candidates)
{
    std::vector<Pool> extensions;
    for (int arm = 0; arm < candidates; ++arm) {
        if (std::ranges::find(pool, arm) != pool.end())
            continue;
        extensions.push_back(pool);
        extensions.back().push_back(arm);
        std::ranges::sort(extensions.back());
    }
    return extensions;
}

/// No pool of this size is worth more than `value` and the largest gains over it together.
double boundFrom(double value, std::vector<double> extended, int size)
{
    std::ranges::sort(extended, std::ranges::greater{});
    double bound = value;
    for (std::size_t i = 0; i < std::min(extended.size(), static_cast<std::size_t>(size)); ++i)
        bound += extended[i] - value;
    return bound;
}

/// One candidate more; `atMost` sinks to what the gains over `pool` allow.
Result<Pool> extended(const PoolBasis& basis, const PoolRequest& request, const Pool& pool,
    PoolSearch& search, const RunContext& context)
{
    const std::vector<Pool> extensions = extensionsOf(pool, basis.experiment->armCount());
    const auto free = oraclesOf(basis, extensions, std::nullopt, context, {});
    if (!free)
        return tl::unexpected(free.error());
    search.atMost = std::min(
        search.atMost, boundFrom(*oracleOf(basis, pool, std::nullopt), *free, request.size));
    const auto oracles = request.budgetPer10k
        ? oraclesOf(basis, extensions, request.budgetPer10k, context, {})
        : free;
    if (!oracles)
        return tl::unexpected(oracles.error());
    search.tried += std::ssize(extensions);
    const auto best = std::ranges::max_element(*oracles) - oracles->begin();
    return extensions[static_cast<std::size_t>(best)];
}

Result<PoolSearch> addOneByOne(const PoolBasis& basis, const PoolRequest& request,
    PoolSearch search, const RunContext& context)
{
    const int candidates = basis.experiment->armCount();
    search.exact = false;
    search.hasGreedyBound = !request.budgetPer10k;
    Pool all(static_cast<std::size_t>(candidates));
    std::iota(all.begin(), all.end(), 0);
    search.atMost = *oracleOf(basis, all, request.budgetPer10k);
    ProgressReporter progress(context.progress, "adding models to the pool", request.size);
    Pool pool;
    for (int size = 0; size < request.size; ++size) {
        auto next = extended(basis, request, pool, search, context);
        if (!next)
            return tl::unexpected(next.error());
        pool = *std::move(next);
        progress.advanceTo(size + 1);
    }
    const double oracle = *oracleOf(basis, pool, request.budgetPer10k);
    if (search.hasGreedyBound)
        search.atMost = std::min(search.atMost, oracle / greedyShare);
    search.pools.push_back({std::move(pool), oracle});
    return search;
}

} // namespace

Result<PoolSearch> searchPools(
    const PoolBasis& basis, const PoolRequest& request, const RunContext& context)
{
    const int candidates = basis.experiment->armCount();
    if (request.size < 1 || request.size > candidates)
        return wrongCall(fmt::format("a pool of {} models is not possible", request.size),
            fmt::format("choose a size from 1 to {}", candidates));
    PoolSearch search;
    search.queries = basis.queries();
    search.leftOut = basis.leftOut;
    if (search.queries == 0)
        return search;
    return poolCount(candidates, request.size, request.mostPools) <= request.mostPools
        ? tryAll(basis, request, std::move(search), context)
        : addOneByOne(basis, request, std::move(search), context);
}

} // namespace metallm::analysis
