// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/schedulechart.h"

#include "ui/charts/axisticks.h"
#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double reach = 8; // px of the pointer
constexpr double decades = 4; // of the scale, from its largest cost weight down to where 0 stands
constexpr double floorReach = 0.02; // of a decade: below it a drawn weight is 0

/// To two significant digits: a hand draws no finer.
double rounded(double weight)
{
    return QString::number(weight, 'g', 2).toDouble();
}

} // namespace

ScheduleChart::ScheduleChart(QWidget* parent)
    : TimeEditor(u"scheduleChart"_s, parent)
{
    ScheduleChart::retranslate();
}

void ScheduleChart::retranslate()
{
    setAccessibleName(tr("Schedule of the cost weight"));
    setToolTip(tr("Double-click or Insert adds a step. Drag a step, or move it with the arrow "
                  "keys; Page up and down choose another one, Delete removes it."));
    update();
}

void ScheduleChart::setWorld(std::int64_t queries, double before, double most)
{
    setQueryCount(queries);
    m_before = before;
    if (!isDragging()) // or the scale would run away under the hand
        m_most = most > 0 ? most : 1;
    update();
}

void ScheduleChart::setSchedule(const ScheduleSteps& schedule)
{
    m_schedule = schedule;
    keepCurrentInside();
    update();
}

AxisScale ScheduleChart::scale() const
{
    return {true, m_most * std::pow(10.0, -decades)};
}

PlotGeometry ScheduleChart::geometry() const
{
    const double line = textSize(u"0"_s, axisFont()).height();
    const double left = textSize(u"0.0005"_s, axisFont()).width() + 12;
    const double most = std::log10(m_most) + 0.1;
    return {QRectF(left, line + 6, std::max(width() - left - 14, 20.0),
                std::max(height() - 2 * line - 18, 20.0)),
        {{0, static_cast<double>(std::max<std::int64_t>(queries(), 1))},
            {std::log10(scale().floor), most}}};
}

QPointF ScheduleChart::handle(int step) const
{
    const sim::ScheduleStep& at = m_schedule[static_cast<std::size_t>(step)];
    return geometry().toPixel({static_cast<double>(at.from), scale().toDrawn(at.costWeight)});
}

double ScheduleChart::weightAt(double pixel) const
{
    const PlotGeometry plot = geometry();
    const double drawn = std::clamp(plot.fromPixel({0, pixel}).y(), plot.view.y.lo, plot.view.y.hi);
    return drawn <= plot.view.y.lo + floorReach ? 0 : rounded(scale().toData(drawn));
}

std::int64_t ScheduleChart::timeAt(double pixel) const
{
    const auto time = std::llround(geometry().fromPixel({pixel, 0}).x());
    return std::clamp<std::int64_t>(time, 0, lastQuery());
}

double ScheduleChart::endOf(int step) const
{
    const auto next = static_cast<std::size_t>(step + 1);
    return static_cast<double>(next < m_schedule.size() ? m_schedule[next].from : queries());
}

/// A handle, or anywhere along the level of a step.
int ScheduleChart::handleAt(const QPointF& pixel) const
{
    const PlotGeometry plot = geometry();
    for (int step = static_cast<int>(m_schedule.size()) - 1; step >= 0; --step) {
        const QPointF begin = handle(step);
        const bool along = pixel.x() >= begin.x() - reach
            && pixel.x() <= std::max(plot.pixelX(endOf(step)), begin.x() + reach);
        if (along && std::abs(pixel.y() - begin.y()) <= reach)
            return step;
    }
    return -1;
}

/// A step where there is one already takes its place.
void ScheduleChart::insert(const sim::ScheduleStep& step)
{
    ScheduleSteps changed = m_schedule;
    auto place = std::ranges::lower_bound(changed, step.from, {}, &sim::ScheduleStep::from);
    if (place != changed.end() && place->from == step.from)
        *place = step;
    else
        place = changed.insert(place, step);
    const int at = static_cast<int>(place - changed.begin());
    emit added(changed, at);
}

void ScheduleChart::addStep()
{
    if (queries() <= 0)
        return;
    if (m_schedule.empty())
        return insert({0, m_before});
    const int step = current() < 0 ? static_cast<int>(m_schedule.size()) - 1 : current();
    const sim::ScheduleStep& from = m_schedule[static_cast<std::size_t>(step)];
    const auto end = static_cast<std::int64_t>(endOf(step));
    if (end - from.from < 2)
        return; // no query between them
    insert({(from.from + end) / 2, from.costWeight});
}

/// Steps keep their order: one is held between its neighbours.
void ScheduleChart::moveTo(std::int64_t from, double costWeight)
{
    const auto at = static_cast<std::size_t>(current());
    const std::int64_t least = at > 0 ? m_schedule[at - 1].from + 1 : 0;
    const std::int64_t most = std::max(least, static_cast<std::int64_t>(endOf(current())) - 1);
    ScheduleSteps changed = m_schedule;
    changed[at] = {std::clamp(from, least, most), std::max(costWeight, 0.0)};
    if (changed != m_schedule)
        emit moved(changed);
}

