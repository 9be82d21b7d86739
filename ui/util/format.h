// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <QString>
#include <string>

// How numbers look everywhere in the window (DESIGN.md, "Numbers"): the user's locale, minus signs,
// never more digits than the figure supports. An unknown figure is a dash.
namespace metallm::ui {

QString formatCount(std::int64_t count); ///< 1,527
/// For texts with a plural form, tr("%Ln queries", nullptr, pluralCount(count)).
int pluralCount(std::int64_t count);
QString formatPercent(std::optional<double> share, int decimals = 1); ///< 78.9 %
QString formatUsd(std::optional<double> usd); ///< $3.82, $0.00022: three significant figures
QString formatScore(std::optional<double> score); ///< 1, 0 or 0.62
QString formatFixed(std::optional<double> value, int decimals); ///< −0.060
QString formatNumber(std::optional<double> value, int significantDigits = 3); ///< 0.214
/// A difference: its figure in `text` with a plus sign where it is above 0.
QString formatSigned(std::optional<double> value, const QString& text);
QString formatSigned(std::optional<double> value, int decimals); ///< +0.060
QString formatRange(const QString& low, const QString& high); ///< " (0.3 – 2.1)"
/// A text as one line of at most so many characters.
QString shortened(const std::string& text, int most);

} // namespace metallm::ui
