// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace metallm::prices {

/// Other prices above a length of the input; an empty figure stays as it is below.
struct PriceTier {
    double aboveInputTokens = 0;
    std::optional<double> inputUsdPerMtok{};
    std::optional<double> outputUsdPerMtok{};
    std::optional<double> cacheReadUsdPerMtok{};

    bool operator==(const PriceTier&) const = default;
};

/// What a price list says beside the four figures that most have.
struct PriceTerms {
    std::optional<double> cacheReadUsdPerMtok{}; ///< input tokens that came from the cache
    std::optional<double> cacheWriteUsdPerMtok{}; ///< input tokens written to the cache
    std::optional<double> reasoningUsdPerMtok{}; ///< output tokens of reasoning
    std::optional<double> batchInputUsdPerMtok{}; ///< input tokens in a batch
    std::optional<double> batchOutputUsdPerMtok{};
    double freeOutputTokens = 0; ///< so many output tokens of each answer cost nothing
    std::vector<PriceTier> tiers{}; ///< by rising length
    std::string source{};
    std::string effectiveDate{}; ///< ISO 8601; empty = that of the table

    bool operator==(const PriceTerms&) const = default;
};

/// What one model costs. An empty figure is unknown, which is not the same as free.
struct Price {
    std::string model;
    std::string provider{};
    std::optional<double> inputUsdPerMtok{}; ///< USD per million input tokens
    std::optional<double> outputUsdPerMtok{}; ///< USD per million output tokens
    std::optional<double> flatUsdPerQuery{}; ///< USD for one query, whatever its length
    std::optional<double> requestUsd{}; ///< fee for each request, added to the tokens' cost
    PriceTerms terms{};

    bool operator==(const Price&) const = default;
};

struct PriceTable {
    std::string name;
    std::string source{};
    std::string effectiveDate{}; ///< ISO 8601, may be empty
    std::vector<Price> prices{};
    std::string unit{}; ///< of the source's figures, for people: "USD per token"
    std::string currency = "USD"; ///< of the source's figures
    double usdPerUnit = 1; ///< the rate by which they became USD

    bool operator==(const PriceTable&) const = default;

    const Price* find(const std::string& model) const;
    /// The entry of that model, made when there is none.
    Price& entry(const std::string& model);
};

/// The terms as a JSON object of what is known; empty where nothing is.
std::string termsJson(const PriceTerms& terms);
/// What termsJson wrote; nothing is known where the text is no such object.
PriceTerms termsFromJson(const std::string& json);

} // namespace metallm::prices
