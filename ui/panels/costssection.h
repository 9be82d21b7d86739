// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "ui/panels/tuningsection.h"

#include <vector>

class QLabel;

namespace metallm::ui {

class ChoiceBox;

/// What a query is taken to cost.
class CostsSection : public TuningSection {
    Q_OBJECT

public:
    CostsSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

    void setPriceTables(const std::vector<prices::PriceTable>& tables);

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void build();
    void connectControls();
    void fillModes();
    /// Those that the data set cannot have are greyed.
    void showPossibleModes();
    void showTables();
    void showNote();

    ChoiceBox* m_mode;
    ChoiceBox* m_table;
    QLabel* m_note;
    std::vector<prices::PriceTable> m_tables;
};

} // namespace metallm::ui
