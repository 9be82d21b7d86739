// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/util/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace metallm::prices {

struct PriceFile {
    PriceTable table;
    bool namesPrices = false; ///< at least one column is a price
    // Further columns, kept as text: one list of texts a price.
    std::vector<std::string> furtherColumns{};
    std::vector<std::vector<std::string>> furtherTexts{};
};

/// The CSV form of CLI.md: model, provider, input_usd_per_mtok, output_usd_per_mtok,
/// flat_usd_per_query, request_usd. Only `model` must be there; what is empty or absent is unknown.
Result<PriceFile> readPriceCsv(const std::filesystem::path& file, const std::string& name);

/// A price table from a file. A price that is not given is unknown, never 0.
Result<PriceTable> importPrices(const std::filesystem::path& file, const std::string& name);

} // namespace metallm::prices
