// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/whatifdrag.h"

#include <cmath>
#include <QApplication>
#include <QMouseEvent>
#include <QTableView>
#include <QWheelEvent>
#include <utility>

namespace metallm::ui {

namespace {

constexpr double perPixel = 0.005; // of the logarithm: 140 px double a price
constexpr double perNotch = 0.01;
constexpr double notch = 120; // of a wheel, in Qt's eighths of a degree

} // namespace

WhatIfDrag::WhatIfDrag(QTableView* table, int column)
    : QObject(table)
    , m_table(table)
    , m_column(column)
{
    table->viewport()->installEventFilter(this);
}

bool WhatIfDrag::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (const auto* mouse = static_cast<QMouseEvent*>(event); mouse->button() == Qt::LeftButton)
            press(mouse->position());
        break;
    case QEvent::MouseMove:
        if (const auto* mouse = static_cast<QMouseEvent*>(event); mouse->buttons() & Qt::LeftButton)
            return move(mouse->position());
        break;
    case QEvent::MouseButtonRelease:
        release();
        break;
    case QEvent::Wheel:
        if (const auto* wheel = static_cast<QWheelEvent*>(event);
            wheel->modifiers() & Qt::ControlModifier)
            return turn(wheel->position(), wheel->angleDelta().y());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WhatIfDrag::press(const QPointF& at)
{
    const QModelIndex index = m_table->indexAt(at.toPoint());
    m_index = index.column() == m_column ? index : QModelIndex();
    m_from = at.x();
    m_moved = false;
}

bool WhatIfDrag::move(const QPointF& at)
{
    if (!m_index.isValid())
        return false;
    const double away = at.x() - m_from;
    m_moved = m_moved || std::abs(away) >= QApplication::startDragDistance();
    if (m_moved)
        emit dragged(m_index, std::exp(perPixel * away));
    return true; // rows are not selected along the way
}

void WhatIfDrag::release()
{
    m_index = QPersistentModelIndex();
    if (std::exchange(m_moved, false))
        emit finished();
}

bool WhatIfDrag::turn(const QPointF& at, int angle)
{
    const QModelIndex index = m_table->indexAt(at.toPoint());
    if (index.column() != m_column)
        return false;
    emit dragged(index, std::exp(perNotch * angle / notch));
    emit finished();
    return true;
}

} // namespace metallm::ui
