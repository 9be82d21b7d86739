// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/whatif.h"

#include <optional>
#include <QString>

namespace metallm::ui {

/// What was typed: a price ("1.5": of prices::leadingFigure()), a percentage ("-20 %"), a range of
/// prices ("1..3") or of percentages ("-20 %..50 %", "+-20 %", "±20 %"). Empty = the list price.
/// None where it is none of these, or would be below 0. The present multiple stays in a range that
/// holds it, else it is the middle.
std::optional<prices::WhatIfPrice> whatIfFromText(
    const QString& typed, double leading, double present);
/// As it would be typed.
QString whatIfText(const prices::WhatIfPrice& price);

} // namespace metallm::ui
