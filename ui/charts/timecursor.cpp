// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timecursor.h"

#include "ui/charts/chartview.h"

#include <QPainter>

namespace metallm::ui {

namespace {
constexpr float veilOpacity = 0.72F;
constexpr double lineWidth = 1.5; // px
} // namespace

TimeCursor::TimeCursor(ChartView& chart)
    : ChartOverlay(chart)
    , m_chart(chart)
{
}

void TimeCursor::setStep(const std::optional<std::int64_t>& step)
{
    if (step == m_step)
        return;
    m_step = step;
    setVisible(m_step.has_value());
    update();
}

std::optional<double> TimeCursor::position() const
{
    const SnapshotPtr& snapshot = m_chart.snapshot();
    if (!m_step || !snapshot || !snapshot->run)
        return std::nullopt;
    const PlotGeometry& geometry = m_chart.plotGeometry();
    const double x = geometry.pixelX(static_cast<double>(*m_step + 1));
    if (geometry.plot.isEmpty() || x > geometry.plot.right())
        return std::nullopt;
    return std::max(x, geometry.plot.left());
}

void TimeCursor::paintEvent(QPaintEvent* /*event*/)
{
    const auto x = position();
    if (!x)
        return;
    const Theme& theme = Theme::of(this);
    QRectF after = m_chart.plotGeometry().plot;
    after.setLeft(*x);
    QColor veil = theme.panel;
    veil.setAlphaF(veilOpacity);
    QPainter painter(this);
    painter.fillRect(after, veil);
    painter.setPen(QPen(theme.accent, lineWidth));
    painter.drawLine(QPointF(*x, after.top()), QPointF(*x, after.bottom()));
}

} // namespace metallm::ui
