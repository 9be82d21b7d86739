// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/replay.h"
#include "core/sim/runningfigures.h"
#include "ui/state/resultsnapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace metallm::ui {

/// What a run has come to after its first queries.
struct SoFar {
    std::int64_t queries = 0;
    std::optional<double> accuracy{}; ///< over those served and not left out
    std::optional<double> costPer10k{}; ///< USD
    std::int64_t explored = 0; ///< of them
};

/// A run that learns, so that it can be watched: its replay, and its running sums. Made whole by a
/// job, swapped whole.
struct LearningRecord {
    SnapshotPtr snapshot;
    sim::ReplayPtr replay;
    // One entry more than there are steps: before each, and after the last.
    sim::RunningFigures figures;
    std::vector<std::int64_t> explored;

    const sim::Experiment& experiment() const { return *snapshot->analysis->experiment; }
    std::int64_t steps() const { return std::ssize(snapshot->run->arms); }
    SoFar soFar(std::int64_t queries) const;
};

using LearningRecordPtr = std::shared_ptr<const LearningRecord>;

/// Plays the snapshot's run, which learns, once more.
Result<LearningRecordPtr> recordLearning(const SnapshotPtr& snapshot, const RunContext& context);

/// The replay that explains the snapshot's run; null where the record is of another one.
sim::ReplayPtr replayOf(const LearningRecordPtr& record, const SnapshotPtr& snapshot);

} // namespace metallm::ui
