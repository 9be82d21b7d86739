// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/costs.h"
#include "core/prices/pricetable.h"

#include <map>
#include <optional>
#include <string>

namespace metallm::prices {

/// What a model may cost, as multiples of its list price. low <= present <= high; equal = no range.
struct WhatIfPrice {
    double low = 1;
    double present = 1;
    double high = 1;

    bool isRange() const { return low < high; }
    bool operator==(const WhatIfPrice&) const = default;
};

/// Prices that are tried out over a list of prices: all figures of a model's price are scaled
/// alike. An empty map = list prices.
struct WhatIf {
    PriceTable list;
    std::map<std::string, WhatIfPrice> models; ///< by name

    bool operator==(const WhatIf&) const = default;

    /// The table with every model at one of its multiples.
    PriceTable priced(double WhatIfPrice::*which) const;
    bool hasRange() const;
    /// After somebody else changed the table in force: what-if prices of models whose entry is
    /// still the scaled one stay; the others are list prices now.
    WhatIf reconciledWith(const PriceTable& present) const;
};

/// A price scaled in every figure that it has.
Price scaled(const Price& price, double factor);
/// The figure that stands for a whole price where one number is asked for: the flat price where
/// costs are flat and there is one, else that of a million output tokens (which flat costs are
/// estimated from). None where it is unknown or 0, and nothing can be a multiple of it.
std::optional<double> leadingFigure(const Price* price, data::CostMode mode);

} // namespace metallm::prices
