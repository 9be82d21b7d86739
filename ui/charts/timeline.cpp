// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/eventtext.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double side = 14; // px left and right of the axis
constexpr double below = 22; // for the ticks
constexpr double radius = 6; // of a handle
constexpr double rowHeight = 20;
constexpr double gap = 10; // from a handle to its name
constexpr double widest = 190; // of a name

} // namespace

Timeline::Timeline(QWidget* parent)
    : TimeEditor(u"timeline"_s, parent)
{
    Timeline::retranslate();
}

void Timeline::retranslate()
{
    setAccessibleName(tr("Events over time"));
    setToolTip(tr("Drag an event along the run. Arrow keys: left and right move it, up and down "
                  "choose another one, Delete removes it."));
    layOut();
}

void Timeline::setQueries(std::int64_t queries)
{
    if (queries == this->queries())
        return;
    setQueryCount(queries);
    layOut();
}

void Timeline::setEvents(const std::vector<sim::Event>& events)
{
    if (events == m_events)
        return;
    m_events = events;
    keepCurrentInside();
    layOut();
}

QRectF Timeline::axis() const
{
    return QRectF(rect()).adjusted(side, 4, -side, -below);
}

double Timeline::pixelOf(std::int64_t time) const
{
    const double share =
        queries() > 0 ? static_cast<double>(time) / static_cast<double>(queries()) : 0;
    return axis().left() + std::clamp(share, 0.0, 1.0) * axis().width();
}

std::int64_t Timeline::timeAt(double pixel) const
{
    const double share = (pixel - axis().left()) / std::max(axis().width(), 1.0);
    const auto time = std::llround(share * static_cast<double>(queries()));
    return std::clamp<std::int64_t>(time, 0, lastQuery());
}

QPointF Timeline::handle(int event) const
{
    const Item& item = m_items[static_cast<std::size_t>(event)];
    return {pixelOf(item.time), item.row};
}

/// Each event in the first row in which neither its handle nor its name meets another one.
void Timeline::layOut()
{
    m_items.clear();
    std::vector<double> free; // of each row, the first pixel that is
    std::vector<std::size_t> order(m_events.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [this](std::size_t event) { return m_events[event].time; });
    m_items.resize(m_events.size());
    const auto rows = static_cast<std::size_t>(std::max(axis().height() / rowHeight, 1.0));
    const QFontMetricsF metrics(smallFont());
    for (const std::size_t event : order) {
        Item item{m_events[event].time, EventText::of(m_events[event])};
        const double x = pixelOf(item.time);
        const double wanted = std::min(metrics.horizontalAdvance(item.text) + 2, widest);
        const bool fitsRight = x + gap + wanted <= width() - 2;
        const double left = fitsRight ? x + gap : x - gap - wanted;
        const double start = std::min(left, x - radius) - 4;
        std::size_t row = 0;
        while (row < free.size() && free[row] > start && row + 1 < rows)
            ++row;
        free.resize(std::max(free.size(), row + 1), 0);
        const bool meets = free[row] > start; // every row is taken: told on hover
        free[row] = std::max(free[row], fitsRight ? left + wanted : x + radius);
        item.row = axis().bottom() - rowHeight * (static_cast<double>(row) + 0.6);
        if (!meets)
            item.label = QRectF(left, item.row - rowHeight / 2, wanted, rowHeight);
        m_items[event] = item;
    }
    update();
}

int Timeline::handleAt(const QPointF& pixel) const
{
    for (int event = static_cast<int>(m_items.size()) - 1; event >= 0; --event) {
        const QPointF away = handle(event) - pixel;
        if (std::hypot(away.x(), away.y()) <= radius + 3
            || m_items[static_cast<std::size_t>(event)].label.contains(pixel))
            return event;
    }
    return -1;
}

void Timeline::drag(const QPointF& pixel)
{
    emit moved(current(), timeAt(pixel.x()));
}

Qt::CursorShape Timeline::shapeOver(bool handle) const
{
    return handle ? Qt::SizeHorCursor : Qt::ArrowCursor;
}

void Timeline::step(std::int64_t by)
{
    if (current() < 0)
        return;
    const std::int64_t time = m_items[static_cast<std::size_t>(current())].time;
    emit moved(current(), std::clamp<std::int64_t>(time + by, 0, lastQuery()));
    emit moveFinished();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t wide = keyStep(event->modifiers().testFlag(Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-wide);
    case Qt::Key_Right:
        return step(wide);
    case Qt::Key_Up:
        return chooseBefore();
    case Qt::Key_Down:
        return chooseAfter();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return askToRemove();
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::paintAxis(QPainter& painter) const
{
    const QRectF area = axis();
    painter.setPen(QPen(Theme::of(this).border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    paintQueryTicks(
        painter, area, {0, static_cast<double>(std::max<std::int64_t>(queries(), 1))}, true);
}

void Timeline::paintItem(QPainter& painter, int event) const
{
    const Theme& theme = Theme::of(this);
    const Item& item = m_items[static_cast<std::size_t>(event)];
    const bool chosen = event == current();
    const QPointF at = handle(event);
    painter.setPen(QPen(chosen ? theme.accent : theme.muted, 1, Qt::DotLine));
    painter.drawLine(at, QPointF(at.x(), axis().bottom()));
    painter.setPen(QPen(chosen ? theme.accent : theme.muted, chosen ? 2.4 : 1.4));
    painter.setBrush(chosen ? theme.accent : theme.panel);
    const MarkerShape shapes[] = {MarkerShape::Diamond, MarkerShape::TriangleUp,
        MarkerShape::TriangleDown, MarkerShape::Square, MarkerShape::Circle, MarkerShape::Star};
    painter.drawPath(markerPath(
        shapes[static_cast<int>(m_events[static_cast<std::size_t>(event)].kind)], at, radius - 1));
    if (item.label.isNull())
        return;
    painter.setFont(smallFont());
    const QString text =
        QFontMetricsF(smallFont()).elidedText(item.text, Qt::ElideRight, item.label.width());
    drawHaloText(painter, theme, item.label, text, chosen ? theme.text : theme.muted,
        Qt::AlignLeft | Qt::AlignVCenter);
}

void Timeline::paintContents(QPainter& painter)
{
    paintAxis(painter);
    for (int event = 0; event < count(); ++event)
        if (event != current())
            paintItem(painter, event);
    if (current() >= 0)
        paintItem(painter, current());
    if (m_items.empty()) {
        painter.setFont(bodyFont());
        painter.setPen(Theme::of(this).muted);
        painter.drawText(axis(), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Nothing changes while the run goes on.\nAdd an event to see how a policy copes."));
    }
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace metallm::ui
