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
template <typename Matrix>
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

Result<Costs> flatCosts(const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    Costs costs{CostMode::Flat, {}, outcomeMatrix(dataset.queryCount(), std::ssize(arms))};
    int derived = 0;
    for (std::size_t k = 0; k < arms.size(); ++k) {
        const std::string& model = armName(dataset, arms[k]);
        const Price* price = prices.find(model);
        std::optional<double> flat = price != nullptr ? price->flatUsdPerQuery : std::nullopt;
        if (!flat) {
            flat = nominalPrice(price);
            ++derived;
        }
        if (!flat)
            return failed(fmt::format("no price is known for model {}", model), remedyFor(model));
        costs.usd.col(static_cast<Eigen::Index>(k)).setConstant(*flat);
    }
    if (derived > 0)
        costs.note = fmt::format("{} of {} flat prices are estimates: list prices for a nominal "
                                 "query of {:g} input and {:g} output tokens",
            derived, arms.size(), nominalTokensPerQuery / 2, nominalTokensPerQuery / 2);
    return costs;
}

Result<Costs> meteredCosts(
    const Dataset& dataset, const PriceTable& prices, std::span<const int> arms)
{
    if (dataset.inputTokens.rows() == 0 || dataset.outputTokens.rows() == 0)
        return failed(fmt::format("the data set {} has no token counts", dataset.name),
            "use --cost-mode flat or recorded");
    Costs costs{CostMode::Metered, {}, outcomeMatrix(dataset.queryCount(), std::ssize(arms))};
    for (std::size_t k = 0; k < arms.size(); ++k) {
        const int arm = arms[k];
        const Price* price = prices.find(armName(dataset, arm));
        if (!hasTokenPrices(price))
            return failed(fmt::format("no input and output price is known for model {}",
                              armName(dataset, arm)),
                remedyFor(armName(dataset, arm)));
        for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
            costs.usd(query, static_cast<Eigen::Index>(k)) =
                *prices::costUsd(*price, {dataset.inputTokens(query, arm),
                                             dataset.outputTokens(query, arm)});
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

/// Outcomes whose cost is unknown cannot be scored: say how many.
void noteUnknownCosts(const Dataset& dataset, std::span<const int> arms, Costs& costs)
{
    std::int64_t unknown = 0;
    for (std::size_t k = 0; k < arms.size(); ++k)
        for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
            unknown += !std::isnan(dataset.scores(query, arms[k]))
                && std::isnan(costs.usd(query, static_cast<Eigen::Index>(k)));
    if (unknown == 0)
        return;
    if (!costs.note.empty())
        costs.note += "; ";
    costs.note += fmt::format("{} outcomes have no known cost and are treated as missing", unknown);
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
    if (costs)
        noteUnknownCosts(dataset, arms, *costs);
    return costs;
}

} // namespace metallm::data
