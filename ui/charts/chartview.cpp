// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/seriesfeed.h"
#include "ui/util/format.h"
#include "ui/util/textscale.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

Span neverEmpty(const Span& span)
{
    return span.length() > 0 ? span : Span{span.lo - 0.5, span.lo + 0.5};
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : ChartPanel(parent)
    , m_navigator(*this)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    buildZoomActions();
}

void ChartView::buildZoomActions()
{
    m_resetZoom = new QAction(this);
    m_resetZoom->setObjectName(u"resetZoom"_s);
    connect(m_resetZoom, &QAction::triggered, this, &ChartView::resetZoom);
    m_fitAutomatically = new QAction(this);
    m_fitAutomatically->setObjectName(u"fitAutomatically"_s);
    m_fitAutomatically->setCheckable(true);
    m_fitAutomatically->setChecked(true);
    connect(m_fitAutomatically, &QAction::toggled, this, &ChartView::setFitsAutomatically);
    ChartView::retranslate();
}

void ChartView::retranslate()
{
    ChartPanel::retranslate();
    m_resetZoom->setText(tr("Reset zoom"));
    m_fitAutomatically->setText(tr("Fit automatically"));
}

QList<QAction*> ChartView::menuActions() const
{
    return QList<QAction*>{m_resetZoom, m_fitAutomatically} + ChartPanel::menuActions();
}

const PlotGeometry& ChartView::plotGeometry()
{
    prepare();
    return m_geometry;
}

void ChartView::contentChanged()
{
    m_contentDirty = true;
    update();
}

void ChartView::relayout()
{
    m_layoutDirty = true;
    update();
}

void ChartView::prepare()
{
    if (!hasPicture())
        return;
    if (m_contentDirty) {
        const ChartContent next = content();
        m_x = next.x;
        m_y = next.y;
        m_events = next.marks;
        m_layer.setSeries(next.series, m_x.scale, m_y.scale);
        m_ownFit = {neverEmpty(m_x.fit), neverEmpty(m_y.fit)};
        fitZoom();
        m_contentDirty = false;
        m_layoutDirty = true;
    }
    if (!m_layoutDirty)
        return;
    const int across = std::clamp(int(width() / (80 * textScale())), 2, 12);
    const int up = std::clamp(int(height() / (45 * textScale())), 2, 10);
    m_xTicks = ticksFor(m_x.scale, m_zoom.view().x, across);
    m_yTicks = ticksFor(m_y.scale, m_zoom.view().y, up);
    m_geometry = geometryFor(size());
    m_layer.feed(m_geometry);
    placeMarks();
    layoutChanged(m_geometry);
    m_cache = {};
    m_layoutDirty = false;
}

/// In the band above the plot, right of the axis title.
void ChartView::placeMarks()
{
    const double title = textSize(m_y.title, axisFont()).width();
    m_marks.place(m_events, m_geometry, m_geometry.plot.left() + title + 12, 3);
}

PlotGeometry ChartView::geometryFor(const QSizeF& size) const
{
    const double line = textSize(u"0"_s, axisFont()).height();
    double widest = leastTickWidth();
    for (const Tick& tick : m_yTicks)
        widest = std::max(widest, textSize(tickText(tick, m_y.unit), axisFont()).width());
    const double left = widest + 14;
    const double top = line + 8;
    const double bottom = 2 * line + 10;
    const QRectF plot(left, top, std::max(size.width() - left - rightMargin(), 20.0),
        std::max(size.height() - top - bottom, 20.0));
    return {plot, m_zoom.view()};
}

QList<QPointF> ChartView::visiblePixels(qsizetype series) const
{
    QList<QPointF> pixels;
    const QList<QPointF> fed = m_layer.fed(series);
    pixels.reserve(fed.size());
    for (const QPointF& point : fed)
        pixels.append(m_geometry.toPixel(point));
    return pixels;
}

void ChartView::showView(const ViewSpan& view, bool newStep)
{
    prepare();
    if (newStep)
        m_zoom.zoomTo(view);
    else
        m_zoom.adjust(view);
    zoomChanged();
    emit viewChanged();
}

/// The menu and the picture follow.
void ChartView::zoomChanged()
{
    const QSignalBlocker blocker(m_fitAutomatically);
    m_fitAutomatically->setChecked(m_zoom.fitsAutomatically());
    relayout();
}

