// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the frontier chart looks: marks with their labels, budget, marker.
#include "ui/charts/frontierchart.h"
#include "ui/charts/names.h"
#include "ui/charts/pinnedseries.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"

#include <algorithm>
#include <numeric>
#include <QFontMetricsF>
#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double markerRadius = 6.5;
constexpr qsizetype namedFirst = 12; // labels that choose before the lines' names do

QRectF markRect(const QPointF& pixel)
{
    const double reach = chartmeasure::markRadius + 1.5;
    return {pixel.x() - reach, pixel.y() - reach, 2 * reach, 2 * reach};
}

/// Enough of a band of many points to keep labels off it.
QList<QPointF> thinned(const QList<QPointF>& points)
{
    constexpr qsizetype most = 600;
    if (points.size() <= most)
        return points;
    QList<QPointF> some;
    for (qsizetype i = 0; i < most; ++i)
        some.append(points[i * points.size() / most]);
    return some;
}

/// Labels that are placed together, and where each one's place is kept.
class LabelQueue {
public:
    void add(LabelCandidates label, PlacedLabel& place)
    {
        m_labels.push_back(std::move(label));
        m_places.push_back(&place);
    }
    void placeIn(const LabelScene& scene) const
    {
        const std::vector<PlacedLabel> placed = placeLabels(m_labels, scene);
        for (std::size_t i = 0; i < placed.size(); ++i)
            *m_places[i] = placed[i];
    }

private:
    std::vector<LabelCandidates> m_labels;
    std::vector<PlacedLabel*> m_places;
};

} // namespace

void FrontierChart::shortenLabels(double width)
{
    const QFontMetricsF metrics(axisFont());
    QStringList names;
    for (const Mark& mark : m_marks)
        names.append(mark.name);
    names = shortNames(names);
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        m_marks[i].label = elidedName(names[i], names, metrics, width);
}

void FrontierChart::layoutChanged(const PlotGeometry& geometry)
{
    for (Mark& mark : m_marks)
        mark.pixel = geometry.toPixel({xAxis().scale.toDrawn(mark.data.x()), mark.data.y()});
    shortenLabels(std::clamp(geometry.plot.width() * 0.3, 60.0, 170.0));
    placeAllLabels(geometry);
}

void FrontierChart::placeAllLabels(const PlotGeometry& geometry)
{
    LabelScene scene{geometry.plot.adjusted(2, 1, -2, -2), {}, {}};
    if (budgetLabelRect(geometry).intersects(geometry.plot))
        scene.obstacles.append(budgetLabelRect(geometry));
    std::vector<qsizetype> order; // the best models choose first
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        m_marks[i].place = {};
        if (!isVisible(geometry, m_marks[i].data))
            continue;
        scene.obstacles.append(markRect(m_marks[i].pixel));
        order.push_back(i);
    }
    std::ranges::stable_sort(
        order, std::greater(), [this](qsizetype i) { return m_marks[i].data.y(); });

    LabelQueue labels;
    m_lineLabels.clear();
    const auto addMark = [&](qsizetype i) {
        labels.add(aroundMark(m_marks[i].pixel, chartmeasure::markRadius,
                       textSize(m_marks[i].label, axisFont())),
            m_marks[i].place);
    };
    const std::size_t first = std::min<std::size_t>(order.size(), namedFirst);
    for (std::size_t k = 0; k < first; ++k)
        addMark(order[k]);
    m_lineLabels.reserve(layer().series().size());
    for (qsizetype i = layer().series().size(); i-- > 0;) {
        const ChartSeries& series = layer().series()[i];
        if (!series.labelled)
            continue;
        scene.lines.append(thinned(visiblePixels(i)));
        m_lineLabels.append({series.name, Theme::of(this).readable(series.color, 4.5)});
        labels.add(alongLine(scene.lines.last(), textSize(series.name, axisFont()), scene.bounds),
            m_lineLabels.last().place);
    }
    for (std::size_t k = first; k < order.size(); ++k)
        addMark(order[k]);
    labels.placeIn(scene);
}

QString FrontierChart::budgetLabel() const
{
    const auto& budget = analysis()->experiment->parameters.budget;
    return budget ? tr("budget %1").arg(formatUsd(*budget)) : QString();
}

