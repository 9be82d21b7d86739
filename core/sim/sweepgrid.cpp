// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/sweepgrid.h"

#include "core/policy/registry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::sim {

namespace {

struct Number {
    const char* name;
    bool whole;
    void (*set)(Parameters&, double);
};

constexpr std::array numbers{
    Number{"cost-weight", false, [](Parameters& p, double value) { p.costWeight = value; }},
    Number{"alpha", false, [](Parameters& p, double value) { p.alpha = value; }},
    Number{"lambda", false, [](Parameters& p, double value) { p.lambda = value; }},
    Number{"gamma", false, [](Parameters& p, double value) { p.gamma = value; }},
    Number{"train-fraction", false, [](Parameters& p, double value) { p.trainFraction = value; }},
    Number{"pca", true, [](Parameters& p, double value) { p.pca = static_cast<int>(value); }},
    Number{"budget", false, [](Parameters& p, double value) { p.budget = value; }},
};

/// A parameter that is one of a few words, set by the word's index.
struct Word {
    const char* name;
    std::vector<std::string> words;
    void (*set)(Parameters&, std::size_t);
};

const std::vector<Word>& words()
{
    static const std::vector<Word> all{
        {"mode", {"offline", "online", "hybrid"},
            [](Parameters& p, std::size_t i) { p.mode = static_cast<Mode>(i); }},
        {"cost-mode", {"flat", "metered", "recorded"},
            [](Parameters& p, std::size_t i) {
                constexpr std::array modes{
                    data::CostMode::Flat, data::CostMode::Metered, data::CostMode::Recorded};
                p.costMode = modes[i];
            }},
        {"intercept", {"off", "on"}, [](Parameters& p, std::size_t i) { p.intercept = i == 1; }},
        {"order", {"given", "shuffled"},
            [](Parameters& p, std::size_t i) { p.order = static_cast<Order>(i); }},
        {"precision", {"double", "single"},
            [](Parameters& p, std::size_t i) { p.precision = static_cast<Precision>(i); }},
    };
    return all;
}

tl::unexpected<Error> malformed(const std::string& text)
{
    return wrongCall(fmt::format("'{}' is not a grid", text),
        "write NAME=FIRST:LAST:COUNT or NAME=VALUE,VALUE,...");
}

std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::vector<double>> numbersIn(std::string_view text, char separator)
{
    std::vector<double> values;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        const auto value = numberIn(text.substr(begin, end - begin));
        if (!value)
            return std::nullopt;
        values.push_back(*value);
        begin = end + 1;
    }
    return values;
}

/// FIRST:LAST:COUNT, both ends included and hit exactly.
std::optional<std::vector<double>> rangeIn(std::string_view text)
{
    const auto parts = numbersIn(text, ':');
    if (!parts || parts->size() != 3)
        return std::nullopt;
    const double first = (*parts)[0];
    const double last = (*parts)[1];
    const double count = (*parts)[2];
    if (count < 1 || count > 1e6 || count != std::floor(count))
        return std::nullopt;
    std::vector<double> values;
    for (int i = 0; i < static_cast<int>(count); ++i)
        values.push_back(count == 1 ? first : (first * (count - 1 - i) + last * i) / (count - 1));
    return values;
}

template<typename List>
auto* named(const List& list, std::string_view name)
{
    const auto found =
        std::ranges::find_if(list, [&](const auto& item) { return item.name == name; });
    return found == list.end() ? nullptr : &*found;
}

std::vector<std::string> textsIn(const std::string& list)
{
    std::vector<std::string> texts;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        texts.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return texts;
}

GridAxis textAxis(const std::string& name, const std::string& list)
{
    GridAxis axis{name, {}, textsIn(list)};
    for (std::size_t i = 0; i < axis.texts.size(); ++i)
        axis.values.push_back(static_cast<double>(i));
    return axis;
}

Result<GridAxis> wordAxis(
    const std::string& name, const std::string& list, const std::vector<std::string>& allowed)
{
    GridAxis axis = textAxis(name, list);
    for (const std::string& text : axis.texts)
        if (std::ranges::find(allowed, text) == allowed.end())
            return wrongCall(fmt::format("'{}' is not a value of '{}'", text, name),
                fmt::format("choose among {}", fmt::join(allowed, ", ")));
    return axis;
}

