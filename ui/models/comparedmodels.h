// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/modelscontroller.h"

namespace metallm::ui {

/// The models of a comparison with everything that is known of each.
class ComparedModels : public TableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Pool,
        Accuracy,
        UniqueWins,
        Cost,
        CostSpread,
        LatencySpread,
        AccuracyDifference,
        CostDifference,
        OracleGain,
        RouterGain,
        ColumnCount
    };
    /// Heights of a histogram, 0 to 1 (QList<double>).
    static constexpr int BinsRole = SortRole + 1;
    static constexpr int DatasetModelRole = SortRole + 2;

    using TableModel::TableModel;

    void setComparison(const analysis::ModelComparisonPtr& comparison);
    void setDifferences(int reference, const ModelsController::Differences& differences);
    void setRouterGains(const analysis::RouterGains& gains);
    void retranslate();

protected:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    std::optional<double> figure(int row, int column) const;
    QString text(int row, int column) const;
    QString tip(int row, int column) const;
    const analysis::ModelDifference* difference(int row) const;
    const analysis::Distribution& distribution(int row, int column) const;
    QString name(int arm) const;

    analysis::ModelComparisonPtr m_comparison;
    int m_reference = -1;
    ModelsController::Differences m_differences;
    analysis::RouterGains m_routerGains;
};

} // namespace metallm::ui
