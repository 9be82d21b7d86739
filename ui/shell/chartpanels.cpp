// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chartpanels.h"

#include "ui/charts/budgetchart.h"
#include "ui/charts/chartfeed.h"
#include "ui/charts/chartlink.h"
#include "ui/charts/costweightchart.h"
#include "ui/charts/domainheat.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/onlinestrip.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/panels/budgetpanel.h"
#include "ui/shell/chartexport.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"

#include <numeric>
#include <QDockWidget>
#include <type_traits>

namespace metallm::ui {

ChartPanels::ChartPanels(Panels& panels, Workbench& workbench, Settings& settings)
    : QObject(&panels)
    , m_panels(panels)
    , m_workbench(workbench)
    , m_figures(new FigureStrip(&panels))
    , m_frontier(new FrontierChart(&panels))
    , m_selection(new SelectionChart(&panels))
    , m_reward(new RewardChart(&panels))
    , m_domains(new DomainHeat(&panels))
    , m_budget(new BudgetPanel(workbench.state, workbench.editor, &panels))
{
    placeWidgets();
    connectState();
    connectProgress();
    connectCostWeight();
    connectOnline();
    connectWhatIf();
    connectSelection();
    connectPins();
    connectTitles();
    linkCrosshairs();
    auto* chartExport = new ChartExport(workbench, settings, this);
    for (ChartPanel* chart : charts())
        chartExport->serve(chart);
}

std::vector<ChartPanel*> ChartPanels::charts() const
{
    return {m_frontier, m_selection, m_reward, m_domains, &m_budget->spending(),
        &m_budget->costWeight()};
}

std::vector<ChartView*> ChartPanels::timeCharts() const
{
    return {m_selection, m_reward, &m_budget->spending(), &m_budget->costWeight()};
}

void ChartPanels::placeWidgets()
{
    m_panels.setWidget(PanelId::Figures, m_figures);
    m_panels.setWidget(PanelId::Frontier, m_frontier, m_frontier->menuActions());
    m_panels.setWidget(PanelId::Selection, m_selection, m_selection->menuActions());
    m_panels.setWidget(PanelId::Reward, m_reward, m_reward->menuActions());
    m_panels.setWidget(PanelId::Budget, m_budget, m_budget->spending().menuActions());
    m_panels.setWidget(PanelId::Domains, m_domains, m_domains->menuActions());
}

void ChartPanels::connectState()
{
    WorkbenchState* state = &m_workbench.state;
    for (ChartPanel* chart : charts())
        if (chart != m_frontier)
            connect(state, &WorkbenchState::staleChanged, chart, &ChartPanel::setStale);
    feedSnapshots();
    connect(state, &WorkbenchState::snapshotChanged, m_figures, &FigureStrip::setSnapshot);
}

void ChartPanels::feedSnapshots()
{
    std::vector<ChartFeed::Turn> turns;
    for (ChartPanel* chart : charts())
        turns.emplace_back([this, chart] {
            chart->setSnapshot(m_workbench.state.snapshot());
            if (chart == m_selection)
                showOnlineAnswer();
        });
    connect(&m_workbench.state, &WorkbenchState::snapshotChanged,
        new ChartFeed(std::move(turns), this), &ChartFeed::renew);
}

void ChartPanels::connectProgress()
{
    connect(&m_workbench.analysis, &AnalysisController::progressed, this,
        [this](const Progress& progress) { showProgress(&progress); });
    connect(&m_workbench.analysis, &AnalysisController::busyChanged, this, [this](bool busy) {
        if (!busy)
            showProgress(nullptr);
    });
    for (ChartPanel* chart : charts())
        connect(chart, &ChartPanel::cancelRequested, &m_workbench.analysis,
            &AnalysisController::cancel);
}

void ChartPanels::connectCostWeight()
{
    connect(&m_workbench.state, &WorkbenchState::parametersChanged, this,
        [this](const sim::Parameters& parameters) {
            m_frontier->setCostWeight(parameters.costWeight);
            m_figures->setCostWeight(parameters.costWeight);
            showOnlineAnswer();
        });
    connect(m_frontier, &FrontierChart::costWeightDragged, &m_workbench.editor,
        &ParameterEditor::dragCostWeight);
    connect(m_frontier, &FrontierChart::costWeightDragFinished, &m_workbench.editor,
        &ParameterEditor::endDrag);
}

void ChartPanels::connectWhatIf()
{
    connect(&m_workbench.whatIf, &WhatIfController::pictureChanged, m_frontier,
        &FrontierChart::setWhatIf);
    connect(&m_workbench.whatIf, &WhatIfController::failed, &m_workbench.log, &MessageLog::fail);
}

void ChartPanels::connectOnline()
{
    const WorkbenchState* state = &m_workbench.state;
    connect(state, &WorkbenchState::onlineFrontierChanged, this,
        [this](const OnlineFrontierPtr& frontier) {
            m_frontier->setOnlineFrontier(frontier);
            m_figures->setOnlineFrontier(frontier);
            showOnlineAnswer();
        });
    connect(state, &WorkbenchState::staleChanged, this, &ChartPanels::showOnlineAnswer);
    const OnlineStrip* strip = &m_frontier->onlineStrip();
    connect(strip, &OnlineStrip::computeRequested, &m_workbench.online, &OnlineController::compute);
    connect(strip, &OnlineStrip::cancelRequested, &m_workbench.online, &OnlineController::cancel);
    connect(strip, &OnlineStrip::projectionRequested, this, [this](int dimensions) {
        sim::Parameters parameters = m_workbench.state.parameters();
        parameters.pca = dimensions;
        m_workbench.editor.propose(parameters);
    });
}

/// Marks propose filters, and every chart sets the selected queries apart, all at once.
void ChartPanels::connectSelection()
{
    SelectionEditor* editor = &m_workbench.selection;
    const auto propose = [editor](auto* source) {
        using Source = std::remove_pointer_t<decltype(source)>;
        connect(source, &Source::filtersToggled, editor, &SelectionEditor::toggle);
        connect(source, &Source::filtersBrushed, editor, &SelectionEditor::proposeAll);
        connect(source, &Source::queriesRequested, editor, &SelectionEditor::queriesRequested);
    };
    propose(m_figures);
    for (ChartPanel* chart : charts()) {
        propose(chart);
        connect(chart, &ChartPanel::brushing, editor, &SelectionEditor::setBrushing);
        connect(&m_workbench.state, &WorkbenchState::selectedQueriesChanged, chart,
            &ChartPanel::setSelected);
    }
}

void ChartPanels::connectPins()
{
    const PinBoard* board = &m_workbench.pins;
    const auto show = [this, board] {
        m_frontier->setPins(board->lines());
        m_reward->setPins(board->lines());
    };
    connect(board, &PinBoard::pinsChanged, this, show);
    connect(board, &PinBoard::answered, this, show);
}

/// What is known of a run that learns before it has been played at the present cost weight.
void ChartPanels::showOnlineAnswer()
{
    const WorkbenchState& state = m_workbench.state;
    const auto answer = state.onlineAnswer();
    m_frontier->setStale(state.isStale() && !answer);
    m_figures->setStale(state.isStale() && !answer);
    std::vector<double> totals;
    if (answer && state.isStale()) {
        const auto counts = state.onlineFrontier()->selectionOf(*answer);
        const auto queries =
            static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
        for (const std::int32_t count : counts)
            totals.push_back(count / queries);
    }
    m_selection->setTotals(totals);
}

/// The reward chart also shows regret: its header says which.
void ChartPanels::connectTitles()
{
    const auto follow = [this] {
        m_panels.dock(PanelId::Reward)->setWindowTitle(m_reward->title());
    };
    connect(m_reward, &RewardChart::showsRegretChanged, this, follow);
    connect(m_panels.dock(PanelId::Reward), &QDockWidget::windowTitleChanged, this, follow);
}

/// Charts over the same queries share their crosshair.
void ChartPanels::linkCrosshairs()
{
    const std::initializer_list<ChartView*> views{m_selection, m_reward, &m_budget->spending()};
    for (ChartView* from : views)
        for (ChartView* to : views) {
            if (from != to)
                linkCrosshair(*from, *to);
        }
}

void ChartPanels::showProgress(const Progress* progress)
{
    // The frontier's own bar tells of its other cost weights, once this one is answered.
    const bool answered = m_workbench.state.onlineAnswer().has_value();
    for (ChartPanel* chart : charts())
        chart->setProgress(chart == m_frontier && answered ? nullptr : progress);
}

} // namespace metallm::ui
