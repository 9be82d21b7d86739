// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/queryselector.h"

#include "ui/state/workbenchstate.h"

namespace metallm::ui {

QuerySelector::QuerySelector(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&state, &WorkbenchState::snapshotChanged, this, &QuerySelector::select);
    connect(&state, &WorkbenchState::viewChanged, this, &QuerySelector::select);
}

bool QuerySelector::isAnswered(const SelectedQueriesPtr& selected) const
{
    return selected && selected->snapshot == m_state.snapshot()
        && selected->selection == m_state.view().selection;
}

void QuerySelector::select()
{
    const SnapshotPtr snapshot = m_state.snapshot();
    const QuerySelection& selection = m_state.view().selection;
    if (!snapshot || !snapshot->run || selection.isEmpty()) {
        m_runner.cancel();
        return m_state.setSelectedQueries(nullptr);
    }
    if (isAnswered(m_state.selectedQueries()))
        return m_runner.cancel();
    // A brush that moves faster than a job ends would show nothing: the job is finished first. Only
    // the search for another text is given up, for it may take long.
    if (m_runner.isBusy() && m_text == selection.text())
        return;
    m_text = selection.text();
    m_runner.start(
        [snapshot, selection, known = m_state.selectedQueries()](const RunContext& context) {
            return selectQueries(snapshot, selection, known, context);
        },
        this, [this](const Result<SelectedQueriesPtr>& selected) { onSelected(selected); });
}

void QuerySelector::onSelected(const Result<SelectedQueriesPtr>& selected)
{
    if (!selected)
        return;
    m_state.setSelectedQueries(*selected);
    if (!isAnswered(*selected))
        select();
}

} // namespace metallm::ui
