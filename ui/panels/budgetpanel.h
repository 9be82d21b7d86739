// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/resultsnapshot.h"

#include <optional>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace metallm::ui {

class BudgetChart;
class ChartView;
class CostWeightChart;
class FigureCard;
class ParameterEditor;
class WorkbenchState;

/// How a run keeps to its budget: spending against time with the cost weight under it, and beside
/// them what the budget could have bought. Without a budget: the button that sets one.
class BudgetPanel : public QWidget {
    Q_OBJECT

public:
    BudgetPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

    BudgetChart& spending() const { return *m_spending; }
    CostWeightChart& costWeight() const { return *m_costWeight; }
    QSize sizeHint() const override { return {640, 280}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildEmpty();
    QWidget* buildCharts();
    void linkCharts();
    void retranslate();
    void showSnapshot(const SnapshotPtr& snapshot);
    void showFigures(const sim::RunResult& run);
    void showOptimum(const budget::Outcome& outcome);
    void setBudget();
    void showMeeting(const ResultSnapshot& snapshot);

    WorkbenchState& m_state;
    ParameterEditor& m_editor;
    QStackedWidget* m_pages;
    QLabel* m_hint;
    QPushButton* m_set;
    BudgetChart* m_spending;
    CostWeightChart* m_costWeight;
    FigureCard* m_spent;
    FigureCard* m_optimum;
    FigureCard* m_shadowPrice;
    QPushButton* m_meet; ///< moves to the cost weight that met the budget in training
    std::optional<double> m_suggested; ///< USD per 10,000 queries: what the run on screen costs
};

/// Rounded to two significant digits.
double roundedBudget(double usd);

} // namespace metallm::ui
