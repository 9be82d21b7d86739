// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/curves.h"

#include "core/frontier/frontier.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

constexpr double sameAccuracy = 1e-12; // ParetoBandit's program takes less as no difference

/// The first setting that costs more.
auto dearerThan(std::span<const CostAccuracy> curve, double cost)
{
    return std::ranges::upper_bound(curve, cost, {}, &CostAccuracy::costPer10k);
}

bool beats(const CostAccuracy& a, const CostAccuracy& b)
{
    return a.accuracy >= b.accuracy && a.costPer10k <= b.costPer10k
        && (a.accuracy > b.accuracy || a.costPer10k < b.costPer10k);
}

} // namespace

std::vector<CostAccuracy> settingsOf(const frontier::Frontier& frontier)
{
    std::vector<CostAccuracy> settings;
    settings.reserve(frontier.steps());
    for (std::size_t step = 0; step < frontier.steps(); ++step) {
        const auto figures = frontier.figures(step);
        if (!std::isnan(figures.accuracy))
            settings.push_back({figures.costPer10k, figures.accuracy});
    }
    return settings;
}

std::vector<bool> onParetoFront(std::span<const std::optional<CostAccuracy>> settings)
{
    std::vector<bool> onFront;
    for (const auto& setting : settings)
        onFront.push_back(setting && std::ranges::none_of(settings, [&](const auto& other) {
            return other && beats(*other, *setting);
        }));
    return onFront;
}

std::vector<CostAccuracy> nonDominated(std::vector<CostAccuracy> settings)
{
    std::ranges::sort(settings, [](const CostAccuracy& a, const CostAccuracy& b) {
        return a.costPer10k != b.costPer10k ? a.costPer10k < b.costPer10k : a.accuracy > b.accuracy;
    });
    std::vector<CostAccuracy> best;
    for (const CostAccuracy& setting : settings)
        if (best.empty() || setting.accuracy > best.back().accuracy)
            best.push_back(setting);
    return best;
}

std::optional<double> staircaseAt(std::span<const CostAccuracy> curve, double costPer10k)
{
    const auto next = dearerThan(curve, costPer10k);
    return next == curve.begin() ? std::nullopt : std::optional(std::prev(next)->accuracy);
}

std::optional<double> polylineAt(std::span<const CostAccuracy> curve, double costPer10k)
{
    if (curve.empty())
        return std::nullopt;
    const auto next = dearerThan(curve, costPer10k);
    if (next == curve.begin())
        return curve.front().accuracy;
    const CostAccuracy& left = *std::prev(next);
    if (next == curve.end())
        return left.accuracy;
    const double share = (costPer10k - left.costPer10k) / (next->costPer10k - left.costPer10k);
    return left.accuracy + share * (next->accuracy - left.accuracy);
}

double areaUnderStaircase(std::span<const CostAccuracy> curve, double from, double to)
{
    double area = 0;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double left = std::max(curve[i].costPer10k, from);
        const double right = i + 1 < curve.size() ? std::min(curve[i + 1].costPer10k, to) : to;
        area += std::max(0.0, right - left) * curve[i].accuracy;
    }
    return area;
}

std::optional<FrontierAreas> frontierAreas(
    const std::vector<CostAccuracy>& settings, double leastCost, double mostCost)
{
    const double range = mostCost - leastCost;
    if (settings.empty() || !(range > 0))
        return std::nullopt;
    const auto best = nonDominated(settings);
    return FrontierAreas{areaUnderStaircase(best, leastCost, mostCost) / range,
        areaUnder(best, leastCost, mostCost) / range,
        areaUnder(nonDecreasingHull(settings), leastCost, mostCost) / range};
}

std::optional<double> partialAreaUnderCostPerformance(const std::vector<CostAccuracy>& settings,
    const CostAccuracy& cheapest, const CostAccuracy& best)
{
    const double costRange = best.costPer10k - cheapest.costPer10k;
    if (!(costRange > 0))
        return std::nullopt;
    std::vector<CostAccuracy> inRange;
    std::ranges::copy_if(settings, std::back_inserter(inRange), [&](const CostAccuracy& setting) {
        return setting.costPer10k >= cheapest.costPer10k && setting.costPer10k <= best.costPer10k;
    });
    if (inRange.empty())
        return 0;
    const double accuracyRange = best.accuracy - cheapest.accuracy;
    if (std::abs(accuracyRange) <= sameAccuracy)
        return 0.5;
    const auto scaled = [&](double cost, double accuracy) {
        return CostAccuracy{(cost - cheapest.costPer10k) / costRange,
            std::clamp((accuracy - cheapest.accuracy) / accuracyRange, 0.0, 1.0)};
    };
    const auto curve = nonDominated(std::move(inRange));
    std::vector<CostAccuracy> line{scaled(cheapest.costPer10k, curve.front().accuracy)};
    for (const CostAccuracy& setting : curve)
        line.push_back(scaled(setting.costPer10k, setting.accuracy));
    return areaUnder(line, 0, 1);
}

} // namespace metallm::analysis
