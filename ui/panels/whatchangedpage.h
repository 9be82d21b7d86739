// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/pincomparison.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace metallm::ui {

class ElidedLabel;
class ChangesModel;
class ChoiceBox;
class PinBoard;
class PinComparer;
class WorkbenchState;

/// The queries whose model changed between a pin and the present run, with the gain or loss of
/// each. A row that is selected selects its query; Enter or a double click shows it.
class WhatChangedPage : public QWidget {
    Q_OBJECT

public:
    WhatChangedPage(
        WorkbenchState& state, const PinBoard& board, PinComparer& comparer, QWidget* parent);

signals:
    void inspectionRequested();
    void queriesAsked(
        const QString& label, const std::shared_ptr<const std::vector<std::int32_t>>& queries);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void retranslate();
    void showPins();
    void showChanges(const ChangesPtr& changes);
    void showSummary();
    void selectQuery(const QModelIndex& current);
    void askQueries();
    void sort();

    WorkbenchState& m_state;
    const PinBoard& m_board;
    PinComparer& m_comparer;
    ChangesModel* m_model;
    QTableView* m_table;
    QLabel* m_pinLabel;
    ChoiceBox* m_pin;
    ElidedLabel* m_summary;
    QPushButton* m_filter;
};

} // namespace metallm::ui
