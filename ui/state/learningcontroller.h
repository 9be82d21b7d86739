// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/learningrecord.h"

#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace metallm::ui {

class WorkbenchState;

using MomentPtr = std::shared_ptr<const sim::Moment>;
/// The step of a run that the window looks at; none = the whole run.
using RunStep = std::optional<std::int64_t>;

/// Where in a run that learns the window looks, and what was known then. The step moves at once;
/// what belongs to it follows from a replay in a worker. The query of a step is selected with it,
/// unless steps go by faster than anybody reads.
class LearningController : public QObject {
    Q_OBJECT

public:
    static constexpr int slowest = 1; ///< queries a second
    static constexpr int fastest = 1000;

    explicit LearningController(WorkbenchState& state, QObject* parent = nullptr);

    /// The run on screen learns, so that there is something to watch.
    bool canWatch() const;
    std::int64_t steps() const; ///< of the run on screen; 0 = nothing to watch
    const RunStep& step() const { return m_step; }
    bool isPlaying() const { return m_clock.isActive(); }
    int speed() const { return m_speed; }
    bool isBusy() const { return m_recording.isBusy() || m_replaying.isBusy(); }
    /// Null until the run was played once more, which begins once somebody watches it or has a
    /// query selected.
    const LearningRecordPtr& record() const { return m_record; }
    /// Why the run on screen cannot be played once more; none where it can.
    const std::optional<Error>& failure() const { return m_failure; }
    /// Of step(), or for a moment of a step before it; of the run's end where there is none.
    const MomentPtr& moment() const { return m_moment; }

    void setWatched(bool watched);
    /// From the last step on = the whole run.
    void setStep(const RunStep& step);
    void stepBy(std::int64_t steps);
    /// From the run's beginning where the whole run is shown.
    void setPlaying(bool playing);
    void setSpeed(int queriesPerSecond);

signals:
    void recorded(const metallm::ui::LearningRecordPtr& record);
    void stepChanged(const metallm::ui::RunStep& step);
    void momentChanged(const metallm::ui::MomentPtr& moment);
    void playingChanged(bool playing);
    void speedChanged(int queriesPerSecond);
    void progressed(const metallm::Progress& progress);
    void failed(const metallm::Error& error);

private:
    void onSnapshot();
    void recordWhereWanted();
    void setRecord(const LearningRecordPtr& record);
    void setMoment(const MomentPtr& moment);
    void showNearestSample();
    void askMoment();
    void selectQuery();
    void playOn();
    std::size_t target() const;

    WorkbenchState& m_state;
    JobRunner m_recording;
    JobRunner m_replaying;
    QTimer m_clock; // runs while it plays
    QElapsedTimer m_sinceTick;
    double m_due = 0; // steps that the clock has not taken yet
    int m_speed = 30;
    bool m_watched = false;
    RunStep m_step;
    LearningRecordPtr m_record;
    std::optional<Error> m_failure; // of the run on screen; tried once
    MomentPtr m_moment;
};

} // namespace metallm::ui
