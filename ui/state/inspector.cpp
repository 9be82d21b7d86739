// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/inspector.h"

#include "ui/state/learningcontroller.h"
#include "ui/state/workbenchstate.h"

namespace metallm::ui {

namespace {

InspectionPtr withFailure(const InspectionPtr& inspection, const std::optional<Error>& failure)
{
    if (!failure || inspection->explanation || !inspection->learns())
        return inspection;
    Inspection told = *inspection;
    told.unwatchable = failure;
    return std::make_shared<const Inspection>(std::move(told));
}

} // namespace

Inspector::Inspector(WorkbenchState& state, const LearningController& learning, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_learning(learning)
{
    connect(&learning, &LearningController::recorded, this, &Inspector::lookUp);
    connect(&learning, &LearningController::failed, this, &Inspector::lookUp);
    connect(&state, &WorkbenchState::snapshotChanged, this, &Inspector::lookUp);
    connect(&state, &WorkbenchState::viewChanged, this, [this](const ViewState& view) {
        const auto shown = m_inspection ? std::optional(m_inspection->query) : std::nullopt;
        if (view.selectedQuery != shown)
            lookUp();
    });
    connect(&state, &WorkbenchState::datasetChanged, this, [this] { set(nullptr); });
}

void Inspector::lookUp()
{
    const SnapshotPtr snapshot = m_state.snapshot();
    const auto query = m_state.view().selectedQuery;
    if (!snapshot || !query) {
        m_runner.cancel();
        return set(nullptr);
    }
    m_runner.start(
        [snapshot, query = *query, known = m_inspection,
            replay = replayOf(m_learning.record(), snapshot)](
            const RunContext& context) { return inspect(snapshot, query, known, replay, context); },
        this,
        [this](const Result<InspectionPtr>& inspection) {
            if (inspection)
                set(withFailure(*inspection, m_learning.failure()));
        });
}

void Inspector::set(const InspectionPtr& inspection)
{
    if (m_inspection == inspection)
        return;
    m_inspection = inspection;
    emit inspected(m_inspection);
}

} // namespace metallm::ui
