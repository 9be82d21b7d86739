// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <QRectF>

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QWheelEvent;

namespace metallm::ui {

class ChartView;

/// Turns mouse, wheel and keys into zoom and pan of one chart: rubber band with the left button (or
/// a brush, where the chart takes it for one), pan with the middle one or with Shift or Space,
/// wheel over an axis for that axis alone.
class ChartNavigator {
public:
    explicit ChartNavigator(ChartView& chart)
        : m_chart(chart)
    {
    }

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void wheel(QWheelEvent& event);
    bool key(const QKeyEvent& event); ///< true: used
    void keyReleased(const QKeyEvent& event);
    void forgetKeys() { m_spaceHeld = false; } ///< their release goes elsewhere
    void paint(QPainter& painter) const;
    /// A rubber band is drawn or the chart is being moved.
    bool isBusy() const { return m_gesture != Gesture::None; }

private:
    enum class Gesture { None, Band, Brush, Pan };

    QRectF band() const;
    void zoomToBand();
    void zoomAtCentre(double factor);

    ChartView& m_chart;
    Gesture m_gesture = Gesture::None;
    bool m_panned = false;
    bool m_spaceHeld = false;
    QPointF m_start;
    QPointF m_last;
    QElapsedTimer m_sinceWheel;
};

} // namespace metallm::ui
