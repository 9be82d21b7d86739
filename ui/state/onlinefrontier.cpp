// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/onlinefrontier.h"

#include <algorithm>
#include <limits>

namespace metallm::ui {

namespace {

frontier::Figures known(const std::optional<double>& accuracy, const std::optional<double>& cost)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    return {accuracy.value_or(none), cost.value_or(none)};
}

} // namespace

std::span<const std::int32_t> OnlineFrontier::selectionOf(std::size_t entry) const
{
    const std::size_t arms = selection.size() / size();
    return std::span(selection).subspan(entry * arms, arms);
}

std::optional<std::size_t> OnlineFrontier::at(double costWeight) const
{
    const auto after = std::ranges::upper_bound(from, costWeight);
    if (after == from.begin())
        return std::nullopt;
    const auto entry = static_cast<std::size_t>(after - from.begin()) - 1;
    const bool holds = entry < intervals ? costWeight < endOf(entry) : costWeight == from[entry];
    return holds ? std::optional(entry) : std::nullopt;
}

double OnlineFrontier::endOf(std::size_t entry) const
{
    if (entry >= intervals)
        return from[entry];
    return entry + 1 < intervals ? from[entry + 1] : to;
}

void OnlineFrontier::addInterval(const frontier::Interval& interval)
{
    add(interval);
    to = interval.to;
    ++intervals;
}

void OnlineFrontier::addGridRun(const frontier::Interval& run)
{
    add(run);
}

void OnlineFrontier::add(const frontier::Interval& entry)
{
    from.push_back(entry.from);
    figures.push_back(known(entry.accuracy, entry.costPer10k));
    for (const std::int64_t count : entry.selection)
        selection.push_back(static_cast<std::int32_t>(count));
}

} // namespace metallm::ui
