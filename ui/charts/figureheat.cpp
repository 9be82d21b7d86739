// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureheat.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heattable.h"
#include "ui/charts/heatview.h"

#include <cmath>
#include <QContextMenuEvent>
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

static_assert(int(FigureModel::DatasetModelRole) == int(HeatModel::DatasetModelRole),
    "HeatHeader asks for it");

void drawCell(QPainter& painter, const Theme& theme, const QRectF& rect, const QModelIndex& index)
{
    const QVariant strength = index.data(FigureModel::StrengthRole);
    const QColor fill =
        theme.tint(theme.accent, strength.isValid() ? 0.06 + 0.8 * strength.toDouble() : 0);
    drawHeatFigure(painter, theme, rect, fill, index.data().toString(),
        index.data(FigureModel::StandsRole).toBool());
}

class FigureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        drawCell(*painter, theme, option.rect, index);
        if (!option.state.testFlag(QStyle::State_Selected))
            return;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
};

} // namespace

void FigureModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    bool any = false;
    for (const FigureTable::Cell& cell : m_table.cells) {
        if (!cell.value)
            continue;
        m_least = any ? std::min(m_least, *cell.value) : *cell.value;
        m_most = any ? std::max(m_most, *cell.value) : *cell.value;
        any = true;
    }
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureTable::Cell& cell = m_table.cells[m_table.cellAt(index.row(), index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case StrengthRole:
        if (!cell.value)
            return {};
        return m_most > m_least ? (*cell.value - m_least) / (m_most - m_least) : 0.5;
    case StandsRole:
        return cell.stands;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.tip;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (across && role == DatasetModelRole && !m_table.columnModels.empty())
        return m_table.columnModels[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return across ? m_table.columns[section] : m_table.rows[section];
    return {};
}

FigureHeat::FigureHeat(const QString& name, QWidget* parent)
    : ChartPanel(parent)
    , m_model(new FigureModel(this))
    , m_table(new QTableView(this))
    , m_head(new HeatHeader(Qt::Horizontal, m_table))
    , m_rowNames(new HeatHeader(Qt::Vertical, m_table))
    , m_caption(new QLabel(this))
{
    setObjectName(name);
    setMinimumSize(160, 60); // a row of docks is low on a small screen
    buildTable(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addWidget(m_table, 1);
    column->addWidget(m_caption);
    setTable({});
}

void FigureHeat::buildTable(const QString& name)
{
    m_table->setObjectName(name + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setHorizontalHeader(m_head);
    m_table->setVerticalHeader(m_rowNames);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_caption->setProperty("role", u"small"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex& index) { emit cellChosen(index.row(), index.column()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &FigureHeat::showCaption);
}

void FigureHeat::setTable(FigureTable table)
{
    m_model->setTable(std::move(table));
    m_table->setVisible(hasPicture());
    m_caption->setVisible(hasPicture());
    fitCells();
    showCaption();
    pictureChanged();
    update();
}

void FigureHeat::setTitle(const QString& title, const QString& hint)
{
    m_title = title;
    setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(hint);
}

bool FigureHeat::hasPicture() const
{
    return !m_model->table().isEmpty();
}

QString FigureHeat::emptyText() const
{
    return tr("Nothing to compare yet.\nOpen or import a data set, then press Run.");
}

/// What the keyboard is on, in words; else what the cells are.
void FigureHeat::showCaption()
{
    const QModelIndex current = m_table->currentIndex();
    const QString text =
        current.isValid() ? current.data(Qt::ToolTipRole).toString() : m_model->table().caption;
    m_caption->setText(text);
    m_caption->setToolTip(text);
}

HeatLayout FigureHeat::layoutFor(const QSize& room) const
{
    QStringList texts;
    for (const FigureTable::Cell& cell : m_model->table().cells)
        texts.append(cell.text);
    return HeatLayout::fitted(m_model->table().rows, m_model->table().columns, room, texts);
}

void FigureHeat::fitCells()
{
    if (!hasPicture())
        return;
    QSize room(width() - 18, height() - 12 - m_caption->sizeHint().height());
    HeatLayout layout = layoutFor(room);
    const QSize total = layout.total(m_model->rowCount(), m_model->columnCount());
    if (total.height() > room.height()) {
        room.rwidth() -= m_table->verticalScrollBar()->sizeHint().width();
        layout = layoutFor(room);
    }
    m_head->setFixedHeight(layout.headHeight);
    m_rowNames->setFixedWidth(layout.nameWidth);
    m_head->setLayoutInForce(layout);
    m_rowNames->setLayoutInForce(layout);
}

QSize FigureHeat::pictureSize() const
{
    return layoutFor(size())
        .total(m_model->rowCount(), m_model->columnCount())
        .expandedTo({420, 80})
        .grownBy({8, 4, 8, captionHeight});
}

void FigureHeat::paintPicture(QPainter& painter, const QSizeF& size) const
{
    const Theme& theme = Theme::of(this);
    const FigureTable& table = m_model->table();
    const HeatLayout layout = layoutFor(this->size());
    const QPointF origin(8 + layout.nameWidth, 4 + layout.headHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < table.columns.size(); ++column) {
        const QVariant model =
            m_model->headerData(column, Qt::Horizontal, FigureModel::DatasetModelRole);
        drawHeatHead(painter, theme,
            QRectF(origin.x() + column * layout.cellWidth, 4, layout.cellWidth, layout.headHeight),
            model.isValid() ? model.toInt() : noModel, table.columns[column], layout.upright);
    }
    for (int row = 0; row < table.rows.size(); ++row) {
        const double top = origin.y() + row * layout.cellHeight;
        drawHeatRowName(
            painter, theme, QRectF(8, top, layout.nameWidth, layout.cellHeight), table.rows[row]);
        for (int column = 0; column < table.columns.size(); ++column)
            drawCell(painter, theme,
                QRectF(origin.x() + column * layout.cellWidth, top, layout.cellWidth,
                    layout.cellHeight),
                m_model->index(row, column));
    }
    painter.setPen(theme.muted);
    painter.drawText(QRectF(8, size.height() - captionHeight, size.width() - 16, captionHeight),
        Qt::AlignLeft | Qt::AlignVCenter, table.caption);
}

void FigureHeat::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).panel);
    if (!hasPicture())
        paintEmpty(painter);
}

void FigureHeat::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    fitCells();
}

void FigureHeat::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

bool FigureHeat::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex index = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && index.isValid()) {
            emit cellChosen(index.row(), index.column());
            return true;
        }
    }
    return ChartPanel::eventFilter(watched, event);
}

QString FigureHeat::csv()
{
    const FigureTable& table = m_model->table();
    QString text;
    for (const QString& column : table.columns)
        text += u',' + csvField(column);
    text += u'\n';
    for (int row = 0; row < table.rows.size(); ++row) {
        text += csvField(table.rows[row]);
        for (int column = 0; column < table.columns.size(); ++column)
            text += u','
                + csvNumber(table.cells[table.cellAt(row, column)].value.value_or(std::nan("")));
        text += u'\n';
    }
    return text;
}

} // namespace metallm::ui
