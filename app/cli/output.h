// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace metallm::cli {

using Json = nlohmann::ordered_json;

/// A number, or null where it is unknown or not finite.
Json jsonNumber(std::optional<double> value);
Json jsonNumber(double value);
/// One object on standard output, UTF-8 whatever the data set's texts hold.
void printJson(const Json& object);

// Figures for people; "-" where unknown.
std::string grouped(std::int64_t value); ///< 119,761
std::string decimals(std::optional<double> value, int places);
std::string usd(std::optional<double> value); ///< four significant digits at least

/// Columns of text, aligned for a terminal.
class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Right;
    };

    explicit Table(std::vector<Column> columns);

    void addRow(std::vector<std::string> cells);
    void print() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// "name:  value" lines, the values aligned.
class Facts {
public:
    void add(std::string name, std::string value);
    void print() const;

private:
    std::vector<std::pair<std::string, std::string>> m_facts;
};

} // namespace metallm::cli
