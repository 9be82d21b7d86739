// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "ui/util/theme.h"

#include <QApplication>
#include <QUndoStack>

namespace metallm::ui {

HistoryModel::HistoryModel(const QUndoStack& stack, QObject* parent)
    : QAbstractListModel(parent)
    , m_stack(stack)
    , m_rows(stack.count() + 1)
{
    connect(&stack, &QUndoStack::indexChanged, this, &HistoryModel::follow);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::present() const
{
    return m_stack.index();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() > m_stack.count())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case Qt::ToolTipRole:
        return row == present() ? tr("This is the present state") : tr("Click to go to this state");
    case Qt::ForegroundRole:
        return row > present() ? QVariant(Theme::of(QApplication::palette()).muted) : QVariant();
    case Qt::FontRole: {
        QFont font = bodyFont();
        font.setBold(row == present());
        font.setItalic(row > present());
        return font;
    }
    default:
        return {};
    }
}

QString HistoryModel::text(int row) const
{
    return row == 0 ? tr("As it was loaded") : m_stack.text(row - 1);
}

QString HistoryModel::spokenText(int row) const
{
    if (row == present())
        return tr("%1, the present state").arg(text(row));
    return row > present() ? tr("%1, taken back").arg(text(row)) : text(row);
}

void HistoryModel::retranslate()
{
    emit dataChanged(index(0), index(m_rows - 1));
}

void HistoryModel::follow()
{
    const int rows = m_stack.count() + 1;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    emit dataChanged(index(0), index(m_rows - 1));
}

} // namespace metallm::ui