void ChartView::fitZoom()
{
    m_zoom.setFit(m_commonFit
            ? ViewSpan{m_ownFit.x.united(m_commonFit->x), m_ownFit.y.united(m_commonFit->y)}
            : m_ownFit);
}

std::optional<ViewSpan> ChartView::wholePicture()
{
    if (!hasPicture())
        return std::nullopt;
    prepare();
    return m_ownFit;
}

void ChartView::setCommonFit(const std::optional<ViewSpan>& fit)
{
    if (fit == m_commonFit)
        return;
    m_commonFit = fit;
    fitZoom();
    relayout();
}

void ChartView::shareZoom(const ZoomStack& zoom)
{
    m_zoom = zoom;
    zoomChanged();
}

void ChartView::zoomBy(double factor, const QPointF& pixel, bool alongX, bool alongY, bool newStep)
{
    const PlotGeometry& geometry = plotGeometry();
    const QPointF centre = geometry.fromPixel(pixel);
    ViewSpan view = geometry.view;
    if (alongX)
        view.x = zoomed(view.x, centre.x(), factor);
    if (alongY)
        view.y = zoomed(view.y, centre.y(), factor);
    showView(view, newStep);
}

void ChartView::panBy(const QPointF& pixels, bool newStep)
{
    const PlotGeometry& geometry = plotGeometry();
    const QPointF moved = geometry.fromPixel(geometry.plot.topLeft() - pixels)
        - geometry.fromPixel(geometry.plot.topLeft());
    const ViewSpan& view = geometry.view;
    showView({{view.x.lo + moved.x(), view.x.hi + moved.x()},
                 {view.y.lo + moved.y(), view.y.hi + moved.y()}},
        newStep);
}

void ChartView::stepBack()
{
    if (!m_zoom.stepBack())
        return;
    zoomChanged();
    emit viewChanged();
}

void ChartView::resetZoom()
{
    setFitsAutomatically(true);
}

void ChartView::setFitsAutomatically(bool on)
{
    m_zoom.setFitsAutomatically(on);
    zoomChanged();
    emit viewChanged();
}

void ChartView::showCrosshair(double x)
{
    m_crosshair = x;
    m_pointerY = -1;
    update();
}

void ChartView::hideCrosshair()
{
    m_crosshair.reset();
    update();
}

QList<TipLine> ChartView::tipLines(double x) const
{
    QList<TipLine> lines;
    const double drawnX = m_x.scale.toDrawn(x);
    for (qsizetype i = 0; i < m_layer.series().size(); ++i) {
        const double drawnY = valueAt(m_layer.drawn(i), m_layer.sorted(i), drawnX);
        if (std::isnan(drawnY) || !m_layer.series()[i].labelled)
            continue;
        const double y = m_y.scale.toData(drawnY);
        const QString figure =
            m_y.unit == AxisUnit::Percent ? formatPercent(y) : formatNumber(y, 4);
        lines.append({m_layer.series()[i].name, figure, m_layer.series()[i].color});
    }
    return lines;
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    relayout();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (hasPicture())
        m_navigator.press(*event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasPicture())
        return;
    m_navigator.move(*event);
    const PlotGeometry& geometry = plotGeometry();
    if (geometry.plot.contains(event->position())) {
        const double x = m_x.scale.toData(geometry.fromPixel(event->position()).x());
        m_crosshair = x;
        m_pointerY = event->position().y();
        emit crosshairMoved(x);
    } else if (m_crosshair) {
        m_crosshair.reset();
        emit crosshairLeft();
    }
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    m_navigator.release(*event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        resetZoom();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (hasPicture())
        m_navigator.wheel(*event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!hasPicture() || !m_navigator.key(*event))
        ChartPanel::keyPressEvent(event);
}

void ChartView::keyReleaseEvent(QKeyEvent* event)
{
    m_navigator.keyReleased(*event);
    ChartPanel::keyReleaseEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    m_navigator.forgetKeys();
    ChartPanel::focusOutEvent(event);
}

void ChartView::leaveEvent(QEvent* event)
{
    ChartPanel::leaveEvent(event);
    hideCrosshair();
    emit crosshairLeft();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    // The right button steps back while there is something to step back to.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse && m_zoom.canStepBack() && !event->modifiers().testFlag(Qt::ControlModifier))
        stepBack();
    else
        showMenu(event->globalPos());
}

} // namespace metallm::ui
