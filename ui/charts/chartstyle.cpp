// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <cmath>
#include <numbers>
#include <QFontMetricsF>
#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double tipPadding = 7;
constexpr double tipGap = 14; // between a line's text and its figure
constexpr double chip = 8;

QPainterPath polygon(
    const QPointF& centre, double radius, int corners, double firstAngle, double innerShare = 1)
{
    QPolygonF points;
    const int count = innerShare < 1 ? 2 * corners : corners;
    for (int i = 0; i < count; ++i) {
        const double angle = firstAngle + 2 * std::numbers::pi * i / count;
        const double length = innerShare < 1 && i % 2 == 1 ? innerShare * radius : radius;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * length;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath plus(const QPointF& centre, double radius, double degrees)
{
    const double arm = radius * 0.36;
    QPainterPath path;
    path.addRect(QRectF(-radius, -arm, 2 * radius, 2 * arm));
    QPainterPath upright;
    upright.addRect(QRectF(-arm, -radius, 2 * arm, 2 * radius));
    return QTransform().translate(centre.x(), centre.y()).rotate(degrees).map(path.united(upright));
}

QFontMetricsF metricsOf(const QFont& font)
{
    return QFontMetricsF(font);
}

double rowHeight()
{
    return std::ceil(metricsOf(axisFont()).height()) + 1;
}

} // namespace

QPainterPath markerPath(MarkerShape shape, const QPointF& centre, double radius)
{
    constexpr double up = -std::numbers::pi / 2;
    constexpr double quarter = std::numbers::pi / 4;
    QPainterPath circle;
    switch (shape) {
    case MarkerShape::Square:
        return polygon(centre, radius * 1.2, 4, quarter);
    case MarkerShape::Diamond:
        return polygon(centre, radius * 1.2, 4, 0);
    case MarkerShape::TriangleUp:
        return polygon(centre, radius * 1.2, 3, up);
    case MarkerShape::TriangleDown:
        return polygon(centre, radius * 1.2, 3, -up);
    case MarkerShape::TriangleLeft:
        return polygon(centre, radius * 1.2, 3, 2 * up);
    case MarkerShape::TriangleRight:
        return polygon(centre, radius * 1.2, 3, 0);
    case MarkerShape::Pentagon:
        return polygon(centre, radius * 1.1, 5, up);
    case MarkerShape::Hexagon:
        return polygon(centre, radius * 1.1, 6, 0);
    case MarkerShape::Star:
        return polygon(centre, radius * 1.3, 5, up, 0.45);
    case MarkerShape::Plus:
        return plus(centre, radius * 1.1, 0);
    case MarkerShape::Cross:
        return plus(centre, radius * 1.1, 45);
    case MarkerShape::Circle:
        break;
    }
    circle.addEllipse(centre, radius, radius);
    return circle;
}

void drawModelMark(
    QPainter& painter, const Theme& theme, int datasetModel, const QPointF& centre, double radius)
{
    const QColor color = modelColor(datasetModel);
    const bool open = modelMarkerIsOpen(datasetModel);
    const QPainterPath path = markerPath(modelMarker(datasetModel), centre, radius);
    painter.setPen(QPen(theme.panel, open ? 4.5 : 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(QPen(theme.readable(color), open ? 1.8 : 1));
    painter.setBrush(open ? theme.panel : color);
    painter.drawPath(path);
}

void drawHaloText(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text,
    const QColor& ink, Qt::Alignment alignment)
{
    QColor halo = theme.panel;
    halo.setAlphaF(0.8F);
    painter.fillRect(rect, halo);
    painter.setPen(ink);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

QSizeF textSize(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics = metricsOf(font);
    return {std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.height())};
}

QSizeF tipSize(const QList<TipLine>& lines)
{
    double width = 0;
    for (const TipLine& line : lines) {
        const double figure =
            line.figure.isEmpty() ? 0 : tipGap + textSize(line.figure, axisFont()).width();
        const double mark = line.color.isValid() ? chip + 6 : 0;
        width = std::max(width, mark + textSize(line.text, axisFont()).width() + figure);
    }
    return {width + 2 * tipPadding, double(lines.size()) * rowHeight() + 2 * tipPadding - 3};
}

void drawTip(QPainter& painter, const Theme& theme, const QRectF& rect, const QList<TipLine>& lines)
{
    QColor ground = theme.panel;
    ground.setAlphaF(0.95F);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setFont(axisFont());
    QRectF row = rect.adjusted(tipPadding, tipPadding - 2, -tipPadding, 0);
    row.setHeight(rowHeight());
    for (const TipLine& line : lines) {
        QRectF textRect = row;
        if (line.color.isValid()) {
            painter.setPen(theme.readable(line.color));
            painter.setBrush(line.color);
            painter.drawRect(
                QRectF(row.left() + 0.5, row.center().y() - chip / 2 + 0.5, chip - 1, chip - 1));
            textRect.setLeft(row.left() + chip + 6);
        }
        painter.setPen(line.figure.isEmpty() ? theme.text : theme.muted);
        painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, line.text);
        painter.setPen(theme.text);
        painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignRight, line.figure);
        row.translate(0, rowHeight());
    }
}

QRectF tipRect(
    const QSizeF& size, const QPointF& anchor, const QRectF& bounds, const QList<QRectF>& avoid)
{
    // Near the anchor first; further out only where that covers less.
    QList<QPointF> corners;
    for (const double aside : {12.0, 60.0, 120.0})
        for (const double away : {12.0, 28.0, 44.0, 72.0})
            for (const double dx : {-size.width() - aside, aside})
                for (const double dy : {-size.height() - away, away})
                    corners.append({dx, dy});
    QRectF best;
    double leastCovered = -1;
    for (const QPointF& corner : std::as_const(corners)) {
        QRectF rect(anchor + corner, size);
        const QRectF wished = rect;
        rect.moveLeft(std::clamp(
            rect.left(), bounds.left(), std::max(bounds.left(), bounds.right() - size.width())));
        rect.moveTop(std::clamp(
            rect.top(), bounds.top(), std::max(bounds.top(), bounds.bottom() - size.height())));
        double covered = QLineF(wished.topLeft(), rect.topLeft()).length() * 20;
        for (const QRectF& taken : avoid) {
            const QRectF common = taken.intersected(rect);
            covered += common.width() * common.height();
        }
        if (leastCovered < 0 || covered < leastCovered) {
            leastCovered = covered;
            best = rect;
        }
    }
    return best;
}

} // namespace metallm::ui
