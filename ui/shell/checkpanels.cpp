// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checkpanels.h"

#include "ui/charts/checkstrip.h"
#include "ui/panels/checkpanel.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"

#include <QDockWidget>

namespace metallm::ui {

CheckPanels::CheckPanels(Panels& panels, Workbench& workbench, CheckStrip& strip)
    : QObject(&panels)
    , m_panels(panels)
{
    auto* panel = new CheckPanel(workbench.state, workbench.checks, &panels);
    panels.setWidget(PanelId::Checks, panel);
    connect(panel, &CheckPanel::ledTo, this, &CheckPanels::lead);
    connect(&workbench.checks, &CheckController::reported, &strip,
        [&strip](const CheckReportPtr& report) {
            strip.setGates(report ? std::optional(report->gates) : std::nullopt);
        });
    connect(&strip, &QPushButton::clicked, this, [this] {
        m_panels.reveal(PanelId::Checks);
        if (auto* table = m_panels.findChild<QWidget*>(QString::fromLatin1("gatesTable")))
            table->setFocus(Qt::OtherFocusReason);
    });
}

void CheckPanels::lead(GateSubject subject)
{
    switch (subject) {
    case GateSubject::Frontier:
        return m_panels.reveal(PanelId::Frontier);
    case GateSubject::Selection:
        return m_panels.reveal(PanelId::Selection);
    case GateSubject::Domains:
        return m_panels.reveal(PanelId::Domains);
    case GateSubject::Prices:
        return m_panels.reveal(PanelId::Prices);
    case GateSubject::Split:
        return focusControl("splitChoice");
    case GateSubject::Policy:
        return focusControl("policyChoice");
    }
}

void CheckPanels::focusControl(const char* name)
{
    m_panels.reveal(PanelId::Tuning);
    if (auto* control = m_panels.findChild<QWidget*>(QString::fromLatin1(name)))
        control->setFocus(Qt::OtherFocusReason);
}

} // namespace metallm::ui
