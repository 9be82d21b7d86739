// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/util/result.h"

#include <span>
#include <string>

namespace metallm::data {

/// METHODS.md, "Cost modes".
enum class CostMode {
    Best, ///< the best that the data set allows: metered, else recorded, else flat
    Flat, ///< one price a model
    Metered, ///< tokens times prices, plus a fee for each request
    Recorded, ///< the costs that the data set carries
};

std::string_view costModeName(CostMode mode);
Result<CostMode> costModeFromName(std::string_view name);

/// USD for sending each query to each arm.
struct Costs
{
    CostMode mode = CostMode::Flat; ///< the one in force, never Best
    std::string note; ///< what the user must know of how they were come by; may be empty
    OutcomeMatrix usd; ///< rows = queries of the data set, cols = arms; NaN = unknown
};

/// Tokens that one query is taken to have (as many in as out) where only prices per token are
/// known and the data set has no tokens: flat prices are then derived from them, and said so.
constexpr double nominalTokensPerQuery = 100;

/// The costs of `arms` (indices into dataset.models). Fails, naming the model, where a price that
/// the mode needs is unknown.
Result<Costs> computeCosts(const Dataset& dataset, const prices::PriceTable& prices,
    std::span<const int> arms, CostMode mode);

} // namespace metallm::data
