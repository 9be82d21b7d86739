// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/checkcontroller.h"

#include "ui/state/studycontroller.h"
#include "ui/state/workbenchstate.h"

#include <chrono>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace metallm::ui {

namespace {

constexpr auto pauseForChanges = 200ms; // a slider that moves asks for many results

/// What the worker is given.
struct Subject {
    SnapshotPtr snapshot;
    prices::PriceTable prices;
    std::vector<prices::PriceTable> others;
    analysis::Claim claim;
};

Result<CheckReportPtr> checked(const Subject& subject, const RunContext& context)
{
    const ResultSnapshot& snapshot = *subject.snapshot;
    gates::Gates gates =
        gates::checkGates({*snapshot.analysis, snapshot.run.get(), subject.prices, subject.others});
    auto verdict =
        analysis::checkClaim(*snapshot.analysis, *snapshot.run, subject.claim, {}, context);
    if (context.stopRequested())
        return stopped();
    return std::make_shared<const CheckReport>(
        CheckReport{subject.snapshot, std::move(gates), subject.claim, std::move(verdict)});
}

} // namespace

CheckController::CheckController(WorkbenchState& state, const StudyController& study)
    : m_state(state)
    , m_study(study)
{
    // No less accurate and no dearer than the best model alone: what every router is for.
    m_claim.moreAccurate = 0;
    m_claim.inPoints = true;
    m_claim.cheaper = 0;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseForChanges);
    connect(&m_pause, &QTimer::timeout, this, &CheckController::check);
    connect(&state, &WorkbenchState::snapshotChanged, this, &CheckController::onSnapshot);
    connect(&study, &StudyController::contentsChanged, this, &CheckController::onSnapshot);
}

void CheckController::setClaim(const analysis::Claim& claim)
{
    m_claim = claim;
    if (m_state.snapshot())
        check();
}

void CheckController::onSnapshot()
{
    m_runner.cancel();
    if (m_state.snapshot()) {
        m_pause.start();
    } else {
        m_pause.stop();
        set(nullptr);
    }
}

void CheckController::check()
{
    m_pause.stop();
    const Subject subject{m_state.snapshot(), m_state.prices(),
        m_study.contents().otherPriceTables(m_state.prices().name), m_claim};
    m_runner.start([subject](const RunContext& context) { return checked(subject, context); }, this,
        [this](const Result<CheckReportPtr>& report) {
            if (report)
                set(*report);
        });
}

void CheckController::set(CheckReportPtr report)
{
    m_report = std::move(report);
    emit reported(m_report);
}

} // namespace metallm::ui