Result<GridAxis> numberAxis(const std::string& name, const std::string& figures, bool whole)
{
    const auto values =
        figures.find(':') != std::string::npos ? rangeIn(figures) : numbersIn(figures, ',');
    if (!values)
        return malformed(name + '=' + figures);
    for (const double value : *values)
        if (whole && (value != std::floor(value) || std::abs(value) > 1e9))
            return wrongCall(fmt::format("'{}' takes whole numbers, not {}", name, value),
                "choose a step between the values that is whole");
    return GridAxis{name, *values};
}

Result<GridAxis> settingAxis(const policy::SettingInfo& setting, const std::string& figures)
{
    using Kind = policy::SettingInfo::Kind;
    if (setting.kind == Kind::Number || setting.kind == Kind::Integer)
        return numberAxis(setting.name, figures, setting.kind == Kind::Integer);
    if (setting.kind == Kind::Choice)
        return wordAxis(setting.name, figures, setting.choices);
    return textAxis(setting.name, figures);
}

const std::vector<policy::SettingInfo>& settingsOf(const std::string& policy)
{
    static const std::vector<policy::SettingInfo> none;
    const policy::PolicyInfo* info = policy::find(policy);
    return info != nullptr ? info->settings : none;
}

void setValue(Parameters& parameters, const GridAxis& axis, double value)
{
    if (const Number* number = named(numbers, axis.name))
        number->set(parameters, value);
    else if (const Word* word = named(words(), axis.name))
        word->set(parameters,
            static_cast<std::size_t>(
                std::ranges::find(word->words, valueText(axis, value)) - word->words.begin()));
    else if (axis.name == "policy")
        parameters.policy = valueText(axis, value);
    else
        parameters.settings[axis.name] = valueText(axis, value);
}

} // namespace

std::vector<std::string> sweepableParameters()
{
    std::vector<std::string> names;
    for (const Number& number : numbers)
        names.emplace_back(number.name);
    return names;
}

std::vector<std::string> sweepableParameters(const std::string& policy)
{
    std::vector<std::string> names = sweepableParameters();
    names.emplace_back("policy");
    for (const Word& word : words())
        names.emplace_back(word.name);
    for (const auto& setting : settingsOf(policy))
        names.push_back(setting.name);
    return names;
}

std::string valueText(const GridAxis& axis, double value)
{
    return axis.texts.empty() ? fmt::format("{}", value)
                              : axis.texts.at(static_cast<std::size_t>(value));
}

Result<GridAxis> parseAxis(const std::string& text)
{
    return parseAxis(text, {});
}

Result<GridAxis> parseAxis(const std::string& text, const std::string& policy)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals + 1 == text.size())
        return malformed(text);
    const std::string name = text.substr(0, equals);
    const std::string values = text.substr(equals + 1);
    if (const Number* number = named(numbers, name))
        return numberAxis(name, values, number->whole);
    if (const Word* word = named(words(), name))
        return wordAxis(name, values, word->words);
    if (name == "policy")
        return textAxis(name, values);
    if (const auto* setting = named(settingsOf(policy), name))
        return settingAxis(*setting, values);
    return wrongCall(fmt::format("'{}' cannot be swept", name),
        fmt::format("choose one of {}", fmt::join(sweepableParameters(policy), ", ")));
}

std::vector<std::vector<double>> combinations(const std::vector<GridAxis>& axes)
{
    std::vector<std::vector<double>> all{{}};
    for (const GridAxis& axis : axes) {
        std::vector<std::vector<double>> longer;
        for (const auto& values : all) {
            for (const double value : axis.values) {
                longer.push_back(values);
                longer.back().push_back(value);
            }
        }
        all = std::move(longer);
    }
    return all;
}

Parameters parametersFor(const SweepRequest& request, const std::vector<double>& values, int seed)
{
    Parameters parameters = request.base;
    parameters.seed += static_cast<std::uint64_t>(seed);
    for (std::size_t i = 0; i < values.size(); ++i)
        setValue(parameters, request.axes[i], values[i]);
    return parameters;
}

} // namespace metallm::sim
