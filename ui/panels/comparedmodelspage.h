// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/modelscontroller.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace metallm::ui {

class ChoiceBox;
class ComparedModels;

/// The table of the models compared, with the model that differences are taken from. A row that is
/// activated asks for the queries that its model alone gets right.
class ComparedModelsPage : public QWidget {
    Q_OBJECT

public:
    ComparedModelsPage(ModelsController& models, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectModels();
    void retranslate();
    void showComparison(const analysis::ModelComparisonPtr& comparison);
    void askQueries(const QModelIndex& index);

    ModelsController& m_models;
    ComparedModels* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_referenceLabel;
    ChoiceBox* m_reference;
    QPushButton* m_train;
    QAction* m_copy;
};

} // namespace metallm::ui
