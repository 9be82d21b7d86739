// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare.h"
#include "ui/state/resultsnapshot.h"

#include <map>
#include <memory>
#include <vector>

namespace metallm::ui {

/// A pin less the present run, over the queries that both could be scored on; paired 95 %
/// intervals.
struct PinDifference {
    std::int64_t paired = 0;
    std::int64_t leftOut = 0;
    std::optional<analysis::Estimate> accuracy;
    std::optional<analysis::Estimate> costPer10k;
    std::optional<analysis::Estimate> reward; ///< mean of a query, at the pin's cost weight
};

using PinDifferences = std::map<int, PinDifference>; ///< by the pins' numbers

/// A query that the present run sent to another model than the pin did.
struct ChangedQuery {
    std::int32_t query = 0; ///< row of the data set
    int before = -1; ///< model in the pin, index in the data set; -1 = unserved
    int after = -1; ///< in the present run
    double score = 0; ///< present less pin
    double costUsd = 0;
    double gain = 0; ///< in reward, at the present cost weight
};

enum class ChangeColumn { Query, Before, After, Score, Cost, Gain };

/// Immutable; the largest gain or loss first.
struct Changes {
    int pin = 0;
    std::shared_ptr<const data::Dataset> dataset;
    std::vector<ChangedQuery> queries;
    std::int64_t paired = 0;
    double gained = 0; ///< sum of the gains above 0
    double lost = 0; ///< of those below
};

using ChangesPtr = std::shared_ptr<const Changes>;

Result<PinDifference> differenceOf(
    const sim::RunResult& pin, const sim::RunResult& present, const RunContext& context);

Result<ChangesPtr> changesOf(
    int id, const sim::RunResult& pin, const sim::RunResult& present, const RunContext& context);

/// Rows of `changes` by one column; equal ones in the order they came in.
std::vector<std::uint32_t> orderOf(const Changes& changes, ChangeColumn column, bool descending);

} // namespace metallm::ui
