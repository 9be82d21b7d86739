// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queryrows.h"
#include "ui/models/tablemodel.h"

namespace metallm::ui {

/// The evaluation queries of a run. No object a row: every cell is read from the snapshot when it
/// is shown, so that a million rows cost their row numbers.
class QueriesModel : public TableModel {
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// A run over the same queries keeps the rows (their values change); another one shows all of
    /// its queries in the order played.
    void setSnapshot(const SnapshotPtr& snapshot);
    void setRows(const QueryRows& rows);
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    void retranslate();

    std::int32_t stepAt(int row) const;
    /// Row of the data set.
    std::int32_t queryAt(int row) const;
    /// -1 where the query is not among the rows.
    int rowOfQuery(std::int32_t query) const;
    /// Evaluation queries in all, shown or not.
    int queryCount() const;

protected:
    int rows() const override;
    int columns() const override { return queryColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant value(std::int32_t step, QueryColumn column) const;
    QString text(std::int32_t step, QueryColumn column) const;
    QString modelText(int model, const QString& none) const;
    QString bestTip(std::int32_t step) const;

    SnapshotPtr m_snapshot;
    QueryRows m_rows;
};

} // namespace metallm::ui
