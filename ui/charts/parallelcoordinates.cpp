// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallelcoordinates.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/pinnedseries.h"

#include <algorithm>
#include <cmath>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double reach = 14; // px beside an axis
constexpr double brushWidth = 14;
constexpr double leastBrush = 0.02; // shorter drags are clicks
constexpr double keyStep = 0.1;

} // namespace

ParallelCoordinates::ParallelCoordinates(QWidget* parent)
    : ChartPanel(parent)
{
    setObjectName(u"parallelCoordinates"_s);
    setMinimumSize(160, 80);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    ParallelCoordinates::retranslate();
}

void ParallelCoordinates::retranslate()
{
    ChartPanel::retranslate();
    setAccessibleName(title());
    setAccessibleDescription(tr("Left and right arrow keys choose an axis, up and down narrow what "
                                "is asked of it, Escape asks nothing"));
}

QString ParallelCoordinates::emptyText() const
{
    return tr("Pin an analysis, change something, and both are drawn here.");
}

void ParallelCoordinates::setSources(const std::vector<ParallelSource>& sources)
{
    const ParallelTable former = std::exchange(m_table, parallelTable(sources));
    Brushes kept; // axes come and go, as what differs does: a brush stays with its quantity
    for (const auto& [axis, places] : m_brushes) {
        const auto now =
            std::ranges::find(m_table.axes, former.axes[axis].title, &ParallelAxis::title);
        if (now != m_table.axes.end())
            kept.emplace(static_cast<std::size_t>(now - m_table.axes.begin()), places);
    }
    const bool fewer = kept.size() < m_brushes.size();
    m_brushes = std::move(kept);
    if (fewer)
        tellBrushed();
    m_current = std::min(m_current, m_table.axes.empty() ? 0 : m_table.axes.size() - 1);
    pictureChanged();
    update();
}

void ParallelCoordinates::setBrush(std::size_t axis, const std::optional<Span>& places)
{
    if (places)
        m_brushes[axis] = *places;
    else
        m_brushes.erase(axis);
    tellBrushed();
}

void ParallelCoordinates::clearBrushes()
{
    m_brushes.clear();
    tellBrushed();
}

void ParallelCoordinates::tellBrushed()
{
    std::vector<int> pins;
    for (const ParallelLine& line : m_table.lines)
        if (line.id != 0 && passes(m_table, line, m_brushes))
            pins.push_back(line.id);
    update();
    emit brushed(pins);
}

QRectF ParallelCoordinates::plot(const QSizeF& size) const
{
    const double line = textSize(u"0"_s, axisFont()).height();
    const double side = std::max(40.0, size.width() / double(2 * m_table.axes.size() + 2));
    return {side, 2 * line + 10, std::max(10.0, size.width() - 2 * side),
        std::max(10.0, size.height() - 3 * line - 18)};
}

double ParallelCoordinates::axisX(std::size_t axis, const QRectF& room) const
{
    const std::size_t gaps = m_table.axes.size() - 1;
    return gaps == 0 ? room.center().x() : room.left() + room.width() * double(axis) / double(gaps);
}

QPointF ParallelCoordinates::pixelOf(std::size_t axis, double place) const
{
    const QRectF room = plot(size());
    return {axisX(axis, room), room.bottom() - place * room.height()};
}

std::optional<std::size_t> ParallelCoordinates::axisAt(const QPointF& pixel) const
{
    for (std::size_t axis = 0; hasPicture() && axis < m_table.axes.size(); ++axis)
        if (std::abs(axisX(axis, plot(size())) - pixel.x()) <= reach)
            return axis;
    return std::nullopt;
}

double ParallelCoordinates::placeAt(const QPointF& pixel) const
{
    const QRectF room = plot(size());
    return std::clamp((room.bottom() - pixel.y()) / room.height(), 0.0, 1.0);
}

void ParallelCoordinates::paintAxis(QPainter& painter, const QRectF& room, std::size_t axis) const
{
    const Theme& theme = Theme::of(this);
    const double x = axisX(axis, room);
    const ParallelAxis& one = m_table.axes[axis];
    const bool isCurrent = hasFocus() && axis == m_current;
    painter.setPen(QPen(isCurrent ? theme.accent : theme.muted, isCurrent ? 2 : 1));
    painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    if (const auto brush = m_brushes.find(axis); brush != m_brushes.end()) {
        const double top = room.bottom() - brush->second.hi * room.height();
        QColor fill = theme.accent;
        fill.setAlphaF(0.25F);
        painter.fillRect(QRectF(x - brushWidth / 2, top, brushWidth,
                             std::max(2.0, brush->second.length() * room.height())),
            fill);
    }
    const double wide =
        m_table.axes.size() > 1 ? room.width() / double(m_table.axes.size() - 1) - 6 : room.width();
    const QFontMetricsF metrics(axisFont());
    const double line = metrics.height();
    const auto write = [&](double top, const QString& text, const QColor& ink) {
        painter.setPen(ink);
        painter.drawText(QRectF(x - wide / 2, top, wide, line), Qt::AlignCenter,
            metrics.elidedText(text, Qt::ElideRight, wide));
    };
    write(2, one.title, theme.text);
    write(room.top() - line - 2, one.text(one.range.hi), theme.muted);
    if (one.range.length() > 0)
        write(room.bottom() + 3, one.text(one.range.lo), theme.muted);
}

