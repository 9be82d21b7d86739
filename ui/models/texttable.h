// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"

#include <QStringList>
#include <vector>

namespace metallm::ui {

/// A few rows of text under headings, such as the first of a file.
class TextTable : public TableModel {
    Q_OBJECT

public:
    struct Heading {
        QString text;
        bool isFigure = false; ///< stands at the right
    };

    using TableModel::TableModel;

    /// Every row has a text for each heading.
    void setContents(std::vector<Heading> headings, std::vector<QStringList> rows)
    {
        beginResetModel();
        m_headings = std::move(headings);
        m_rows = std::move(rows);
        endResetModel();
    }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return static_cast<int>(m_headings.size()); }
    QVariant header(int column, int role) const override
    {
        const Heading& heading = m_headings[static_cast<std::size_t>(column)];
        if (role == Qt::TextAlignmentRole)
            return alignment(heading.isFigure);
        return role == Qt::DisplayRole ? heading.text : QVariant();
    }
    QVariant cell(int row, int column, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return alignment(m_headings[static_cast<std::size_t>(column)].isFigure);
        const bool isText = role == Qt::DisplayRole || role == SortRole || role == Qt::ToolTipRole;
        return isText ? m_rows[static_cast<std::size_t>(row)][column] : QVariant();
    }

private:
    std::vector<Heading> m_headings;
    std::vector<QStringList> m_rows;
};

} // namespace metallm::ui
