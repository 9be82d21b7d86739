// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/csvcolumns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace metallm::importer {

namespace {
constexpr std::size_t longestQuoted = 40;

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

// For messages: cut at a character's border.
std::string shortened(std::string_view text)
{
    if (text.size() <= longestQuoted)
        return std::string(text);
    std::size_t end = longestQuoted;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "...";
}

// A short decimal such as 0.0125, without sign and exponent; nothing where it is something else.
// Fifteen digits are a double without error, and so is the power of ten: their quotient, rounded
// once, is the nearest double, as std::from_chars gives it in several times the time.
std::optional<double> shortDecimal(std::string_view text)
{
    constexpr std::array powers{
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (text.empty() || text.size() >= powers.size())
        return std::nullopt;
    std::int64_t digits = 0;
    std::size_t point = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = text[i] - '0';
        if (digit >= 0 && digit <= 9)
            digits = digits * 10 + digit;
        else if (text[i] == '.' && point == text.size() && text.size() > 1)
            point = i;
        else
            return std::nullopt;
    }
    const std::size_t decimals = point == text.size() ? 0 : text.size() - point - 1;
    return static_cast<double>(digits) / powers[decimals];
}
} // namespace

CsvColumns::CsvColumns(std::span<const std::string_view> header)
    : m_names(header.begin(), header.end())
    , m_asked(header.size())
{
}

Result<int> CsvColumns::required(std::string_view name)
{
    const int position = optional(name);
    if (position == none)
        return failed(fmt::format("the column '{}' is missing", name),
            fmt::format("the header row must name it (it has: {})", fmt::join(m_names, ", ")));
    return position;
}

int CsvColumns::optional(std::string_view name)
{
    const auto found = std::ranges::find(m_names, name);
    if (found == m_names.end())
        return none;
    const auto position = found - m_names.begin();
    m_asked[static_cast<std::size_t>(position)] = true;
    return static_cast<int>(position);
}

std::vector<std::string> CsvColumns::furtherNames() const
{
    std::vector<std::string> names;
    for (const int position : furtherPositions())
        names.push_back(m_names[static_cast<std::size_t>(position)]);
    return names;
}

std::vector<int> CsvColumns::furtherPositions() const
{
    std::vector<int> positions;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (!m_asked[i])
            positions.push_back(static_cast<int>(i));
    return positions;
}

Result<double> parseNumber(std::string_view text, std::string_view column)
{
    if (const auto value = shortDecimal(text))
        return *value;
    const std::string_view digits = trimmed(text);
    double value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (code == std::errc::result_out_of_range)
        return failed(
            fmt::format("{} '{}' is out of the range of numbers", column, shortened(text)),
            "write a number that a double can hold");
    if (code != std::errc{} || end != digits.data() + digits.size())
        return failed(fmt::format("{} '{}' is not a number", column, shortened(text)),
            "write it as 0.25 or 2.5e-7, with a point and without units");
    if (!std::isfinite(value))
        return failed(fmt::format("{} '{}' is not a finite number", column, shortened(text)),
            "write a number, or leave the row out where it is not known");
    return value;
}

Result<std::optional<double>> parseAmount(std::string_view text, std::string_view column)
{
    if (text.empty())
        return std::nullopt;
    const auto value = parseNumber(text, column);
    if (!value)
        return tl::unexpected(value.error());
    if (*value < 0)
        return failed(fmt::format("{} '{}' is negative", column, shortened(text)),
            "write 0 or more, or leave it empty where it is not known");
    return *value;
}

} // namespace metallm::importer
