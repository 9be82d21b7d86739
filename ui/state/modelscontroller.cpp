// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/modelscontroller.h"

#include "ui/state/workbenchstate.h"

#include <chrono>

namespace metallm::ui {

namespace {
constexpr auto pauseForChanges = std::chrono::milliseconds(200); // a drag has the processor first
}

ModelsController::ModelsController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseForChanges);
    connect(&m_pause, &QTimer::timeout, this, &ModelsController::refresh);
    connect(&state, &WorkbenchState::snapshotChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&state, &WorkbenchState::datasetChanged, this, [this] {
        m_pause.stop();
        m_comparing.cancel();
        m_asked.reset();
        set(nullptr); // its queries are rows of the former data set
    });
    connect(&m_searching, &JobRunner::started, this, [this] { emit searchChanged(true); });
    connect(&m_searching, &JobRunner::finished, this, [this] { emit searchChanged(false); });
    connect(&m_searching, &JobRunner::stopped, this, [this] { emit searchChanged(false); });
    connect(&m_searching, &JobRunner::progressed, this, &ModelsController::searchProgressed);
}

void ModelsController::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

// While the cost weight moves, the analysis and with it the comparison stay.
void ModelsController::refresh()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    const auto analysis = snapshot ? snapshot->analysis : nullptr;
    if (!analysis) {
        m_asked.reset();
        m_comparing.cancel();
        return set(nullptr);
    }
    if (!m_watched || analysis == m_asked)
        return;
    m_asked = analysis;
    m_comparing.start(
        [question = analysis::ComparisonQuestion{analysis, m_state.prices()}](
            const RunContext& context) { return analysis::compareModels(question, context); },
        this,
        [this](const Result<analysis::ModelComparisonPtr>& comparison) {
            if (comparison)
                return set(*comparison);
            m_asked.reset();
            tell(comparison.error());
        });
}

void ModelsController::set(const analysis::ModelComparisonPtr& comparison)
{
    if (comparison == m_comparison)
        return;
    m_differing.cancel();
    m_searching.cancel();
    m_asking.cancel();
    m_comparing.release(std::move(m_comparison));
    m_comparison = comparison;
    emit compared(m_comparison);
}

void ModelsController::tell(const Error& error)
{
    if (error.kind != Error::Kind::Stopped)
        emit failed(error);
}

void ModelsController::compareWith(int reference)
{
    if (!m_comparison)
        return;
    m_differing.start(
        [experiment = m_comparison->experiment, reference](const RunContext& context) {
            const analysis::BootstrapOptions options{1999, experiment->parameters.seed};
            return analysis::differencesFrom(*experiment, reference, options, context);
        },
        this,
        [this, reference](const Result<Differences>& differences) {
            if (differences)
                emit differed(reference, *differences);
            else
                tell(differences.error());
        });
}

void ModelsController::findPools(const analysis::PoolRequest& request, bool trainRouter)
{
    if (!m_comparison)
        return;
    m_searching.start(
        [comparison = m_comparison,
            question = analysis::PoolQuestion{request, trainRouter,
                m_state.parameters().costWeight}](const RunContext& context) {
            return analysis::findPools(comparison, question, context);
        },
        this,
        [this](const Result<analysis::PoolOutcomePtr>& outcome) {
            if (outcome)
                emit poolsFound(*outcome);
            else
                tell(outcome.error());
        });
}

void ModelsController::findRouterGains()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    if (!m_comparison || !snapshot || snapshot->analysis != m_comparison->question.analysis)
        return; // another comparison is on its way
    m_searching.start(
        [comparison = m_comparison, run = snapshot->run](const RunContext& context) {
            return analysis::routerGains(*comparison, *run, context);
        },
        this,
        [this](const Result<analysis::RouterGains>& gains) {
            if (gains)
                emit routerGainsFound(*gains);
            else
                tell(gains.error());
        });
}

void ModelsController::askQueries(const QString& label, FindQueries find)
{
    using Queries = std::shared_ptr<const std::vector<std::int32_t>>;
    if (!m_comparison)
        return;
    m_asking.start(
        [comparison = m_comparison, find = std::move(find)](const RunContext&) -> Result<Queries> {
            return std::make_shared<const std::vector<std::int32_t>>(find(*comparison));
        },
        this,
        [this, label](const Result<Queries>& queries) {
            if (queries)
                emit queriesAsked(label, *queries);
        });
}

} // namespace metallm::ui
