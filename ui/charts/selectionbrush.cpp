// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the selection chart selects queries, and sets those selected apart.
#include "ui/charts/names.h"
#include "ui/charts/selectionchart.h"

#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double flatBrush = 14; // px: higher takes every model
constexpr double totalsWidth = 12; // px
constexpr double totalsGap = 5;
constexpr float veilOpacity = 0.68F;

} // namespace

int SelectionChart::armAt(const QPointF& pixel) const
{
    const PlotGeometry& geometry = geometryInForce();
    const QPointF at = geometry.fromPixel(pixel);
    if (m_windows.centres.empty() || at.x() < 0 || at.x() > double(m_windows.queries))
        return sim::noArm;
    const auto window = std::min(
        static_cast<std::size_t>(at.x()) / static_cast<std::size_t>(m_windows.windowLength),
        m_windows.centres.size() - 1);
    double level = 0;
    for (int arm = 0; arm < armCount(); ++arm) {
        level += m_windows.shares[static_cast<std::size_t>(arm)][window];
        if (at.y() >= 0 && at.y() < level)
            return arm;
    }
    return sim::noArm;
}

void SelectionChart::clickAt(const QPointF& pixel)
{
    if (const int arm = armAt(pixel); arm != sim::noArm)
        emit filtersToggled({ModelFilter{modelOfArm(*snapshot()->run->experiment, arm)}});
}

std::vector<QueryFilter> SelectionChart::brushedFilters(
    const QPointF& from, const QPointF& to) const
{
    const int arm = armAt(from);
    if (arm == sim::noArm || std::abs(to.y() - from.y()) > flatBrush)
        return {};
    return {ModelFilter{modelOfArm(*snapshot()->run->experiment, arm)}};
}

void SelectionChart::selectedChanged()
{
    TimeChart::selectedChanged();
    m_selectedWindows = selected()
        ? selectionWindows(*selected()->snapshot->run, &selected()->isSelected)
        : SelectionWindows{};
}

/// Over the dimmed picture of the last run: what is known already. Over the picture of all queries:
/// those selected.
void SelectionChart::paintLive(QPainter& painter, const PlotGeometry& geometry) const
{
    if (m_ahead) {
        const double left = geometry.plot.right() + 2;
        painter.fillRect(
            QRectF(left, 0, width() - left, geometry.plot.bottom() + 2), Theme::of(this).panel);
        paintTotals(painter, geometry);
    } else if (selected() && m_selectedWindows.totals.size() == m_windows.totals.size()) {
        paintSelected(painter, geometry);
        paintSelectedTotals(painter, geometry);
    }
}

// Every area is filled from below as far as its queries are selected; the rest steps back.
void SelectionChart::paintSelected(QPainter& painter, const PlotGeometry& geometry) const
{
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    QColor veil = Theme::of(this).panel;
    veil.setAlphaF(veilOpacity);
    painter.save();
    painter.setClipRect(geometry.plot);
    painter.fillRect(geometry.plot, veil);
    painter.setPen(Qt::NoPen);
    const std::size_t windows =
        std::min(m_windows.centres.size(), m_selectedWindows.centres.size());
    const std::size_t points = windows + 2; // the outer half windows keep their window's share
    std::vector<double> level(points, 0);
    QPolygonF area(static_cast<qsizetype>(2 * points));
    for (std::size_t arm = 0; arm < m_windows.totals.size(); ++arm) {
        for (std::size_t i = 0; i < points; ++i) {
            const std::size_t window = std::clamp<std::size_t>(i, 1, windows) - 1;
            const double share = m_windows.shares[arm][window];
            const double part = std::min(m_selectedWindows.shares[arm][window], share);
            const double x = i == 0 ? 0
                : i + 1 == points   ? static_cast<double>(m_windows.queries)
                                    : m_windows.centres[window];
            area[static_cast<qsizetype>(i)] = geometry.toPixel({x, level[i]});
            area[static_cast<qsizetype>(2 * points - 1 - i)] =
                geometry.toPixel({x, level[i] + part});
            level[i] += share;
        }
        if (m_selectedWindows.totals[arm] <= 0)
            continue;
        painter.setBrush(modelColor(modelOfArm(experiment, static_cast<int>(arm))));
        painter.drawPolygon(area);
    }
    painter.restore();
}

void SelectionChart::paintSelectedTotals(QPainter& painter, const PlotGeometry& geometry) const
{
    const QRectF& plot = geometry.plot;
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    QColor veil = Theme::of(this).panel;
    veil.setAlphaF(veilOpacity);
    const double left = plot.right() + totalsGap;
    painter.fillRect(QRectF(left, plot.top(), totalsWidth, plot.height()), veil);
    double below = 0;
    for (std::size_t arm = 0; arm < m_totals.size(); ++arm) {
        const double part = std::min(m_selectedWindows.totals[arm], m_totals[arm]);
        painter.fillRect(QRectF(left, plot.bottom() - (below + part) * plot.height(), totalsWidth,
                             part * plot.height()),
            modelColor(modelOfArm(experiment, static_cast<int>(arm))));
        below += m_totals[arm];
    }
}

} // namespace metallm::ui
