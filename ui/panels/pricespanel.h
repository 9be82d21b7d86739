// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/resultsnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace metallm::ui {

class ParameterEditor;
class PricesModel;
class WorkbenchState;

/// The models with their prices, which can be changed, and what they lead to.
class PricesPanel : public QWidget {
    Q_OBJECT

public:
    PricesPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// The table as it is now belongs into the study.
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectState();
    void retranslate();
    void showState();
    void showError(const QString& text);
    /// A way of counting that the prices have a say in.
    data::CostMode pricedMode() const;
    data::CostMode modeInForce() const;
    void usePrices();

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
};

} // namespace metallm::ui
