// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/bands.h"

#include "core/analysis/normal.h"
#include "core/util/runningvariance.h"

#include <cmath>

namespace metallm::analysis {

namespace {
constexpr std::size_t ahead = 24; // steps whose outcomes are asked for before they are needed
}

double accuracyHalfWidth(double accuracy, double queries)
{
    return normalQuantile95 * std::sqrt(accuracy * (1 - accuracy) / queries);
}

std::optional<double> accuracyHalfWidth(const sim::RunResult& run)
{
    RunningVariance scores;
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        sim::prefetchOutcomes(*run.experiment, step + ahead);
        if (run.arms[step] != sim::noArm && !std::isnan(run.rewards[step]))
            scores.add(run.experiment->score(run.experiment->eval[step], run.arms[step]));
    }
    if (scores.count() < 2)
        return std::nullopt;
    return normalQuantile95 * std::sqrt(scores.variance() / scores.count());
}

std::vector<double> runningSums(std::span<const double> values)
{
    std::vector<double> sums{0};
    sums.reserve(values.size() + 1);
    for (const double value : values)
        sums.push_back(sums.back() + (std::isnan(value) ? 0 : value));
    return sums;
}

RunningSum runningSum(std::span<const double> values)
{
    RunningSum running{runningSums(values), std::vector<double>(values.size() + 1)};
    RunningVariance counted;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]))
            counted.add(values[i]);
        running.halfWidths[i + 1] =
            normalQuantile95 * std::sqrt(counted.count() * counted.variance());
    }
    return running;
}

} // namespace metallm::analysis
