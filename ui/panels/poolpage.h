// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/modelscontroller.h"

#include <optional>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace metallm::ui {

class CountBox;
class OptionalNumberEdit;
class ParameterEditor;
class PoolsModel;

/// The best pools of k models on a budget: what to look for above, the pools found below. A pool
/// that is chosen becomes the models of the run.
class PoolPage : public QWidget {
    Q_OBJECT

public:
    PoolPage(ModelsController& models, ParameterEditor& editor, QWidget* parent);

    void find();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectModels();
    void retranslate();
    void showComparison(const analysis::ModelComparisonPtr& comparison);
    void showOutcome(const analysis::PoolOutcomePtr& outcome);
    void showButtons();
    void showNote();
    void usePool();

    ModelsController& m_models;
    ParameterEditor& m_editor;
    PoolsModel* m_model;
    QTableView* m_table;
    QLabel* m_sizeLabel;
    CountBox* m_size;
    int m_wantedSize = 3; ///< as far as there are models
    QLabel* m_budgetLabel;
    OptionalNumberEdit* m_budgetEdit;
    QCheckBox* m_train;
    QPushButton* m_find;
    QPushButton* m_use;
    QLabel* m_note;
    std::optional<double> m_budget;
    analysis::PoolOutcomePtr m_outcome;
};

} // namespace metallm::ui
