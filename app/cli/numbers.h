// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace metallm::cli {

/// Which numbers an option takes; never NaN or infinity.
struct Range {
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
    bool leastIncluded = true;
    bool mostIncluded = true;
};

constexpr Range notNegative{0};
constexpr Range positive{.least = 0, .leastIncluded = false};

// Read by std::from_chars: the nearest double of what was written, whatever the locale. (CLI11 goes
// by way of long double, which rounds twice.)
CLI::Option* addNumber(CLI::App* command, const std::string& name, double& target, Range range,
    const std::string& help);
CLI::Option* addNumber(CLI::App* command, const std::string& name, std::optional<double>& target,
    Range range, const std::string& help);
CLI::Option* addNumber(
    CLI::App* command, const std::string& name, int& target, Range range, const std::string& help);
CLI::Option* addNumber(CLI::App* command, const std::string& name, std::optional<int>& target,
    Range range, const std::string& help);
CLI::Option* addSeed(CLI::App* command, std::uint64_t& target);

/// "A,B,...": one argument, so that it never swallows the next.
CLI::Option* addNumberList(CLI::App* command, const std::string& name, std::vector<double>& target,
    Range range, const std::string& help);
CLI::Option* addNameList(CLI::App* command, const std::string& name,
    std::vector<std::string>& target, const std::string& help);

} // namespace metallm::cli
