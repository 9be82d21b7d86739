// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesfeed.h"

#include <limits>

namespace metallm::ui {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QList<QPointF> onePass(const QList<QPointF>& points, double columnWidth)
{
    QList<QPointF> kept{points.first()};
    const double columns = 1 / columnWidth; // an axis' length
    const auto columnOf = [columns](const QPointF& point) {
        const double at = point.x() * columns;
        const auto towardsZero = static_cast<qint64>(at); // std::floor() is a call
        return towardsZero - (at < static_cast<double>(towardsZero) ? 1 : 0);
    };
    const auto keep = [&kept](const QPointF& point) {
        if (kept.last() != point)
            kept.append(point);
    };
    qsizetype begin = 0;
    while (begin < points.size()) {
        qsizetype low = begin;
        qsizetype high = begin;
        qsizetype end = begin + 1;
        const qint64 column = columnOf(points[begin]);
        for (; end < points.size() && columnOf(points[end]) == column; ++end) {
            if (points[end].y() < points[low].y())
                low = end;
            if (points[end].y() > points[high].y())
                high = end;
        }
        keep(points[std::min(low, high)]);
        keep(points[std::max(low, high)]);
        begin = end;
    }
    keep(points.last());
    return kept;
}

double interpolated(const QList<QPointF>& points, double x)
{
    const auto after = std::lower_bound(points.begin(), points.end(), x,
        [](const QPointF& point, double value) { return point.x() < value; });
    if (after == points.end())
        return nothing;
    if (after == points.begin() || after->x() == x)
        return after->x() == x ? after->y() : nothing;
    const QPointF& before = *(after - 1);
    const double share = (x - before.x()) / (after->x() - before.x());
    return before.y() + share * (after->y() - before.y());
}

double nearest(const QList<QPointF>& points, double x)
{
    const QPointF* best = nullptr;
    Span range{points.first().x(), points.first().x()};
    for (const QPointF& point : points) {
        range = range.united({point.x(), point.x()});
        if (!best || std::abs(point.x() - x) < std::abs(best->x() - x))
            best = &point;
    }
    return range.contains(x) ? best->y() : nothing;
}

} // namespace

QList<QPointF> visiblePart(const QList<QPointF>& points, const Span& x)
{
    const auto sideOf = [&x](const QPointF& point) {
        return point.x() < x.lo ? -1 : point.x() > x.hi ? 1 : 0;
    };
    const auto isInside = [&](const QPointF& point) { return sideOf(point) == 0; };
    if (std::all_of(points.begin(), points.end(), isInside))
        return points;
    QList<QPointF> part;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const int side = sideOf(points[i]);
        const bool touched = side == 0 || (i > 0 && sideOf(points[i - 1]) != side)
            || (i + 1 < points.size() && sideOf(points[i + 1]) != side);
        if (touched)
            part.append(points[i]);
    }
    return part;
}

QList<QPointF> decimated(const QList<QPointF>& points, double columnWidth)
{
    if (points.size() <= 2 || !(columnWidth > 0))
        return points;
    QList<QPointF> kept = onePass(points, columnWidth);
    while (kept.size() > mostPoints) {
        columnWidth *= 2;
        kept = onePass(points, columnWidth);
    }
    return kept;
}

bool sortedByX(const QList<QPointF>& points)
{
    return std::is_sorted(points.begin(), points.end(),
        [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
}

double valueAt(const QList<QPointF>& points, bool sorted, double x)
{
    if (points.isEmpty())
        return nothing;
    return sorted ? interpolated(points, x) : nearest(points, x);
}

} // namespace metallm::ui
