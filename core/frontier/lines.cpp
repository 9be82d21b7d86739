// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/lines.h"

#include "core/util/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace metallm::frontier {

namespace {

/// -1 where no arm is both open and eligible.
std::int32_t bestOf(
    const Lines& lines, Eigen::Index row, double costWeight, std::span<const std::uint8_t> eligible)
{
    const bool cheapest = lines.cheapestAtZero && costWeight == 0;
    std::int32_t best = -1;
    double bestValue = 0;
    for (Eigen::Index arm = 0; arm < lines.arms(); ++arm) {
        const double intercept = lines.intercepts(row, arm);
        if (std::isnan(intercept)
            || (!eligible.empty() && eligible[static_cast<std::size_t>(arm)] == 0))
            continue;
        const double value = intercept - costWeight * lines.slopes(row, arm);
        const bool better = best < 0 || value > bestValue
            || (cheapest && value == bestValue && lines.slopes(row, arm) < lines.slopes(row, best));
        if (better) {
            best = static_cast<std::int32_t>(arm);
            bestValue = value;
        }
    }
    return best;
}

} // namespace

std::int32_t chooseArm(const Lines& lines, Eigen::Index row, double costWeight)
{
    return std::max(bestOf(lines, row, costWeight, {}), 0);
}

std::int32_t chooseEligible(
    const Lines& lines, Eigen::Index row, double costWeight, std::span<const std::uint8_t> eligible)
{
    if (lines.isUnserved(row))
        return -1;
    const std::int32_t best = bestOf(lines, row, costWeight, eligible);
    if (best >= 0 || !lines.intercepts.row(row).array().isNaN().all())
        return best;
    const auto first = std::ranges::find_if(eligible, [](std::uint8_t open) { return open != 0; });
    return first == eligible.end() && !eligible.empty()
        ? -1
        : static_cast<std::int32_t>(first - eligible.begin());
}

std::vector<double> bestValues(const Lines& lines, double costWeight, int threads)
{
    constexpr std::size_t atOnce = 4096;
    std::vector<double> best(
        static_cast<std::size_t>(lines.steps()), -std::numeric_limits<double>::infinity());
    forChunks(best.size(), atOnce, {.threads = threads}, [&](std::size_t begin, std::size_t end) {
        for (std::size_t step = begin; step < end; ++step) {
            const auto row = static_cast<Eigen::Index>(step);
            for (Eigen::Index arm = 0; arm < lines.arms(); ++arm) // NaN, a closed one, is not above
                best[step] = std::max(
                    best[step], lines.intercepts(row, arm) - costWeight * lines.slopes(row, arm));
        }
    });
    return best;
}

} // namespace metallm::frontier
