// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/frontier.h"
#include "ui/charts/plotgeometry.h"

#include <QList>
#include <vector>

// Between a frontier's steps and points on a chart.
namespace metallm::ui {

/// The steps of a frontier that have figures: where each stands, and which it is.
struct FrontierPoints {
    QList<QPointF> points; ///< x = USD per 10,000 queries, y = accuracy
    std::vector<std::size_t> steps;
};

FrontierPoints pointsOf(const frontier::Frontier& frontier);

/// Index of the point (drawn coordinates) that is nearest to a pixel; -1 where there is none.
qsizetype nearestPoint(
    const QList<QPointF>& drawn, const PlotGeometry& geometry, const QPointF& pixel);

/// A cost weight at which the step is in force: the roundest one of its interval.
double costWeightOf(const frontier::Frontier& frontier, std::size_t step);

/// The number with the fewest digits strictly between lo and hi (0 <= lo < hi).
double roundestBetween(double lo, double hi);

/// Accuracy that a frontier reaches for at most a given cost.
class BestWithin {
public:
    BestWithin() = default;
    explicit BestWithin(const frontier::Frontier& frontier);
    /// NaN where even its cheapest step costs more.
    double accuracyFor(double costPer10k) const;

private:
    QList<QPointF> m_points; // by cost, accuracy rising
};

} // namespace metallm::ui
