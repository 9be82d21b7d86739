// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"
#include "ui/state/queryselection.h"
#include "ui/state/resultsnapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace metallm::ui {

/// Steps of a run (indices into RunResult::arms); null = all, in the order played.
using QueryRows = std::shared_ptr<const std::vector<std::int32_t>>;

/// What the run did with the selected queries, counted as RunResult counts.
struct SelectionTotals {
    std::int64_t unserved = 0;
    std::int64_t evaluated = 0; ///< served, and with a known outcome
    std::optional<double> accuracy{};
    std::optional<double> costPer10k{}; ///< USD
    double costUsd = 0;
    std::vector<std::int64_t> byArm{}; ///< queries served, per arm
};

/// Where a text was found that does not depend on the run: id, text and domain.
struct TextMatches {
    QString text;
    std::shared_ptr<const sim::Experiment> experiment;
    std::vector<char> found; ///< per query (row) of the data set; 0 where it is not evaluated
};

/// The evaluation queries that meet every filter in one run. Made whole by a job, swapped whole.
struct SelectedQueries {
    SnapshotPtr snapshot;
    QuerySelection selection;
    std::vector<char> isSelected{}; ///< 1 = selected; per step of the run
    QueryRows steps{}; ///< those selected, ascending; never null
    SelectionTotals totals{};
    std::shared_ptr<const TextMatches> textMatches{}; ///< null where no text is looked for

    std::int64_t count() const { return static_cast<std::int64_t>(steps->size()); }
    /// Queries (rows) of the data set, in the order of steps.
    std::vector<std::int32_t> rows() const;
    /// Per query (row) of the data set, for views that show more than the evaluation part.
    std::vector<char> byQuery() const;
};

using SelectedQueriesPtr = std::shared_ptr<const SelectedQueries>;

/// Looks every filter up in a snapshot with a run. `known` may save the search for a text; may be
/// null. Some 10 ns a query and filter; texts are read through.
Result<SelectedQueriesPtr> selectQueries(const SnapshotPtr& snapshot,
    const QuerySelection& selection, const SelectedQueriesPtr& known, const RunContext& context);

} // namespace metallm::ui
