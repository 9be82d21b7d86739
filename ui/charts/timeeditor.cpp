// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeeditor.h"

#include "ui/charts/axisticks.h"
#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace metallm::ui {

TimeEditor::TimeEditor(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimeEditor::setCurrent(int handle)
{
    m_current = std::min(handle, count() - 1);
    update();
}

void TimeEditor::keepCurrentInside()
{
    m_current = std::min(m_current, count() - 1);
}

std::int64_t TimeEditor::lastQuery() const
{
    return std::max<std::int64_t>(m_queries - 1, 0);
}

std::int64_t TimeEditor::keyStep(bool fine) const
{
    return fine ? 1 : std::max<std::int64_t>(m_queries / 100, 1);
}

void TimeEditor::choose(int handle)
{
    if (handle == m_current)
        return;
    m_current = handle;
    update();
    emit picked(handle);
}

void TimeEditor::chooseBefore()
{
    if (count() > 0)
        choose(m_current <= 0 ? count() - 1 : m_current - 1);
}

void TimeEditor::chooseAfter()
{
    if (count() > 0)
        choose((m_current + 1) % count());
}

void TimeEditor::askToRemove()
{
    if (m_current >= 0)
        emit removalRequested(m_current);
}

void TimeEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int hit = handleAt(event->position());
    m_dragging = hit >= 0;
    choose(hit);
}

void TimeEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging && m_current >= 0 && event->buttons().testFlag(Qt::LeftButton))
        return drag(event->position());
    setCursor(shapeOver(handleAt(event->position()) >= 0));
}

void TimeEditor::mouseReleaseEvent(QMouseEvent*)
{
    if (m_dragging)
        emit moveFinished();
    m_dragging = false;
}

void TimeEditor::paintQueryTicks(
    QPainter& painter, const QRectF& plot, const Span& run, bool marks) const
{
    const Theme& theme = Theme::of(this);
    painter.setFont(axisFont());
    for (const Tick& tick : linearTicks(run, std::clamp(width() / 90, 2, 10))) {
        const double x = plot.left() + (tick.value - run.lo) / (run.hi - run.lo) * plot.width();
        const QString text = tickText(tick, AxisUnit::Count);
        const QSizeF size = textSize(text, axisFont());
        if (marks) {
            painter.setPen(QPen(theme.border, 1));
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        }
        painter.setPen(theme.muted);
        const double left = std::clamp(x - size.width() / 2, 1.0, width() - size.width() - 1);
        painter.drawText(
            QRectF(left, plot.bottom() + 4, size.width(), size.height()), Qt::AlignCenter, text);
    }
}

void TimeEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    paintContents(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace metallm::ui
