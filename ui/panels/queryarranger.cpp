// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queryarranger.h"

#include "ui/models/queriesmodel.h"

namespace metallm::ui {

namespace {

bool sameQueries(const SnapshotPtr& a, const SnapshotPtr& b)
{
    return a && b && a->analysis->experiment == b->analysis->experiment;
}

} // namespace

QueryArranger::QueryArranger(QueriesModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{
}

void QueryArranger::setSnapshot(const SnapshotPtr& snapshot)
{
    const bool same = sameQueries(m_model.snapshot(), snapshot);
    m_model.setSnapshot(snapshot);
    if (!same) {
        m_runner.cancel();
        emit arranged();
    }
    const bool dependsOnRun = m_wanted.sortedBy && *m_wanted.sortedBy >= QueryColumn::Chosen;
    if (!same || dependsOnRun)
        arrange();
}

void QueryArranger::setSelected(const SelectedQueriesPtr& selected)
{
    m_selected = selected;
    arrange();
}

void QueryArranger::setSorting(std::optional<QueryColumn> column, bool descending)
{
    if (column == m_wanted.sortedBy && descending == m_wanted.descending)
        return;
    m_wanted.sortedBy = column;
    m_wanted.descending = descending;
    arrange();
}

void QueryArranger::arrange()
{
    const SnapshotPtr snapshot = m_model.snapshot();
    // Rows selected among other queries: those of these queries are being looked for.
    if (!snapshot || (m_selected && !sameQueries(m_selected->snapshot, snapshot)))
        return;
    const QueryRows rows = m_selected ? m_selected->steps : nullptr;
    if (!m_wanted.sortedBy) {
        m_runner.cancel();
        return show(rows);
    }
    m_runner.start(
        [snapshot, rows, wanted = m_wanted](
            const RunContext& context) { return arrangeQueries(*snapshot, rows, wanted, context); },
        this,
        [this](const Result<QueryRows>& sorted) {
            if (sorted)
                show(*sorted);
        });
}

void QueryArranger::show(const QueryRows& rows)
{
    m_model.setRows(rows);
    emit arranged();
}

} // namespace metallm::ui
