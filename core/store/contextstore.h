// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/store/sqlite.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace metallm::store {

/// Rows of one blob, so that none grows without bound.
constexpr Eigen::Index contextRowsPerChunk = 1024;

/// Writes the contexts of one data set, block after block in the order of its queries. Runs inside
/// the caller's transaction.
class ContextWriter {
public:
    /// Removes the contexts that the data set has.
    static Result<ContextWriter> begin(Database& database, std::int64_t datasetId,
        const std::string& embedder, Eigen::Index dimension,
        std::span<const std::int32_t> fittedOn);

    Result<void> add(const Eigen::Ref<const data::ContextMatrix>& rows);
    /// Writes what is left; returns how many rows came in all.
    Result<std::int64_t> finish();

private:
    ContextWriter(Statement insert, std::int64_t datasetId, Eigen::Index dimension);
    Result<void> writeChunk();

    Statement m_insert;
    std::int64_t m_datasetId;
    std::int64_t m_chunk = 0;
    std::int64_t m_rows = 0;
    Eigen::Index m_pendingRows = 0;
    data::ContextMatrix m_pending;
};

/// Null where the data set is not embedded.
Result<std::shared_ptr<const data::Contexts>> readContexts(
    Database& database, std::int64_t datasetId, std::int64_t queries, const RunContext& context);

} // namespace metallm::store
