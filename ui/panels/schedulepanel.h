// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/analysis.h"

#include <memory>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace metallm::ui {

class ParameterEditor;
class ScheduleChart;
class ScheduleModel;
class WorkbenchState;

/// The cost weight over time as the user's own: drawn at the left, as figures at the right.
class SchedulePanel : public QWidget {
    Q_OBJECT

public:
    SchedulePanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

    QSize sizeHint() const override { return {820, 190}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildButtons();
    QWidget* buildTable();
    void connectState();
    void retranslate();
    void showSchedule();
    double largestWeight();
    void choose(int step);
    /// Also follows it, where it is the first step; stops that with the last.
    void propose(const std::vector<sim::ScheduleStep>& schedule, const QString& text);
    void remove(int step);
    void follow();
    void showProblem(const QString& problem);

    WorkbenchState& m_state;
    ParameterEditor& m_editor;
    ScheduleChart* m_chart;
    ScheduleModel* m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_follow;
    QLabel* m_note;
    std::shared_ptr<const sim::Analysis> m_ranged; // that m_most was found for
    double m_most = 1;
};

} // namespace metallm::ui
