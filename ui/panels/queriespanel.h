// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace metallm::ui {

class ElidedLabel;
class FilterBar;
class QueriesModel;
class QueryArranger;
class SelectionEditor;
class WorkbenchState;

/// The evaluation queries of the run: filtered, sorted, copied; the selected one is the window's.
class QueriesPanel : public QWidget {
    Q_OBJECT

public:
    QueriesPanel(WorkbenchState& state, SelectionEditor& selection, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// Double click or Enter on the selected query.
    void inspectionRequested();

protected:
    void changeEvent(QEvent* event) override;
    /// Where it is narrow the texts have the room of the rewards, which follow from score and USD.
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void connectState();
    void retranslate();
    void sortBy(int column, Qt::SortOrder order);
    void select(std::optional<std::int32_t> query);
    void onCurrentChanged(const QModelIndex& current);
    void showCount();
    void showTotals();
    void copySelection();

    WorkbenchState& m_state;
    SelectionEditor& m_selection;
    QueriesModel* m_model;
    QueryArranger* m_arranger;
    JobRunner m_copying;
    QLineEdit* m_filter;
    FilterBar* m_filters;
    QLabel* m_count;
    ElidedLabel* m_totals;
    QTableView* m_table;
    QAction* m_copy;
    bool m_selecting = false; // the table follows the state, not the user
    bool m_sortedAnew = false;
};

} // namespace metallm::ui
