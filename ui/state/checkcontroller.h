// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim.h"
#include "core/gates/gate.h"
#include "ui/jobs/jobrunner.h"
#include "ui/state/resultsnapshot.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace metallm::ui {

class StudyController;
class WorkbenchState;

/// What must be known of a result before it is relied on. Immutable; swapped whole.
struct CheckReport {
    SnapshotPtr snapshot;
    gates::Gates gates;
    analysis::Claim claim;
    Result<analysis::ClaimCheck> verdict; ///< an error: the claim cannot be checked, and why
};

using CheckReportPtr = std::shared_ptr<const CheckReport>;

/// Checks every result by the sanity gates, and the claim that the user makes of it, in a worker,
/// once the result has stood for a moment.
class CheckController : public QObject {
    Q_OBJECT

public:
    CheckController(WorkbenchState& state, const StudyController& study);

    bool isBusy() const { return m_pause.isActive() || m_runner.isBusy(); }
    /// Null while there is no result, or none of it is known yet.
    const CheckReportPtr& report() const { return m_report; }
    const analysis::Claim& claim() const { return m_claim; }
    void setClaim(const analysis::Claim& claim);

signals:
    void reported(const metallm::ui::CheckReportPtr& report);

private:
    void onSnapshot();
    void check();
    void set(CheckReportPtr report);

    WorkbenchState& m_state;
    const StudyController& m_study;
    JobRunner m_runner;
    QTimer m_pause;
    analysis::Claim m_claim;
    CheckReportPtr m_report;
};

} // namespace metallm::ui
