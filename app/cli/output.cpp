// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <utility>

namespace metallm::cli {

namespace {

const char* const unknown = "-";

/// Characters, not bytes.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t columns, Table::Align align)
{
    const std::string space(columns - std::min(columns, width(text)), ' ');
    return align == Table::Align::Right ? space + text : text + space;
}

void printLine(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    line += '\n';
    std::fputs(line.c_str(), stdout);
}

} // namespace

Json jsonNumber(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

Json jsonNumber(double value)
{
    return jsonNumber(std::optional(value));
}

void printJson(const Json& object)
{
    const std::string text = object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    std::fputs(text.c_str(), stdout);
}

std::string grouped(std::int64_t value)
{
    std::string digits = std::to_string(value);
    const std::size_t start = value < 0 ? 1 : 0;
    for (std::size_t i = digits.size(); i > start + 3;) {
        i -= 3;
        digits.insert(i, ",");
    }
    return digits;
}

std::string decimals(std::optional<double> value, int places)
{
    return value && std::isfinite(*value) ? fmt::format("{:.{}f}", *value, places) : unknown;
}

std::string usd(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return unknown;
    const double size = std::abs(*value);
    return size == 0 || size >= 0.1 ? fmt::format("{:.4f}", *value) : fmt::format("{:.4g}", *value);
}

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void Table::addRow(std::vector<std::string> cells)
{
    m_rows.push_back(std::move(cells));
}

void Table::print() const
{
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        widths.push_back(width(m_columns[c].title));
        for (const auto& row : m_rows)
            widths[c] = std::max(widths[c], width(row[c]));
    }
    const auto line = [&](auto cell) {
        std::string text;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            text += (c > 0 ? "  " : "") + padded(cell(c), widths[c], m_columns[c].align);
        printLine(std::move(text));
    };
    line([this](std::size_t c) { return m_columns[c].title; });
    for (const auto& row : m_rows)
        line([&row](std::size_t c) { return row[c]; });
}

void Facts::add(std::string name, std::string value)
{
    m_facts.emplace_back(std::move(name), std::move(value));
}

void Facts::print() const
{
    std::size_t widest = 0;
    for (const auto& [name, value] : m_facts)
        widest = std::max(widest, width(name));
    for (const auto& [name, value] : m_facts)
        printLine(padded(name + ':', widest + 3, Table::Align::Left) + value);
}

} // namespace metallm::cli
