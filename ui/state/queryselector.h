// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/selectedqueries.h"

#include <QObject>

namespace metallm::ui {

class WorkbenchState;

/// Keeps the state's selected queries answering its filters and its snapshot. The rows that are
/// there stay until the new ones are known.
class QuerySelector : public QObject {
    Q_OBJECT

public:
    explicit QuerySelector(WorkbenchState& state, QObject* parent = nullptr);

    bool isBusy() const { return m_runner.isBusy(); }

private:
    void select();
    void onSelected(const Result<SelectedQueriesPtr>& selected);
    bool isAnswered(const SelectedQueriesPtr& selected) const;

    WorkbenchState& m_state;
    JobRunner m_runner;
    QString m_text; // that the job under way looks for
};

} // namespace metallm::ui
