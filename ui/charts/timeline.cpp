// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline.h"

#include "ui/charts/axisticks.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/eventtext.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
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
    : QWidget(parent)
{
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    retranslate();
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
    if (queries == m_queries)
        return;
    m_queries = queries;
    layOut();
}

void Timeline::setEvents(const std::vector<sim::Event>& events)
{
    if (events == m_events)
        return;
    m_events = events;
    m_current = std::min(m_current, static_cast<int>(events.size()) - 1);
    layOut();
}

void Timeline::setCurrent(int event)
{
    m_current = event;
    update();
}

QRectF Timeline::axis() const
{
    return QRectF(rect()).adjusted(side, 4, -side, -below);
}

double Timeline::pixelOf(std::int64_t time) const
{
    const double share =
        m_queries > 0 ? static_cast<double>(time) / static_cast<double>(m_queries) : 0;
    return axis().left() + std::clamp(share, 0.0, 1.0) * axis().width();
}

std::int64_t Timeline::timeAt(double pixel) const
{
    const double share = (pixel - axis().left()) / std::max(axis().width(), 1.0);
    const auto time = std::llround(share * static_cast<double>(m_queries));
    return std::clamp<std::int64_t>(time, 0, std::max<std::int64_t>(m_queries - 1, 0));
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
    std::ranges::stable_sort(
        order, {}, [this](std::size_t event) { return m_events[event].time; });
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

int Timeline::eventAt(const QPointF& pixel) const
{
    for (int event = static_cast<int>(m_items.size()) - 1; event >= 0; --event) {
        const QPointF away = handle(event) - pixel;
        if (std::hypot(away.x(), away.y()) <= radius + 3
            || m_items[static_cast<std::size_t>(event)].label.contains(pixel))
            return event;
    }
    return -1;
}

void Timeline::choose(int event)
{
    if (event == m_current)
        return;
    m_current = event;
    update();
    emit picked(event);
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int hit = eventAt(event->position());
    m_dragging = hit >= 0;
    choose(hit);
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging && event->buttons().testFlag(Qt::LeftButton)) {
        emit moved(m_current, timeAt(event->position().x()));
        return;
    }
    setCursor(eventAt(event->position()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void Timeline::mouseReleaseEvent(QMouseEvent*)
{
    if (m_dragging)
        emit moveFinished();
    m_dragging = false;
}

void Timeline::step(std::int64_t by)
{
    if (m_current < 0)
        return;
    const std::int64_t most = std::max<std::int64_t>(m_queries - 1, 0);
    const std::int64_t time = m_items[static_cast<std::size_t>(m_current)].time;
    emit moved(m_current, std::clamp<std::int64_t>(time + by, 0, most));
    emit moveFinished();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const auto count = static_cast<int>(m_items.size());
    const std::int64_t wide =
        event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : std::max<std::int64_t>(m_queries / 100, 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-wide);
    case Qt::Key_Right:
        return step(wide);
    case Qt::Key_Up:
        if (count > 0)
            choose(m_current <= 0 ? count - 1 : m_current - 1);
        return;
    case Qt::Key_Down:
        if (count > 0)
            choose((m_current + 1) % count);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_current >= 0)
            emit removalRequested(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::paintAxis(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const QRectF area = axis();
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setFont(axisFont());
    const Span run{0, static_cast<double>(std::max<std::int64_t>(m_queries, 1))};
    for (const Tick& tick : linearTicks(run, std::clamp(width() / 90, 2, 10))) {
        const double x = pixelOf(std::llround(tick.value));
        const QString text = tickText(tick, AxisUnit::Count);
        const QSizeF size = textSize(text, axisFont());
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.setPen(theme.muted);
        const double left = std::clamp(x - size.width() / 2, 1.0, width() - size.width() - 1);
        painter.drawText(
            QRectF(left, area.bottom() + 4, size.width(), size.height()), Qt::AlignCenter, text);
    }
}

void Timeline::paintItem(QPainter& painter, int event) const
{
    const Theme& theme = Theme::of(this);
    const Item& item = m_items[static_cast<std::size_t>(event)];
    const bool chosen = event == m_current;
    const QPointF at = handle(event);
    painter.setPen(QPen(chosen ? theme.accent : theme.muted, 1, Qt::DotLine));
    painter.drawLine(at, QPointF(at.x(), axis().bottom()));
    painter.setPen(QPen(chosen ? theme.accent : theme.muted, chosen ? 2.4 : 1.4));
    painter.setBrush(chosen ? theme.accent : theme.panel);
    const MarkerShape shapes[] = {MarkerShape::Diamond, MarkerShape::TriangleUp,
        MarkerShape::TriangleDown, MarkerShape::Square, MarkerShape::Circle, MarkerShape::Star};
    painter.drawPath(
        markerPath(shapes[static_cast<int>(m_events[static_cast<std::size_t>(event)].kind)], at,
            radius - 1));
    if (item.label.isNull())
        return;
    painter.setFont(smallFont());
    const QString text = QFontMetricsF(smallFont())
                             .elidedText(item.text, Qt::ElideRight, item.label.width());
    drawHaloText(painter, theme, item.label, text, chosen ? theme.text : theme.muted,
        Qt::AlignLeft | Qt::AlignVCenter);
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int event = 0; event < static_cast<int>(m_items.size()); ++event)
        if (event != m_current)
            paintItem(painter, event);
    if (m_current >= 0)
        paintItem(painter, m_current);
    if (m_items.empty()) {
        painter.setFont(bodyFont());
        painter.setPen(theme.muted);
        painter.drawText(axis(), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Nothing changes while the run goes on.\nAdd an event to see how a policy copes."));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Timeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace metallm::ui
