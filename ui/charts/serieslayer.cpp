// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslayer.h"

#include "ui/charts/seriesfeed.h"

#include <QAreaSeries>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace metallm::ui {

namespace {

QList<QPointF> toDrawn(const QList<QPointF>& data, const AxisScale& x, const AxisScale& y)
{
    if (!x.log && !y.log)
        return data;
    QList<QPointF> drawn;
    drawn.reserve(data.size());
    for (const QPointF& point : data)
        drawn.append({x.toDrawn(point.x()), y.toDrawn(point.y())});
    return drawn;
}

QPen penOf(const ChartSeries& series)
{
    QPen pen(series.color, series.width, series.style, Qt::RoundCap, Qt::RoundJoin);
    if (series.style == Qt::DashLine)
        pen.setDashPattern({5, 4});
    if (series.style == Qt::DotLine)
        pen.setDashPattern({0.5, 2.5});
    return pen;
}

} // namespace

SeriesLayer::SeriesLayer()
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_x->hide();
    m_y->hide();
    m_scene->addItem(m_chart);
}

SeriesLayer::~SeriesLayer() = default;

void SeriesLayer::setSeries(QList<ChartSeries> series, const AxisScale& x, const AxisScale& y)
{
    m_chart->removeAllSeries();
    m_series = std::move(series);
    m_drawn.clear();
    m_drawn.reserve(static_cast<std::size_t>(m_series.size()));
    for (const ChartSeries& one : std::as_const(m_series)) {
        m_drawn.push_back({toDrawn(one.points, x, y), toDrawn(one.lower, x, y)});
        m_drawn.back().sorted = sortedByX(m_drawn.back().points);
        add(one, m_drawn.back());
    }
}

void SeriesLayer::add(const ChartSeries& series, Drawn& drawn)
{
    drawn.line = new QLineSeries(m_chart);
    QAbstractSeries* shown = drawn.line;
    if (series.isArea()) {
        drawn.lowerLine = new QLineSeries(m_chart);
        auto* area = new QAreaSeries(drawn.line, drawn.lowerLine);
        area->setPen(Qt::NoPen);
        area->setBrush(series.color);
        shown = area;
    } else {
        drawn.line->setPen(penOf(series));
    }
    m_chart->addSeries(shown);
    shown->attachAxis(m_x);
    shown->attachAxis(m_y);
}

void SeriesLayer::feed(const PlotGeometry& geometry)
{
    const Span& x = geometry.view.x;
    m_chart->resize(geometry.plot.right() + 1, geometry.plot.bottom() + 1);
    m_chart->setPlotArea(geometry.plot);
    m_x->setRange(x.lo, x.hi);
    m_y->setRange(geometry.view.y.lo, geometry.view.y.hi);
    const double column = x.length() / std::max(geometry.plot.width(), 1.0);
    for (Drawn& drawn : m_drawn) {
        drawn.line->replace(decimated(visiblePart(drawn.points, x), column));
        if (drawn.lowerLine)
            drawn.lowerLine->replace(decimated(visiblePart(drawn.lower, x), column));
    }
}

QList<QPointF> SeriesLayer::fed(qsizetype i) const
{
    return m_drawn[static_cast<std::size_t>(i)].line->points();
}

void SeriesLayer::render(QPainter& painter, const QSizeF& size)
{
    const QRectF area({}, size);
    m_scene->setSceneRect(area);
    m_scene->render(&painter, area, area, Qt::IgnoreAspectRatio);
}

} // namespace metallm::ui
