// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelset.h"

#include "ui/charts/embeddingmap.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/sweepheat.h"
#include "ui/panels/embeddingpanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/pricespanel.h"
#include "ui/panels/queriespanel.h"
#include "ui/panels/scenariopanel.h"
#include "ui/panels/schedulepanel.h"
#include "ui/panels/sweeppanel.h"
#include "ui/panels/tuningpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/askpanels.h"
#include "ui/shell/chartexport.h"
#include "ui/shell/chartpanels.h"
#include "ui/shell/checkpanels.h"
#include "ui/shell/comparepanels.h"
#include "ui/shell/embedactions.h"
#include "ui/shell/learningpanels.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"
#include "ui/state/sweepmemory.h"

#include <QDockWidget>

namespace metallm::ui {

PanelSet::PanelSet(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
{
    buildCharts(window);
    buildTuning();
    buildQueries();
    buildPrices();
    buildPlans();
    buildAsking(window);
    new ComparePanels(parts.panels, parts.workbench, parts.settings, parts.actions);
    parts.panels.setWidget(
        PanelId::History, new HistoryPanel(parts.workbench.editor.undoStack(), &parts.panels));
    parts.panels.setWidget(PanelId::Log, new LogPanel(parts.workbench.log, &parts.panels));
}

void PanelSet::buildCharts(QWidget* window)
{
    Panels& panels = m_parts.panels;
    Workbench& with = m_parts.workbench;
    Settings& settings = m_parts.settings;
    const auto* charts = new ChartPanels(panels, with, settings);
    new CheckPanels(panels, with, *charts->figures().checks());
    new LearningPanels({panels, *charts, m_parts.actions}, with, settings);
    auto* sweep = new SweepPanel({with.state, with.editor, with.sweep}, &panels);
    auto* embeddings = new EmbeddingPanel({with.state, with.selection, with.embedding}, &panels);
    auto* chartExport = new ChartExport(with, settings, window);
    chartExport->serve(&sweep->heat());
    chartExport->serve(&embeddings->map());
    panels.setWidget(PanelId::Embedding, embeddings, embeddings->map().menuActions());
    // A panel behind a tab is no hidden widget to Qt: only its dock knows.
    connect(panels.dock(PanelId::Embedding), &QDockWidget::visibilityChanged, &with.embedding,
        &EmbeddingController::setWanted);
    rememberSweeps(with.sweep, with.study, with.state);
    panels.setWidget(PanelId::Sweep, sweep, sweep->heat().menuActions());
}

void PanelSet::buildTuning()
{
    Workbench& with = m_parts.workbench;
    m_tuning = new TuningPanel(with.state, with.editor, &m_parts.panels);
    m_parts.panels.setWidget(PanelId::Tuning, m_tuning);
    connect(&with.study, &StudyController::contentsChanged, m_tuning,
        [tuning = m_tuning, study = &with.study] {
            tuning->setDatasets(study->datasets());
            tuning->setPriceTables(study->contents().priceTables);
        });
    connect(m_tuning, &TuningPanel::datasetChosen, &with.study, &StudyController::loadDataset);
}

/// What gives texts their vectors, and what is asked about those that are typed.
void PanelSet::buildAsking(QWidget* window)
{
    Workbench& with = m_parts.workbench;
    auto* embedding = new EmbedActions(with, m_parts.settings, window);
    connect(m_tuning, &TuningPanel::embedRequested, embedding, &EmbedActions::open);
    new AskPanels(
        {m_parts.panels, with, m_parts.settings, *embedding}, *m_parts.actions.get(ActionId::Ask));
}

void PanelSet::buildPrices()
{
    Workbench& with = m_parts.workbench;
    auto* prices = new PricesPanel(with.state, with.editor, &m_parts.panels);
    prices->serve(with.whatIf);
    m_parts.panels.setWidget(PanelId::Prices, prices);
    StudyController* study = &with.study;
    connect(study, &StudyController::contentsChanged, prices,
        [prices, study] { prices->setPriceTables(study->contents().priceTables); });
    connect(prices, &PricesPanel::saveRequested, study, &StudyController::savePrices);
    connect(prices, &PricesPanel::scenarioKept, study, &StudyController::keepPrices);
}

void PanelSet::buildQueries()
{
    Panels& panels = m_parts.panels;
    Workbench& with = m_parts.workbench;
    auto* queries = new QueriesPanel(with.state, with.selection, &panels);
    auto* inspector = new InspectorPanel(with.state, &panels);
    panels.setWidget(PanelId::Queries, queries);
    panels.setWidget(PanelId::Inspector, inspector);
    connect(&with.inspector, &Inspector::inspected, inspector, &InspectorPanel::setInspection);
    connect(queries, &QueriesPanel::inspectionRequested, &panels,
        [this] { m_parts.panels.reveal(PanelId::Inspector); });
    connect(&with.selection, &SelectionEditor::queriesRequested, &panels,
        [this] { m_parts.panels.reveal(PanelId::Queries); });
}

/// What is to happen while the run goes on.
void PanelSet::buildPlans()
{
    Panels& panels = m_parts.panels;
    Workbench& with = m_parts.workbench;
    panels.setWidget(
        PanelId::Scenario, new ScenarioPanel({with.state, with.editor, with.analysis}, &panels));
    panels.setWidget(PanelId::Schedule, new SchedulePanel(with.state, with.editor, &panels));
}

} // namespace metallm::ui
