// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/builtin.h"

#include "core/prices/listprices.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace metallm::prices {

namespace {

std::string_view cut(std::string_view& text, char separator)
{
    const auto end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

std::optional<double> figure(std::string_view text)
{
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    return parsed.ec == std::errc{} ? std::optional(value) : std::nullopt;
}

// model,provider,input,output,cache read,date,source; no field holds a comma but the last.
Price priceFrom(std::string_view line)
{
    Price price;
    price.model = cut(line, ',');
    price.provider = cut(line, ',');
    price.inputUsdPerMtok = figure(cut(line, ','));
    price.outputUsdPerMtok = figure(cut(line, ','));
    price.terms.cacheReadUsdPerMtok = figure(cut(line, ','));
    price.terms.effectiveDate = cut(line, ',');
    price.terms.source = line;
    return price;
}

} // namespace

PriceTable builtinPrices(const std::string& name, const std::string& date)
{
    PriceTable table{name, "built-in list prices"};
    table.unit = "USD per million tokens";
    std::string_view rest = listPrices;
    cut(rest, '\n'); // the header
    while (!rest.empty()) {
        Price price = priceFrom(cut(rest, '\n'));
        const std::string& when = price.terms.effectiveDate;
        if (price.model.empty() || (!date.empty() && when > date))
            continue;
        Price& known = table.entry(price.model);
        if (known.terms.effectiveDate <= when)
            known = std::move(price);
    }
    for (const Price& price : table.prices)
        table.effectiveDate = std::max(table.effectiveDate, price.terms.effectiveDate);
    return table;
}

} // namespace metallm::prices
