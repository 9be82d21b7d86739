// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"
#include "ui/models/tablemodel.h"
#include "ui/state/resultsnapshot.h"

#include <memory>
#include <vector>

namespace metallm::ui {

/// The data set's models with a check mark for each that takes part, its accuracy and its cost.
/// Check marks are proposed by a signal and shown when the parameters say so.
class ModelChoiceModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Name, Accuracy, Cost, ColumnCount };

    using TableModel::TableModel;

    void setDataset(const std::shared_ptr<const data::Dataset>& dataset);
    void setParameters(const sim::Parameters& parameters);
    void setSnapshot(const SnapshotPtr& snapshot);
    void retranslate();

    bool isChosen(int row) const { return m_chosen[static_cast<std::size_t>(row)]; }
    /// The choice as parameters have it, with `row` turned over; empty = all models.
    std::vector<std::string> withToggled(int row) const;
    std::vector<std::string> withOnly(int row) const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void proposed(const std::vector<std::string>& models);

protected:
    int rows() const override { return static_cast<int>(m_chosen.size()); }
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    const analysis::SingleModel* figures(int row) const;
    std::vector<std::string> names(const std::vector<bool>& chosen) const;
    QString tip(int row) const;

    std::shared_ptr<const data::Dataset> m_dataset;
    SnapshotPtr m_snapshot;
    std::vector<bool> m_chosen;
};

} // namespace metallm::ui
