// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/priceimport.h"

#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"
#include "core/prices/builtin.h"
#include "core/prices/modelmatch.h"
#include "core/prices/pricejson.h"

#include <array>
#include <fmt/format.h>
#include <map>

namespace metallm::prices {

using importer::CsvColumns;
using importer::CsvRow;
using importer::field;

namespace {

struct AmountColumn {
    const char* name;
    std::optional<double> Price::*member;
};

constexpr std::array amountColumns{
    AmountColumn{"input_usd_per_mtok", &Price::inputUsdPerMtok},
    AmountColumn{"output_usd_per_mtok", &Price::outputUsdPerMtok},
    AmountColumn{"flat_usd_per_query", &Price::flatUsdPerQuery},
    AmountColumn{"request_usd", &Price::requestUsd},
};

class PriceReader {
public:
    explicit PriceReader(PriceFile& prices)
        : m_prices(prices)
    {
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        CsvColumns columns(row.fields);
        const auto model = columns.required("model");
        if (!model)
            return tl::unexpected(model.error());
        m_model = *model;
        m_provider = columns.optional("provider");
        m_terms = columns.optional("terms");
        for (std::size_t i = 0; i < amountColumns.size(); ++i) {
            m_amounts[i] = columns.optional(amountColumns[i].name);
            m_prices.namesPrices = m_prices.namesPrices || m_amounts[i] != CsvColumns::none;
        }
        m_further = columns.furtherPositions();
        m_prices.furtherColumns = columns.furtherNames();
        return {};
    }

