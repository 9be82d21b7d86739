// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/tuningsection.h"
#include "ui/state/resultsnapshot.h"

class QLabel;

namespace metallm::ui {

class CostWeightSlider;
class NumberBox;

/// The instrument: the cost weight as a figure to type and a thumb to move, and its consequence
/// beside it, read off the exact frontier while the thumb moves.
class CostWeightSection : public TuningSection {
    Q_OBJECT

public:
    CostWeightSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void build();
    void connectState();
    void updateRange();
    void showConsequence();

    NumberBox* m_figure;
    QLabel* m_cost;
    QLabel* m_accuracy;
    CostWeightSlider* m_slider;
    QLabel* m_leftEnd;
    QLabel* m_rightEnd;
    std::shared_ptr<const sim::Analysis> m_ranged; // whose frontier the range is made for
};

} // namespace metallm::ui
