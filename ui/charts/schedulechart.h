// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"
#include "ui/charts/plotgeometry.h"

#include <cstdint>
#include <QWidget>
#include <vector>

namespace metallm::ui {

using ScheduleSteps = std::vector<sim::ScheduleStep>;

/// The cost weight over time as the user draws it, piecewise constant, on a logarithmic scale that
/// ends in 0. It shows what it is given and proposes what is drawn: a double click or Insert adds a
/// step, dragging or the arrow keys move one, Page up and down choose another, Delete removes it.
class ScheduleChart : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleChart(QWidget* parent);

    /// `before`: the cost weight until the first step. `most`: the largest worth asking for.
    void setWorld(std::int64_t queries, double before, double most);
    void setSchedule(const ScheduleSteps& schedule);
    void setCurrent(int step);
    int current() const { return m_current; }
    QPointF handle(int step) const; ///< where a step begins, pixels
    /// A new step where there is room for it: halfway to what comes after the current one.
    void addStep();

    QSize sizeHint() const override { return {460, 150}; }
    QSize minimumSizeHint() const override { return {200, 90}; }

signals:
    void picked(int step);
    void added(const metallm::ui::ScheduleSteps& schedule, int step);
    void moved(const metallm::ui::ScheduleSteps& schedule); ///< while a step is held
    void moveFinished();
    void removalRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    AxisScale scale() const;
    PlotGeometry geometry() const;
    double weightAt(double pixel) const;
    std::int64_t timeAt(double pixel) const;
    int stepAt(const QPointF& pixel) const;
    void choose(int step);
    void insert(const sim::ScheduleStep& step);
    void moveTo(std::int64_t from, double costWeight);
    void moveBy(int times, int levels, bool fine);
    double endOf(int step) const;
    void paintAxes(QPainter& painter, const PlotGeometry& geometry) const;
    void paintSteps(QPainter& painter, const PlotGeometry& geometry) const;
    void retranslate();

    ScheduleSteps m_schedule;
    std::int64_t m_queries = 0;
    double m_before = 0;
    double m_most = 1;
    int m_current = -1;
    bool m_dragging = false;
};

} // namespace metallm::ui
