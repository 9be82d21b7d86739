// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/pricestore.h"

#include "core/store/jsontext.h"
#include "core/store/sqlite.h"

#include <cmath>
#include <map>

namespace metallm::store {

namespace {

double orUnknown(const std::optional<double>& value)
{
    return value.value_or(std::nan(""));
}

// Finds or makes the table and leaves it without prices.
Result<std::int64_t> emptyTable(
    Database& database, const prices::PriceTable& table, const PriceExtras& extras)
{
    auto upsert =
        database.prepare("INSERT INTO price_tables(name, source, effective_date, extra_columns, "
                         "unit, currency, usd_per_unit) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                         "ON CONFLICT(name) DO UPDATE SET source = ?2, effective_date = ?3, "
                         "extra_columns = ?4, unit = ?5, currency = ?6, usd_per_unit = ?7 "
                         "RETURNING id");
    if (!upsert)
        return tl::unexpected(upsert.error());
    const std::string columns = jsonList(extras.columns);
    upsert->bind(1, table.name);
    upsert->bind(2, table.source);
    upsert->bind(3, table.effectiveDate);
    upsert->bind(4, columns);
    upsert->bind(5, table.unit);
    upsert->bind(6, table.currency);
    upsert->bind(7, table.usdPerUnit);
    const auto row = upsert->step();
    if (!row)
        return tl::unexpected(row.error());
    const std::int64_t id = upsert->integer(0);
    upsert->reset();
    auto clear = database.prepare("DELETE FROM prices WHERE table_id = ?");
    if (!clear)
        return tl::unexpected(clear.error());
    clear->bind(1, id);
    return clear->run().map([id] { return id; });
}

Result<void> insertPrices(Database& database, std::int64_t tableId, const prices::PriceTable& table,
    const PriceExtras& extras)
{
    auto insert = database.prepare("INSERT INTO prices VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (std::size_t i = 0; i < table.prices.size(); ++i) {
        const prices::Price& price = table.prices[i];
        const auto provider = providerId(database, price.provider);
        if (!provider)
            return tl::unexpected(provider.error());
        insert->bind(1, tableId);
        insert->bind(2, static_cast<std::int64_t>(i));
        insert->bind(3, price.model);
        if (*provider == 0)
            insert->bindNull(4);
        else
            insert->bind(4, *provider);
        insert->bind(5, orUnknown(price.inputUsdPerMtok));
        insert->bind(6, orUnknown(price.outputUsdPerMtok));
        insert->bind(7, orUnknown(price.flatUsdPerQuery));
        insert->bind(8, orUnknown(price.requestUsd));
        insert->bindTextOrNull(9, i < extras.rows.size() ? extras.rows[i] : std::string_view{});
        const std::string terms = prices::termsJson(price.terms); // bound until the row is run
        insert->bindTextOrNull(10, terms);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<prices::Price>> readPrices(Database& database, std::int64_t tableId)
{
    auto select = database.prepare(
        "SELECT model, coalesce(providers.name, ''), input_usd_per_mtok, output_usd_per_mtok, "
        "flat_usd_per_query, request_usd, terms FROM prices LEFT JOIN providers ON providers.id = "
        "provider_id "
        "WHERE table_id = ? ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, tableId);
    std::vector<prices::Price> prices;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        prices.push_back({select->string(0), select->string(1), select->optionalNumber(2),
            select->optionalNumber(3), select->optionalNumber(4), select->optionalNumber(5),
            prices::termsFromJson(select->string(6))});
    if (!row)
        return tl::unexpected(row.error());
    return prices;
}

// The extras that a table of this name has now, set beside the prices that replace it.
Result<PriceExtras> keptExtras(Database& database, const prices::PriceTable& table)
{
    auto old = readPriceTable(database, table.name);
    auto extras = readPriceExtras(database, table.name);
    PriceExtras kept;
    if (!old || !extras)
        return kept; // there was none
    std::map<std::string, std::string> byModel;
    for (std::size_t i = 0; i < old->prices.size(); ++i)
        byModel[old->prices[i].model] = extras->rows[i];
    kept.columns = std::move(extras->columns);
    for (const prices::Price& price : table.prices)
        kept.rows.push_back(byModel[price.model]);
    return kept;
}

} // namespace

Result<std::int64_t> providerId(Database& database, std::string_view name)
{
    if (name.empty())
        return 0;
    auto insert = database.prepare("INSERT INTO providers(name) VALUES(?) ON CONFLICT DO NOTHING");
    auto select = database.prepare("SELECT id FROM providers WHERE name = ?");
    if (!insert || !select)
        return tl::unexpected((insert ? select : insert).error());
    insert->bind(1, name);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    select->bind(1, name);
    return select->step().map([&](bool) { return select->integer(0); });
}

Result<std::int64_t> writePriceTable(
    Database& database, const prices::PriceTable& table, const PriceExtras* extras)
{
    const auto kept =
        extras != nullptr ? Result<PriceExtras>(*extras) : keptExtras(database, table);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto id = emptyTable(database, table, *kept);
    if (!id)
        return id;
    return insertPrices(database, *id, table, *kept).map([&] { return *id; });
}

Result<std::vector<prices::PriceTable>> readPriceTables(Database& database)
{
    auto select =
        database.prepare("SELECT id, name, source, effective_date, unit, currency, usd_per_unit "
                         "FROM price_tables ORDER BY id");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<prices::PriceTable> tables;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step()) {
        auto prices = readPrices(database, select->integer(0));
        if (!prices)
            return tl::unexpected(prices.error());
        tables.push_back({select->string(1), select->string(2), select->string(3),
            std::move(*prices), select->string(4), select->string(5), select->number(6)});
    }
    if (!row)
        return tl::unexpected(row.error());
    return tables;
}

Result<prices::PriceTable> readPriceTable(Database& database, const std::string& name)
{
    auto select = database.prepare(
        "SELECT id, source, effective_date, unit, currency, usd_per_unit FROM price_tables "
        "WHERE name = ?");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, name);
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failed("there is no price table '" + name + "'", "see which ones the study has");
    auto prices = readPrices(database, select->integer(0));
    if (!prices)
        return tl::unexpected(prices.error());
    return prices::PriceTable{name, select->string(1), select->string(2), std::move(*prices),
        select->string(3), select->string(4), select->number(5)};
}

Result<PriceExtras> readPriceExtras(Database& database, const std::string& name)
{
    auto select = database.prepare("SELECT extra_columns, extra FROM price_tables LEFT JOIN prices "
                                   "ON table_id = id WHERE name = ? ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, name);
    PriceExtras extras;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step()) {
        extras.columns = listFromJson(select->text(0));
        extras.rows.push_back(select->string(1));
    }
    if (!row)
        return tl::unexpected(row.error());
    return extras;
}

} // namespace metallm::store
