// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"

#include <QObject>
#include <vector>

namespace metallm::ui {

class BudgetPanel;
class ChartFeed;
class ChartPanel;
class ChartView;
class DomainHeat;
class FigureStrip;
class FrontierChart;
class Panels;
class RewardChart;
class SelectionChart;
class Settings;
struct Workbench;

/// The charts in their panels: each listens to the state; the marker on the frontier proposes a
/// cost weight, as the slider does.
class ChartPanels : public QObject {
    Q_OBJECT

public:
    ChartPanels(Panels& panels, Workbench& workbench, Settings& settings);

    FrontierChart& frontier() const { return *m_frontier; }
    FigureStrip& figures() const { return *m_figures; }
    /// Those over the queries in the order played.
    std::vector<ChartView*> timeCharts() const;

private:
    std::vector<ChartPanel*> charts() const;
    void placeWidgets();
    void connectState();
    void feedSnapshots();
    void connectProgress();
    void connectCostWeight();
    void connectOnline();
    void connectWhatIf();
    void connectSelection();
    void connectPins();
    void showOnlineAnswer();
    void connectTitles();
    void linkCrosshairs();
    void showProgress(const Progress* progress);

    Panels& m_panels;
    Workbench& m_workbench;
    FigureStrip* m_figures;
    FrontierChart* m_frontier;
    SelectionChart* m_selection;
    RewardChart* m_reward;
    DomainHeat* m_domains;
    BudgetPanel* m_budget;
};

} // namespace metallm::ui
