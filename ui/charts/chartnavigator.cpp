// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartnavigator.h"

#include "ui/charts/chartview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace metallm::ui {

namespace {

constexpr double leastBand = 6; // px: shorter is a click
constexpr double flatBand = 14; // px: flatter zooms one axis alone
constexpr double wheelFactor = 1.2; // one notch
constexpr qint64 oneTurn = 700; // ms between notches of one turn of the wheel
constexpr double keyShift = 40; // px

} // namespace

void ChartNavigator::press(const QMouseEvent& event)
{
    m_start = m_last = event.position();
    const bool pans = event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton
            && (m_spaceHeld || event.modifiers().testFlag(Qt::ShiftModifier)));
    if (pans) {
        m_gesture = Gesture::Pan;
        m_panned = false;
        m_chart.setCursor(Qt::ClosedHandCursor);
    } else if (event.button() == Qt::LeftButton
        && m_chart.plotGeometry().plot.contains(event.position())) {
        m_gesture = m_chart.startsBrush(event) ? Gesture::Brush : Gesture::Band;
        if (m_gesture == Gesture::Brush)
            emit m_chart.brushing(true);
    }
}

void ChartNavigator::move(const QMouseEvent& event)
{
    const QPointF moved = event.position() - m_last;
    m_last = event.position();
    if (m_gesture == Gesture::Brush && band().width() >= leastBand)
        m_chart.brush(m_start, m_last);
    if (m_gesture != Gesture::Pan || moved.isNull())
        return;
    m_chart.panBy(moved, !m_panned);
    m_panned = true;
}

void ChartNavigator::release(const QMouseEvent& event)
{
    m_last = event.position();
    const Gesture done = std::exchange(m_gesture, Gesture::None);
    if (done == Gesture::Pan)
        m_chart.unsetCursor();
    const bool moved = std::max(band().width(), band().height()) >= leastBand;
    if (done == Gesture::Band && moved)
        zoomToBand();
    if (done == Gesture::Brush && moved)
        m_chart.endBrush(m_start, m_last);
    if (done == Gesture::Brush)
        emit m_chart.brushing(false);
    if ((done == Gesture::Band || done == Gesture::Brush) && !moved)
        m_chart.clickAt(m_start);
    m_chart.update();
}

QRectF ChartNavigator::band() const
{
    QRectF dragged = QRectF(m_start, m_last).normalized();
    // A drag along one axis alone has a place as well: Qt takes a rectangle without height for
    // none.
    dragged.setSize(dragged.size().expandedTo({0.1, 0.1}));
    return dragged.intersected(m_chart.plotGeometry().plot);
}

void ChartNavigator::zoomToBand()
{
    const PlotGeometry& geometry = m_chart.plotGeometry();
    const QRectF wanted = band();
    const QPointF low = geometry.fromPixel(wanted.bottomLeft());
    const QPointF high = geometry.fromPixel(wanted.topRight());
    ViewSpan view{{low.x(), high.x()}, {low.y(), high.y()}};
    if (wanted.height() < flatBand)
        view.y = geometry.view.y;
    if (wanted.width() < flatBand)
        view.x = geometry.view.x;
    m_chart.showView(view, true);
}

void ChartNavigator::wheel(QWheelEvent& event)
{
    const QPointF at = event.position();
    const QRectF& plot = m_chart.plotGeometry().plot;
    const double notches = event.angleDelta().y() / 120.0;
    if (notches == 0)
        return;
    const bool overY = at.x() < plot.left();
    const bool overX = at.y() > plot.bottom() && !overY;
    const bool newTurn = !m_sinceWheel.isValid() || m_sinceWheel.elapsed() > oneTurn;
    m_chart.zoomBy(std::pow(wheelFactor, -notches), at, !overY, !overX, newTurn);
    m_sinceWheel.start();
    event.accept();
}

void ChartNavigator::zoomAtCentre(double factor)
{
    m_chart.zoomBy(factor, m_chart.plotGeometry().plot.center(), true, true);
}

bool ChartNavigator::key(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAtCentre(1 / wheelFactor);
        return true;
    case Qt::Key_Minus:
        zoomAtCentre(wheelFactor);
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        m_chart.resetZoom();
        return true;
    case Qt::Key_Backspace:
        m_chart.stepBack();
        return true;
    case Qt::Key_Left:
        m_chart.panBy({keyShift, 0}, !event.isAutoRepeat());
        return true;
    case Qt::Key_Right:
        m_chart.panBy({-keyShift, 0}, !event.isAutoRepeat());
        return true;
    case Qt::Key_Up:
        m_chart.panBy({0, keyShift}, !event.isAutoRepeat());
        return true;
    case Qt::Key_Down:
        m_chart.panBy({0, -keyShift}, !event.isAutoRepeat());
        return true;
    case Qt::Key_Space:
        m_spaceHeld = true;
        return true;
    default:
        return false;
    }
}

void ChartNavigator::keyReleased(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Space && !event.isAutoRepeat())
        m_spaceHeld = false;
}

void ChartNavigator::paint(QPainter& painter) const
{
    if (m_gesture != Gesture::Band && m_gesture != Gesture::Brush)
        return;
    const QRectF plot = m_chart.plotGeometry().plot;
    QRectF shown = band();
    if (shown.height() < flatBand || m_gesture == Gesture::Brush)
        shown = QRectF(shown.left(), plot.top(), shown.width(), plot.height());
    else if (shown.width() < flatBand)
        shown = QRectF(plot.left(), shown.top(), plot.width(), shown.height());
    const QColor accent = Theme::of(&m_chart).accent;
    QColor fill = accent;
    fill.setAlphaF(static_cast<float>(chartmeasure::bandOpacity));
    painter.setPen(QPen(accent, 1));
    painter.setBrush(fill);
    painter.drawRect(shown);
}

} // namespace metallm::ui
