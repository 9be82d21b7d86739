// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timescrubber.h"

#include "ui/util/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>
#include <utility>

namespace metallm::ui {

namespace {

constexpr int pages = 20; // of a run
constexpr double markWidth = 2;
constexpr double reach = 5; // of the pointer, px

} // namespace

TimeScrubber::TimeScrubber(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(24);
    setMinimumWidth(120);
    connect(this, &QSlider::valueChanged, this, [this](int position) {
        emit scrubbed(position < maximum() ? std::optional<std::int64_t>(position) : std::nullopt);
    });
}

void TimeScrubber::setSteps(std::int64_t steps)
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    const QSignalBlocker blocker(this);
    setRange(0, static_cast<int>(std::min(steps, most)));
    setPageStep(std::max(1, maximum() / pages));
}

void TimeScrubber::setEvents(const QList<ChartMark>& events)
{
    m_events = events;
    update();
}

void TimeScrubber::setStep(const std::optional<std::int64_t>& step)
{
    const QSignalBlocker blocker(this);
    setValue(step ? static_cast<int>(*step) : maximum());
}

QRect TimeScrubber::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

double TimeScrubber::pixelOf(const ChartMark& event) const
{
    const int thumb = handle().width();
    return thumb / 2.0
        + QStyle::sliderPositionFromValue(minimum(), maximum(),
            std::clamp(static_cast<int>(event.x), minimum(), maximum()), width() - thumb,
            isRightToLeft());
}

/// Events stand at both edges, where the thumb never covers them.
void TimeScrubber::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (m_events.isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    for (const ChartMark& mark : std::as_const(m_events)) {
        const QRectF tick(pixelOf(mark) - markWidth / 2, 0, markWidth, height());
        painter.fillRect(QRectF(tick.left(), 0, markWidth, 5), theme.bad);
        painter.fillRect(QRectF(tick.left(), height() - 5, markWidth, 5), theme.bad);
    }
}

void TimeScrubber::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        emit playToggled();
    else if (event->key() == Qt::Key_Escape && value() < maximum())
        setValue(maximum());
    else
        QSlider::keyPressEvent(event);
}

void TimeScrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !handle().contains(event->position().toPoint())) {
        // The thumb comes to the pointer, and is dragged from there.
        const int room = width() - handle().width();
        const int x = static_cast<int>(event->position().x()) - handle().width() / 2;
        setValue(QStyle::sliderValueFromPosition(
            minimum(), maximum(), std::clamp(x, 0, room), room, isRightToLeft()));
    }
    QSlider::mousePressEvent(event);
}

void TimeScrubber::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

bool TimeScrubber::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList names;
    for (const ChartMark& mark : std::as_const(m_events))
        if (std::abs(pixelOf(mark) - help->pos().x()) <= reach)
            names.append(mark.text);
    QToolTip::showText(
        help->globalPos(), names.isEmpty() ? toolTip() : names.join(QChar::LineFeed), this);
    return true;
}

} // namespace metallm::ui
