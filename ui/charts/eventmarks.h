// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"

#include <QList>
#include <QString>
#include <QStringList>

class QPainter;

namespace metallm::ui {

struct Theme;

/// Something that happened at an x of a chart (drawn coordinates).
struct ChartMark {
    double x = 0;
    QString text;

    bool operator==(const ChartMark&) const = default;
};

/// Thin vertical lines through a plot, named above it where there is room: no name ever covers a
/// line of the chart, another name or the axis title. The others are told on hover.
class EventMarks {
public:
    struct Placed {
        ChartMark mark;
        double pixel = 0;
        QString label{}; ///< as shown; empty = no room
        QRectF rect{};
    };

    /// `left`: where names may begin, right of the axis title (px). `top`: of the band of names.
    void place(QList<ChartMark> marks, const PlotGeometry& geometry, double left, double top);
    const QList<Placed>& placed() const { return m_placed; }
    /// What stands within a few pixels of an x pixel.
    QStringList near(double pixel) const;
    void paint(QPainter& painter, const Theme& theme, const PlotGeometry& geometry) const;

private:
    QList<Placed> m_placed; // those in sight, from left to right
};

} // namespace metallm::ui
