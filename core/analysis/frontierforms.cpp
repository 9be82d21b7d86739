// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/frontierforms.h"

#include "core/frontier/frontier.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

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

FrontierForms frontierForms(
    const std::vector<CostAccuracy>& settings, const std::vector<SingleModel>& models)
{
    std::vector<CostAccuracy> points;
    for (const SingleModel& model : models)
        if (model.accuracy)
            points.push_back({*model.costPer10k, *model.accuracy});
    if (points.empty())
        return {};
    const auto cost = std::ranges::minmax(points, {}, &CostAccuracy::costPer10k);
    // Of equally accurate models the cheaper one.
    const CostAccuracy best = std::ranges::max(points, {},
        [](const CostAccuracy& point) { return std::pair(point.accuracy, -point.costPer10k); });
    return {frontierAreas(settings, cost.min.costPer10k, cost.max.costPer10k),
        partialAreaUnderCostPerformance(settings, cost.min, best)};
}

} // namespace metallm::analysis
