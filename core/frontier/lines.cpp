// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/lines.h"

#include <algorithm>
#include <cmath>

namespace metallm::frontier {

std::int32_t chooseArm(const Lines& lines, Eigen::Index row, double costWeight)
{
    const bool cheapest = lines.cheapestAtZero && costWeight == 0;
    std::int32_t best = -1;
    double bestValue = 0;
    for (Eigen::Index arm = 0; arm < lines.arms(); ++arm) {
        const double intercept = lines.intercepts(row, arm);
        if (std::isnan(intercept))
            continue;
        const double value = intercept - costWeight * lines.slopes(row, arm);
        const bool better = best < 0 || value > bestValue
            || (cheapest && value == bestValue && lines.slopes(row, arm) < lines.slopes(row, best));
        if (better) {
            best = static_cast<std::int32_t>(arm);
            bestValue = value;
        }
    }
    return std::max(best, 0);
}

} // namespace metallm::frontier
