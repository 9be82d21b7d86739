// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sidebyside.h"

#include <QWidget>

class QLabel;

namespace metallm::ui {

class ChartPanel;
class ChartView;
class ChoiceBox;
class FrontierChart;
class RewardChart;
class SelectionChart;

/// One of two analyses side by side: which one, and its charts.
class ComparedColumn : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t chartCount = 3;

    /// `side`: "left" or "right", for the names of the objects.
    ComparedColumn(const QString& side, QWidget* parent);

    /// From top to bottom: frontier, selection, reward.
    ChartView* chart(std::size_t row) const;
    FrontierChart& frontier() const { return *m_frontier; }
    RewardChart& reward() const { return *m_reward; }

    /// `label`: what a screen reader calls the choice.
    void setLabel(const QString& label);
    void setChoices(const std::vector<SideBySide::Choice>& choices, int chosen);
    /// Null: there is none to show.
    void showHead(const std::optional<ComparedAnalysis>& shown);
    void showChart(std::size_t row, const std::optional<ComparedAnalysis>& shown);

signals:
    void chosen(int id);

private:
    void build();

    ChoiceBox* m_choice;
    std::vector<SideBySide::Choice> m_choices; // what it lists
    QLabel* m_failure;
    FrontierChart* m_frontier;
    SelectionChart* m_selection;
    RewardChart* m_reward;
};

} // namespace metallm::ui
