// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/askanswer.h"

namespace metallm::ui {

/// The models in the order in which the router ranks them for the query asked about, at a cost
/// weight that may move without a new answer.
class AskedModels : public TableModel {
    Q_OBJECT

public:
    enum Column { Model, Score, Bonus, Cost, Value, Chosen, ColumnCount };
    /// Under Value: QList<double> of predicted score, bonus, cost term, and the least and the most
    /// that any bar reaches; nothing where there are no figures.
    static constexpr int BarRole = Qt::UserRole + 1;

    using TableModel::TableModel;

    void setAnswer(const AskAnswerPtr& answer, double costWeight);
    void setCostWeight(double costWeight);
    /// False: nothing explores, and the column has nothing to tell.
    bool hasBonus() const;
    void retranslate();

    const std::vector<analysis::RankedModel>& ranking() const { return m_ranking; }

protected:
    int rows() const override { return static_cast<int>(m_ranking.size()); }
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    void rank();
    QString text(int row, int column) const;
    QVariant value(int row, int column) const;
    QString rangeText(const analysis::RankedModel& model) const;
    QString tip(int row) const;
    QVariant bar(int row) const;
    QString headerTip(int column) const;

    AskAnswerPtr m_answer;
    double m_costWeight = 0;
    std::vector<analysis::RankedModel> m_ranking;
    double m_least = 0; // of all bars
    double m_most = 0;
};

} // namespace metallm::ui
