// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparepanels.h"

#include "ui/charts/parallelcoordinates.h"
#include "ui/panels/analysespanel.h"
#include "ui/panels/comparemodelspanel.h"
#include "ui/panels/sidebysidepanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/chartexport.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"
#include "ui/state/comparedmarks.h"
#include "ui/state/comparedselection.h"

#include <QAction>
#include <QDockWidget>
#include <utility>

namespace metallm::ui {

ComparePanels::ComparePanels(
    Panels& panels, Workbench& workbench, Settings& settings, const Actions& actions)
    : QObject(&panels)
    , m_panels(panels)
    , m_workbench(workbench)
{
    auto* compare = new CompareModelsPanel(workbench.models, workbench.editor, &panels);
    panels.setWidget(PanelId::CompareModels, compare);
    auto* chartExport = new ChartExport(workbench, settings, this);
    for (ChartPanel* chart : compare->charts())
        chartExport->serve(chart);
    connect(&workbench.models, &ModelsController::queriesAsked, this, &ComparePanels::showQueries);
    QAction& pin = *actions.get(ActionId::Pin);
    auto* analyses = new AnalysesPanel(
        {workbench.state, workbench.editor, workbench.pins, workbench.comparer, pin}, &panels);
    panels.setWidget(PanelId::Analyses, analyses);
    chartExport->serve(&analyses->parallel());
    connect(analyses, &AnalysesPanel::queriesAsked, this, &ComparePanels::showQueries);
    connect(analyses, &AnalysesPanel::inspectionRequested, &panels,
        [&panels] { panels.reveal(PanelId::Inspector); });
    connect(analyses, &AnalysesPanel::comparisonAsked, this, [this](int left, int right) {
        m_workbench.sides.chooseBoth(left, right);
        showSideBySide();
    });
    buildSideBySide(*chartExport, *actions.get(ActionId::Compare));
    connectPins(pin);
    // A panel behind a tab is no hidden widget to Qt: only its dock knows.
    connect(panels.dock(PanelId::CompareModels), &QDockWidget::visibilityChanged, &workbench.models,
        &ModelsController::setWatched);
    connect(panels.dock(PanelId::Analyses), &QDockWidget::visibilityChanged, &workbench.comparer,
        &PinComparer::setWatched);
}

void ComparePanels::buildSideBySide(ChartExport& chartExport, QAction& compare)
{
    auto* panel = new SideBySidePanel(m_workbench.sides, &m_panels);
    m_panels.setWidget(PanelId::SideBySide, panel);
    for (const std::size_t place : {0, 1})
        for (ChartPanel* chart : panel->charts(place))
            chartExport.serve(chart);
    connectMarks(*panel);
    connect(m_panels.dock(PanelId::SideBySide), &QDockWidget::visibilityChanged, panel,
        &SideBySidePanel::setWatched);
    connect(&compare, &QAction::triggered, this, &ComparePanels::showSideBySide);
    const auto enable = [this, &compare] {
        compare.setEnabled(m_workbench.state.snapshot() != nullptr);
    };
    connect(&m_workbench.state, &WorkbenchState::snapshotChanged, &compare, enable);
    enable();
}

/// They lead to their queries as those of the window's other charts do.
void ComparePanels::connectMarks(const SideBySidePanel& panel)
{
    auto* marks =
        new ComparedMarks(m_workbench.state, m_workbench.sides, m_workbench.selection, this);
    auto* selection = new ComparedSelection(m_workbench.state, m_workbench.sides, this);
    using Filters = std::vector<QueryFilter>;
    for (const std::size_t place : {0, 1})
        for (ChartPanel* chart : panel.charts(place)) {
            connect(chart, &ChartPanel::filtersToggled, marks,
                [marks, place](const Filters& filters) { marks->toggle(place, filters); });
            connect(chart, &ChartPanel::filtersBrushed, marks,
                [marks, place](const Filters& filters) { marks->propose(place, filters); });
            connect(chart, &ChartPanel::brushing, &m_workbench.selection,
                &SelectionEditor::setBrushing);
            connect(chart, &ChartPanel::queriesRequested, &m_workbench.selection,
                &SelectionEditor::queriesRequested);
            connect(selection, &ComparedSelection::selected, chart,
                [chart, place](std::size_t changed, const SelectedQueriesPtr& queries) {
                    if (changed == place)
                        chart->setSelected(queries);
                });
        }
}

void ComparePanels::showSideBySide()
{
    m_panels.reveal(PanelId::SideBySide);
    m_panels.makeRoom(PanelId::SideBySide);
}

void ComparePanels::connectPins(QAction& pin)
{
    WorkbenchState* state = &m_workbench.state;
    PinBoard* board = &m_workbench.pins;
    StudyController* study = &m_workbench.study;
    const auto enable = [state, &pin] { pin.setEnabled(state->snapshot() && !state->isStale()); };
    connect(state, &WorkbenchState::snapshotChanged, &pin, enable);
    connect(state, &WorkbenchState::staleChanged, &pin, enable);
    enable();
    connect(&pin, &QAction::triggered, board, &PinBoard::pinPresent);
    connect(study, &StudyController::datasetLoaded, board,
        [board, study] { board->restore(study->contents().analyses); });
    connect(
        board, &PinBoard::edited, study, [board, study] { study->keepAnalyses(board->records()); });
}

void ComparePanels::showQueries(
    const QString& label, const std::shared_ptr<const std::vector<std::int32_t>>& queries)
{
    const std::vector<QueryFilter> filters{RowsFilter{label, queries}};
    m_workbench.selection.replace(std::exchange(m_shown, filters), filters);
    m_panels.reveal(PanelId::Queries);
}

} // namespace metallm::ui
