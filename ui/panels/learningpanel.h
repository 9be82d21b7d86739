// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/learningcontroller.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace metallm::ui {

class Actions;
class ElidedLabel;
class LearningBar;
class LearningModel;
class ParameterEditor;
class UncertaintyChart;
class WorkbenchState;

/// Watch it learn: a run of a policy that learns, played again query by query, with what the policy
/// knew of each model then. Where the run does not learn: the button that makes it.
class LearningPanel : public QWidget {
    Q_OBJECT

public:
    struct Collaborators {
        WorkbenchState& state;
        ParameterEditor& editor;
        LearningController& learning;
        const Actions& actions;
    };

    LearningPanel(const Collaborators& with, QWidget* parent);

    UncertaintyChart& uncertainty() const { return *m_chart; }
    QSize sizeHint() const override { return {820, 220}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildEmpty();
    QWidget* buildRun();
    void buildTable();
    void connectState();
    void retranslate();
    void showRun();
    void showStatus();
    QString soFarText() const;
    QString choiceText() const;
    void makeItLearn();

    Collaborators m_with;
    QStackedWidget* m_pages;
    QLabel* m_hint;
    QPushButton* m_learn;
    LearningBar* m_bar;
    ElidedLabel* m_status;
    LearningModel* m_model;
    QTableView* m_table;
    UncertaintyChart* m_chart;
    double m_recorded = 0; // share of the run that was played once more
};

} // namespace metallm::ui
