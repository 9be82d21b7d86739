// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/axis.h"

#include <algorithm>
#include <cmath>

namespace metallm::report {

namespace {

/// The round step nearest above range / about.
double roundStep(double range, int about)
{
    const double raw = range / about;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw * 0.999)
            return factor * power;
    return 10 * power;
}

std::vector<double> roundLogarithmic(const Axis& axis, int about)
{
    std::vector<double> all;
    std::vector<double> powers;
    const int first = static_cast<int>(std::floor(std::log10(axis.low)));
    const int last = static_cast<int>(std::ceil(std::log10(axis.high)));
    for (int exponent = first; exponent <= last; ++exponent)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, exponent);
            if (value < axis.low * 0.9999 || value > axis.high * 1.0001)
                continue;
            all.push_back(value);
            if (factor == 1.0)
                powers.push_back(value);
        }
    const bool tooMany = all.size() > static_cast<std::size_t>(2 * about);
    return tooMany && powers.size() >= 2 ? powers : all;
}

} // namespace

double Axis::operator()(double value) const
{
    const double share =
        logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return from + share * (to - from);
}

double Axis::valueAt(double place) const
{
    const double share = (place - from) / (to - from);
    return logarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
}

std::vector<double> Axis::ticks(int about) const
{
    if (logarithmic)
        return roundLogarithmic(*this, about);
    const double step = roundStep(high - low, about);
    std::vector<double> values;
    const auto first = static_cast<long>(std::ceil(low / step - 1e-9));
    const auto last = static_cast<long>(std::floor(high / step + 1e-9));
    for (long i = first; i <= last; ++i)
        values.push_back(static_cast<double>(i) * step);
    return values;
}

Axis linearAxis(double low, double high, double from, double to)
{
    if (!(high > low)) {
        const double room = std::max(std::abs(low) * 0.1, 1e-9);
        low -= room;
        high += room;
    }
    const double room = 0.04 * (high - low);
    const double step = roundStep(high - low, 5);
    const double bottom = std::floor((low - room) / step) * step;
    return {low >= 0 ? std::max(bottom, 0.0) : bottom, std::ceil(high / step) * step, from, to};
}

Axis costAxis(double low, double high, double from, double to)
{
    if (low > 0 && high > 4 * low)
        return {low / 1.25, high * 1.25, from, to, true};
    const double room = high > low ? 0.06 * (high - low) : std::max(0.1 * high, 1e-9);
    return {std::max(0.0, low - room), high + room, from, to};
}

} // namespace metallm::report
