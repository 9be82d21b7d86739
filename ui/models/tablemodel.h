// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace metallm::ui {

/// A table over a snapshot. Qt's overrides are sealed: a model tells its size, its headers and its
/// cells, computed when asked for. The value of a cell stands under SortRole, its text under
/// Qt::DisplayRole.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole;
    /// QStringList: the names that a shortened one is to be told from, where these are not those of
    /// the column (NameDelegate).
    static constexpr int PeerNamesRole = Qt::UserRole + 100;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : rows();
    }
    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid)
            ? cell(index.row(), index.column(), role)
            : QVariant();
    }
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        return orientation == Qt::Horizontal && section >= 0 && section < columns()
            ? header(section, role)
            : QVariant();
    }

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QVariant header(int column, int role) const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;

    /// The figures of these columns are other ones.
    void columnsChanged(int first, int last)
    {
        if (rows() > 0)
            emit dataChanged(index(0, first), index(rows() - 1, last));
    }
    void headersChanged() { emit headerDataChanged(Qt::Horizontal, 0, columns() - 1); }

    static QVariant alignment(bool isFigure)
    {
        return QVariant::fromValue(
            Qt::Alignment((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
};

} // namespace metallm::ui
