// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/split.h"

#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <numeric>

namespace metallm::sim {

namespace {

Result<int> splitIndex(const data::Dataset& dataset, const std::string& name)
{
    const auto found = std::ranges::find(dataset.splits, name);
    if (found != dataset.splits.end())
        return static_cast<int>(found - dataset.splits.begin());
    if (dataset.splits.empty())
        return wrongCall(fmt::format("the data set {} has no split named '{}'", dataset.name, name),
            "it has no splits; use --train-fraction instead");
    return wrongCall(fmt::format("the data set {} has no split named '{}'", dataset.name, name),
        fmt::format("its splits are {}", fmt::join(dataset.splits, ", ")));
}

Result<Split> splitByName(const data::Dataset& dataset, const Parameters& parameters)
{
    int train = -2;
    int eval = -2;
    if (parameters.trainSplit) {
        const auto index = splitIndex(dataset, *parameters.trainSplit);
        if (!index && parameters.warmStarts())
            return tl::unexpected(index.error());
        train =
            index.value_or(train); // where nothing is trained, a part that is not there is empty
    }
    if (parameters.evalSplit) {
        const auto index = splitIndex(dataset, *parameters.evalSplit);
        if (!index)
            return tl::unexpected(index.error());
        eval = *index;
    }
    if (train == eval)
        return wrongCall(fmt::format("'{}' is both the training and the evaluation split",
                             *parameters.trainSplit),
            "evaluate on another split, or use --train-fraction");
    Split split;
    for (std::int32_t query = 0; query < dataset.queryCount(); ++query) {
        const int own = dataset.splitOf[static_cast<std::size_t>(query)];
        if (own == train || (!parameters.trainSplit && own != eval))
            split.train.push_back(query);
        else if (own == eval || !parameters.evalSplit)
            split.eval.push_back(query);
    }
    return split;
}

std::vector<std::vector<std::int32_t>> queriesByDomain(const data::Dataset& dataset)
{
    std::vector<std::vector<std::int32_t>> strata(dataset.domains.size() + 1);
    for (std::int32_t query = 0; query < dataset.queryCount(); ++query) {
        const int domain = dataset.domainOf[static_cast<std::size_t>(query)];
        strata[domain < 0 ? dataset.domains.size() : static_cast<std::size_t>(domain)].push_back(
            query);
    }
    return strata;
}

/// How many queries of each stratum train: whole numbers nearest to the fraction that add up.
std::vector<std::size_t> trainingShares(
    const std::vector<std::vector<std::int32_t>>& strata, double fraction)
{
    std::size_t total = 0;
    std::vector<std::size_t> shares;
    std::vector<double> remainders;
    for (const auto& stratum : strata) {
        const double exact = fraction * static_cast<double>(stratum.size());
        shares.push_back(static_cast<std::size_t>(exact));
        remainders.push_back(exact - std::floor(exact));
        total += stratum.size();
    }
    const auto wanted =
        static_cast<std::size_t>(std::llround(fraction * static_cast<double>(total)));
    std::vector<std::size_t> byRemainder(strata.size());
    std::iota(byRemainder.begin(), byRemainder.end(), std::size_t{0});
    std::ranges::stable_sort(
        byRemainder, std::ranges::greater{}, [&](std::size_t i) { return remainders[i]; });
    std::size_t given = std::accumulate(shares.begin(), shares.end(), std::size_t{0});
    for (const std::size_t i : byRemainder) {
        if (given >= wanted)
            break;
        if (shares[i] < strata[i].size()) {
            ++shares[i];
            ++given;
        }
    }
    return shares;
}

Split splitByFraction(const data::Dataset& dataset, const Parameters& parameters)
{
    auto strata = queriesByDomain(dataset);
    const auto shares = trainingShares(strata, parameters.trainFraction);
    Rng rng(parameters.seed, Stream::Split);
    Split split;
    for (std::size_t i = 0; i < strata.size(); ++i) {
        rng.shuffle(std::span<std::int32_t>(strata[i]));
        const auto middle = strata[i].begin() + static_cast<std::ptrdiff_t>(shares[i]);
        split.train.insert(split.train.end(), strata[i].begin(), middle);
        split.eval.insert(split.eval.end(), middle, strata[i].end());
    }
    std::ranges::sort(split.train);
    std::ranges::sort(split.eval);
    return split;
}

} // namespace

Result<Split> splitQueries(const data::Dataset& dataset, const Parameters& parameters)
{
    if (parameters.trainSplit || parameters.evalSplit)
        return splitByName(dataset, parameters);
    return splitByFraction(dataset, parameters);
}

Parameters embeddingSplit(const data::Dataset& dataset)
{
    Parameters parameters;
    parameters.dataset = dataset.name;
    if (std::ranges::find(dataset.splits, "train") != dataset.splits.end())
        parameters.trainSplit = "train";
    return parameters;
}

} // namespace metallm::sim
