// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/eventmarks.h"

#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double widest = 150; // px of a name
constexpr double narrowest = 36; // a shorter piece of a name says nothing
constexpr double gap = 3; // between a line and its name
constexpr double apart = 8; // between two names
constexpr double reach = 5; // of the pointer

/// Right of the line; else left of it; else nowhere.
void putLabel(EventMarks::Placed& placed, double free, double end, double top)
{
    const QSizeF whole = textSize(placed.mark.text, smallFont());
    const double wanted = std::min(whole.width(), widest);
    const bool fitsRight = placed.pixel + gap >= free && placed.pixel + gap + wanted <= end;
    const double room = placed.pixel - gap - free;
    const double width = fitsRight ? wanted : std::min(wanted, room);
    if (width < std::min(wanted, narrowest))
        return;
    placed.rect = QRectF(
        fitsRight ? placed.pixel + gap : placed.pixel - gap - width, top, width, whole.height());
    placed.label = QFontMetricsF(smallFont()).elidedText(placed.mark.text, Qt::ElideRight, width);
}

} // namespace

void EventMarks::place(
    QList<ChartMark> marks, const PlotGeometry& geometry, double left, double top)
{
    m_placed.clear();
    std::ranges::stable_sort(marks, {}, &ChartMark::x);
    double free = left;
    for (const ChartMark& mark : std::as_const(marks)) {
        const double pixel = std::round(geometry.pixelX(mark.x)) + 0.5;
        if (pixel < geometry.plot.left() || pixel > geometry.plot.right() + 1)
            continue;
        Placed placed{mark, pixel};
        if (!mark.text.isEmpty())
            putLabel(placed, free, geometry.plot.right(), top);
        if (!placed.label.isEmpty())
            free = std::max(placed.rect.right(), placed.pixel) + apart;
        m_placed.append(placed);
    }
}

QStringList EventMarks::near(double pixel) const
{
    QStringList texts;
    for (const Placed& placed : m_placed)
        if (std::abs(placed.pixel - pixel) <= reach && !placed.mark.text.isEmpty())
            texts.append(placed.mark.text);
    return texts;
}

void EventMarks::paint(QPainter& painter, const Theme& theme, const PlotGeometry& geometry) const
{
    painter.setFont(smallFont());
    for (const Placed& placed : m_placed) {
        const double top = placed.label.isEmpty() ? geometry.plot.top() : placed.rect.top() + 2;
        // On a ground of its own, so that it is seen over a filled area as well.
        QColor ground = theme.panel;
        ground.setAlphaF(0.7F);
        painter.setPen(QPen(ground, 3));
        painter.drawLine(QPointF(placed.pixel, geometry.plot.top()),
            QPointF(placed.pixel, geometry.plot.bottom()));
        painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
        painter.drawLine(QPointF(placed.pixel, top), QPointF(placed.pixel, geometry.plot.bottom()));
        if (placed.label.isEmpty())
            continue;
        painter.setPen(theme.muted);
        painter.drawText(placed.rect, Qt::AlignLeft | Qt::AlignVCenter, placed.label);
    }
}

} // namespace metallm::ui
