// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/pincurves.h"

#include <cmath>

namespace metallm::ui {

namespace {

constexpr std::size_t mostPoints = 1200; // a line; charts are no wider
constexpr double normal95 = 1.959963984540054;

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
            add(line, cost, accuracy, normal95 * std::sqrt(accuracy * (1 - accuracy) / queries));
    });
    return line;
}

/// Running sum, with the standard error of a sum of t independent terms.
BandedLine runningSum(const std::vector<double>& perQuery)
{
    std::vector<double> sums(perQuery.size() + 1, 0.0);
    std::vector<double> halves(sums.size(), 0.0);
    double squares = 0;
    double counted = 0;
    for (std::size_t i = 0; i < perQuery.size(); ++i) {
        const double value = std::isnan(perQuery[i]) ? 0 : perQuery[i];
        sums[i + 1] = sums[i] + value;
        squares += value * value;
        counted += !std::isnan(perQuery[i]);
        if (counted > 1) {
            const double mean = sums[i + 1] / counted;
            const double variance = std::max(0.0, squares - counted * mean * mean) / (counted - 1);
            halves[i + 1] = normal95 * std::sqrt(counted * variance);
        }
    }
    BandedLine line;
    forSome(sums.size(), [&](std::size_t i) { add(line, double(i), sums[i], halves[i]); });
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