void ScheduleChart::moveBy(int times, int levels, bool fine)
{
    if (current() < 0)
        return;
    const sim::ScheduleStep step = m_schedule[static_cast<std::size_t>(current())];
    const std::int64_t wide = keyStep(fine);
    double weight = step.costWeight;
    if (levels != 0) {
        const double factor = std::pow(10.0, levels * (fine ? 0.02 : 0.1));
        const double floor = scale().floor;
        const double next = std::max(weight, floor) * (weight > 0 || levels < 0 ? factor : 1);
        weight = next < floor * 0.999 ? 0 : rounded(std::min(next, m_most * 1.25));
    }
    moveTo(step.from + times * wide, weight);
    emit moveFinished();
}

void ScheduleChart::drag(const QPointF& pixel)
{
    moveTo(timeAt(pixel.x()), weightAt(pixel.y()));
}

Qt::CursorShape ScheduleChart::shapeOver(bool handle) const
{
    return handle ? Qt::SizeAllCursor : Qt::CrossCursor;
}

void ScheduleChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    endDrag();
    if (event->button() == Qt::LeftButton && queries() > 0)
        insert({timeAt(event->position().x()), weightAt(event->position().y())});
}

void ScheduleChart::keyPressEvent(QKeyEvent* event)
{
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1, 0, fine);
    case Qt::Key_Right:
        return moveBy(1, 0, fine);
    case Qt::Key_Up:
        return moveBy(0, 1, fine);
    case Qt::Key_Down:
        return moveBy(0, -1, fine);
    case Qt::Key_PageUp:
        return chooseBefore();
    case Qt::Key_PageDown:
        return chooseAfter();
    case Qt::Key_Insert:
        return addStep();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return askToRemove();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScheduleChart::paintAxes(QPainter& painter, const PlotGeometry& plot) const
{
    const Theme& theme = Theme::of(this);
    QColor grid = theme.text;
    grid.setAlphaF(static_cast<float>(chartmeasure::gridOpacity));
    painter.setFont(axisFont());
    const double line = textSize(u"0"_s, axisFont()).height();
    for (const Tick& tick : ticksFor(scale(), plot.view.y, std::clamp(height() / 22, 3, 8))) {
        const double y = std::round(plot.pixelY(scale().toDrawn(tick.value))) + 0.5;
        painter.setPen(QPen(grid, 1));
        painter.drawLine(QPointF(plot.plot.left(), y), QPointF(plot.plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - line, plot.plot.left() - 6, 2 * line),
            Qt::AlignRight | Qt::AlignVCenter, tickText(tick, AxisUnit::Number));
    }
    paintQueryTicks(painter, plot.plot, plot.view.x, false);
    painter.drawText(QRectF(plot.plot.left(), 2, plot.plot.width(), line), Qt::AlignLeft,
        tr("cost weight p, by query"));
}

void ScheduleChart::paintSteps(QPainter& painter, const PlotGeometry& plot) const
{
    const Theme& theme = Theme::of(this);
    const double begin =
        static_cast<double>(m_schedule.empty() ? queries() : m_schedule.front().from);
    const double y = plot.pixelY(scale().toDrawn(m_before));
    painter.setPen(QPen(theme.muted, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(plot.plot.left(), y), QPointF(plot.pixelX(begin), y));
    for (int step = 0; step < static_cast<int>(m_schedule.size()); ++step) {
        const QPointF from = handle(step);
        const QPointF to(plot.pixelX(endOf(step)), from.y());
        const double before = step > 0 ? handle(step - 1).y() : y;
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawLine(QPointF(from.x(), before), from);
        painter.setPen(QPen(theme.accent, step == current() ? 3 : 2));
        painter.drawLine(from, to);
        painter.setBrush(step == current() ? theme.accent : theme.panel);
        painter.drawEllipse(from, chartmeasure::markRadius, chartmeasure::markRadius);
    }
}

void ScheduleChart::paintContents(QPainter& painter)
{
    const PlotGeometry plot = geometry();
    paintAxes(painter, plot);
    paintSteps(painter, plot);
    if (!m_schedule.empty())
        return;
    const QString hint = tr("The cost weight stays. Double-click to let it change at a query.");
    const int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF room = QFontMetricsF(bodyFont()).boundingRect(plot.plot, flags, hint);
    const Theme& theme = Theme::of(this);
    painter.fillRect(room.adjusted(-4, -1, 4, 1), theme.panel);
    painter.setFont(bodyFont());
    painter.setPen(theme.muted);
    painter.drawText(plot.plot, flags, hint);
}

} // namespace metallm::ui
