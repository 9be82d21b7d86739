// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace metallm {

/// What is told to people with its figures. The pattern is an English sentence in which %1 to %9
/// stand for the arguments: whoever shows it may translate it and write figures his own way.
struct Sentence {
    /// A figure with so many decimals, or so many significant digits: 0 = as many as it has.
    struct Figure {
        double value = 0;
        int digits = 0;
        bool significant = false;

        bool operator==(const Figure&) const = default;
    };
    using Argument = std::variant<std::int64_t, Figure, std::string>;

    std::string pattern;
    std::vector<Argument> arguments{};

    bool operator==(const Sentence&) const = default;

    std::string english() const;
};

inline Sentence::Figure decimals(double value, int digits)
{
    return {value, digits, false};
}

inline Sentence::Figure significant(double value, int digits = 4)
{
    return {value, digits, true};
}

inline Sentence::Figure exactly(double value)
{
    return {value, 0, true};
}

/// The pattern with these arguments: whole numbers, figures, texts.
template<typename... Arguments>
Sentence sentence(std::string pattern, Arguments&&... arguments)
{
    [[maybe_unused]] const auto argument = [](auto&& value) -> Sentence::Argument {
        if constexpr (std::integral<std::decay_t<decltype(value)>>)
            return static_cast<std::int64_t>(value);
        else if constexpr (std::same_as<std::decay_t<decltype(value)>, Sentence::Figure>)
            return value;
        else
            return std::string(value);
    };
    return {std::move(pattern), {argument(std::forward<Arguments>(arguments))...}};
}

} // namespace metallm
