// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"

#include <QList>

// What a chart's series is given to draw (STYLE.md, rule 16).
namespace metallm::ui {

constexpr qsizetype mostPoints = 8000; ///< in one series, however wide the chart

/// The part of a polyline that is visible between `x.lo` and `x.hi`, with the neighbours that its
/// lines come from or go to. The points need not be sorted.
QList<QPointF> visiblePart(const QList<QPointF>& points, const Span& x);

/// At most two points for each stretch of points in one column of `columnWidth`: the lowest and
/// the highest, in their order. Ends stay; never more than `mostPoints`.
QList<QPointF> decimated(const QList<QPointF>& points, double columnWidth);

/// True where no x is smaller than the one before.
bool sortedByX(const QList<QPointF>& points);

/// The y at `x`: between the neighbours of a sorted polyline, else that of the nearest point. NaN
/// outside of the points' range.
double valueAt(const QList<QPointF>& points, bool sorted, double x);

} // namespace metallm::ui
