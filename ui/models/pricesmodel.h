// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/state/resultsnapshot.h"
#include "ui/state/whatifpicture.h"

#include "core/prices/pricetable.h"

#include <memory>
#include <optional>

namespace metallm::ui {

/// The data set's models with their prices, which can be edited, and what they lead to. An empty
/// price is unknown. Edits are proposed by a signal and shown when the state has them.
class PricesModel : public TableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Provider,
        Input,
        Output,
        Flat,
        Accuracy,
        Cost,
        Calls,
        WhatIfColumn,
        BreakEvenColumn,
        ColumnCount
    };

    using TableModel::TableModel;

    void setDataset(const std::shared_ptr<const data::Dataset>& dataset);
    void setPrices(const prices::PriceTable& prices);
    void setSnapshot(const SnapshotPtr& snapshot);
    void setWhatIf(const prices::WhatIf& whatIf);
    void setPicture(const WhatIfPicturePtr& picture);
    void retranslate();

    /// What the model of a row may cost, as it is set.
    prices::WhatIfPrice whatIfPrice(int row) const;
    /// It has a list price that another one can be a multiple of.
    bool hasListPrice(int row) const;
    const std::string& modelName(int row) const { return name(row); }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// `prices` is the whole table with one figure changed; `text` names the change.
    void proposed(const metallm::prices::PriceTable& prices, const QString& text);
    void whatIfProposed(const std::string& model, const metallm::prices::WhatIfPrice& price);
    /// What was typed is no price; says why.
    void rejected(const QString& reason);

protected:
    int rows() const override;
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    static bool isPrice(int column) { return column >= Input && column <= Flat; }
    const std::string& name(int row) const;
    std::optional<double> figure(int row, int column) const;
    QString text(int row, int column) const;
    QVariant editable(int row, int column) const;
    bool setPrice(const QModelIndex& index, const QString& typed);
    bool setWhatIfPrice(int row, const QString& typed);
    int armOf(int row) const;
    data::CostMode mode() const;
    std::optional<analysis::BreakEven> breakEven(int row) const;
    double toldFigure(int row) const;
    QString breakEvenText(int row) const;
    QString breakEvenTip(int row) const;

    std::shared_ptr<const data::Dataset> m_dataset;
    prices::PriceTable m_prices;
    SnapshotPtr m_snapshot;
    prices::WhatIf m_whatIf;
    WhatIfPicturePtr m_picture;
};

} // namespace metallm::ui
