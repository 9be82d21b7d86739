// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/whatif.h"

#include <algorithm>

namespace metallm::prices {

Price scaled(const Price& price, double factor)
{
    Price result = price;
    const auto scale = [factor](std::optional<double>& figure) {
        if (figure)
            *figure *= factor;
    };
    for (auto* figure : {&result.inputUsdPerMtok, &result.outputUsdPerMtok, &result.flatUsdPerQuery,
             &result.requestUsd, &result.terms.cacheReadUsdPerMtok,
             &result.terms.cacheWriteUsdPerMtok, &result.terms.reasoningUsdPerMtok,
             &result.terms.batchInputUsdPerMtok, &result.terms.batchOutputUsdPerMtok})
        scale(*figure);
    for (PriceTier& tier : result.terms.tiers)
        for (auto* figure :
            {&tier.inputUsdPerMtok, &tier.outputUsdPerMtok, &tier.cacheReadUsdPerMtok})
            scale(*figure);
    return result;
}

PriceTable WhatIf::priced(double WhatIfPrice::*which) const
{
    PriceTable table = list;
    for (Price& price : table.prices)
        if (const auto found = models.find(price.model); found != models.end())
            price = scaled(price, found->second.*which);
    return table;
}

bool WhatIf::hasRange() const
{
    return std::ranges::any_of(models, [](const auto& entry) { return entry.second.isRange(); });
}

WhatIf WhatIf::reconciledWith(const PriceTable& present) const
{
    WhatIf result{present, {}};
    if (present.name != list.name)
        return result;
    for (Price& price : result.list.prices) {
        const auto found = models.find(price.model);
        const Price* listed = list.find(price.model);
        if (found == models.end() || !listed || scaled(*listed, found->second.present) != price)
            continue;
        price = *listed;
        result.models.insert(*found);
    }
    return result;
}

std::optional<double> leadingFigure(const Price* price, data::CostMode mode)
{
    if (!price)
        return std::nullopt;
    const auto flat = mode == data::CostMode::Flat ? price->flatUsdPerQuery : std::nullopt;
    const auto figure = flat ? flat : price->outputUsdPerMtok;
    return figure && *figure > 0 ? figure : std::nullopt;
}

} // namespace metallm::prices
