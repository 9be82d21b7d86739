// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sweep.h"

#include <optional>
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace metallm::ui {

enum class SweepMetric { Reward, Accuracy, Cost, Regret };

QString metricTitle(SweepMetric metric);
/// A parameter that can be swept, as people read it: "exploration α" for alpha.
QString sweepableTitle(const std::string& name);
/// "0.25", "1,000": as many digits as the value has.
QString parameterText(double value);

/// One metric of a sweep over two parameters, the first down, the second across. Pure.
struct SweepTable {
    SweepMetric metric = SweepMetric::Accuracy;
    int seeds = 1;
    sim::GridAxis down{};
    sim::GridAxis across{};
    std::vector<std::optional<analysis::Estimate>> cells{}; ///< row by row
    double least = 0; ///< of the means
    double most = 0;
    std::optional<std::size_t> best{}; ///< highest reward or accuracy, lowest cost or regret

    std::size_t cellAt(int row, int column) const
    {
        return static_cast<std::size_t>(row) * across.values.size()
            + static_cast<std::size_t>(column);
    }
    /// 0 for the least mean to 1 for the greatest; none where there is no figure.
    std::optional<double> strength(std::size_t cell) const;
    QString text(double value) const; ///< a figure of the metric
    QString cellText(std::size_t cell) const;
    /// "exploration α 0.1 · cost weight 0.2 · accuracy 78.9 % (78.1 – 79.6 %) · mean of 5 seeds".
    QString description(std::size_t cell) const;
    QString seedsText() const;
    QString axesText() const;
};

/// A table without cells where the sweep is none over two parameters.
SweepTable sweepTable(const sim::SweepResult& result, SweepMetric metric);

class SweepModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { StrengthRole = Qt::UserRole, BestRole, PresentRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(SweepTable table);
    const SweepTable& table() const { return m_table; }
    /// The cell of the parameters in the window, if any.
    void setPresent(std::optional<std::size_t> cell);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    SweepTable m_table;
    std::optional<std::size_t> m_present;
};

} // namespace metallm::ui
