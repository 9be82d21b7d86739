// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/onlinecontroller.h"

#include "ui/state/onlinejob.h"
#include "ui/state/workbenchstate.h"

#include <utility>

namespace metallm::ui {

namespace {
constexpr double computedUnasked = 6; // seconds
}

OnlineController::OnlineController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&state, &WorkbenchState::snapshotChanged, this, &OnlineController::onSnapshot);
    connect(&state, &WorkbenchState::parametersChanged, this, &OnlineController::onChanged);
    connect(&state, &WorkbenchState::pricesChanged, this, &OnlineController::onChanged);
}

void OnlineController::onSnapshot()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    if (snapshot && m_question && snapshot->analysis == m_question->analysis)
        return;
    forget();
    if (!snapshot || snapshot->analysis->frontier)
        return;
    m_question = std::make_shared<const OnlineQuestion>(
        OnlineQuestion{snapshot->analysis, m_state.parameters(), m_state.prices()});
    plan();
}

// Another question: what is there stays on screen, dimmed, until its answer comes.
void OnlineController::onChanged()
{
    if (m_question && !m_state.isAsked(*m_question) && m_runner.isBusy())
        cancel();
}

void OnlineController::forget()
{
    m_runner.cancel();
    m_question.reset();
    show(nullptr);
}

void OnlineController::plan()
{
    const double runSeconds = m_state.snapshot()->run->elapsedSeconds;
    m_runner.start(
        [question = m_question, runSeconds](const RunContext& context) -> Result<OnlinePlan> {
            return planOnlineFrontier(*question->analysis, runSeconds, context);
        },
        this,
        [this](const Result<OnlinePlan>& plan) {
            if (plan)
                onPlanned(*plan);
            else if (plan.error().kind != Error::Kind::Stopped)
                emit failed(plan.error());
        });
}

void OnlineController::onPlanned(const OnlinePlan& plan)
{
    m_plan = plan;
    if (plan.seconds <= computedUnasked)
        return compute();
    OnlineFrontier offered;
    offered.question = m_question;
    offered.exact = plan.exact;
    offered.estimatedSeconds = plan.seconds;
    show(std::make_shared<const OnlineFrontier>(std::move(offered)));
}

void OnlineController::compute()
{
    if (!m_question)
        return;
    m_runner.startInParts<OnlineFrontierPtr>(
        [question = m_question, plan = m_plan](const RunContext& context, const auto& publish) {
            return computeOnlineFrontier(question, plan, context, publish);
        },
        this, [this](const OnlineFrontierPtr& part) { show(part); },
        [this](const Result<OnlineFrontierPtr>& whole) {
            if (whole)
                return show(*whole);
            endWith(OnlineFrontier::Status::Stopped);
            if (whole.error().kind != Error::Kind::Stopped)
                emit failed(whole.error());
        });
}

void OnlineController::cancel()
{
    m_runner.cancel();
    endWith(OnlineFrontier::Status::Stopped);
}

void OnlineController::endWith(OnlineFrontier::Status status)
{
    const OnlineFrontierPtr& present = m_state.onlineFrontier();
    if (!present || present->status != OnlineFrontier::Status::Growing)
        return;
    auto ended = std::make_shared<OnlineFrontier>(*present);
    ended->status = status;
    show(ended);
}

void OnlineController::show(OnlineFrontierPtr frontier)
{
    m_state.setOnlineFrontier(std::move(frontier));
}

} // namespace metallm::ui
