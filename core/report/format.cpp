// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/format.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace metallm::report {

namespace {

constexpr const char* unknown = "\u2013";
constexpr const char* minusSign = "\u2212";
constexpr const char* noBreakSpace = "\u00a0";

bool isKnown(std::optional<double> value)
{
    return value && std::isfinite(*value);
}

/// Digits with thousands separators; a minus sign, not a hyphen.
std::string fixed(double value, int decimals)
{
    std::string digits = fmt::format("{:.{}f}", std::abs(value), decimals);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, ",");
    const bool isZero = digits.find_first_of("123456789") == std::string::npos;
    return (value < 0 && !isZero ? minusSign : "") + digits;
}

int decimalsFor(double value, int significantDigits)
{
    if (value == 0)
        return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(significantDigits - 1 - magnitude, 0, 12);
}

} // namespace

std::string percent(std::optional<double> share, int decimals)
{
    return isKnown(share) ? fixed(100 * *share, decimals) + noBreakSpace + "%" : unknown;
}

std::string points(std::optional<double> share)
{
    if (!isKnown(share))
        return unknown;
    return (*share > 0 ? "+" : "") + fixed(100 * *share, 1) + noBreakSpace + "points";
}

std::string usd(std::optional<double> amount)
{
    if (!isKnown(amount))
        return unknown;
    return (*amount < 0 ? minusSign : "") + ("$" + number(std::abs(*amount), 3));
}

std::string number(std::optional<double> value, int significantDigits)
{
    return isKnown(value) ? fixed(*value, decimalsFor(*value, significantDigits)) : unknown;
}

std::string count(std::int64_t value)
{
    return fixed(static_cast<double>(value), 0);
}

std::string tick(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    return isWhole ? fixed(value, 0) : (value < 0 ? minusSign : "") + exact(std::abs(value));
}

std::string exact(std::optional<double> value)
{
    return isKnown(value) ? fmt::format("{:.10g}", *value) : unknown;
}

std::string escapedMarkup(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += character;
        }
    }
    return result;
}

} // namespace metallm::report
