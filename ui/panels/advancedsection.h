// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/tuningsection.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace metallm::ui {

class ChoiceBox;

/// What is seldom changed, folded away: intercept, projection, seed, order, precision.
class AdvancedSection : public TuningSection {
    Q_OBJECT

public:
    AdvancedSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void build();
    void connectControls();
    void fold(bool open);
    void onSeedEdited();

    QToolButton* m_toggle;
    QCheckBox* m_intercept;
    QSpinBox* m_pca;
    QLineEdit* m_seed;
    ChoiceBox* m_order;
    ChoiceBox* m_precision;
    QLabel* m_pcaLabel;
    QLabel* m_seedLabel;
    QLabel* m_orderLabel;
    QLabel* m_precisionLabel;
};

} // namespace metallm::ui
