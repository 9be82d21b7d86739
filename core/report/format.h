// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace metallm::report {

// Figures for people, in English. A figure that does not exist is an en dash.

std::string percent(std::optional<double> share, int decimals = 1); ///< "78.9 %"
std::string points(std::optional<double> share); ///< "+2.3 points"
std::string usd(std::optional<double> amount); ///< three significant digits: "$3.82", "$1,230"
std::string number(std::optional<double> value, int significantDigits = 3);
std::string count(std::int64_t value); ///< "1,527"
std::string tick(double value); ///< a round value at an axis: "1,500", "0.25"
/// As given: as many digits as it takes, up to ten.
std::string exact(std::optional<double> value);

/// For HTML and SVG, in text as in attributes.
std::string escapedMarkup(std::string_view text);

} // namespace metallm::report