    Result<void> takeRow(const CsvRow& row)
    {
        Price price{
            std::string(field(row.fields, m_model)), std::string(field(row.fields, m_provider))};
        if (price.model.empty())
            return failed("the row has no model", "name the model, or remove the row");
        const auto [known, isNew] = m_lines.emplace(price.model, row.line);
        if (!isNew)
            return failed(
                fmt::format("model '{}' is already in line {}", price.model, known->second),
                "keep one row for each model");
        for (std::size_t i = 0; i < amountColumns.size(); ++i) {
            const auto amount =
                importer::parseAmount(field(row.fields, m_amounts[i]), amountColumns[i].name);
            if (!amount)
                return tl::unexpected(amount.error());
            price.*amountColumns[i].member = *amount;
        }
        price.terms = termsFromJson(std::string(field(row.fields, m_terms)));
        m_prices.table.prices.push_back(std::move(price));
        auto& texts = m_prices.furtherTexts.emplace_back();
        for (const int position : m_further)
            texts.emplace_back(field(row.fields, position));
        return {};
    }

private:
    PriceFile& m_prices;
    int m_model = CsvColumns::none;
    int m_provider = CsvColumns::none;
    int m_terms = CsvColumns::none;
    std::array<int, amountColumns.size()> m_amounts{};
    std::vector<int> m_further;
    std::map<std::string, std::int64_t> m_lines;
};

Result<PriceFile> readCsvTable(
    const std::filesystem::path& file, const std::string& name, const PriceOptions& options)
{
    const auto fault = [&](const char* what, std::int64_t line, const char* remedy) {
        return tl::unexpected(Error{what, file.string(), line, remedy});
    };
    auto prices = readPriceCsv(file, name);
    if (!prices)
        return prices;
    if (prices->table.prices.empty())
        return fault("the file has no prices", 0, "write one row for each model below the header");
    if (!prices->namesPrices)
        return fault("none of its columns is a price", 1,
            "name one input_usd_per_mtok, output_usd_per_mtok, flat_usd_per_query or request_usd");
    PriceTable& table = prices->table;
    table.currency = options.currency.empty() ? "USD" : options.currency;
    table.unit = table.currency + " per million tokens";
    table.effectiveDate = options.effectiveDate;
    return prices;
}

template<typename Apply>
void forEachFigure(Price& price, const Apply& apply)
{
    for (auto* figure : {&price.inputUsdPerMtok, &price.outputUsdPerMtok, &price.flatUsdPerQuery,
             &price.requestUsd, &price.terms.cacheReadUsdPerMtok, &price.terms.cacheWriteUsdPerMtok,
             &price.terms.reasoningUsdPerMtok, &price.terms.batchInputUsdPerMtok,
             &price.terms.batchOutputUsdPerMtok})
        apply(*figure);
    for (PriceTier& tier : price.terms.tiers)
        for (auto* figure :
            {&tier.inputUsdPerMtok, &tier.outputUsdPerMtok, &tier.cacheReadUsdPerMtok})
            apply(*figure);
}

// The figures of another currency become USD.
Result<void> convert(PriceTable& table, const PriceOptions& options)
{
    if (table.currency != "USD" && !options.usdPerUnit)
        return failed(fmt::format("the prices are in {}, and no rate is known", table.currency),
            "say how many USD one is (--usd-per-unit RATE)");
    table.usdPerUnit = options.usdPerUnit.value_or(1);
    if (table.usdPerUnit == 1)
        return {};
    for (Price& price : table.prices)
        forEachFigure(price, [&](std::optional<double>& figure) {
            if (figure)
                *figure *= table.usdPerUnit;
        });
    return {};
}

// A unit that was mixed up shows as a factor of ten or more. The list has the prices of a maker; a
// host may sell the same model for half or double, but not for a tenth.
void warnOfOtherUnits(PriceFile& file)
{
    constexpr double suspicious = 9;
    const PriceTable known = builtinPrices("list");
    std::vector<std::string> models;
    for (const Price& price : file.table.prices)
        models.push_back(price.model);
    std::vector<std::string> off;
    for (const ModelMatch& match : matchModels(models, known, {})) {
        const Price* listed = match.priced.empty() ? nullptr : known.find(match.priced);
        const Price* given = file.table.find(match.model);
        if (listed == nullptr || !listed->inputUsdPerMtok || !given->inputUsdPerMtok)
            continue;
        const double ratio = *given->inputUsdPerMtok / *listed->inputUsdPerMtok;
        if (ratio > suspicious || (ratio > 0 && ratio < 1 / suspicious))
            off.push_back(fmt::format("{} ({:.3g} times)", match.model, ratio));
        else if (ratio == 0)
            ++file.counts["a price of 0 is taken as free, although the built-in list has one"];
    }
    constexpr std::size_t named = 5;
    const std::size_t count = off.size();
    off.resize(std::min(count, named));
    if (count > 0)
        file.warnings.push_back(fmt::format("{} prices are far off the built-in list: {}{}: is the "
                                            "unit right?",
            count, fmt::join(off, ", "), count > named ? ", ..." : ""));
}

} // namespace

Result<PriceFile> readPriceCsv(const std::filesystem::path& file, const std::string& name)
{
    PriceFile prices{PriceTable{name, file.filename().string()}};
    PriceReader reader(prices);
    return importer::readCsv(file,
        {[&](const CsvRow& row) { return reader.takeHeader(row); },
            [&](const CsvRow& row) { return reader.takeRow(row); }},
        {}, {})
        .map([&] { return std::move(prices); });
}

Result<PriceFile> readPrices(
    const std::filesystem::path& file, const std::string& name, const PriceOptions& options)
{
    const auto look = importer::glimpse(file);
    if (!look)
        return tl::unexpected(look.error());
    auto prices = look->kind == importer::FileKind::Json ? readPriceJson(*look, name, options)
                                                         : readCsvTable(file, name, options);
    if (!prices)
        return prices;
    if (prices->table.prices.empty())
        return tl::unexpected(
            Error{"the file has no prices", file.string(), 0, "check that it is the right file"});
    if (auto done = convert(prices->table, options); !done) {
        Error error = done.error();
        error.file = file.string();
        return tl::unexpected(error);
    }
    warnOfOtherUnits(*prices);
    for (const auto& [what, count] : prices->counts)
        prices->warnings.push_back(fmt::format("{} ({} of them)", what, count));
    return prices;
}

} // namespace metallm::prices
