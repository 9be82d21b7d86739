// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <QPointF>
#include <QRectF>

namespace metallm::ui {

/// A closed range of one axis.
struct Span {
    double lo = 0;
    double hi = 1;

    bool operator==(const Span&) const = default;

    double length() const { return hi - lo; }
    bool contains(double value) const { return value >= lo && value <= hi; }
    Span united(const Span& other) const
    {
        return {std::min(lo, other.lo), std::max(hi, other.hi)};
    }
    Span padded(double share) const { return {lo - share * length(), hi + share * length()}; }
};

/// From data to the coordinates that are drawn evenly: as they are, or log10. On a logarithmic
/// axis everything at or below `floor` stands at the floor, which is then labelled 0.
struct AxisScale {
    bool log = false;
    double floor = 0; ///< data units; > 0 where `log`

    double toDrawn(double data) const { return log ? std::log10(std::max(data, floor)) : data; }
    double toData(double drawn) const { return log ? std::pow(10.0, drawn) : drawn; }
};

/// What is visible, in drawn coordinates.
struct ViewSpan {
    Span x;
    Span y;

    bool operator==(const ViewSpan&) const = default;
};

/// Drawn coordinates <-> pixels of the plot's rectangle.
struct PlotGeometry {
    QRectF plot;
    ViewSpan view;

    double pixelX(double drawn) const
    {
        return plot.left() + (drawn - view.x.lo) / view.x.length() * plot.width();
    }
    double pixelY(double drawn) const
    {
        return plot.bottom() - (drawn - view.y.lo) / view.y.length() * plot.height();
    }
    QPointF toPixel(const QPointF& drawn) const { return {pixelX(drawn.x()), pixelY(drawn.y())}; }
    QPointF fromPixel(const QPointF& pixel) const
    {
        return {view.x.lo + (pixel.x() - plot.left()) / plot.width() * view.x.length(),
            view.y.lo + (plot.bottom() - pixel.y()) / plot.height() * view.y.length()};
    }
};

} // namespace metallm::ui
