// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <string_view>
#include <system_error>

namespace metallm::cli {

namespace {

template<typename T>
std::optional<T> parsed(std::string_view text)
{
    T value{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

bool contains(const Range& range, double value)
{
    return std::isfinite(value)
        && (range.leastIncluded ? value >= range.least : value > range.least)
        && (range.mostIncluded ? value <= range.most : value < range.most);
}

std::string described(const Range& range)
{
    std::string text;
    if (range.least > std::numeric_limits<double>::lowest())
        text += fmt::format(" {} {}", range.leastIncluded ? "from" : "above", range.least);
    if (range.most < std::numeric_limits<double>::max())
        text += fmt::format(" {} {}", range.mostIncluded ? "up to" : "below", range.most);
    return text;
}

template<typename T>
T number(const std::string& option, std::string_view text, const Range& range)
{
    const auto value = parsed<T>(text);
    if (!value || !contains(range, static_cast<double>(*value)))
        throw CLI::ValidationError(option,
            fmt::format("'{}' is not {} number{}", text,
                std::is_integral_v<T> ? "a whole" : "a finite", described(range)));
    return *value;
}

/// For a T or an std::optional<T>.
template<typename T, typename Target>
CLI::Option* add(CLI::App* command, const std::string& name, Target& target, Range range,
    const std::string& help)
{
    return command
        ->add_option_function<std::string>(
            name,
            [&target, name, range](
                const std::string& text) { target = number<T>(name, text, range); },
            help)
        ->type_name("N");
}

std::vector<std::string> pieces(const std::string& list)
{
    std::vector<std::string> found;
    std::size_t start = 0;
    for (std::size_t comma; (comma = list.find(',', start)) != std::string::npos; start = comma + 1)
        found.push_back(list.substr(start, comma - start));
    found.push_back(list.substr(start));
    return found;
}

} // namespace

CLI::Option* addNumber(CLI::App* command, const std::string& name, double& target, Range range,
    const std::string& help)
{
    return add<double>(command, name, target, range, help);
}

CLI::Option* addNumber(CLI::App* command, const std::string& name, std::optional<double>& target,
    Range range, const std::string& help)
{
    return add<double>(command, name, target, range, help);
}

CLI::Option* addNumber(
    CLI::App* command, const std::string& name, int& target, Range range, const std::string& help)
{
    return add<int>(command, name, target, range, help);
}

CLI::Option* addNumber(CLI::App* command, const std::string& name, std::optional<int>& target,
    Range range, const std::string& help)
{
    return add<int>(command, name, target, range, help);
}

CLI::Option* addSeed(CLI::App* command, std::uint64_t& target)
{
    return add<std::uint64_t>(
        command, "--seed", target, notNegative, "The only source of randomness (default 1)");
}

CLI::Option* addNumberList(CLI::App* command, const std::string& name, std::vector<double>& target,
    Range range, const std::string& help)
{
    return command
        ->add_option_function<std::string>(
            name,
            [&target, name, range](const std::string& list) {
                for (const auto& piece : pieces(list))
                    target.push_back(number<double>(name, piece, range));
            },
            help)
        ->type_name("N,N,...");
}

CLI::Option* addNameList(CLI::App* command, const std::string& name,
    std::vector<std::string>& target, const std::string& help)
{
    return command
        ->add_option_function<std::string>(
            name,
            [&target, name](const std::string& list) {
                for (auto& piece : pieces(list)) {
                    if (piece.empty())
                        throw CLI::ValidationError(name, "a name is empty in '" + list + "'");
                    target.push_back(std::move(piece));
                }
            },
            help)
        ->type_name("A,B,...");
}

} // namespace metallm::cli
