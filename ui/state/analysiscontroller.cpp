// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/analysiscontroller.h"

#include "core/sim/analysis.h"
#include "ui/state/workbenchstate.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace metallm::ui {

namespace {

constexpr auto pauseForChanges = 150ms;
constexpr auto beforeDimming = 120ms;

Result<SnapshotPtr> playSnapshot(const std::shared_ptr<const sim::Analysis>& analysis,
    const prices::PriceTable& prices, double costWeight, const RunContext& context)
{
    auto played = sim::playWithReferences(*analysis, costWeight, context);
    if (!played)
        return tl::unexpected(played.error());
    auto spending = spendingOf(*played->run);
    return std::make_shared<const ResultSnapshot>(ResultSnapshot{analysis, std::move(played->run),
        std::move(played->oracle), std::move(played->bestSingle), std::move(spending),
        std::make_shared<const prices::PriceTable>(prices)});
}

} // namespace

AnalysisController::AnalysisController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseForChanges);
    m_dimming.setSingleShot(true);
    m_dimming.setInterval(beforeDimming);
    connect(&m_pause, &QTimer::timeout, this, &AnalysisController::analyse);
    connect(&m_dimming, &QTimer::timeout, this, [this] { m_state.setStale(true); });
    connect(&m_runner, &JobRunner::progressed, this, &AnalysisController::progressed);
    connect(&state, &WorkbenchState::datasetChanged, this, &AnalysisController::onDatasetChanged);
    connect(&state, &WorkbenchState::pricesChanged, this, &AnalysisController::onChanged);
    connect(&state, &WorkbenchState::parametersChanged, this, &AnalysisController::onChanged);
}

bool AnalysisController::Question::sameAnalysis(const Question& other) const
{
    return dataset == other.dataset && prices == other.prices
        && sim::sameButForCostWeight(parameters, other.parameters);
}

bool AnalysisController::Question::sameButForPrices(const Question& other) const
{
    sim::Parameters likewise = other.parameters;
    likewise.priceTable = parameters.priceTable;
    return dataset == other.dataset && sim::sameButForCostWeight(parameters, likewise);
}

AnalysisController::Question AnalysisController::question() const
{
    return {m_state.dataset(), m_state.prices(), m_state.parameters()};
}

void AnalysisController::runNow()
{
    if (!m_state.dataset())
        return;
    if (m_analysis && m_asked && m_asked->sameAnalysis(question()))
        play();
    else
        analyse();
}

void AnalysisController::cancel()
{
    if (!m_busy)
        return;
    m_runner.cancel();
    if (m_stage == Stage::Analysing || m_stage == Stage::Repricing)
        m_asked.reset();
    m_state.setStale(true);
    enter(Stage::Idle);
    emit stopped();
}

void AnalysisController::onDatasetChanged()
{
    m_runner.cancel();
    m_asked.reset();
    m_analysis.reset();
    m_repricer.reset();
    enter(Stage::Idle);
    m_state.setStale(m_state.dataset() != nullptr);
    runNow();
}

void AnalysisController::onChanged()
{
    if (!m_state.dataset())
        return;
    const bool known = m_asked && m_asked->sameAnalysis(question());
    if (m_stage == Stage::Repricing && canReprice()) {
        // Finished first, or a price that is dragged faster than that would show nothing.
    } else if (known && m_analysis) {
        play();
    } else if (canReprice()) {
        reprice();
    } else if (!known) {
        m_runner.cancel();
        m_state.setStale(true);
        enter(Stage::Waiting);
    } // else: the analysis under way will do, and plays at the cost weight there is by then
}

void AnalysisController::analyse()
{
    m_state.setStale(true);
    m_asked = question();
    m_analysis.reset();
    m_repricer.reset();
    m_mayReprice = true;
    enter(Stage::Analysing);
    m_runner.start(
        [asked = *m_asked](const RunContext& context) {
            return sim::analyse(asked.dataset, asked.prices, asked.parameters, context);
        },
        this,
        [this](const Result<std::shared_ptr<const sim::Analysis>>& analysis) {
            onAnalysed(analysis);
        });
}

void AnalysisController::onAnalysed(const Result<std::shared_ptr<const sim::Analysis>>& analysis)
{
    if (!analysis)
        return fail(analysis.error());
    m_analysis = *analysis;
    play();
}

