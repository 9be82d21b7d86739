// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/data/costs.h"

#include "core/prices/costformula.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <vector>

namespace metallm::data {

namespace {

using prices::Price;
using prices::PriceTable;

const std::string& armName(const Dataset& dataset, int arm)
{
    return dataset.models[static_cast<std::size_t>(arm)].name;
}

bool hasTokenPrices(const Price* price)
{
    return price != nullptr && price->inputUsdPerMtok && price->outputUsdPerMtok;
}

/// Every outcome of the arms has the figure that `matrix` holds.
template<typename Matrix>
bool coversOutcomes(const Dataset& dataset, const Matrix& matrix, std::span<const int> arms)
{
    if (matrix.rows() == 0)
        return false;
    for (const int arm : arms)
        for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
            if (!std::isnan(dataset.scores(query, arm)) && std::isnan(matrix(query, arm)))
                return false;
    return true;
}

bool allow(
    const Dataset& dataset, const PriceTable& prices, std::span<const int> arms, CostMode mode)
{
    const auto every = [&](auto known) {
        return std::ranges::all_of(
            arms, [&](int arm) { return known(prices.find(armName(dataset, arm))); });
    };
    switch (mode) {
    case CostMode::Metered:
        return every(hasTokenPrices) && coversOutcomes(dataset, dataset.inputTokens, arms)
            && coversOutcomes(dataset, dataset.outputTokens, arms);
    case CostMode::Recorded:
        return coversOutcomes(dataset, dataset.recordedCosts, arms);
    default:
        return true;
    }
}

CostMode bestMode(const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    for (const CostMode mode : {CostMode::Metered, CostMode::Recorded})
        if (allow(dataset, prices, arms, mode))
            return mode;
    return CostMode::Flat;
}

std::string remedyFor(const std::string& model)
{
    return fmt::format("set it with `metallm prices set STUDY '{}' ...`, leave the model out with "
                       "--models, or choose another --cost-mode",
        model);
}

/// A flat price from list prices per token, for a query of the nominal length.
std::optional<double> nominalPrice(const Price* price)
{
    if (!hasTokenPrices(price))
        return std::nullopt;
    const double each = nominalTokensPerQuery / 2;
    return (each * *price->inputUsdPerMtok + each * *price->outputUsdPerMtok) / 1e6
        + price->requestUsd.value_or(0);
}

/// Of every arm, and of how many a flat price had to be estimated.
struct ArmRates {
    std::vector<Rates> rates;
    int derived = 0;
};

Result<ArmRates> flatRates(
    const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    ArmRates found;
    for (const int arm : arms) {
        const std::string& model = armName(dataset, arm);
        const Price* price = prices.find(model);
        std::optional<double> flat = price != nullptr ? price->flatUsdPerQuery : std::nullopt;
        if (!flat) {
            flat = nominalPrice(price);
            ++found.derived;
        }
        if (!flat)
            return failed(fmt::format("no price is known for model {}", model), remedyFor(model));
        found.rates.push_back({.request = *flat});
    }
    return found;
}

/// No rates where a price is not linear in the tokens.
Result<ArmRates> meteredRates(
    const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    ArmRates found;
    bool linear = true;
    for (const int arm : arms) {
        const Price* price = prices.find(armName(dataset, arm));
        if (!hasTokenPrices(price))
            return failed(fmt::format("no input and output price is known for model {}",
                              armName(dataset, arm)),
                remedyFor(armName(dataset, arm)));
        linear = linear && price->terms.tiers.empty() && !(price->terms.freeOutputTokens > 0);
        found.rates.push_back(
            {*price->inputUsdPerMtok, *price->outputUsdPerMtok, price->requestUsd.value_or(0)});
    }
    if (!linear)
        found.rates.clear();
    return found;
}

std::string flatNote(int derived, std::size_t arms)
{
    if (derived == 0)
        return {};
    return fmt::format("{} of {} flat prices are estimates: list prices for a nominal query of "
                       "{:g} input and {:g} output tokens",
        derived, arms, nominalTokensPerQuery / 2, nominalTokensPerQuery / 2);
}

/// What prices::costUsd says, for one arm at prices that are linear.
void setColumn(const Dataset& dataset, CostMode mode, int arm, const Rates& rates,
    Eigen::Index column, OutcomeMatrix& usd)
{
    if (mode == CostMode::Flat) {
        usd.col(column).setConstant(rates.request);
        return;
    }
    for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
        usd(query, column) =
            (static_cast<double>(dataset.inputTokens(query, arm)) * rates.input
                + static_cast<double>(dataset.outputTokens(query, arm)) * rates.output)
                / 1e6
            + rates.request;
}

Result<Costs> flatCosts(const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    auto found = flatRates(dataset, prices, arms);
    if (!found)
        return tl::unexpected(found.error());
    Costs costs{CostMode::Flat, flatNote(found->derived, arms.size()),
        outcomeMatrix(dataset.queryCount(), std::ssize(arms)), std::move(found->rates)};
    for (std::size_t k = 0; k < arms.size(); ++k)
        setColumn(
            dataset, costs.mode, arms[k], costs.rates[k], static_cast<Eigen::Index>(k), costs.usd);
    return costs;
}

Result<Costs> meteredCosts(
    const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    if (dataset.inputTokens.rows() == 0 || dataset.outputTokens.rows() == 0)
        return failed(fmt::format("the data set {} has no token counts", dataset.name),
            "use --cost-mode flat or recorded");
    auto found = meteredRates(dataset, prices, arms);
    if (!found)
        return tl::unexpected(found.error());
    Costs costs{CostMode::Metered, {}, outcomeMatrix(dataset.queryCount(), std::ssize(arms)),
        std::move(found->rates)};
    for (std::size_t k = 0; k < arms.size(); ++k) {
        const int arm = arms[k];
        const auto column = static_cast<Eigen::Index>(k);
        if (!costs.rates.empty()) {
            setColumn(dataset, costs.mode, arm, costs.rates[k], column, costs.usd);
            continue;
        }
        const Price* price = prices.find(armName(dataset, arm));
        for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
            costs.usd(query, column) = *prices::costUsd(
                *price, {dataset.inputTokens(query, arm), dataset.outputTokens(query, arm)});
    }
    return costs;
}

Result<Costs> recordedCosts(const Dataset& dataset, std::span<const int> arms)
{
    if (dataset.recordedCosts.rows() == 0)
        return failed(fmt::format("the data set {} has no recorded costs", dataset.name),
            "use --cost-mode flat or metered");
    Costs costs{CostMode::Recorded, {}, outcomeMatrix(dataset.queryCount(), std::ssize(arms))};
    for (std::size_t k = 0; k < arms.size(); ++k)
        costs.usd.col(static_cast<Eigen::Index>(k)) = dataset.recordedCosts.col(arms[k]);
    return costs;
}

std::int64_t unknownCosts(const Dataset& dataset, std::span<const int> arms, const Costs& costs)
{
    std::int64_t unknown = 0;
    for (std::size_t k = 0; k < arms.size(); ++k)
        for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
            unknown += !std::isnan(dataset.scores(query, arms[k]))
                && std::isnan(costs.usd(query, static_cast<Eigen::Index>(k)));
    return unknown;
}

/// Outcomes whose cost is unknown cannot be scored: say how many.
void noteUnknownCosts(Costs& costs)
{
    if (costs.unknown == 0)
        return;
    if (!costs.note.empty())
        costs.note += "; ";
    costs.note +=
        fmt::format("{} outcomes have no known cost and are treated as missing", costs.unknown);
}

} // namespace

std::string_view costModeName(CostMode mode)
{
    switch (mode) {
    case CostMode::Flat:
        return "flat";
    case CostMode::Metered:
        return "metered";
    case CostMode::Recorded:
        return "recorded";
    case CostMode::Best:
        break;
    }
    return "best";
}

Result<CostMode> costModeFromName(std::string_view name)
{
    for (const CostMode mode :
        {CostMode::Best, CostMode::Flat, CostMode::Metered, CostMode::Recorded})
        if (costModeName(mode) == name)
            return mode;
    return wrongCall(
        fmt::format("'{}' is not a cost mode", name), "choose flat, metered or recorded");
}

Result<Costs> computeCosts(
    const Dataset& dataset, const PriceTable& prices, std::span<const int> arms, CostMode mode)
{
    const CostMode inForce = mode == CostMode::Best ? bestMode(dataset, prices, arms) : mode;
    Result<Costs> costs = inForce == CostMode::Flat ? flatCosts(dataset, prices, arms)
        : inForce == CostMode::Metered              ? meteredCosts(dataset, prices, arms)
                                                    : recordedCosts(dataset, arms);
    if (costs) {
        costs->unknown = unknownCosts(dataset, arms, *costs);
        noteUnknownCosts(*costs);
    }
    return costs;
}

Result<std::optional<Repriced>> reprice(const Costs& former, const Dataset& dataset,
    const PriceTable& prices, std::span<const int> arms)
{
    const bool flat = former.mode == CostMode::Flat;
    if (former.rates.empty())
        return std::optional<Repriced>{};
    auto found = flat ? flatRates(dataset, prices, arms) : meteredRates(dataset, prices, arms);
    if (!found)
        return tl::unexpected(found.error());
    if (found->rates.empty())
        return std::optional<Repriced>{};
    std::optional<Repriced> repriced(Repriced{former, {}});
    Costs& costs = repriced->costs;
    costs.note = flat ? flatNote(found->derived, arms.size()) : std::string();
    noteUnknownCosts(costs); // which are unknown is not the prices' doing
    for (std::size_t k = 0; k < arms.size(); ++k) {
        if (found->rates[k] == former.rates[k])
            continue;
        setColumn(
            dataset, costs.mode, arms[k], found->rates[k], static_cast<Eigen::Index>(k), costs.usd);
        repriced->changed.push_back(static_cast<int>(k));
    }
    costs.rates = std::move(found->rates);
    return repriced;
}

} // namespace metallm::data