void ParallelCoordinates::paintLine(
    QPainter& painter, const QRectF& room, const ParallelLine& line) const
{
    const Theme& theme = Theme::of(this);
    const bool isIn = passes(m_table, line, m_brushes);
    QColor color = line.id == 0 ? theme.accent : pinColor(theme, line.id);
    color.setAlphaF(isIn ? 1.0F : 0.15F);
    const QPen pen(color, line.id == 0 ? chartmeasure::routerWidth : 1.6,
        line.id == 0 ? Qt::SolidLine : pinStyle(line.id));
    std::optional<QPointF> former;
    for (std::size_t axis = 0; axis < m_table.axes.size(); ++axis) {
        if (!line.values[axis]) {
            former.reset(); // not known: no line leads there
            continue;
        }
        const QPointF at(axisX(axis, room),
            room.bottom() - m_table.axes[axis].place(*line.values[axis]) * room.height());
        painter.setPen(pen);
        if (former)
            painter.drawLine(*former, at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(at, 2.5, 2.5);
        former = at;
    }
}

void ParallelCoordinates::paintPicture(QPainter& painter, const QSizeF& size) const
{
    const QRectF room = plot(size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(axisFont());
    for (const ParallelLine& line : m_table.lines)
        if (line.id != 0)
            paintLine(painter, room, line);
    for (const ParallelLine& line : m_table.lines)
        if (line.id == 0)
            paintLine(painter, room, line);
    for (std::size_t axis = 0; axis < m_table.axes.size(); ++axis)
        paintAxis(painter, room, axis);
}

void ParallelCoordinates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).panel);
    if (hasPicture())
        paintPicture(painter, size());
    else
        paintEmpty(painter);
}

void ParallelCoordinates::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->button() == Qt::LeftButton ? axisAt(event->position()) : std::nullopt;
    if (!m_dragged)
        return ChartPanel::mousePressEvent(event);
    m_current = *m_dragged;
    m_dragFrom = placeAt(event->position());
}

void ParallelCoordinates::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(axisAt(event->position()) ? Qt::SplitVCursor : Qt::ArrowCursor);
    if (!m_dragged)
        return;
    const double to = placeAt(event->position());
    if (std::abs(to - m_dragFrom) >= leastBrush)
        setBrush(*m_dragged, Span{std::min(m_dragFrom, to), std::max(m_dragFrom, to)});
}

void ParallelCoordinates::mouseReleaseEvent(QMouseEvent* event)
{
    const auto axis = std::exchange(m_dragged, std::nullopt);
    if (axis && std::abs(placeAt(event->position()) - m_dragFrom) < leastBrush)
        setBrush(*axis, std::nullopt);
}

void ParallelCoordinates::narrow(bool fromBelow)
{
    const auto brush = m_brushes.find(m_current);
    Span places = brush == m_brushes.end() ? Span{0, 1} : brush->second;
    (fromBelow ? places.lo : places.hi) += fromBelow ? keyStep : -keyStep;
    setBrush(m_current, places.length() > 0 ? std::optional(places) : std::nullopt);
}

void ParallelCoordinates::keyPressEvent(QKeyEvent* event)
{
    if (!hasPicture())
        return ChartPanel::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        m_current -= m_current > 0;
        break;
    case Qt::Key_Right:
        m_current += m_current + 1 < m_table.axes.size();
        break;
    case Qt::Key_Up:
        narrow(true);
        break;
    case Qt::Key_Down:
        narrow(false);
        break;
    case Qt::Key_Escape:
        clearBrushes();
        break;
    default:
        return ChartPanel::keyPressEvent(event);
    }
    update();
}

void ParallelCoordinates::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

/// The names and figures of the lines at an axis.
bool ParallelCoordinates::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartPanel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto axis = axisAt(help->pos());
    QStringList lines;
    for (const ParallelLine& line : m_table.lines)
        if (axis && line.values[*axis] && passes(m_table, line, m_brushes))
            lines.append(line.name + u": "_s + m_table.axes[*axis].text(*line.values[*axis]));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

QString ParallelCoordinates::csv()
{
    QString text = u"analysis"_s;
    for (const ParallelAxis& axis : m_table.axes)
        text += u',' + csvField(axis.title);
    text += u'\n';
    for (const ParallelLine& line : m_table.lines) {
        text += csvField(line.name);
        for (std::size_t axis = 0; axis < m_table.axes.size(); ++axis) {
            const auto& value = line.values[axis];
            text += u','
                + (m_table.axes[axis].unit == ParallelAxis::Unit::Name && value
                        ? csvField(m_table.axes[axis].text(*value))
                        : csvNumber(value.value_or(std::nan(""))));
        }
        text += u'\n';
    }
    return text;
}

} // namespace metallm::ui
