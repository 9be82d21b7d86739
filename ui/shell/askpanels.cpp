// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askpanels.h"

#include "ui/panels/askpanel.h"
#include "ui/shell/embedactions.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QDockWidget>

namespace metallm::ui {

AskPanels::AskPanels(const Parts& parts, QAction& ask)
    : QObject(&parts.panels)
{
    Panels* panels = &parts.panels;
    AskController* controller = &parts.workbench.ask;
    auto* panel = new AskPanel(parts.workbench.state, *controller, panels);
    panels->setWidget(PanelId::Ask, panel);
    controller->setEndpoint(EmbedForm::remembered(parts.settings), false);
    // A panel behind a tab is no hidden widget to Qt: only its dock knows.
    connect(panels->dock(PanelId::Ask), &QDockWidget::visibilityChanged, controller,
        &AskController::setWanted);
    connect(&ask, &QAction::triggered, panel, [panels, panel] {
        panels->reveal(PanelId::Ask);
        panel->focusText();
    });
    WorkbenchState* state = &parts.workbench.state;
    const auto enable = [state, &ask] { ask.setEnabled(state->dataset() != nullptr); };
    connect(state, &WorkbenchState::datasetChanged, &ask, enable);
    enable();
    connect(panel, &AskPanel::embedRequested, &parts.embedding, &EmbedActions::open);
    connect(panel, &AskPanel::endpointRequested, &parts.embedding, &EmbedActions::openForNewTexts);
    connect(panel, &AskPanel::inspectionRequested, panels,
        [panels] { panels->reveal(PanelId::Inspector); });
}

} // namespace metallm::ui
