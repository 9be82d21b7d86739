// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/runresult.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QStringList>
#include <vector>

namespace metallm::ui {

/// Which share of each domain's queries each model took. Pure.
struct HeatTable {
    QStringList domains; ///< those with queries in the evaluation part
    QStringList models;
    std::vector<int> datasetModels; ///< per column: index in the data set's model list
    std::vector<int> datasetDomains; ///< per row: index in the data set's domains; -1 = without one
    std::vector<std::int64_t> queries; ///< per row
    std::vector<std::vector<double>> shares; ///< [row][column]
    /// Whole per cent; every row sums to 100 (largest remainders rounded up).
    std::vector<std::vector<int>> percents;
};

/// `noDomain` names the row of the queries without a domain.
HeatTable heatTable(const sim::RunResult& run, const QString& noDomain);

/// Shares as whole per cent that sum to 100; all 0 where the shares are.
std::vector<int> wholePercents(const std::vector<double>& shares);

/// Which part of each cell's queries is selected, 0 to 1; [row][column] as in `table`. Pure.
std::vector<std::vector<double>> selectedParts(const HeatTable& table, const sim::RunResult& run,
    const std::vector<std::int32_t>& selectedSteps);

class HeatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ShareRole = Qt::UserRole, DatasetModelRole, SelectedPartRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(HeatTable table);
    /// As selectedParts(); empty = no query is set apart.
    void setSelectedParts(std::vector<std::vector<double>> parts);
    const HeatTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    HeatTable m_table;
    std::vector<std::vector<double>> m_selectedParts;
};

} // namespace metallm::ui
