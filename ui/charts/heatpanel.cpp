// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatpanel.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heatview.h"

#include <QContextMenuEvent>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int captionHeight = 22; // px, in saved pictures
constexpr int side = 8; // px, left and right
constexpr int above = 4; // px
} // namespace

HeatPanel::HeatPanel(QWidget* parent)
    : ChartPanel(parent)
    , m_table(new QTableView(this))
    , m_head(new HeatHeader(Qt::Horizontal, m_table))
    , m_rowNames(new HeatHeader(Qt::Vertical, m_table))
    , m_caption(new QLabel(this))
    , m_captionLine(new QHBoxLayout)
{
    m_table->setHorizontalHeader(m_head);
    m_table->setVerticalHeader(m_rowNames);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_caption->setProperty("role", u"small"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_captionLine->addWidget(m_caption, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, above, side, 4);
    column->setSpacing(2);
    column->addWidget(m_table, 1);
    column->addLayout(m_captionLine);
}

void HeatPanel::setUp(
    const QString& name, QAbstractItemModel* model, QAbstractItemDelegate* delegate)
{
    setObjectName(name);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setModel(model);
    m_table->setItemDelegate(delegate);
}

void HeatPanel::retranslate()
{
    ChartPanel::retranslate();
    setAccessibleName(title());
    m_table->setAccessibleName(title());
}

void HeatPanel::showCells()
{
    m_table->setVisible(hasPicture());
    m_caption->setVisible(hasPicture());
    fitCells();
    update();
}

QStringList HeatPanel::names(Qt::Orientation orientation) const
{
    const QAbstractItemModel& model = *m_table->model();
    const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
    QStringList texts;
    for (int section = 0; section < count; ++section)
        texts.append(model.headerData(section, orientation, Qt::DisplayRole).toString());
    return texts;
}

int HeatPanel::modelOfColumn(int) const
{
    return noModel;
}

QStringList HeatPanel::cellTexts() const
{
    const QAbstractItemModel& model = *m_table->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
    return texts;
}

HeatLayout HeatPanel::layoutFor(const QSize& room) const
{
    return HeatLayout::fitted(names(Qt::Vertical), names(Qt::Horizontal), room, cellTexts());
}

void HeatPanel::fitCells()
{
    if (!m_table->model())
        return;
    QSize room(width() - 2 * side - 2, height() - 12 - m_caption->sizeHint().height());
    HeatLayout layout = layoutFor(room);
    const QAbstractItemModel& model = *m_table->model();
    if (layout.total(model.rowCount(), model.columnCount()).height() > room.height()) {
        room.rwidth() -= m_table->verticalScrollBar()->sizeHint().width();
        layout = layoutFor(room);
    }
    m_head->setFixedHeight(layout.headHeight);
    m_rowNames->setFixedWidth(layout.nameWidth);
    m_head->setLayoutInForce(layout);
    m_rowNames->setLayoutInForce(layout);
}

void HeatPanel::staleChanged()
{
    QGraphicsOpacityEffect* veil = nullptr;
    if (isStale()) {
        veil = new QGraphicsOpacityEffect(m_table);
        veil->setOpacity(chartmeasure::staleOpacity);
    }
    m_table->setGraphicsEffect(veil);
}

QSize HeatPanel::pictureSize() const
{
    const QAbstractItemModel& model = *m_table->model();
    const int caption = static_cast<int>(textSize(legend(), axisFont()).width()) + 2;
    return layoutFor(size())
        .total(model.rowCount(), model.columnCount())
        .expandedTo({std::max(160, caption), 80})
        .grownBy({side, above, side, captionHeight});
}

void HeatPanel::paintPicture(QPainter& painter, const QSizeF& size) const
{
    const Theme& theme = Theme::of(this);
    const HeatLayout layout = layoutFor(this->size());
    const QStringList columns = names(Qt::Horizontal);
    const QStringList rows = names(Qt::Vertical);
    const QPointF origin(side + layout.nameWidth, above + layout.headHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < columns.size(); ++column)
        drawHeatHead(painter, theme,
            QRectF(
                origin.x() + column * layout.cellWidth, above, layout.cellWidth, layout.headHeight),
            modelOfColumn(column), {columns[column], columns}, layout.upright);
    for (int row = 0; row < rows.size(); ++row) {
        const double top = origin.y() + row * layout.cellHeight;
        drawHeatRowName(painter, theme, QRectF(side, top, layout.nameWidth, layout.cellHeight),
            {rows[row], rows});
        for (int column = 0; column < columns.size(); ++column)
            drawCell(painter,
                QRectF(origin.x() + column * layout.cellWidth, top, layout.cellWidth,
                    layout.cellHeight),
                m_table->model()->index(row, column));
    }
    painter.setFont(axisFont());
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(side, size.height() - captionHeight, size.width() - 2 * side, captionHeight),
        m_caption->alignment() | Qt::AlignVCenter, legend());
}

void HeatPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).panel);
    if (!hasPicture())
        paintEmpty(painter);
}

void HeatPanel::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    fitCells();
}

void HeatPanel::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

bool HeatPanel::enterPressed(const QModelIndex&)
{
    return false;
}

bool HeatPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (enters && m_table->currentIndex().isValid() && enterPressed(m_table->currentIndex()))
            return true;
    }
    return ChartPanel::eventFilter(watched, event);
}

} // namespace metallm::ui
