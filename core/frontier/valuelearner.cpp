// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/valuelearner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace metallm::frontier {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// `rival` takes the place of `current` at p, were there only those two.
bool replaces(const ValueLines& lines, std::size_t rival, std::size_t current, double costWeight)
{
    return rival < current ? !lines.beats(current, rival, costWeight)
                           : lines.beats(rival, current, costWeight);
}

/// The first double above `from` at which `rival` replaces `current`; it does so at `last`. The
/// crossing is computed, then moved by a few units in the last place to where the comparison itself
/// changes.
double firstReplacing(
    const ValueLines& lines, std::size_t rival, std::size_t current, double from, double last)
{
    const double crossing = (lines.intercepts[current] - lines.intercepts[rival])
        / (lines.slopes[current] - lines.slopes[rival]);
    double at = std::isfinite(crossing) ? crossing : last;
    at = std::clamp(at, std::nextafter(from, infinity), last);
    while (at < last && !replaces(lines, rival, current, at))
        at = std::nextafter(at, infinity);
    for (double before = std::nextafter(at, 0.0);
         before > from && replaces(lines, rival, current, before); before = std::nextafter(at, 0.0))
        at = before;
    return at;
}

} // namespace

void ValueLines::resize(std::size_t arms)
{
    intercepts.resize(arms);
    slopes.resize(arms);
}

bool ValueLines::areUsable() const
{
    bool anyOpen = false;
    for (std::size_t arm = 0; arm < arms(); ++arm) {
        if (intercepts[arm] == closed)
            continue;
        if (!std::isfinite(intercepts[arm]) || !std::isfinite(slopes[arm]))
            return false;
        anyOpen = true;
    }
    return anyOpen;
}

void ValueLines::closeAllBut(std::size_t arm)
{
    for (std::size_t other = 0; other < arms(); ++other)
        if (other != arm)
            intercepts[other] = closed;
}

bool ValueLines::areFinite() const
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::ranges::all_of(intercepts, finite) && std::ranges::all_of(slopes, finite);
}

int ValueLines::choose(double costWeight) const
{
    std::size_t best = 0;
    for (std::size_t arm = 1; arm < arms(); ++arm)
        if (beats(arm, best, costWeight))
            best = arm;
    return static_cast<int>(best);
}

double ValueLines::nextChange(int current, double from, double to) const
{
    const auto now = static_cast<std::size_t>(current);
    double nearest = to;
    for (std::size_t arm = 0; arm < arms(); ++arm) {
        if (!(slopes[arm] < slopes[now])) // only a cheaper arm can win as p grows
            continue;
        const double last = std::nextafter(nearest, 0.0);
        if (last > from && replaces(*this, arm, now, last))
            nearest = firstReplacing(*this, arm, now, from, last);
    }
    // Three arms that cross within a rounding error may leave the choice as it was for an instant.
    while (nearest < to && choose(nearest) == current)
        nearest = std::nextafter(nearest, infinity);
    return nearest;
}

} // namespace metallm::frontier
