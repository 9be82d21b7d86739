// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/bands.h"

#include "core/analysis/normal.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

double accuracyHalfWidth(double accuracy, double queries)
{
    return normalQuantile95 * std::sqrt(accuracy * (1 - accuracy) / queries);
}

RunningSum runningSum(std::span<const double> values)
{
    RunningSum running{
        std::vector<double>(values.size() + 1), std::vector<double>(values.size() + 1)};
    double squares = 0;
    double counted = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = std::isnan(values[i]) ? 0 : values[i];
        running.sums[i + 1] = running.sums[i] + value;
        squares += value * value;
        counted += !std::isnan(values[i]);
        if (counted > 1) {
            const double mean = running.sums[i + 1] / counted;
            const double variance = std::max(0.0, squares - counted * mean * mean) / (counted - 1);
            running.halfWidths[i + 1] = normalQuantile95 * std::sqrt(counted * variance);
        }
    }
    return running;
}

} // namespace metallm::analysis