bool AnalysisController::canReprice() const
{
    // The best way of counting costs may be another one at other prices.
    return m_mayReprice && m_analysis && m_analysis->frontier && m_asked
        && m_asked->parameters.costMode != data::CostMode::Best
        && m_asked->sameButForPrices(question());
}

void AnalysisController::reprice()
{
    if (!m_state.isStale() && !m_dimming.isActive())
        m_dimming.start();
    enter(Stage::Repricing);
    const Question asked = question();
    m_runner.start(
        [former = m_analysis, repricer = m_repricer, asked](
            const RunContext& context) { return repriced(former, repricer, asked, context); },
        this, [this, asked](const Result<Repriced>& done) { onRepriced(asked, done); });
}

Result<AnalysisController::Repriced> AnalysisController::repriced(
    const std::shared_ptr<const sim::Analysis>& former,
    std::shared_ptr<const sim::Repricer> repricer, const Question& asked, const RunContext& context)
{
    if (!repricer) {
        auto built = sim::Repricer::build(*former, context);
        if (!built)
            return tl::unexpected(built.error());
        repricer = *std::move(built);
    }
    if (!repricer)
        return Repriced{};
    auto analysis = repricer->analyse(*former, asked.prices, context);
    if (!analysis && analysis.error().kind == Error::Kind::Stopped)
        return tl::unexpected(analysis.error());
    if (!analysis || !*analysis)
        return Repriced{}; // where prices are wrong, the whole analysis says so
    return playSnapshot(*analysis, asked.prices, asked.parameters.costWeight, context)
        .map([&](SnapshotPtr snapshot) {
            return Repriced{std::move(snapshot), repricer};
        });
}

void AnalysisController::onRepriced(const Question& asked, const Result<Repriced>& repriced)
{
    m_mayReprice = repriced.has_value() && repriced->snapshot;
    if (!repriced) {
        m_analysis.reset();
        return fail(repriced.error());
    }
    if (!m_mayReprice)
        return onChanged();
    m_repricer = repriced->repricer;
    m_analysis = repriced->snapshot->analysis;
    m_asked = asked;
    show(repriced->snapshot);
    if (canReprice() && !m_asked->sameAnalysis(question()))
        return reprice();
    if (asked.parameters.costWeight != m_state.parameters().costWeight)
        return play();
    m_state.setStale(false);
    enter(Stage::Idle);
}

void AnalysisController::show(const SnapshotPtr& snapshot)
{
    m_dimming.stop();
    SnapshotPtr former = m_state.snapshot();
    m_state.setSnapshot(snapshot);
    m_runner.release(std::move(former));
}

void AnalysisController::play()
{
    // A look-up under way is finished first, or a drag that is faster than it would show nothing.
    if (m_stage == Stage::Playing && m_analysis->frontier && m_runner.isBusy())
        return;
    if (!m_analysis->frontier)
        m_state.setStale(true);
    else if (!m_state.isStale() && !m_dimming.isActive())
        m_dimming.start();
    enter(Stage::Playing);
    m_runner.start(
        [analysis = m_analysis, prices = m_asked->prices,
            costWeight = m_state.parameters().costWeight](const RunContext& context) {
            return playSnapshot(analysis, prices, costWeight, context);
        },
        this, [this](const Result<SnapshotPtr>& snapshot) { onPlayed(snapshot); });
}

void AnalysisController::onPlayed(const Result<SnapshotPtr>& snapshot)
{
    if (!snapshot)
        return fail(snapshot.error());
    show(*snapshot);
    if ((*snapshot)->run->costWeight != m_state.parameters().costWeight)
        return play();
    m_state.setStale(false);
    enter(Stage::Idle);
}

void AnalysisController::fail(const Error& error)
{
    m_dimming.stop();
    m_state.setStale(true);
    if (!m_analysis)
        m_asked.reset();
    enter(Stage::Idle);
    if (error.kind == Error::Kind::Stopped)
        emit stopped();
    else
        emit failed(error);
}

void AnalysisController::enter(Stage stage)
{
    m_stage = stage;
    m_pause.stop();
    if (stage == Stage::Waiting)
        m_pause.start();
    if (stage != Stage::Playing && stage != Stage::Repricing)
        m_dimming.stop();
    const bool busy = stage != Stage::Idle;
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

} // namespace metallm::ui
