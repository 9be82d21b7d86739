// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/sweepgrid.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::sim {

namespace {

struct Sweepable {
    const char* name;
    void (*set)(Parameters&, double);
};

constexpr std::array sweepables{
    Sweepable{"cost-weight", [](Parameters& p, double value) { p.costWeight = value; }},
    Sweepable{"alpha", [](Parameters& p, double value) { p.alpha = value; }},
    Sweepable{"lambda", [](Parameters& p, double value) { p.lambda = value; }},
    Sweepable{"gamma", [](Parameters& p, double value) { p.gamma = value; }},
    Sweepable{"train-fraction", [](Parameters& p, double value) { p.trainFraction = value; }},
    Sweepable{"pca", [](Parameters& p, double value) { p.pca = static_cast<int>(value); }},
};

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

const Sweepable* sweepable(std::string_view name)
{
    for (const Sweepable& candidate : sweepables)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

} // namespace

std::vector<std::string> sweepableParameters()
{
    std::vector<std::string> names;
    for (const Sweepable& candidate : sweepables)
        names.emplace_back(candidate.name);
    return names;
}

Result<GridAxis> parseAxis(const std::string& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        return malformed(text);
    const std::string name = text.substr(0, equals);
    if (sweepable(name) == nullptr)
        return wrongCall(fmt::format("'{}' cannot be swept", name),
            fmt::format("choose one of {}", fmt::join(sweepableParameters(), ", ")));
    const std::string_view figures = std::string_view(text).substr(equals + 1);
    const auto values =
        figures.find(':') != std::string_view::npos ? rangeIn(figures) : numbersIn(figures, ',');
    if (!values)
        return malformed(text);
    return GridAxis{name, *values};
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
        sweepable(request.axes[i].name)->set(parameters, values[i]);
    return parameters;
}

} // namespace metallm::sim
