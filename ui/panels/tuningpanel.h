// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "core/store/study.h"

#include <QList>
#include <QWidget>
#include <vector>

class QScrollArea;

namespace metallm::ui {

class CostsSection;
class DatasetSection;
class ParameterEditor;
class PolicySection;
class WorkbenchState;

/// What is asked: the data set, the models, the cost weight, the policy and its parameters.
class TuningPanel : public QWidget {
    Q_OBJECT

public:
    TuningPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent = nullptr);

    /// What the open study offers.
    void setDatasets(const QList<store::DatasetInfo>& datasets);
    void setPriceTables(const std::vector<prices::PriceTable>& tables);

    /// As its own list does.
    void choosePolicy(const std::string& name);

    QSize sizeHint() const override;
    /// As wide as the widest section: there is no sideways scrolling.
    QSize minimumSizeHint() const override;

signals:
    void datasetChosen(const QString& name);
    void embedRequested();

private:
    QScrollArea* m_scroll;
    DatasetSection* m_dataset;
    CostsSection* m_costs;
    PolicySection* m_policy;
};

} // namespace metallm::ui
