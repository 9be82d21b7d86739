// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/pincomparison.h"
#include "ui/state/pins.h"

namespace metallm::ui {

class PinBoard;

/// The pinned analyses: what was asked, what came of it, and how far that is from the present run.
/// Names can be edited; a new one is proposed by a signal.
class PinsModel : public TableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Policy,
        CostWeight,
        Accuracy,
        AccuracyDifference,
        Cost,
        CostDifference,
        RewardDifference,
        Aiq,
        Saving,
        Created,
        ColumnCount
    };

    explicit PinsModel(const PinBoard& board, QObject* parent = nullptr);

    void setDifferences(const PinDifferences& differences);
    void retranslate();
    int idAt(int row) const { return m_pins[static_cast<std::size_t>(row)]->id; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void renamed(int id, const QString& name);

protected:
    int rows() const override { return static_cast<int>(m_pins.size()); }
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    void takePins();
    void refresh();
    std::optional<double> figure(int row, int column) const;
    const PinDifference* difference(int row) const;
    QString text(int row, int column) const;
    QString tip(int row, int column) const;

    const PinBoard& m_board;
    Pins m_pins;
    PinDifferences m_differences;
};

} // namespace metallm::ui
