// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/inspection.h"

namespace metallm::ui {

/// What each model made of one query: score, tokens, cost, latency as far as the data set has them;
/// marks tell which one the router chose and which one would have been best.
class InspectedModels : public TableModel {
    Q_OBJECT

public:
    enum Column { Mark, Model, Score, Tokens, Cost, ColumnCount };

    using TableModel::TableModel;

    void setInspection(const InspectionPtr& inspection);
    void retranslate();

    static QString chosenMark();
    static QString bestMark();

protected:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    std::optional<double> value(int row, int column) const;
    QString text(int row, int column) const;
    QString tip(int row) const;
    QString markText(int row) const;
    QString markTip(int row) const;
    bool isChosen(int row) const;
    bool isBest(int row) const { return m_inspection->best() == row; }

    InspectionPtr m_inspection;
};

} // namespace metallm::ui