QRectF FrontierChart::budgetLabelRect(const PlotGeometry& geometry) const
{
    const auto& budget = analysis()->experiment->parameters.budget;
    if (!budget)
        return {};
    const double x = geometry.pixelX(xAxis().scale.toDrawn(*budget));
    QRectF rect(QPointF(x + 4, geometry.plot.top() + 2), textSize(budgetLabel(), axisFont()));
    if (rect.right() > geometry.plot.right())
        rect.moveRight(x - 4);
    return rect;
}

void FrontierChart::paintBudget(QPainter& painter, const PlotGeometry& geometry) const
{
    if (budgetLabel().isEmpty())
        return;
    const double x =
        geometry.pixelX(xAxis().scale.toDrawn(*analysis()->experiment->parameters.budget));
    if (x < geometry.plot.left() || x > geometry.plot.right())
        return;
    const Theme& theme = Theme::of(this);
    painter.setPen(QPen(theme.bad, 1, Qt::DashDotLine));
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    painter.setFont(axisFont());
    drawHaloText(painter, theme, budgetLabelRect(geometry), budgetLabel(), theme.bad);
}

void FrontierChart::paintUnder(QPainter& painter, const PlotGeometry& geometry) const
{
    paintBudget(painter, geometry);
}

void FrontierChart::paintOver(QPainter& painter, const PlotGeometry& geometry) const
{
    const Theme& theme = Theme::of(this);
    paintOutcomes(painter, geometry);
    paintPins(painter, geometry);
    painter.setFont(axisFont());
    for (const Mark& mark : m_marks)
        if (!mark.place.leader.isNull()) {
            painter.setPen(QPen(theme.muted, 0.8));
            painter.drawLine(mark.place.leader);
        }
    for (const Mark& mark : m_marks)
        if (isVisible(geometry, mark.data))
            drawModelMark(painter, theme, modelOfArm(*analysis()->experiment, mark.arm), mark.pixel,
                chartmeasure::markRadius);
    for (const Mark& mark : m_marks)
        if (mark.place.visible)
            drawHaloText(painter, theme, mark.place.rect, mark.label, theme.text);
    for (const LineLabel& label : m_lineLabels)
        if (label.place.visible)
            drawHaloText(painter, theme, label.place.rect, label.text, label.color);
    if (!m_router.isEmpty())
        return;
    painter.setPen(theme.muted);
    painter.drawText(QRectF(geometry.plot.left(), 3, geometry.plot.width(), geometry.plot.top()),
        Qt::AlignRight | Qt::AlignTop, tr("a run that learns: its own point only"));
}

/// The outcomes of a run that learns: a dot for each, one for those that would lie on each other.
void FrontierChart::paintOutcomes(QPainter& painter, const PlotGeometry& geometry) const
{
    if (!m_router.isScattered())
        return;
    constexpr double radius = 1.6;
    constexpr double cells = 2; // a pixel
    QSet<QPoint> taken;
    QColor color = Theme::of(this).accent;
    color.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QPointF& point : m_router.points()) {
        const QPointF pixel = geometry.toPixel({xAxis().scale.toDrawn(point.x()), point.y()});
        const QPoint cell = (cells * pixel).toPoint();
        if (!isVisible(geometry, point) || taken.contains(cell))
            continue;
        taken.insert(cell);
        painter.drawEllipse(pixel, radius, radius);
    }
}

