// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the frontier chart is used: the marker moves along our line, by mouse or keys.
#include "ui/charts/frontierchart.h"
#include "ui/charts/names.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace metallm::ui {

namespace {

constexpr double grabRadius = 12; // px around the marker
constexpr double grabLine = 5; // px beside our line
constexpr double leastKeyMove = 3; // px that an arrow key moves the marker at least

} // namespace

const QList<QPointF>& FrontierChart::routerLine()
{
    static const QList<QPointF> none;
    prepare(); // a snapshot may have come since the last picture
    return m_router.isEmpty() ? none : layer().drawn(layer().series().size() - 1);
}

bool FrontierChart::grabsMarker(const QPointF& pixel)
{
    if (m_markerIsFixed)
        return false;
    const QList<QPointF>& line = routerLine();
    const qsizetype nearest = nearestPoint(line, plotGeometry(), pixel);
    if (nearest < 0)
        return false;
    // The marker lies over the models' marks; its line gives way to them.
    const auto marker = markerPosition();
    return (marker && QLineF(*marker, pixel).length() <= grabRadius)
        || (markAt(pixel) < 0
            && QLineF(plotGeometry().toPixel(line[nearest]), pixel).length() <= grabLine);
}

void FrontierChart::dragTo(const QPointF& pixel)
{
    const qsizetype nearest = nearestPoint(routerLine(), plotGeometry(), pixel);
    if (nearest < 0)
        return;
    const std::size_t step = m_router.stepOf(nearest);
    if (step == m_router.stepAt(m_costWeight))
        return;
    setCostWeight(m_router.costWeightOf(step));
    emit costWeightDragged(m_costWeight);
}

void FrontierChart::stepMarker(int direction)
{
    const auto steps = static_cast<int>(m_router.steps());
    const PlotGeometry& geometry = plotGeometry();
    const auto start = markerPixel(geometry);
    const auto present = m_router.stepAt(m_costWeight);
    if (!present)
        return;
    int step = static_cast<int>(*present);
    const double before = m_costWeight;
    while (step + direction >= 0 && step + direction < steps) {
        step += direction;
        m_costWeight = m_router.costWeightOf(static_cast<std::size_t>(step));
        const auto now = markerPixel(geometry);
        if (!start || (now && QLineF(*start, *now).length() >= leastKeyMove))
            break;
    }
    if (m_costWeight == before)
        return;
    update();
    emit costWeightDragged(m_costWeight);
}

void FrontierChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && hasPicture()
        && grabsMarker(event->position())) {
        m_dragging = true;
        hideCrosshair(); // one tip at a time
        setCursor(Qt::SizeHorCursor);
        dragTo(event->position());
        return;
    }
    ChartView::mousePressEvent(event);
}

void FrontierChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        dragTo(event->position());
        return;
    }
    m_hoveredMark = markAt(event->position());
    if (event->buttons() == Qt::NoButton && hasPicture())
        setCursor(grabsMarker(event->position()) ? Qt::SizeHorCursor
                : m_hoveredMark >= 0             ? Qt::PointingHandCursor
                                                 : Qt::ArrowCursor);
    ChartView::mouseMoveEvent(event);
}

void FrontierChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        emit costWeightDragFinished(m_costWeight);
        return;
    }
    ChartView::mouseReleaseEvent(event);
}

void FrontierChart::clickAt(const QPointF& pixel)
{
    if (const int mark = markAt(pixel); mark >= 0)
        emit filtersToggled({ModelFilter{modelOfArm(*analysis()->experiment, m_marks[mark].arm)}});
}

void FrontierChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (mark < 0)
        return ChartView::mouseDoubleClickEvent(event);
    emit filtersBrushed({ModelFilter{modelOfArm(*analysis()->experiment, m_marks[mark].arm)}});
    emit queriesRequested();
}

void FrontierChart::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!arrow || m_markerIsFixed || m_router.isEmpty()
        || event->modifiers().testFlag(Qt::ShiftModifier)) {
        ChartView::keyPressEvent(event);
        return;
    }
    // To the right is the costlier side: a lower cost weight.
    m_stepping = true;
    stepMarker(event->key() == Qt::Key_Right ? -1 : 1);
}

void FrontierChart::keyReleaseEvent(QKeyEvent* event)
{
    if (m_stepping && !event->isAutoRepeat()) {
        m_stepping = false;
        emit costWeightDragFinished(m_costWeight);
    }
    ChartView::keyReleaseEvent(event);
}

} // namespace metallm::ui
