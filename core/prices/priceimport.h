// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/util/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace metallm::prices {

/// What a user says of a table that does not say it itself.
struct PriceOptions {
    std::string currency{}; ///< empty = the file's own, else USD
    std::optional<double> usdPerUnit{}; ///< USD that one unit of the currency is
    std::string effectiveDate{}; ///< ISO 8601; empty = the file's own
};

struct PriceFile {
    PriceTable table;
    bool namesPrices = false; ///< at least one column is a price
    // Further columns, kept as text: one list of texts a price.
    std::vector<std::string> furtherColumns{};
    std::vector<std::vector<std::string>> furtherTexts{};
    std::map<std::string, std::int64_t> counts{}; ///< what was left out, and how often
    std::vector<std::string> warnings{};
};

/// The CSV form of CLI.md: model, provider, input_usd_per_mtok, output_usd_per_mtok,
/// flat_usd_per_query, request_usd, terms (JSON). Only `model` must be there; what is empty or
/// absent is unknown.
Result<PriceFile> readPriceCsv(const std::filesystem::path& file, const std::string& name);

/// A price table from a file, CSV or JSON, told by its contents. A price that is not given is
/// unknown, never 0. Figures of another currency become USD by the rate; prices that are ten times
/// off the built-in list are warned of.
Result<PriceFile> readPrices(
    const std::filesystem::path& file, const std::string& name, const PriceOptions& options = {});

} // namespace metallm::prices
