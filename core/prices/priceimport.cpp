// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/priceimport.h"

#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"

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
    std::array<int, amountColumns.size()> m_amounts{};
    std::vector<int> m_further;
    std::map<std::string, std::int64_t> m_lines;
};

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

Result<PriceTable> importPrices(const std::filesystem::path& file, const std::string& name)
{
    const auto fault = [&](const char* what, std::int64_t line, const char* remedy) {
        return tl::unexpected(Error{what, file.string(), line, remedy});
    };
    if (file.extension() == ".json")
        return fault("price tables are read from CSV, and this is JSON", 0,
            "write the columns model, input_usd_per_mtok, output_usd_per_mtok as CSV");
    auto prices = readPriceCsv(file, name);
    if (!prices)
        return tl::unexpected(prices.error());
    if (prices->table.prices.empty())
        return fault("the file has no prices", 0, "write one row for each model below the header");
    if (!prices->namesPrices)
        return fault("none of its columns is a price", 1,
            "name one input_usd_per_mtok, output_usd_per_mtok, flat_usd_per_query or request_usd");
    return std::move(prices->table);
}

} // namespace metallm::prices
