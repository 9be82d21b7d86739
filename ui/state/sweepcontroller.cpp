// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sweepcontroller.h"

#include "ui/state/workbenchstate.h"

namespace metallm::ui {

SweepController::SweepController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_runner, &JobRunner::started, this, [this] { emit busyChanged(true); });
    connect(&m_runner, &JobRunner::finished, this, [this] { emit busyChanged(false); });
    connect(&m_runner, &JobRunner::stopped, this, [this] { emit busyChanged(false); });
    connect(&m_runner, &JobRunner::progressed, this, &SweepController::progressed);
    connect(&state, &WorkbenchState::datasetChanged, this, &SweepController::cancel);
}

void SweepController::run(const std::vector<sim::GridAxis>& axes, int seeds)
{
    if (!m_state.dataset())
        return;
    const sim::SweepRequest request{m_state.parameters(), axes, seeds};
    m_runner.start(
        [dataset = m_state.dataset(), prices = m_state.prices(), request, makeStore = m_makeStore](
            const RunContext& context) -> Result<SweepPtr> {
            const auto store = makeStore ? makeStore() : nullptr;
            auto result = sim::sweep(dataset, prices, request, store.get(), context);
            if (!result)
                return tl::unexpected(result.error());
            return std::make_shared<const SweepSnapshot>(
                SweepSnapshot{*std::move(result), dataset, prices});
        },
        this,
        [this](const Result<SweepPtr>& sweep) {
            if (sweep)
                m_state.setSweep(*sweep);
            else if (sweep.error().kind != Error::Kind::Stopped)
                emit failed(sweep.error());
        });
}

} // namespace metallm::ui
