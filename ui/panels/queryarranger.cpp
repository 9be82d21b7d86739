// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queryarranger.h"

#include "ui/models/queriesmodel.h"

namespace metallm::ui {

QueryArranger::QueryArranger(QueriesModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{
}

void QueryArranger::setSnapshot(const SnapshotPtr& snapshot)
{
    const SnapshotPtr& former = m_model.snapshot();
    const bool sameQueries =
        former && snapshot && former->analysis->experiment == snapshot->analysis->experiment;
    m_model.setSnapshot(snapshot);
    if (!sameQueries) {
        m_known = {};
        m_runner.cancel();
        emit arranged();
    }
    if (snapshot && (!sameQueries || dependsOnRun()))
        arrange();
}

void QueryArranger::setFilter(const QString& filter)
{
    const std::string text = filter.trimmed().toStdString();
    if (text == m_wanted.filter)
        return;
    m_wanted.filter = text;
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

bool QueryArranger::dependsOnRun() const
{
    return !m_wanted.filter.empty()
        || (m_wanted.sortedBy && *m_wanted.sortedBy >= QueryColumn::Chosen);
}

void QueryArranger::arrange()
{
    const SnapshotPtr snapshot = m_model.snapshot();
    if (!snapshot)
        return;
    // Rows found for another cost weight are no start: the models chosen were others.
    const ArrangedRows known = m_arrangedFor == snapshot ? m_known : ArrangedRows();
    m_runner.start(
        [snapshot, wanted = m_wanted, known](const RunContext& context) {
            return arrangeQueries(*snapshot, wanted, known, context);
        },
        this,
        [this, snapshot, wanted = m_wanted](const Result<QueryRows>& rows) {
            if (!rows)
                return;
            m_known = {wanted, *rows};
            m_arrangedFor = snapshot;
            m_model.setRows(*rows);
            emit arranged();
        });
}

} // namespace metallm::ui
