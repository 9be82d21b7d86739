// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"

#include <memory>
#include <QColor>
#include <QGraphicsScene>
#include <QList>
#include <QString>
#include <vector>

class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace metallm::ui {

struct ChartSeries {
    QString name; ///< as people read it: label, tip, CSV
    QList<QPointF> points; ///< data units, in the order drawn
    QColor color{};
    double width = 1.3; ///< px
    Qt::PenStyle style = Qt::SolidLine;
    /// Not empty: a filled area between `points` (above) and these (below).
    QList<QPointF> lower{};
    bool labelled = true; ///< its name stands at the line

    bool isArea() const { return !lower.isEmpty(); }
};

/// The lines and areas of a chart, drawn by Qt Charts without a view of its own: axes, marks and
/// labels are drawn around it by ChartView. One replace() for each series and change.
class SeriesLayer {
public:
    SeriesLayer();
    ~SeriesLayer();

    void setSeries(QList<ChartSeries> series, const AxisScale& x, const AxisScale& y);
    const QList<ChartSeries>& series() const { return m_series; }
    /// The i-th series in drawn coordinates, every point of it.
    const QList<QPointF>& drawn(qsizetype i) const
    {
        return m_drawn[static_cast<std::size_t>(i)].points;
    }
    bool sorted(qsizetype i) const { return m_drawn[static_cast<std::size_t>(i)].sorted; }

    /// Gives Qt Charts what is visible of every series.
    void feed(const PlotGeometry& geometry);
    /// What was fed of the i-th series: decimated, drawn coordinates.
    QList<QPointF> fed(qsizetype i) const;
    void render(QPainter& painter, const QSizeF& size);

private:
    struct Drawn {
        QList<QPointF> points;
        QList<QPointF> lower;
        bool sorted = true;
        QLineSeries* line = nullptr; // owned by the chart, or by its area
        QLineSeries* lowerLine = nullptr;
    };
    void add(const ChartSeries& series, Drawn& drawn);

    QList<ChartSeries> m_series;
    std::vector<Drawn> m_drawn;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart* m_chart;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

} // namespace metallm::ui
