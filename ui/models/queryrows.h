// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"
#include "ui/state/selectedqueries.h"

#include <optional>

// In which order a table shows evaluation queries: found in a worker, for a million rows.
namespace metallm::ui {

enum class QueryColumn { Query, Domain, Text, Chosen, Best, Score, Cost, Reward, Regret };
constexpr int queryColumnCount = 9;

struct QueryArrangement {
    std::optional<QueryColumn> sortedBy{}; ///< none = the order played
    bool descending = false;

    bool operator==(const QueryArrangement&) const = default;
};

/// Some steps of the run (null = all), one a row. Rows whose value is unknown come last either way;
/// equal ones stay in the order played.
Result<QueryRows> arrangeQueries(const ResultSnapshot& snapshot, const QueryRows& rows,
    const QueryArrangement& arrangement, const RunContext& context);

} // namespace metallm::ui
