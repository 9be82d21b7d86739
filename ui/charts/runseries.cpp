// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/runseries.h"

#include "core/analysis/bands.h"

#include <algorithm>

namespace metallm::ui {

namespace {
constexpr std::int64_t wantedWindows = 120;
constexpr std::int64_t smoothWindow = 50; // queries: below it a share jumps about
} // namespace

SelectionWindows selectionWindows(const sim::RunResult& run, const std::vector<char>* isSelected)
{
    const auto arms = static_cast<std::size_t>(run.experiment->armCount());
    const auto queries = static_cast<std::int64_t>(run.arms.size());
    SelectionWindows result;
    result.queries = queries;
    result.windowLength = std::max((queries + wantedWindows - 1) / wantedWindows,
        std::clamp<std::int64_t>(queries / 30, 10, smoothWindow));
    result.shares.resize(arms);
    result.totals.assign(arms, 0);
    std::vector<std::int64_t> counts(arms);
    for (std::int64_t begin = 0; begin < queries; begin += result.windowLength) {
        const std::int64_t end = std::min(begin + result.windowLength, queries);
        std::ranges::fill(counts, 0);
        for (std::int64_t step = begin; step < end; ++step)
            if (const auto arm = run.arms[static_cast<std::size_t>(step)]; arm != sim::noArm
                && (!isSelected || (*isSelected)[static_cast<std::size_t>(step)] != 0))
                ++counts[static_cast<std::size_t>(arm)];
        result.centres.push_back(static_cast<double>(begin + end) / 2);
        for (std::size_t arm = 0; arm < arms; ++arm) {
            const auto count = static_cast<double>(counts[arm]);
            result.shares[arm].push_back(count / static_cast<double>(end - begin));
            result.totals[arm] += count / static_cast<double>(queries);
        }
    }
    return result;
}

std::vector<double> selectedShares(const std::vector<char>& isSelected, std::size_t windows)
{
    const std::size_t count = std::min(windows, isSelected.size());
    std::vector<double> shares;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = i * isSelected.size() / count;
        const std::size_t end = (i + 1) * isSelected.size() / count;
        std::size_t selected = 0;
        for (std::size_t step = begin; step < end; ++step)
            selected += isSelected[step] != 0 ? 1 : 0;
        shares.push_back(static_cast<double>(selected) / static_cast<double>(end - begin));
    }
    return shares;
}

QList<QPointF> cumulative(const std::vector<double>& perQuery)
{
    const std::vector<double> sums = analysis::runningSums(perQuery);
    QList<QPointF> points(std::ssize(sums));
    QPointF* point = points.data(); // of its own: not asked for at every query
    for (std::size_t step = 0; step < sums.size(); ++step)
        point[step] = {static_cast<double>(step), sums[step]};
    return points;
}

int mostChosenArm(const sim::RunResult& run)
{
    const auto most = std::ranges::max_element(run.selection);
    return most == run.selection.end() || *most == 0
        ? sim::noArm
        : static_cast<int>(most - run.selection.begin());
}

} // namespace metallm::ui
