// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study.h"
#include "ui/panels/tuningsection.h"

#include <QList>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace metallm::ui {

class ChoiceBox;

/// Which data set, and which part of it trains.
class DatasetSection : public TuningSection {
    Q_OBJECT

public:
    DatasetSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

    void setDatasets(const QList<store::DatasetInfo>& datasets);

signals:
    void datasetChosen(const QString& name);
    void embedRequested();

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void build();
    void showDatasets();
    void showContexts();
    void showSplits(const sim::Parameters& parameters);
    void onSplitChosen();

    ChoiceBox* m_dataset;
    QLabel* m_simulated;
    QLabel* m_splitLabel;
    ChoiceBox* m_split;
    QLabel* m_fractionLabel;
    QDoubleSpinBox* m_fraction;
    QLabel* m_contextsLabel;
    QPushButton* m_embed;
    QList<store::DatasetInfo> m_datasets;
};

} // namespace metallm::ui
