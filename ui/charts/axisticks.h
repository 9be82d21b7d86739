// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"

#include <QString>
#include <vector>

// Round ticks (1-2-5) and their texts.
namespace metallm::ui {

struct Tick {
    double value = 0; ///< data units
    int decimals = 0; ///< that its text needs

    bool operator==(const Tick&) const = default;
};

enum class AxisUnit { Number, Count, Percent, Usd };

/// Multiples of 1, 2 or 5 times a power of ten inside `data`; at most `most` of them.
std::vector<Tick> linearTicks(const Span& data, int most);

/// 1, 2 and 5 times the powers of ten inside `data`, thinned out to the powers of ten and then to
/// every n-th; linear ticks where the range is too short for three of them.
std::vector<Tick> logTicks(const Span& data, int most);

/// The ticks of a view given in drawn coordinates. The floor of a logarithmic scale is a tick of
/// value 0.
std::vector<Tick> ticksFor(const AxisScale& scale, const Span& drawn, int most);

/// "1,200", "78 %", "0.05" in the user's locale, with a minus sign.
QString tickText(const Tick& tick, AxisUnit unit);

} // namespace metallm::ui
