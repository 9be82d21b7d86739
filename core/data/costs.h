// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/util/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

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

/// A model's price as far as a cost is linear in it:
/// USD = (input tokens * input + output tokens * output) / 1e6 + request.
struct Rates {
    double input = 0; ///< USD per million input tokens
    double output = 0;
    double request = 0; ///< USD for each query: a fee, or the whole flat price

    bool operator==(const Rates&) const = default;
};

/// USD for sending each query to each arm.
struct Costs {
    CostMode mode = CostMode::Flat; ///< the one in force, never Best
    std::string note; ///< what the user must know of how they were come by; may be empty
    OutcomeMatrix usd; ///< rows = queries of the data set, cols = arms; NaN = unknown
    /// Per arm, where every cost follows from them; empty = some do not (recorded costs, tiers,
    /// tokens that are free, prices that change on the way).
    std::vector<Rates> rates{};
    std::int64_t unknown = 0; ///< outcomes whose cost is unknown
};

/// Tokens that one query is taken to have (as many in as out) where only prices per token are
/// known and the data set has no tokens: flat prices are then derived from them, and said so.
constexpr double nominalTokensPerQuery = 100;

/// The costs of `arms` (indices into dataset.models). Fails, naming the model, where a price that
/// the mode needs is unknown.
Result<Costs> computeCosts(const Dataset& dataset, const prices::PriceTable& prices,
    std::span<const int> arms, CostMode mode);

/// Costs at other prices, and the arms (indices into `arms`) whose price differs.
struct Repriced {
    Costs costs;
    std::vector<int> changed;
};

/// computeCosts() of the same data set, arms and mode at other prices, to the last bit, the arms
/// whose price stays being copied. None where `former` or the new prices are not linear: then every
/// cost must be computed. O(N K) to copy, and O(N) for each arm that changes.
Result<std::optional<Repriced>> reprice(const Costs& former, const Dataset& dataset,
    const prices::PriceTable& prices, std::span<const int> arms);

} // namespace metallm::data
