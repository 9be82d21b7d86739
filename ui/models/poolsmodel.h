// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/modelcomparison.h"
#include "ui/models/tablemodel.h"

namespace metallm::ui {

/// The best pools of a search, best first.
class PoolsModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Models, Oracle, RouterAccuracy, RouterCost, ColumnCount };

    using TableModel::TableModel;

    void setOutcome(const analysis::PoolOutcomePtr& outcome);
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }
    /// The models of a row's pool, by name.
    std::vector<std::string> models(int row) const;

protected:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    std::optional<double> figure(int row, int column) const;
    QString names(int row) const;

    analysis::PoolOutcomePtr m_outcome;
};

} // namespace metallm::ui
