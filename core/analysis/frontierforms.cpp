// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/frontierforms.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

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
