// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/pricetable.h"

#include <algorithm>

namespace metallm::prices {

const Price* PriceTable::find(const std::string& model) const
{
    const auto found = std::ranges::find(prices, model, &Price::model);
    return found == prices.end() ? nullptr : &*found;
}

Price& PriceTable::entry(const std::string& model)
{
    const auto found = std::ranges::find(prices, model, &Price::model);
    if (found != prices.end())
        return *found;
    prices.push_back(Price{model});
    return prices.back();
}

} // namespace metallm::prices
