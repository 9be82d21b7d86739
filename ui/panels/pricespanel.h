// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/resultsnapshot.h"
#include "ui/state/whatif.h"

#include <optional>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace metallm::ui {

class ParameterEditor;
class PricesModel;
class WhatIfBar;
class WhatIfController;
class WorkbenchState;

/// The models with their prices, which can be changed, and what they lead to.
class PricesPanel : public QWidget {
    Q_OBJECT

public:
    PricesPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent = nullptr);

    /// Shows what-if and break-even prices, and changes them.
    void serve(WhatIfController& whatIf);
    /// Those of the study, to compare with.
    void setPriceTables(const std::vector<prices::PriceTable>& tables);

    QSize sizeHint() const override;

signals:
    void scenarioKept(const metallm::prices::PriceTable& scenario);
    /// The table as it is now belongs into the study.
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void connectState();
    void retranslate();
    void fitColumns();
    void giveNamesRoom();
    void showState();
    void showError(const QString& text);
    /// A way of counting that the prices have a say in.
    data::CostMode pricedMode() const;
    data::CostMode modeInForce() const;
    void usePrices();
    void connectDrag(WhatIfController& whatIf);

    WorkbenchState& m_state;
    ParameterEditor& m_editor;
    PricesModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_note;
    QPushButton* m_usePrices;
    QPushButton* m_save;
    QAction* m_copy;
    WhatIfBar* m_whatIfBar = nullptr;
    std::optional<prices::WhatIfPrice> m_dragFrom; // of the what-if price that is moved
};

} // namespace metallm::ui
