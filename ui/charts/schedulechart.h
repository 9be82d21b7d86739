// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"
#include "ui/charts/timeeditor.h"

#include <vector>

namespace metallm::ui {

using ScheduleSteps = std::vector<sim::ScheduleStep>;

/// The cost weight over time as the user draws it, piecewise constant, on a logarithmic scale that
/// ends in 0. It shows what it is given and proposes what is drawn: a double click or Insert adds a
/// step, dragging or the arrow keys move one, Page up and down choose another, Delete removes it.
class ScheduleChart : public TimeEditor {
    Q_OBJECT

public:
    explicit ScheduleChart(QWidget* parent);

    /// `before`: the cost weight until the first step. `most`: the largest worth asking for.
    void setWorld(std::int64_t queries, double before, double most);
    void setSchedule(const ScheduleSteps& schedule);
    QPointF handle(int step) const override; ///< where a step begins
    /// A new step where there is room for it: halfway to what comes after the current one.
    void addStep();

signals:
    void added(const metallm::ui::ScheduleSteps& schedule, int step);
    void moved(const metallm::ui::ScheduleSteps& schedule); ///< while a step is held

protected:
    int count() const override { return static_cast<int>(m_schedule.size()); }
    int handleAt(const QPointF& pixel) const override;
    void drag(const QPointF& pixel) override;
    Qt::CursorShape shapeOver(bool handle) const override;
    void paintContents(QPainter& painter) override;
    void retranslate() override;

    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    AxisScale scale() const;
    PlotGeometry geometry() const;
    double weightAt(double pixel) const;
    std::int64_t timeAt(double pixel) const;
    void insert(const sim::ScheduleStep& step);
    void moveTo(std::int64_t from, double costWeight);
    void moveBy(int times, int levels, bool fine);
    double endOf(int step) const;
    void paintAxes(QPainter& painter, const PlotGeometry& geometry) const;
    void paintSteps(QPainter& painter, const PlotGeometry& geometry) const;

    ScheduleSteps m_schedule;
    double m_before = 0;
    double m_most = 1;
};

} // namespace metallm::ui
