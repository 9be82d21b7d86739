// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/costs.h"
#include "core/prices/pricetable.h"

#include <map>
#include <optional>
#include <QString>
#include <string>

namespace metallm::ui {

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
    prices::PriceTable list;
    std::map<std::string, WhatIfPrice> models; ///< by name

    bool operator==(const WhatIf&) const = default;

    /// The table with every model at one of its multiples.
    prices::PriceTable priced(double WhatIfPrice::*which) const;
    bool hasRange() const;
    /// After somebody else changed the table in force: what-if prices of models whose entry is
    /// still the scaled one stay; the others are list prices now.
    WhatIf reconciledWith(const prices::PriceTable& present) const;
};

/// A price scaled in every figure that it has.
prices::Price scaled(const prices::Price& price, double factor);
/// The figure that stands for a whole price where one number is asked for: the flat price, or that
/// of a million output tokens. None where it is unknown or 0, and nothing can be a multiple of it.
std::optional<double> leadingFigure(const prices::Price* price, data::CostMode mode);

/// What was typed: a price ("1.5": of leadingFigure()), a percentage ("-20 %"), a range of prices
/// ("1..3") or of percentages ("-20 %..50 %", "+-20 %", "±20 %"). Empty = the list price. None
/// where it is none of these, or would be below 0. The present multiple stays in a range that holds
/// it, else it is the middle.
std::optional<WhatIfPrice> whatIfFromText(const QString& typed, double leading, double present);
/// As it would be typed.
QString whatIfText(const WhatIfPrice& price);

} // namespace metallm::ui
