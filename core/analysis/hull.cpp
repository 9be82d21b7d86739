// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/frontiermetrics.h"

#include <algorithm>

namespace metallm::analysis {

namespace {

/// > 0 where b lies below the line from a to c.
double turn(const CostAccuracy& a, const CostAccuracy& b, const CostAccuracy& c)
{
    return (b.costPer10k - a.costPer10k) * (c.accuracy - a.accuracy)
        - (b.accuracy - a.accuracy) * (c.costPer10k - a.costPer10k);
}

double heightAt(const CostAccuracy& a, const CostAccuracy& b, double cost)
{
    if (b.costPer10k == a.costPer10k)
        return std::max(a.accuracy, b.accuracy);
    const double share = (cost - a.costPer10k) / (b.costPer10k - a.costPer10k);
    return a.accuracy + share * (b.accuracy - a.accuracy);
}

} // namespace

std::vector<CostAccuracy> nonDecreasingHull(std::vector<CostAccuracy> points)
{
    std::ranges::sort(points, [](const CostAccuracy& a, const CostAccuracy& b) {
        return a.costPer10k != b.costPer10k ? a.costPer10k < b.costPer10k : a.accuracy > b.accuracy;
    });
    std::vector<CostAccuracy> hull;
    for (const CostAccuracy& point : points) {
        // Sorted by cost, a point no better than an earlier one is not on the non-decreasing hull.
        if (!hull.empty() && point.accuracy <= hull.back().accuracy)
            continue;
        while (hull.size() >= 2 && turn(hull[hull.size() - 2], hull.back(), point) >= 0)
            hull.pop_back();
        hull.push_back(point);
    }
    return hull;
}

double areaUnder(const std::vector<CostAccuracy>& line, double from, double to)
{
    double area = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double left = std::max(line[i - 1].costPer10k, from);
        const double right = std::min(line[i].costPer10k, to);
        if (right > left)
            area += (right - left)
                * (heightAt(line[i - 1], line[i], left) + heightAt(line[i - 1], line[i], right))
                / 2;
    }
    if (!line.empty() && line.back().costPer10k < to)
        area += (to - std::max(line.back().costPer10k, from)) * line.back().accuracy;
    return area;
}

std::vector<CostAccuracy> zeroRouter(std::vector<SingleModel>& models)
{
    std::vector<CostAccuracy> points;
    for (const SingleModel& model : models)
        if (model.accuracy)
            points.push_back({*model.costPer10k, *model.accuracy});
    const auto hull = nonDecreasingHull(std::move(points));
    for (SingleModel& model : models)
        model.onHull = model.accuracy
            && std::ranges::find(hull, CostAccuracy{*model.costPer10k, *model.accuracy})
                != hull.end();
    return hull;
}

} // namespace metallm::analysis
