// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/store/outcomeblock.h"
#include "core/store/outcomestore.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::store {

class Database;

/// What the study keeps of a data set beside its rows.
struct DatasetHead {
    std::int64_t id = 0;
    std::int64_t firstQuery = 0;
    std::int64_t queries = 0;
    std::int64_t outcomes = 0;
    std::string name;
    std::string hash;
    std::string source;
    bool simulated = false;
    std::string priceTable; ///< may be empty
    std::vector<std::string> queryColumns; ///< further ones
    std::vector<std::string> outcomeColumns; ///< further ones
    std::vector<std::string> splits;
    std::vector<std::string> domains;
    std::vector<data::ModelInfo> models;
};

/// Valid during the call that it is handed to.
struct StoredQuery {
    std::string_view id;
    std::int32_t split = -1; ///< index in the head's splits
    std::int32_t domain = -1;
    std::string_view text;
    std::string_view label;
    std::string_view extra;
};

Result<DatasetHead> readDatasetHead(Database& database, const std::string& name);

/// Queries in their order; `take` answers false to end the loop.
Result<void> forEachQuery(Database& database, const DatasetHead& head, const RunContext& context,
    const std::function<bool(const StoredQuery&)>& take);

/// Blocks by number; `take` answers false to end the loop, or an error. Fails at a block whose
/// checksum does not fit.
Result<void> forEachBlock(Database& database, const DatasetHead& head, const RunContext& context,
    const std::function<Result<bool>(const StoredBlock&)>& take);

/// Outcomes by query, then by model. The row's `extra` is unused: its text comes beside it.
Result<void> forEachOutcome(Database& database, const DatasetHead& head, const RunContext& context,
    const std::function<bool(const OutcomeRow&, std::string_view extra)>& take);

/// For contents that do not fit together.
Error damagedDataset(const Database& database, const std::string& name);

} // namespace metallm::store
