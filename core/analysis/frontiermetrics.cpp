// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/frontiermetrics.h"

#include "core/analysis/curves.h"

#include <algorithm>

namespace metallm::analysis {

namespace {

struct References {
    const SingleModel* weak = nullptr; ///< cheapest
    const SingleModel* strong = nullptr; ///< most accurate; of equals the cheaper
    double leastCost = 0;
    double mostCost = 0;
};

References referencesOf(const std::vector<SingleModel>& models)
{
    References found;
    for (const SingleModel& model : models) {
        if (!model.accuracy)
            continue;
        if (found.weak == nullptr) {
            found = {&model, &model, *model.costPer10k, *model.costPer10k};
            continue;
        }
        if (*model.costPer10k < *found.weak->costPer10k)
            found.weak = &model;
        if (*model.accuracy > *found.strong->accuracy
            || (*model.accuracy == *found.strong->accuracy
                && *model.costPer10k < *found.strong->costPer10k))
            found.strong = &model;
        found.leastCost = std::min(found.leastCost, *model.costPer10k);
        found.mostCost = std::max(found.mostCost, *model.costPer10k);
    }
    return found;
}

/// The router as RouteLLM sees it (arXiv 2406.18665): cost between the weak (0) and the strong (1)
/// model, straight lines between settings, beginning at the weak model itself.
std::vector<CostAccuracy> normalised(
    const std::vector<CostAccuracy>& settings, const References& references)
{
    const double weakCost = *references.weak->costPer10k;
    const double range = *references.strong->costPer10k - weakCost;
    std::vector<CostAccuracy> line{{0, *references.weak->accuracy}};
    for (const CostAccuracy& setting : settings) {
        const double share = (setting.costPer10k - weakCost) / range;
        if (share <= 0)
            line.front().accuracy = std::max(line.front().accuracy, setting.accuracy);
        else if (setting.accuracy > line.back().accuracy)
            line.push_back({share, setting.accuracy});
    }
    return line;
}

/// Least share at which `wanted` is reached, interpolated; none where it never is.
std::optional<double> shareReaching(const std::vector<CostAccuracy>& line, double wanted)
{
    if (line.front().accuracy >= wanted)
        return 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i].accuracy < wanted)
            continue;
        const auto& a = line[i - 1];
        const auto& b = line[i];
        return a.costPer10k
            + (wanted - a.accuracy) / (b.accuracy - a.accuracy) * (b.costPer10k - a.costPer10k);
    }
    return std::nullopt;
}

void addAiq(FrontierMetrics& metrics, const std::vector<CostAccuracy>& settings,
    const std::vector<SingleModel>& models, const References& references)
{
    const double range = references.mostCost - references.leastCost;
    if (!(range > 0))
        return;
    const double area =
        areaUnder(nonDecreasingHull(settings), references.leastCost, references.mostCost);
    metrics.aiq = area / range;
    metrics.aiqCode = area / references.mostCost;
    auto copies = models;
    metrics.aiqZeroRouter =
        areaUnder(zeroRouter(copies), references.leastCost, references.mostCost) / range;
}

void addGapRecovered(FrontierMetrics& metrics, const std::vector<CostAccuracy>& settings,
    const References& references)
{
    const double weak = *references.weak->accuracy;
    const double gap = *references.strong->accuracy - weak;
    if (!(gap > 0) || !(*references.strong->costPer10k > *references.weak->costPer10k))
        return;
    const auto line = normalised(settings, references);
    metrics.apgr = (areaUnder(line, 0, 1) - weak) / gap;
    metrics.cpt50 = shareReaching(line, weak + 0.5 * gap);
    metrics.cpt80 = shareReaching(line, weak + 0.8 * gap);
}

void addHeadlines(FrontierMetrics& metrics, const std::vector<CostAccuracy>& settings,
    const References& references)
{
    const double accuracy = *references.strong->accuracy;
    const double cost = *references.strong->costPer10k;
    const auto equal = std::ranges::find_if(
        settings, [&](const CostAccuracy& setting) { return setting.accuracy >= accuracy; });
    if (equal != settings.end() && cost > 0)
        metrics.savingAtEqualAccuracy = 1 - equal->costPer10k / cost;
    for (const CostAccuracy& setting : settings)
        if (setting.costPer10k <= cost)
            metrics.gainAtEqualCost = setting.accuracy - accuracy;
}

} // namespace

FrontierMetrics frontierMetrics(
    const frontier::Frontier& frontier, const std::vector<SingleModel>& models)
{
    return frontierMetrics(settingsOf(frontier), models);
}

FrontierMetrics frontierMetrics(
    const std::vector<CostAccuracy>& points, const std::vector<SingleModel>& models)
{
    FrontierMetrics metrics;
    const References references = referencesOf(models);
    const auto settings = nonDominated(points);
    if (references.weak == nullptr || settings.empty())
        return metrics;
    addAiq(metrics, settings, models, references);
    addGapRecovered(metrics, settings, references);
    addHeadlines(metrics, settings, references);
    return metrics;
}

} // namespace metallm::analysis
