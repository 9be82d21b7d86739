// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/learningcontroller.h"

namespace metallm::ui {

/// What a policy that learns knew of each model at one moment of its run.
class LearningModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Model, Plays, Told, Score, Width, Weights, ColumnCount };
    /// Length of the cell's bar, 0 to 1 of the greatest in the run; invalid = none.
    static constexpr int BarRole = SortRole + 1;
    static constexpr int DatasetModelRole = SortRole + 2;

    using TableModel::TableModel;

    /// Null: nothing is known yet.
    void setRecord(const LearningRecordPtr& record);
    void setMoment(const MomentPtr& moment);
    void retranslate();

protected:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    /// None = the policy has no such figure.
    static std::optional<double> figure(const sim::ArmMoment& arm, int column);
    std::optional<double> figure(int row, int column) const;
    QString text(int row, int column) const;
    static QString heading(int column);
    static QString explanation(int column);

    LearningRecordPtr m_record;
    MomentPtr m_moment;
    std::vector<double> m_most; // of each column, over the run
};

} // namespace metallm::ui
