// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/inspection.h"

#include <QObject>

namespace metallm::ui {

class LearningController;
class WorkbenchState;

/// Keeps an inspection of the query that the window has selected, for the snapshot it shows.
class Inspector : public QObject {
    Q_OBJECT

public:
    /// `learning` replays runs that learn.
    Inspector(WorkbenchState& state, const LearningController& learning, QObject* parent = nullptr);

    /// Null while no query is selected.
    const InspectionPtr& inspection() const { return m_inspection; }

signals:
    void inspected(const metallm::ui::InspectionPtr& inspection);

private:
    void lookUp();
    void set(const InspectionPtr& inspection);

    WorkbenchState& m_state;
    const LearningController& m_learning;
    JobRunner m_runner;
    InspectionPtr m_inspection;
};

} // namespace metallm::ui
