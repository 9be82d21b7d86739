// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/util/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::store {

class Database;
class Statement;

/// What a prices.csv holds beside the prices: columns that are kept as text.
struct PriceExtras {
    std::vector<std::string> columns{};
    std::vector<std::string> rows{}; ///< one a price: a JSON object, or empty
};

/// The id of the provider of that name, made where there is none; 0 for an empty name.
Result<std::int64_t> providerId(Database& database, std::string_view name);

/// Writes the table, replacing one of the same name; returns its id. Without `extras`, those of the
/// models that stay are kept. Runs inside the caller's transaction.
Result<std::int64_t> writePriceTable(
    Database& database, const prices::PriceTable& table, const PriceExtras* extras = nullptr);

Result<std::vector<prices::PriceTable>> readPriceTables(Database& database);
Result<prices::PriceTable> readPriceTable(Database& database, const std::string& name);
Result<PriceExtras> readPriceExtras(Database& database, const std::string& name);

} // namespace metallm::store
