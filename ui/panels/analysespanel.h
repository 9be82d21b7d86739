// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/pincomparison.h"

#include <QWidget>
#include <vector>

class QAction;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace metallm::ui {

class ParallelCoordinates;
class ParameterEditor;
class PinBoard;
class PinComparer;
class PinsModel;
class WhatChangedPage;
class WorkbenchState;

/// The pinned analyses: a table with their differences to the present, what changed since one of
/// them, and all of them over parallel axes.
class AnalysesPanel : public QWidget {
    Q_OBJECT

public:
    struct Collaborators {
        WorkbenchState& state;
        ParameterEditor& editor;
        PinBoard& board;
        PinComparer& comparer;
        QAction& pin; ///< the window's
    };

    AnalysesPanel(const Collaborators& with, QWidget* parent);

    ParallelCoordinates& parallel() const { return *m_parallel; }
    QSize sizeHint() const override { return {820, 190}; }

signals:
    /// Two analyses are to be seen side by side (SideBySide::present, or pins).
    void comparisonAsked(int left, int right);
    /// The selected query is to be shown.
    void inspectionRequested();
    /// Rows of the data set.
    void queriesAsked(
        const QString& label, const std::shared_ptr<const std::vector<std::int32_t>>& queries);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* tablePage();
    void buildTable();
    void connectBoard();
    void retranslate();
    void showButtons();
    void showParallel();
    void selectPins(const std::vector<int>& ids);
    std::optional<int> currentPin() const;
    void goBack();
    void removeSelected();
    void compareSelected();
    std::vector<int> selectedPins() const;

    Collaborators m_with;
    QTabWidget* m_tabs;
    PinsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QPushButton* m_pin;
    QPushButton* m_compare;
    QPushButton* m_goBack;
    QPushButton* m_remove;
    QAction* m_copy;
    WhatChangedPage* m_changed;
    ParallelCoordinates* m_parallel;
};

} // namespace metallm::ui
