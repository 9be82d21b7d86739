// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace metallm {
class ContentHash;
}

namespace metallm::store {

class Database;

/// One outcome, compact: a large import holds millions. NaN = unknown.
struct OutcomeRow {
    static constexpr std::uint32_t noExtra = std::numeric_limits<std::uint32_t>::max();

    std::int32_t query = 0; ///< position in the data set
    std::int32_t model = 0; ///< position in the data set
    double score = 0;
    double inputTokens = data::missing;
    double outputTokens = data::missing;
    double costUsd = data::missing;
    double latencySeconds = data::missing;
    std::uint32_t line = 0; ///< in its file, for errors; 0 = none
    std::uint32_t extra = noExtra; ///< index among the texts that come with the rows
};

/// Puts the rows in the order of their primary key; rows of the same pair stay in line order.
Result<void> sortOutcomes(std::vector<OutcomeRow>& rows, const RunContext& context);

/// Where outcomes go: a data set of the study, and its size.
struct OutcomePlace {
    std::int64_t datasetId = 0;
    std::int64_t queries = 0;
    std::int64_t models = 0;
};

/// Writes rows in key order, in blocks of queriesPerBlock queries, and adds them to the hash.
Result<void> insertOutcomes(Database& database, const OutcomePlace& place,
    std::span<const OutcomeRow> rows, const std::vector<std::string>& extras, ContentHash& hash,
    const RunContext& context);

} // namespace metallm::store