void FrontierChart::paintSelected(QPainter& painter, const PlotGeometry& geometry) const
{
    const Theme& theme = Theme::of(this);
    const SelectionTotals& totals = selected()->totals;
    QColor veil = theme.panel;
    veil.setAlphaF(0.7F);
    for (const Mark& mark : m_marks) {
        if (!isVisible(geometry, mark.data))
            continue;
        const bool answers = totals.byArm[static_cast<std::size_t>(mark.arm)] > 0;
        const double reach = chartmeasure::markRadius + 2.5;
        painter.setPen(answers ? QPen(theme.accent, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(answers ? QBrush(Qt::NoBrush) : QBrush(veil));
        painter.drawEllipse(mark.pixel, reach, reach);
    }
    if (!totals.accuracy || !totals.costPer10k)
        return;
    const QPointF stands(*totals.costPer10k, *totals.accuracy);
    if (!isVisible(geometry, stands))
        return;
    const QPointF at = geometry.toPixel({xAxis().scale.toDrawn(stands.x()), stands.y()});
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.panel);
    painter.drawPath(markerPath(MarkerShape::Diamond, at, markerRadius));
    painter.setFont(axisFont());
    const QString text = tr("selected queries");
    LabelScene scene{geometry.plot.adjusted(2, 1, -2, -2), takenRects(), {}};
    if (!m_router.isEmpty())
        scene.lines.append(thinned(visiblePixels(layer().series().size() - 1)));
    const PlacedLabel place =
        placeLabels({aroundMark(at, markerRadius, textSize(text, axisFont()))}, scene).front();
    if (!place.visible)
        return;
    const QColor ink = theme.readable(theme.accent, 4.5);
    painter.setPen(QPen(ink, 0.8));
    if (!place.leader.isNull())
        painter.drawLine(place.leader);
    drawHaloText(painter, theme, place.rect, text, ink);
}

QList<QRectF> FrontierChart::takenRects() const
{
    QList<QRectF> rects;
    for (const Mark& mark : m_marks) {
        rects.append(markRect(mark.pixel));
        if (mark.place.visible)
            rects.append(mark.place.rect);
    }
    for (const LineLabel& label : m_lineLabels)
        if (label.place.visible)
            rects.append(label.place.rect);
    return rects;
}

/// Where each pin stands on its own line.
void FrontierChart::paintPins(QPainter& painter, const PlotGeometry& geometry) const
{
    constexpr double radius = 4;
    const Theme& theme = Theme::of(this);
    for (const PinnedLine& pin : m_pins) {
        if (!pin.curves->point || !isVisible(geometry, *pin.curves->point))
            continue;
        const QPointF at = geometry.toPixel(
            {xAxis().scale.toDrawn(pin.curves->point->x()), pin.curves->point->y()});
        painter.setPen(QPen(pinColor(theme, pin.index), 1.6));
        painter.setBrush(theme.panel);
        painter.drawPath(markerPath(MarkerShape::Diamond, at, radius));
        if (pin.curves->frontier.line.isEmpty())
            drawHaloText(painter, theme,
                QRectF(at + QPointF(radius + 3, -8), textSize(pin.name, axisFont())), pin.name,
                pinColor(theme, pin.index));
    }
}

void FrontierChart::paintLive(QPainter& painter, const PlotGeometry& geometry) const
{
    if (selected())
        paintSelected(painter, geometry);
    const auto at = markerPixel(geometry);
    if (!at || !geometry.plot.adjusted(-1, -1, 1, 1).contains(*at))
        return;
    paintMarker(painter, geometry, *at);
    if (crosshair() && !m_dragging)
        return; // one tip at a time
    const QPointF figures = *markerData();
    const QList<TipLine> lines{
        {tr("p %1 · %2").arg(formatNumber(m_costWeight), formatPercent(figures.y()))},
        {tr("%1 per 10k").arg(formatUsd(figures.x()))}};
    const QList<QRectF> taken = takenRects();
    const QRectF rect = tipRect(tipSize(lines), *at, geometry.plot, taken);
    const auto covers = [&rect](const QRectF& other) { return rect.intersects(other); };
    if (!m_dragging && std::ranges::any_of(taken, covers))
        return; // the figures stand beside the slider, too
    drawTip(painter, Theme::of(this), rect, lines);
}

void FrontierChart::paintMarker(
    QPainter& painter, const PlotGeometry& geometry, const QPointF& at) const
{
    const Theme& theme = Theme::of(this);
    QColor line = theme.accent;
    line.setAlphaF(0.35F);
    painter.setPen(QPen(line, 1.2));
    painter.drawLine(QPointF(at.x(), geometry.plot.top()), QPointF(at.x(), geometry.plot.bottom()));
    painter.setPen(QPen(theme.accent, hasFocus() ? 2.8 : 2));
    painter.setBrush(theme.panel);
    painter.drawEllipse(at, markerRadius, markerRadius);
}

} // namespace metallm::ui
