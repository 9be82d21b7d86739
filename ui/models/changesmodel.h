// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/pincomparison.h"

namespace metallm::ui {

/// The queries that changed hands between a pin and the present run. No object a row.
class ChangesModel : public TableModel {
    Q_OBJECT

public:
    using TableModel::TableModel;

    void setChanges(const ChangesPtr& changes);
    /// Rows in another order; an order of other changes is not taken.
    void setOrder(const ChangesPtr& changes, const std::vector<std::uint32_t>& order);
    const ChangesPtr& changes() const { return m_changes; }
    std::int32_t queryAt(int row) const { return at(row).query; }
    void retranslate();

protected:
    int rows() const override
    {
        return m_changes ? static_cast<int>(m_changes->queries.size()) : 0;
    }
    int columns() const override { return int(ChangeColumn::Gain) + 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    const ChangedQuery& at(int row) const;
    QString text(int row, ChangeColumn column) const;
    QString modelName(int model) const;

    ChangesPtr m_changes;
    std::vector<std::uint32_t> m_order; // empty = as they came
};

} // namespace metallm::ui
