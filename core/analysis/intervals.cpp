// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/intervals.h"

#include <cmath>
#include <numbers>

namespace metallm::analysis {

double studentCentralProbability(double t, int degrees)
{
    const double angle = std::atan(t / std::sqrt(degrees));
    const double cosine = std::cos(angle);
    const bool odd = degrees % 2 == 1;
    double term = odd ? cosine : 1;
    double series = degrees > 1 ? term : 0;
    for (int i = odd ? 3 : 2; i < degrees; i += 2) {
        term *= cosine * cosine * (i - 1) / i;
        series += term;
    }
    const double sum = std::sin(angle) * series;
    return odd ? 2 / std::numbers::pi * (angle + sum) : sum;
}

double studentQuantile95(int degrees)
{
    double low = 0;
    double high = 13; // 12.706 with one degree of freedom
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (studentCentralProbability(middle, degrees) < 0.95 ? low : high) = middle;
    }
    return (low + high) / 2;
}

std::optional<Estimate> overSeeds(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / n;
    if (values.size() == 1)
        return Estimate{mean};
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double half =
        studentQuantile95(static_cast<int>(values.size()) - 1) * std::sqrt(squares / (n - 1) / n);
    return Estimate{mean, mean - half, mean + half};
}

std::optional<Estimate> scaled(const std::optional<Estimate>& estimate, double factor)
{
    if (!estimate)
        return std::nullopt;
    const auto times = [factor](const std::optional<double>& end) {
        return end ? std::optional(factor * *end) : std::nullopt;
    };
    return Estimate{factor * estimate->mean, times(estimate->low), times(estimate->high)};
}

} // namespace metallm::analysis
