// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureheat.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heattable.h"
#include "ui/charts/heatview.h"

#include <cmath>
#include <QLabel>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

static_assert(int(FigureModel::DatasetModelRole) == int(HeatModel::DatasetModelRole),
    "HeatHeader asks for it");

void drawFigure(QPainter& painter, const Theme& theme, const QRectF& rect, const QModelIndex& index)
{
    drawHeatFigure(painter, theme, rect, index.data(FigureModel::StrengthRole),
        index.data().toString(), index.data(FigureModel::StandsRole).toBool());
}

class FigureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        drawFigure(*painter, theme, option.rect, index);
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
    : HeatPanel(parent)
    , m_model(new FigureModel(this))
{
    setUp(name, m_model, new FigureDelegate(this));
    setMinimumSize(160, 60); // a row of docks is low on a small screen
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&table(), &QTableView::clicked, this,
        [this](const QModelIndex& index) { emit cellChosen(index.row(), index.column()); });
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this,
        &FigureHeat::showCaption);
    setTable({});
}

void FigureHeat::setTable(FigureTable figures)
{
    m_model->setTable(std::move(figures));
    showCells();
    showCaption();
    pictureChanged();
}

void FigureHeat::setTitle(const QString& title, const QString& hint)
{
    m_title = title;
    retranslate();
    table().setAccessibleDescription(hint);
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
    const QModelIndex current = table().currentIndex();
    const QString text =
        current.isValid() ? current.data(Qt::ToolTipRole).toString() : m_model->table().caption;
    caption().setText(text);
    caption().setToolTip(text);
}

int FigureHeat::modelOfColumn(int column) const
{
    const QVariant model =
        m_model->headerData(column, Qt::Horizontal, FigureModel::DatasetModelRole);
    return model.isValid() ? model.toInt() : noModel;
}

void FigureHeat::drawCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    drawFigure(painter, Theme::of(this), rect, index);
}

bool FigureHeat::enterPressed(const QModelIndex& cell)
{
    emit cellChosen(cell.row(), cell.column());
    return true;
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
