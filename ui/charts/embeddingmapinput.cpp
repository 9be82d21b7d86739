// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keys do on the embedding map.
#include "ui/charts/embeddingmap.h"

#include <cmath>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace metallm::ui {

namespace {

constexpr double reach = 9; // px between the pointer and a point
constexpr double step = 1.25; // of one notch of the wheel

} // namespace

std::optional<std::int32_t> EmbeddingMap::pointAt(const QPointF& position) const
{
    const PlotGeometry shown = geometry(size());
    if (!hasPicture() || !shown.plot.contains(position))
        return std::nullopt;
    return nearestPoint(m_embedding->analysis.map, shown.fromPixel(position),
        {reach * m_view.x.length() / shown.plot.width(),
            reach * m_view.y.length() / shown.plot.height()});
}

void EmbeddingMap::hover(const QPointF& position)
{
    const auto point = pointAt(position);
    if (point == m_hovered)
        return;
    m_hovered = point;
    update();
}

void EmbeddingMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hasPicture())
        m_pressed = event->position();
}

void EmbeddingMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return hover(event->position());
    const QPointF moved = event->position() - *m_pressed;
    if (m_brush.isNull() && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_brush = QRectF(*m_pressed, event->position()).normalized() & geometry(size()).plot;
    update();
}

void EmbeddingMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = std::nullopt;
    const QRectF brush = std::exchange(m_brush, QRectF());
    update();
    if (brush.isNull()) {
        if (const auto query = pointAt(event->position()))
            emit queryChosen(*query);
        return;
    }
    const PlotGeometry shown = geometry(size());
    const QPointF low = shown.fromPixel(brush.bottomLeft());
    const QPointF high = shown.fromPixel(brush.topRight());
    emit queriesBrushed(
        pointsIn(m_embedding->analysis.map, {{low.x(), high.x()}, {low.y(), high.y()}}));
}

void EmbeddingMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void EmbeddingMap::showAll()
{
    if (!m_embedding)
        return;
    m_view = mapExtent(m_embedding->analysis.map);
    paintLater();
}

/// The point under the pointer stays where it is.
void EmbeddingMap::zoom(const QPointF& around, double factor)
{
    if (!hasPicture())
        return;
    const QPointF fixed = geometry(size()).fromPixel(around);
    const auto zoomed = [factor](const Span& span, double at) {
        return Span{at + (span.lo - at) / factor, at + (span.hi - at) / factor};
    };
    const ViewSpan view{zoomed(m_view.x, fixed.x()), zoomed(m_view.y, fixed.y())};
    const ViewSpan all = mapExtent(m_embedding->analysis.map);
    const double share = view.x.length() / all.x.length();
    if (share > 1)
        return showAll();
    if (share < 1e-6) // float knows no smaller differences
        return;
    m_view = view;
    paintLater();
}

void EmbeddingMap::wheelEvent(QWheelEvent* event)
{
    zoom(event->position(), std::pow(step, event->angleDelta().y() / 120.0));
    event->accept();
}

void EmbeddingMap::keyPressEvent(QKeyEvent* event)
{
    const QPointF centre = geometry(size()).plot.center();
    if (event->key() == Qt::Key_Plus)
        zoom(centre, step);
    else if (event->key() == Qt::Key_Minus)
        zoom(centre, 1 / step);
    else if (event->key() == Qt::Key_0)
        showAll();
    else
        ChartPanel::keyPressEvent(event);
}

void EmbeddingMap::leaveEvent(QEvent* event)
{
    m_hovered = std::nullopt;
    update();
    ChartPanel::leaveEvent(event);
}

} // namespace metallm::ui
