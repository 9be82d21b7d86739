// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterchip.h"

#include "ui/util/shortname.h"
#include "ui/util/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace metallm::ui {

namespace {

constexpr int chipHeight = 20;
constexpr int sidePadding = 9;
constexpr int crossRoom = 16; // the cross and the gap before it
constexpr double crossReach = 3.2;
constexpr int leastText = 28;
constexpr int mostText = 260;

} // namespace

FilterChip::FilterChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("filterChip"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterChip::setFilter(const QueryFilter& filter, const QString& text, const QStringList& peers)
{
    m_peers = peers;
    m_filter = filter;
    setText(text);
    setToolTip(tr("%1: click to take this filter away (Delete)").arg(text));
    setAccessibleName(tr("Filter %1").arg(text));
    setAccessibleDescription(tr("Takes this filter away"));
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 1, mostText);
    return {width + 2 * sidePadding + crossRoom, chipHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    return QSize(leastText + 2 * sidePadding + crossRoom, chipHeight).boundedTo(sizeHint());
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = theme.tint(theme.accent, underMouse() ? 0.22 : 0.12);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.6) : QPen(fill, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QColor ink = Theme::inkOn(fill);
    painter.setPen(ink);
    const QRect room = rect().adjusted(sidePadding, 0, -sidePadding - crossRoom, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        elidedName(text(), m_peers, QFontMetricsF(font()), room.width()));
    const QPointF centre(frame.right() - sidePadding - crossReach, frame.center().y());
    painter.setPen(QPen(ink, 1.3));
    painter.drawLine(
        centre - QPointF(crossReach, crossReach), centre + QPointF(crossReach, crossReach));
    painter.drawLine(
        centre - QPointF(crossReach, -crossReach), centre + QPointF(crossReach, -crossReach));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace metallm::ui
