// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explanation.h"
#include "core/analysis/neighbours.h"
#include "core/sim/replay.h"
#include "ui/state/resultsnapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace metallm::ui {

/// Everything that the inspector shows of one query. Made whole by a job, swapped whole.
struct Inspection {
    SnapshotPtr snapshot;
    std::int32_t query = 0; ///< of the data set
    std::optional<std::int32_t> step{}; ///< of the run; none = the query is not evaluated
    /// Of the choice; of a policy that learns, as it stood at that step, once that is known.
    std::optional<analysis::Explanation> explanation{};
    std::vector<analysis::Neighbour> neighbours{}; ///< nearest training queries
    /// Arms that would have earned most at the cost weight in force (analysis::bestArms), the best
    /// first; empty = no outcome is known.
    std::vector<std::int32_t> equals{};
    /// Why a run that learns cannot be played once more to explain it; none where it can.
    std::optional<Error> unwatchable{};

    /// What the router took; noArm = unserved, or the query is not evaluated.
    std::int32_t chosen() const
    {
        return step ? snapshot->run->arms[static_cast<std::size_t>(*step)] : sim::noArm;
    }
    std::int32_t best() const { return equals.empty() ? sim::noArm : equals.front(); }
    /// Regret of the router's choice; none where it is unknown, or the query is not evaluated.
    std::optional<double> lost() const;
    bool learns() const { return !snapshot->analysis->frontier; }
    const sim::Experiment& experiment() const { return *snapshot->analysis->experiment; }
};

using InspectionPtr = std::shared_ptr<const Inspection>;

/// Looks one query up in a snapshot. `known` lends what does not depend on the cost weight, where
/// it is of the same query and experiment; may be null. `replay` explains a run that learns; null =
/// it is not there, and nothing is explained.
Result<InspectionPtr> inspect(const SnapshotPtr& snapshot, std::int32_t query,
    const InspectionPtr& known, const sim::ReplayPtr& replay, const RunContext& context);

} // namespace metallm::ui
