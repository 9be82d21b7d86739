// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sofarmark.h"

#include "ui/charts/frontierchart.h"

#include <QPainter>

namespace metallm::ui {

namespace {
constexpr double radius = 5; // px
} // namespace

SoFarMark::SoFarMark(FrontierChart& chart)
    : ChartOverlay(chart)
    , m_chart(chart)
{
}

void SoFarMark::setSoFar(const std::optional<SoFar>& soFar)
{
    m_soFar = soFar;
    setVisible(m_soFar.has_value());
    update();
}

std::optional<QPointF> SoFarMark::position() const
{
    if (!m_soFar || !m_soFar->accuracy || !m_chart.snapshot())
        return std::nullopt;
    const QPointF pixel = m_chart.pixelOf({*m_soFar->costPer10k, *m_soFar->accuracy});
    return m_chart.plotGeometry().plot.adjusted(-1, -1, 1, 1).contains(pixel) ? std::optional(pixel)
                                                                              : std::nullopt;
}

void SoFarMark::paintEvent(QPaintEvent* /*event*/)
{
    const auto at = position();
    if (!at)
        return;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.panel, 1.5));
    painter.setBrush(theme.accent);
    painter.drawPath(markerPath(MarkerShape::Diamond, *at, radius));
    painter.setFont(smallFont());
    const QString text = tr("so far");
    const QSizeF size = textSize(text, smallFont());
    drawHaloText(painter, theme,
        QRectF(at->x() + radius + 3, at->y() - size.height() / 2, size.width() + 2, size.height()),
        text, theme.text, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace metallm::ui
