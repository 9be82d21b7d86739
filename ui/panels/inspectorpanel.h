// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/inspection.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace metallm::ui {

class InspectedModels;
class NeighbourLinks;
class PlainTextBox;
class ValueBars;
class WorkbenchState;

/// Why? One query: its text, why the router chose its model, over which cost weights it would, what
/// every model made of it, and the training queries most like it.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(WorkbenchState& state, QWidget* parent = nullptr);

    void setInspection(const InspectionPtr& inspection);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    /// Where it is narrow the names have the room of the tokens, which the tips tell, too.
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareWidth();
    void build();
    void buildQuery();
    void buildWhy();
    void buildModels();
    void buildNeighbours();
    QLabel* addLabel(const char* role);
    PlainTextBox* addText(int mostLines);
    void addRule();
    void retranslate();
    void show();
    void showQuery();
    void showWhy();
    QString momentText() const;
    void showRange();
    void showModels();
    QString verdictText() const;
    void showNeighbours();

    WorkbenchState& m_state;
    InspectionPtr m_inspection;
    InspectedModels* m_models;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_empty;
    QLabel* m_id = nullptr;
    PlainTextBox* m_text = nullptr;
    PlainTextBox* m_label = nullptr;
    QLabel* m_whyHeading = nullptr;
    ValueBars* m_bars = nullptr;
    QLabel* m_whyNot = nullptr;
    QLabel* m_rangeHeading = nullptr;
    QLabel* m_range = nullptr;
    QLabel* m_beyond = nullptr;
    QLabel* m_modelsHeading = nullptr;
    QLabel* m_verdict = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_nearHeading = nullptr;
    NeighbourLinks* m_near = nullptr;
};

} // namespace metallm::ui
