// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparepanels.h"

#include "ui/panels/comparemodelspanel.h"
#include "ui/shell/chartexport.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"

namespace metallm::ui {

ComparePanels::ComparePanels(Panels& panels, Workbench& workbench, Settings& settings)
    : QObject(&panels)
    , m_panels(panels)
    , m_workbench(workbench)
{
    auto* compare = new CompareModelsPanel(workbench.models, workbench.editor, &panels);
    panels.setWidget(PanelId::CompareModels, compare);
    auto* chartExport = new ChartExport(workbench.log, settings, this);
    for (ChartPanel* chart : compare->charts())
        chartExport->serve(chart);
    connect(&workbench.models, &ModelsController::queriesAsked, this, &ComparePanels::showQueries);
}

void ComparePanels::showQueries(
    const QString& label, const std::shared_ptr<const std::vector<std::int32_t>>& queries)
{
    if (m_shown)
        m_workbench.selection.remove(*m_shown);
    m_shown = RowsFilter{label, queries};
    m_workbench.selection.propose(*m_shown);
    m_panels.reveal(PanelId::Queries);
}

} // namespace metallm::ui
