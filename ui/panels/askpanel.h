// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/askcontroller.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace metallm::ui {

class AskedModels;
class ChoiceBox;
class ElidedLabel;
class NeighbourLinks;
class WorkbenchState;

/// A box for a query that the data set does not hold, and beside it what the router would do with
/// it: every model with its predicted score, cost and value, the cost weights at which it is chosen
/// and the training queries most like it. Follows the cost weight without asking again.
class AskPanel : public QWidget {
    Q_OBJECT

public:
    AskPanel(WorkbenchState& state, AskController& ask, QWidget* parent = nullptr);

    void focusText();
    QSize sizeHint() const override { return {900, 190}; }

signals:
    void embedRequested();
    void endpointRequested();
    void inspectionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildQuestion();
    QWidget* buildAnswer();
    QWidget* buildNotes();
    QWidget* buildEmpty();
    void buildTable();
    void connectAll();
    void retranslate();
    void propose();
    void showDomains();
    void showStage();
    void showEmpty();
    void showAnswer();
    void showVerdict();
    void followCostWeight();

    WorkbenchState& m_state;
    AskController& m_ask;
    AskedModels* m_models;
    QPlainTextEdit* m_text;
    QLabel* m_domainLabel;
    ChoiceBox* m_domain;
    ElidedLabel* m_server;
    QStackedWidget* m_pages;
    ElidedLabel* m_verdict;
    QTableView* m_table;
    QLabel* m_notes;
    QLabel* m_nearHeading;
    NeighbourLinks* m_near;
    QLabel* m_empty;
    QPushButton* m_embed;
    QPushButton* m_endpoint;
    QPushButton* m_retry;
};

} // namespace metallm::ui
