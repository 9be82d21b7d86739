// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frontiersteps.h"

#include <limits>

namespace metallm::ui {

FrontierPoints pointsOf(const frontier::Frontier& frontier)
{
    FrontierPoints result;
    result.points.reserve(static_cast<qsizetype>(frontier.steps()));
    result.steps.reserve(frontier.steps());
    for (std::size_t i = 0; i < frontier.steps(); ++i) {
        const frontier::Figures step = frontier.figures(i);
        if (!std::isfinite(step.accuracy) || !std::isfinite(step.costPer10k))
            continue;
        result.points.append({step.costPer10k, step.accuracy});
        result.steps.push_back(i);
    }
    return result;
}

qsizetype nearestPoint(
    const QList<QPointF>& drawn, const PlotGeometry& geometry, const QPointF& pixel)
{
    qsizetype best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const QPointF away = geometry.toPixel(drawn[i]) - pixel;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

double costWeightOf(const frontier::Frontier& frontier, std::size_t step)
{
    const double lo = frontier.costWeight(step);
    if (step + 1 == frontier.steps())
        return roundestBetween(lo, lo > 0 ? 1.1 * lo : 1);
    // A step that holds at p = 0 alone, or an interval too short for a number inside it.
    const double hi = frontier.costWeight(step + 1);
    const double inside = hi > lo ? roundestBetween(lo, hi) : lo;
    return frontier.stepAt(inside) == step ? inside : lo;
}

double roundestBetween(double lo, double hi)
{
    const double middle = lo + (hi - lo) / 2;
    int power = static_cast<int>(std::ceil(std::log10(hi)));
    for (int digits = 0; digits < 17; ++digits, --power) {
        // Divided by the whole power of ten where there are decimals: 0.3, not 0.30000000000000004.
        const double unit = std::pow(10.0, std::abs(power));
        const auto rounded = [&](double value) {
            return power < 0 ? std::round(value * unit) / unit : std::round(value / unit) * unit;
        };
        if (const double candidate = rounded(middle); candidate > lo && candidate < hi)
            return candidate;
    }
    return middle;
}

BestWithin::BestWithin(const frontier::Frontier& frontier)
    : m_points(pointsOf(frontier).points)
{
    std::ranges::sort(m_points, {}, [](const QPointF& point) { return point.x(); });
    for (qsizetype i = 1; i < m_points.size(); ++i)
        m_points[i].setY(std::max(m_points[i].y(), m_points[i - 1].y()));
}

double BestWithin::accuracyFor(double costPer10k) const
{
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), costPer10k,
        [](double cost, const QPointF& point) { return cost < point.x(); });
    return after == m_points.begin() ? std::numeric_limits<double>::quiet_NaN() : (after - 1)->y();
}

} // namespace metallm::ui
