// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/chartnavigator.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/eventmarks.h"
#include "ui/charts/serieslayer.h"
#include "ui/charts/zoomstack.h"

#include <optional>
#include <QPixmap>

namespace metallm::ui {

struct ChartAxis {
    QString title;
    AxisUnit unit = AxisUnit::Number;
    AxisScale scale{};
    Span fit{}; ///< the whole picture, drawn coordinates
};

struct ChartContent {
    QList<ChartSeries> series;
    ChartAxis x;
    ChartAxis y;
    QList<ChartMark> marks{};
};

/// A chart over two axes: grid, round ticks, zoom, pan, crosshair and tip. Everything but pointer
/// and marker is drawn once for each change and kept as a pixmap (STYLE.md, rule 16).
class ChartView : public ChartPanel {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    const ZoomStack& zoom() const { return m_zoom; }
    const PlotGeometry& plotGeometry();
    QList<QAction*> menuActions() const override;

    // Zoom: a new step of the stack, or the rest of the gesture that began it.
    void showView(const ViewSpan& view, bool newStep);
    void zoomBy(double factor, const QPointF& pixel, bool alongX, bool alongY, bool newStep = true);
    void panBy(const QPointF& pixels, bool newStep);
    void stepBack();
    void resetZoom();
    void setFitsAutomatically(bool on);

    // For charts with linked axes.
    /// What this chart alone would show unzoomed; none without a picture.
    std::optional<ViewSpan> wholePicture();
    /// Unzoomed, it shows this as well.
    void setCommonFit(const std::optional<ViewSpan>& fit);
    /// The same steps and the same view as the other chart's, which has the same fit.
    void shareZoom(const ZoomStack& zoom);

    /// Data units; for charts that share their x axis.
    void showCrosshair(double x);
    void hideCrosshair();
    std::optional<double> crosshair() const { return m_crosshair; }
    const EventMarks& marks() const { return m_marks; }
    /// What the tip says at x (data units).
    virtual QList<TipLine> tipLines(double x) const;

    // What the navigator makes of the mouse beyond zoom and pan.
    virtual bool startsBrush(const QMouseEvent&) const { return false; }
    /// From where the button went down to where the pointer is (pixels).
    virtual void brush(const QPointF&, const QPointF&) { }
    virtual void endBrush(const QPointF&, const QPointF&) { }
    virtual void clickAt(const QPointF&) { }

signals:
    void crosshairMoved(double x);
    void crosshairLeft();
    void viewChanged(); ///< zoomed or moved by the user

protected:
    virtual ChartContent content() const = 0;
    /// After every change of size, view or content: marks and labels find their places here.
    virtual void layoutChanged(const PlotGeometry&) { }
    virtual double rightMargin() const { return 14; }
    /// Room for the texts of the y axis; charts one above the other agree on it.
    virtual double leastTickWidth() const { return 24; }
    virtual void paintUnder(QPainter&, const PlotGeometry&) const { }
    virtual void paintOver(QPainter&, const PlotGeometry&) const { }
    virtual void paintLive(QPainter&, const PlotGeometry&) const { }

    const SeriesLayer& layer() const { return m_layer; }
    const PlotGeometry& geometryInForce() const { return m_geometry; } ///< of the last picture
    const ChartAxis& xAxis() const { return m_x; }
    QList<QPointF> visiblePixels(qsizetype series) const;
    void contentChanged(); ///< content() has something else to say
    void relayout();

    void snapshotChanged() override { contentChanged(); }
    void appearanceChanged() override { contentChanged(); }
    void prepare() override;
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    void retranslate() override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void buildZoomActions();
    void fitZoom();
    void zoomChanged();
    PlotGeometry geometryFor(const QSizeF& size) const;
    void paintGrid(QPainter& painter) const;
    void paintFrame(QPainter& painter, const QSizeF& size) const;
    void paintAxes(QPainter& painter, const QSizeF& size) const;
    void placeMarks();
    void paintCrosshair(QPainter& painter) const;
    void drawCache();

    mutable SeriesLayer m_layer; // Qt renders a scene through a non-const call
    ChartAxis m_x;
    ChartAxis m_y;
    std::vector<Tick> m_xTicks;
    std::vector<Tick> m_yTicks;
    ViewSpan m_ownFit;
    std::optional<ViewSpan> m_commonFit;
    ZoomStack m_zoom;
    PlotGeometry m_geometry;
    QList<ChartMark> m_events; // as content() has them
    EventMarks m_marks;
    ChartNavigator m_navigator;
    std::optional<double> m_crosshair;
    double m_pointerY = -1; // pixel; < 0: the crosshair was set by another chart
    QPixmap m_cache;
    bool m_contentDirty = true;
    bool m_layoutDirty = true;
    QAction* m_resetZoom = nullptr;
    QAction* m_fitAutomatically = nullptr;
};

} // namespace metallm::ui
