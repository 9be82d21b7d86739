// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace metallm::prices {

/// What one model costs. An empty figure is unknown, which is not the same as free.
struct Price
{
    std::string model;
    std::string provider {};
    std::optional<double> inputUsdPerMtok {}; ///< USD per million input tokens
    std::optional<double> outputUsdPerMtok {}; ///< USD per million output tokens
    std::optional<double> flatUsdPerQuery {}; ///< USD for one query, whatever its length
    std::optional<double> requestUsd {}; ///< fee for each request, added to the tokens' cost

    bool operator==(const Price&) const = default;
};

struct PriceTable
{
    std::string name;
    std::string source {};
    std::string effectiveDate {}; ///< ISO 8601, may be empty
    std::vector<Price> prices {};

    bool operator==(const PriceTable&) const = default;

    const Price* find(const std::string& model) const;
    /// The entry of that model, made when there is none.
    Price& entry(const std::string& model);
};

} // namespace metallm::prices
