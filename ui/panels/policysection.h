// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/tuningsection.h"

#include <map>
#include <string>

class QLabel;

namespace metallm::ui {

class ChoiceBox;
class NumberBox;
class PolicySettings;

/// Which policy routes, how it learns, and its parameters.
class PolicySection : public TuningSection {
    Q_OBJECT

public:
    PolicySection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

    /// Proposes the policy, with such settings as it must have.
    void choosePolicy(const std::string& name);

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void build();
    void connectControls();
    void fillPolicies();
    void explainSharedParameters();
    void showSharedParameters(const sim::Parameters& parameters);
    QStringList models(const sim::Parameters& parameters) const;

    ChoiceBox* m_policy;
    ChoiceBox* m_mode;
    NumberBox* m_alpha;
    NumberBox* m_lambda;
    NumberBox* m_gamma;
    PolicySettings* m_settings;
    QLabel* m_alphaLabel;
    QLabel* m_lambdaLabel;
    QLabel* m_gammaLabel;
};

} // namespace metallm::ui
