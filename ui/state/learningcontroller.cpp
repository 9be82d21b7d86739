// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/learningcontroller.h"

#include "core/policy/registry.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace metallm::ui {

namespace {

constexpr int tickMs = 33;
constexpr int readingSpeed = 10; // queries a second

} // namespace

LearningController::LearningController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    m_clock.setInterval(tickMs);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &LearningController::playOn);
    connect(&m_recording, &JobRunner::progressed, this, &LearningController::progressed);
    connect(&state, &WorkbenchState::snapshotChanged, this, &LearningController::onSnapshot);
    connect(&state, &WorkbenchState::viewChanged, this, &LearningController::recordWhereWanted);
}

bool LearningController::canWatch() const
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    return snapshot && snapshot->run && snapshot->analysis && !snapshot->run->arms.empty()
        && policy::learns(*snapshot->analysis->experiment);
}

std::int64_t LearningController::steps() const
{
    return canWatch() ? std::ssize(m_state.snapshot()->run->arms) : 0;
}

/// Another run: whatever was known is of the former one.
void LearningController::onSnapshot()
{
    if (m_record && replayOf(m_record, m_state.snapshot()))
        return;
    m_recording.cancel();
    m_failure.reset();
    setRecord(nullptr);
    setStep(std::nullopt);
    recordWhereWanted();
}

void LearningController::setWatched(bool watched)
{
    m_watched = watched;
    recordWhereWanted();
}

void LearningController::recordWhereWanted()
{
    const bool wanted = m_watched || m_state.view().selectedQuery;
    if (!wanted || m_record || m_recording.isBusy() || !canWatch() || m_failure)
        return;
    m_recording.start([snapshot = m_state.snapshot()](
                          const RunContext& context) { return recordLearning(snapshot, context); },
        this,
        [this](const Result<LearningRecordPtr>& record) {
            if (record)
                return setRecord(*record);
            if (record.error().kind == Error::Kind::Stopped)
                return;
            m_failure = record.error();
            emit failed(*m_failure);
        });
}

void LearningController::setRecord(const LearningRecordPtr& record)
{
    if (record == m_record)
        return;
    m_replaying.cancel();
    LearningRecordPtr former = std::exchange(m_record, record);
    setMoment(nullptr);
    emit recorded(m_record);
    m_recording.release(std::move(former)); // not before everybody has let go of it
    showNearestSample();
    askMoment();
}

void LearningController::setStep(const RunStep& step)
{
    RunStep wanted = step;
    if (wanted && *wanted >= steps())
        wanted.reset();
    if (wanted)
        wanted = std::max<std::int64_t>(*wanted, 0);
    if (!wanted)
        setPlaying(false);
    if (wanted == m_step)
        return;
    m_step = wanted;
    emit stepChanged(m_step);
    showNearestSample();
    askMoment();
    if (!isPlaying() || m_speed <= readingSpeed)
        selectQuery();
}

void LearningController::stepBy(std::int64_t by)
{
    setStep(std::max<std::int64_t>(0, m_step.value_or(steps()) + by));
}

void LearningController::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && !canWatch()))
        return;
    if (!playing) {
        m_clock.stop();
        emit playingChanged(false);
        return selectQuery();
    }
    if (!m_step)
        setStep(0);
    m_due = 0;
    m_sinceTick.start();
    m_clock.start();
    emit playingChanged(true);
}

void LearningController::setSpeed(int queriesPerSecond)
{
    const int speed = std::clamp(queriesPerSecond, slowest, fastest);
    if (speed == m_speed)
        return;
    m_speed = speed;
    emit speedChanged(m_speed);
}

/// However late a tick comes, the speed is kept.
void LearningController::playOn()
{
    m_due += static_cast<double>(m_sinceTick.restart()) * m_speed / 1000;
    const double whole = std::floor(m_due);
    if (whole < 1)
        return;
    m_due -= whole;
    stepBy(static_cast<std::int64_t>(whole));
}

std::size_t LearningController::target() const
{
    return static_cast<std::size_t>(m_step.value_or(steps()));
}

/// Until the moment itself is there: the last sample before it, unless one nearer is shown.
void LearningController::showNearestSample()
{
    if (!m_record)
        return;
    const auto& samples = m_record->replay->samples();
    const auto after = std::ranges::upper_bound(samples, target(), {}, &sim::Moment::step);
    const sim::Moment& sample = *std::prev(after);
    const bool nearer = m_moment && m_moment->step <= target() && m_moment->step >= sample.step;
    if (!nearer)
        setMoment(MomentPtr(m_record->replay, &sample));
}

/// A replay under way is finished first, or a scrubber faster than it would show nothing.
void LearningController::askMoment()
{
    if (!m_record || m_replaying.isBusy())
        return;
    if (m_moment && m_moment->step == target() && (m_moment->choice || !m_step))
        return;
    using Found = Result<MomentPtr>;
    m_replaying.start(
        [replay = m_record->replay, step = target()](const RunContext& context) -> Found {
            auto moment = replay->at(step, context);
            if (!moment)
                return tl::unexpected(moment.error());
            return std::make_shared<const sim::Moment>(std::move(*moment));
        },
        this,
        [this](const Found& moment) {
            if (!moment) {
                if (moment.error().kind != Error::Kind::Stopped)
                    emit failed(moment.error());
                return;
            }
            if ((*moment)->step <= target())
                setMoment(*moment);
            askMoment();
        });
}

void LearningController::setMoment(const MomentPtr& moment)
{
    if (moment == m_moment)
        return;
    MomentPtr former = std::exchange(m_moment, moment);
    emit momentChanged(m_moment);
    m_replaying.release(std::move(former)); // may be the last that holds a whole replay
}

void LearningController::selectQuery()
{
    if (!m_step || !canWatch())
        return;
    ViewState view = m_state.view();
    view.selectedQuery =
        m_state.snapshot()->analysis->experiment->eval[static_cast<std::size_t>(*m_step)];
    m_state.setView(view);
}

} // namespace metallm::ui
