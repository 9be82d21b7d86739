// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explanation.h"
#include "core/analysis/neighbours.h"
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
    std::optional<analysis::Explanation> explanation{}; ///< of a frozen policy's choice
    std::vector<analysis::Neighbour> neighbours{}; ///< nearest training queries

    const sim::Experiment& experiment() const { return *snapshot->analysis->experiment; }
};

using InspectionPtr = std::shared_ptr<const Inspection>;

/// Looks one query up in a snapshot. `known` lends what does not depend on the cost weight, where
/// it is of the same query and experiment; may be null.
Result<InspectionPtr> inspect(const SnapshotPtr& snapshot, std::int32_t query,
    const InspectionPtr& known, const RunContext& context);

} // namespace metallm::ui
