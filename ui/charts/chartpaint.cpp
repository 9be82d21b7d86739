// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a ChartView looks: grid, frame, axes, pointer.
#include "ui/charts/chartview.h"

#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr double tickGap = 5; // px between the plot and a tick's text
}

void ChartView::paintPicture(QPainter& painter, const QSizeF& size) const
{
    if (!hasPicture()) {
        paintEmpty(painter);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintUnder(painter, m_geometry);
    m_layer.render(painter, size);
    paintFrame(painter, size);
    m_marks.paint(painter, Theme::of(this), m_geometry);
    paintOver(painter, m_geometry);
    paintAxes(painter, size);
}

void ChartView::paintGrid(QPainter& painter) const
{
    QColor color = Theme::of(this).text;
    color.setAlphaF(static_cast<float>(chartmeasure::gridOpacity));
    painter.setPen(QPen(color, 1));
    for (const Tick& tick : m_yTicks) {
        const double y = std::round(m_geometry.pixelY(m_y.scale.toDrawn(tick.value))) + 0.5;
        painter.drawLine(QPointF(m_geometry.plot.left(), y), QPointF(m_geometry.plot.right(), y));
    }
}

// An SVG has no clip: what a zoomed line leaves outside of the plot is covered.
void ChartView::paintFrame(QPainter& painter, const QSizeF& size) const
{
    const QRectF& plot = m_geometry.plot;
    const QColor panel = Theme::of(this).panel;
    painter.fillRect(QRectF(0, 0, plot.left() - 1, size.height()), panel);
    painter.fillRect(
        QRectF(plot.right() + 2, 0, size.width() - plot.right() - 2, size.height()), panel);
    painter.fillRect(QRectF(0, 0, size.width(), plot.top() - 2), panel);
    painter.fillRect(
        QRectF(0, plot.bottom() + 2, size.width(), size.height() - plot.bottom() - 2), panel);
}

void ChartView::paintAxes(QPainter& painter, const QSizeF& size) const
{
    const Theme& theme = Theme::of(this);
    const QRectF& plot = m_geometry.plot;
    painter.setFont(axisFont());
    painter.setPen(theme.muted);
    const double line = textSize(u"0"_s, axisFont()).height();
    for (const Tick& tick : m_yTicks) {
        const double y = m_geometry.pixelY(m_y.scale.toDrawn(tick.value));
        painter.drawText(QRectF(0, y - line, plot.left() - tickGap - 2, 2 * line),
            Qt::AlignRight | Qt::AlignVCenter, tickText(tick, m_y.unit));
    }
    double free = -1; // texts never touch each other
    for (const Tick& tick : m_xTicks) {
        const QString text = tickText(tick, m_x.unit);
        const double width = textSize(text, axisFont()).width();
        const double centre = m_geometry.pixelX(m_x.scale.toDrawn(tick.value));
        const double left = std::min(centre - width / 2, size.width() - width - 1);
        if (left < free)
            continue;
        free = left + width + 6;
        painter.drawText(QRectF(left, plot.bottom() + tickGap, width, line), Qt::AlignCenter, text);
    }
    const double titleWidth = textSize(m_x.title, axisFont()).width();
    QRectF title(
        plot.center().x() - titleWidth / 2, plot.bottom() + line + tickGap + 1, titleWidth, line);
    title.moveLeft(std::max(2.0, std::min(title.left(), size.width() - titleWidth)));
    painter.drawText(title, Qt::AlignCenter, m_x.title);
    painter.drawText(QRectF(plot.left() + 4, 3, plot.width(), line), Qt::AlignLeft, m_y.title);
}

void ChartView::drawCache()
{
    const double scale = devicePixelRatioF();
    m_cache = QPixmap((QSizeF(size()) * scale).toSize());
    m_cache.setDevicePixelRatio(scale);
    m_cache.fill(Theme::of(this).panel);
    QPainter painter(&m_cache);
    paintPicture(painter, size());
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).panel);
    if (!hasPicture()) {
        paintEmpty(painter);
        return;
    }
    prepare();
    if (m_cache.isNull())
        drawCache();
    painter.setOpacity(isStale() ? chartmeasure::staleOpacity : 1);
    painter.drawPixmap(0, 0, m_cache);
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLive(painter, m_geometry);
    paintCrosshair(painter);
    m_navigator.paint(painter);
}

void ChartView::paintCrosshair(QPainter& painter) const
{
    if (!m_crosshair || m_navigator.isBusy())
        return;
    const QRectF& plot = m_geometry.plot;
    const double x = m_geometry.pixelX(m_x.scale.toDrawn(*m_crosshair));
    if (x < plot.left() || x > plot.right())
        return;
    const Theme& theme = Theme::of(this);
    QColor color = theme.muted;
    color.setAlphaF(0.6F);
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    QList<TipLine> lines = tipLines(*m_crosshair);
    for (const QString& event : m_marks.near(x))
        lines.append({event});
    if (lines.isEmpty())
        return;
    const QPointF anchor(x, m_pointerY < 0 ? plot.center().y() : m_pointerY);
    painter.setFont(axisFont());
    drawTip(painter, theme, tipRect(tipSize(lines), anchor, QRectF(rect())), lines);
}

} // namespace metallm::ui
