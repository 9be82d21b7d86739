// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/tuningsection.h"

class QCheckBox;
class QLabel;

namespace metallm::ui {

class ChoiceBox;
class OptionalNumberEdit;
class PolicySettings;

/// What may be spent, and how that is kept to: before the run by the cost weight, while it goes on
/// by a pacing from the register of budgets.
class BudgetSection : public TuningSection {
    Q_OBJECT

public:
    BudgetSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void build();
    void connectControls();
    void setBudget(const std::optional<double>& budget);
    void choosePacing(const std::string& name);
    void fillPacings();
    void showPossible(const sim::Parameters& parameters);

    OptionalNumberEdit* m_budget;
    ChoiceBox* m_pacing;
    PolicySettings* m_settings;
    QCheckBox* m_hard;
    QCheckBox* m_mix;
    QLabel* m_budgetLabel;
    QLabel* m_pacingLabel;
};

} // namespace metallm::ui
