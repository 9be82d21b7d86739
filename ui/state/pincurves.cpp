// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/pincurves.h"

#include "core/analysis/bands.h"

#include <cmath>

namespace metallm::ui {

namespace {

constexpr std::size_t mostPoints = 1200; // a line; charts are no wider

/// Every n-th index, and the last.
template<typename Visit>
void forSome(std::size_t count, Visit visit)
{
    const std::size_t stride = std::max<std::size_t>(1, (count + mostPoints - 1) / mostPoints);
    for (std::size_t i = 0; i < count; i += stride)
        visit(i);
    if (count > 0 && (count - 1) % stride != 0)
        visit(count - 1);
}

void add(BandedLine& line, double x, double y, double half)
{
    line.line.append({x, y});
    line.upper.append({x, y + half});
    line.lower.append({x, y - half});
}

BandedLine frontierLine(const frontier::Frontier& frontier)
{
    BandedLine line;
    const auto queries = static_cast<double>(frontier.experiment()->eval.size());
    forSome(frontier.steps(), [&](std::size_t step) {
        const auto [accuracy, cost] = frontier.figures(step);
        if (!std::isnan(accuracy))
            add(line, cost, accuracy, analysis::accuracyHalfWidth(accuracy, queries));
    });
    return line;
}

BandedLine runningSum(const std::vector<double>& perQuery)
{
    const auto [sums, halfWidths] = analysis::runningSum(perQuery);
    BandedLine line;
    forSome(sums.size(), [&](std::size_t i) { add(line, double(i), sums[i], halfWidths[i]); });
    return line;
}

} // namespace

PinCurvesPtr pinCurves(const ResultSnapshot& snapshot)
{
    auto curves = std::make_shared<PinCurves>();
    if (snapshot.analysis->frontier)
        curves->frontier = frontierLine(*snapshot.analysis->frontier);
    if (snapshot.run->accuracy && snapshot.run->costPer10k)
        curves->point = QPointF(*snapshot.run->costPer10k, *snapshot.run->accuracy);
    curves->reward = runningSum(snapshot.run->rewards);
    curves->regret = runningSum(snapshot.run->regrets);
    return curves;
}

} // namespace metallm::ui
