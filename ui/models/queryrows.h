// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"
#include "ui/state/resultsnapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// Which evaluation queries a table shows, in which order: found in a worker, for a million rows.
namespace metallm::ui {

enum class QueryColumn { Query, Domain, Text, Chosen, Score, Cost, Reward, Regret };
constexpr int queryColumnCount = 8;

/// Steps of the run (indices into RunResult::arms), one a row; null = all, in the order played.
using QueryRows = std::shared_ptr<const std::vector<std::int32_t>>;

struct QueryArrangement {
    std::string filter{}; ///< contained, in any case, in id, text, domain or chosen model; UTF-8
    std::optional<QueryColumn> sortedBy{}; ///< none = the order played
    bool descending = false;

    bool operator==(const QueryArrangement&) const = default;
};

/// What is known already: rows of the same run that were arranged in another way.
struct ArrangedRows {
    QueryArrangement arrangement;
    QueryRows rows;
};

/// Rows whose value is unknown come last either way; equal ones stay in the order played.
/// `known` may save work: a filter that grows is looked for among the rows found before.
Result<QueryRows> arrangeQueries(const ResultSnapshot& snapshot,
    const QueryArrangement& arrangement, const ArrangedRows& known, const RunContext& context);

} // namespace metallm::ui
