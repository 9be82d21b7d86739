// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/models/queryrows.h"

#include <QObject>

namespace metallm::ui {

class QueriesModel;

/// Keeps the rows of a queries table: those selected, sorted by a worker. The rows that are there
/// stay until the new ones are known.
class QueryArranger : public QObject {
    Q_OBJECT

public:
    QueryArranger(QueriesModel& model, QObject* parent);

    void setSnapshot(const SnapshotPtr& snapshot);
    /// Null: every query.
    void setSelected(const SelectedQueriesPtr& selected);
    void setSorting(std::optional<QueryColumn> column, bool descending);
    const QueryArrangement& arrangement() const { return m_wanted; }
    bool isBusy() const { return m_runner.isBusy(); }

signals:
    /// The model shows other rows, or the same in another order.
    void arranged();

private:
    void arrange();
    void show(const QueryRows& rows);

    QueriesModel& m_model;
    JobRunner m_runner;
    QueryArrangement m_wanted;
    SelectedQueriesPtr m_selected;
};

} // namespace metallm::ui
