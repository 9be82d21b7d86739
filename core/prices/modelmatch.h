// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::prices {

/// How a model of a data set was found in a price table, from the surest to the vaguest. The first
/// rule by which anything is found decides.
enum class MatchRule {
    None, ///< nothing was found
    Override, ///< the user said so
    Same, ///< the names are equal
    Spelling, ///< equal but for case and "-", "_", ".", ":" and spaces
    Provider, ///< and but for what stands before: "azure/gpt-4o", "openai:chat:gpt-4o"
    Version, ///< and but for a date or version behind: "gpt-4o-2024-08-06", "titan-text-lite-v1"
};

struct ModelMatch {
    std::string model; ///< of the data set
    MatchRule rule = MatchRule::None;
    std::string priced; ///< in the table; empty where nothing was found or the rule is ambiguous
    std::vector<std::string> candidates{}; ///< all that the rule found
};

/// In a word for people and JSON: "same", "provider", ...
std::string_view ruleName(MatchRule rule);

/// Finds each model in the table by the rules. Several that one rule finds are fine where they cost
/// the same, else ambiguous: nothing is chosen. `overrides`: model -> its name in the table.
std::vector<ModelMatch> matchModels(const std::vector<std::string>& models, const PriceTable& table,
    const std::map<std::string, std::string>& overrides);

/// The matches' prices under the data set's names; each says in its source where it was found.
PriceTable pricesFor(
    const std::vector<ModelMatch>& matches, const PriceTable& table, const std::string& name);

} // namespace metallm::prices
