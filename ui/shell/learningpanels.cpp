// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/learningpanels.h"

#include "ui/charts/figurestrip.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/sofarmark.h"
#include "ui/charts/timecursor.h"
#include "ui/charts/uncertaintychart.h"
#include "ui/panels/learningpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/chartexport.h"
#include "ui/shell/chartpanels.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"
#include "ui/util/icons.h"

#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace metallm::ui {

LearningPanels::LearningPanels(const Places& places, Workbench& workbench, Settings& settings)
    : QObject(&places.panels)
    , m_places(places)
    , m_workbench(workbench)
{
    Panels& panels = places.panels;
    auto* panel = new LearningPanel(
        {workbench.state, workbench.editor, workbench.learning, places.actions}, &panels);
    panels.setWidget(PanelId::Learning, panel, panel->uncertainty().menuActions());
    (new ChartExport(workbench, settings, this))->serve(&panel->uncertainty());
    for (ChartView* chart : places.charts.timeCharts())
        follow(*chart);
    follow(panel->uncertainty());
    connectFigures();
    connectActions();
    // A panel behind a tab is no hidden widget to Qt: only its dock knows.
    connect(panels.dock(PanelId::Learning), &QDockWidget::visibilityChanged, &workbench.learning,
        &LearningController::setWatched);
    connect(&workbench.learning, &LearningController::failed, &workbench.log, &MessageLog::fail);
}

void LearningPanels::follow(ChartView& chart)
{
    connect(&m_workbench.learning, &LearningController::stepChanged, new TimeCursor(chart),
        &TimeCursor::setStep);
}

void LearningPanels::connectFigures()
{
    const LearningController* learning = &m_workbench.learning;
    FigureStrip* figures = &m_places.charts.figures();
    auto* mark = new SoFarMark(m_places.charts.frontier());
    const auto show = [learning, figures, mark] {
        const RunStep& step = learning->step();
        const auto soFar = step && learning->record()
            ? std::optional(learning->record()->soFar(*step + 1))
            : std::nullopt;
        figures->setSoFar(soFar);
        mark->setSoFar(soFar);
    };
    connect(learning, &LearningController::stepChanged, figures, show);
    connect(learning, &LearningController::recorded, figures, show);
}

void LearningPanels::connectActions()
{
    LearningController* learning = &m_workbench.learning;
    const Actions& actions = m_places.actions;
    const auto reveal = [this] { m_places.panels.reveal(PanelId::Learning); };
    actions.connectTo(ActionId::PlayRun, learning, [learning, reveal] {
        reveal();
        learning->setPlaying(!learning->isPlaying());
    });
    actions.connectTo(ActionId::StepOn, learning, [learning] { learning->stepBy(1); });
    actions.connectTo(ActionId::StepBack, learning, [learning] { learning->stepBy(-1); });
    actions.connectTo(ActionId::FirstStep, learning, [learning] { learning->setStep(0); });
    actions.connectTo(
        ActionId::WholeRun, learning, [learning] { learning->setStep(std::nullopt); });
    connect(learning, &LearningController::playingChanged, actions.get(ActionId::PlayRun),
        [play = actions.get(ActionId::PlayRun)](
            bool playing) { play->setIcon(paletteIcon(playing ? u"pause"_s : u"run"_s)); });
    connect(
        &m_workbench.state, &WorkbenchState::snapshotChanged, this, &LearningPanels::enableActions);
    connect(learning, &LearningController::stepChanged, this, &LearningPanels::enableActions);
    enableActions();
}

void LearningPanels::enableActions()
{
    const LearningController& learning = m_workbench.learning;
    const bool watchable = learning.canWatch();
    m_places.actions.get(ActionId::PlayRun)->setEnabled(watchable);
    for (const ActionId id : {ActionId::StepBack, ActionId::FirstStep})
        m_places.actions.get(id)->setEnabled(watchable && learning.step() != RunStep(0));
    for (const ActionId id : {ActionId::StepOn, ActionId::WholeRun})
        m_places.actions.get(id)->setEnabled(watchable && learning.step());
}

} // namespace metallm::ui
