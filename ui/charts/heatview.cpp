// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatview.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heattable.h"
#include "ui/util/shortname.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int leastCellWidth = 30; // px: "100" with room around it
constexpr int mostCellWidth = 150;
constexpr int leastCellHeight = 18;
constexpr int mostCellHeight = 40;
constexpr int leastNameWidth = 72; // px that tell one shortened name from another
constexpr int mostHeadHeight = 150;
constexpr int mostNameWidth = 150;
constexpr double unselectedOpacity = 0.28;

int widestOf(const QStringList& texts)
{
    double widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, textSize(text, axisFont()).width());
    return static_cast<int>(std::ceil(widest));
}

int clampedShare(int room, qsizetype count, int least, int most)
{
    return count > 0 ? std::clamp(room / static_cast<int>(count), least, most) : least;
}

/// Which part of a cell's queries is selected, as a bar along its foot.
void drawSelectedPart(QPainter& painter, const Theme& theme, const QRectF& rect, double part)
{
    constexpr double height = 3; // px
    const QRectF room = rect.adjusted(1, 1, -1, -1);
    painter.fillRect(
        QRectF(room.left(), room.bottom() - height, room.width() * part, height), theme.accent);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

HeatLayout HeatLayout::fitted(const QStringList& rows, const QStringList& heads, const QSize& room,
    const QStringList& figures)
{
    HeatLayout layout;
    layout.nameWidth = std::min({widestOf(rows) + 14, mostNameWidth, room.width() / 3});
    const int least = std::clamp(widestOf(figures) + 12, leastCellWidth, mostCellWidth);
    layout.cellWidth =
        clampedShare(room.width() - layout.nameWidth, heads.size(), least, mostCellWidth);
    const int widest = widestOf(heads);
    layout.upright = widest + 4 > layout.cellWidth && layout.cellWidth < leastNameWidth;
    const int line = static_cast<int>(textSize(u"0"_s, axisFont()).height());
    layout.headHeight = layout.upright
        ? std::min({widest + 12, mostHeadHeight, std::max(room.height() / 3, 3 * line)})
        : line + 10;
    layout.cellHeight = clampedShare(
        room.height() - layout.headHeight, rows.size(), leastCellHeight, mostCellHeight);
    return layout;
}

void drawHeatCell(QPainter& painter, const Theme& theme, const QRectF& rect, int datasetModel,
    double share, const QString& text)
{
    const double opacity = share > 0 ? 0.05 + 0.87 * std::pow(share, 0.65) : 0.03;
    const QColor fill = theme.tint(modelColor(datasetModel), opacity);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), fill);
    painter.setFont(axisFont());
    painter.setPen(share > 0 ? Theme::inkOn(fill) : theme.muted);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void drawHeatFigure(QPainter& painter, const Theme& theme, const QRectF& rect,
    const QVariant& strength, const QString& text, bool bold)
{
    const QColor fill =
        theme.tint(theme.accent, strength.isValid() ? 0.06 + 0.8 * strength.toDouble() : 0);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), fill);
    QFont font = axisFont();
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!strength.isValid() ? theme.muted : Theme::inkOn(fill));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void drawHeatHead(QPainter& painter, const Theme& theme, const QRectF& rect, int datasetModel,
    const HeatName& name, bool upright)
{
    constexpr double band = 3; // px of the model's colour between name and column
    if (datasetModel != noModel)
        painter.fillRect(QRectF(rect.left() + 1, rect.bottom() - band, rect.width() - 2, band),
            theme.readable(modelColor(datasetModel)));
    painter.save();
    painter.setFont(axisFont());
    painter.setPen(theme.muted);
    const QFontMetricsF metrics(axisFont());
    const QRectF room = rect.adjusted(1, 1, -1, -band - 3);
    if (upright) {
        painter.translate(rect.center().x(), room.bottom());
        painter.rotate(-90);
        const QRectF turned(0, -room.width() / 2, room.height(), room.width());
        painter.drawText(turned, Qt::AlignLeft | Qt::AlignVCenter,
            elidedName(name.text, name.peers, metrics, turned.width()));
    } else {
        painter.drawText(
            room, Qt::AlignCenter, elidedName(name.text, name.peers, metrics, room.width()));
    }
    painter.restore();
}

void drawHeatRowName(
    QPainter& painter, const Theme& theme, const QRectF& rect, const HeatName& name)
{
    const QRectF room = rect.adjusted(2, 0, -8, 0);
    painter.setFont(axisFont());
    painter.setPen(theme.muted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
        elidedName(name.text, name.peers, QFontMetricsF(axisFont()), room.width()));
}

void HeatDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    const QVariant part = index.data(HeatModel::SelectedPartRole);
    const bool without = part.isValid() && part.toDouble() <= 0;
    painter->setOpacity(without ? unselectedOpacity : 1);
    drawHeatCell(*painter, theme, option.rect, index.data(HeatModel::DatasetModelRole).toInt(),
        index.data(HeatModel::ShareRole).toDouble(),
        QLocale().toString(index.data(Qt::DisplayRole).toInt()));
    painter->setOpacity(1);
    if (part.isValid() && !without)
        drawSelectedPart(*painter, theme, option.rect, part.toDouble());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

HeatHeader::HeatHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
}

void HeatHeader::setLayoutInForce(const HeatLayout& layout)
{
    m_layout = layout;
    setDefaultSectionSize(orientation() == Qt::Horizontal ? layout.cellWidth : layout.cellHeight);
    updateGeometry();
    emit geometriesChanged(); // the table makes room for a wider or higher header only when told
    viewport()->update();
}

QSize HeatHeader::sizeHint() const
{
    return {m_layout.nameWidth, m_layout.headHeight};
}

void HeatHeader::paintEvent(QPaintEvent* event)
{
    m_names.clear();
    for (int section = 0; section < count(); ++section)
        m_names.append(model()->headerData(section, orientation()).toString());
    QPainter(viewport()).fillRect(event->rect(), Theme::of(this).panel);
    QHeaderView::paintEvent(event);
}

void HeatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::of(this);
    painter->fillRect(rect, theme.panel);
    const HeatName name{model()->headerData(section, orientation()).toString(), m_names};
    if (orientation() == Qt::Vertical) {
        drawHeatRowName(*painter, theme, rect, name);
        return;
    }
    const QVariant datasetModel =
        model()->headerData(section, orientation(), HeatModel::DatasetModelRole);
    drawHeatHead(*painter, theme, rect, datasetModel.isValid() ? datasetModel.toInt() : noModel,
        name, m_layout.upright);
}

} // namespace metallm::ui
