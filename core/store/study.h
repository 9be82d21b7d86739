// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace metallm::store {

class Database;

struct DatasetInfo {
    std::string name;
    std::string hash;
    std::string source;
    bool simulated = false;
    std::int64_t queries = 0;
    std::int64_t models = 0;
    std::int64_t outcomes = 0;
    std::vector<std::string> domains;
    std::vector<std::pair<std::string, std::int64_t>> splits; ///< name, queries; "" = none
    std::string embedder; ///< empty = not embedded
    int embeddingDimension = 0;
    std::string priceTable;

    std::int64_t missing() const { return queries * models - outcomes; }
};

/// An analysis as it was run, so that every number can be produced again.
struct AnalysisRecord {
    std::int64_t id = 0;
    std::string name;
    std::string dataset;
    std::string datasetHash;
    std::string parametersJson; ///< sim::toJson
    std::string metricsJson;
    std::string createdAt; ///< ISO 8601, UTC
};

/// A study: one SQLite file. One connection, used by one thread at a time; a worker opens its own.
/// Every call that writes does so in one transaction.
class Study {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens, or creates (ReadWrite only), the study; runs the migrations that are due. A file that
    /// cannot be written is opened read-only. Refuses files that are not studies and studies of a
    /// newer version.
    static Result<Study> open(const std::filesystem::path& file, Access access = Access::ReadWrite);

    Study(Study&&) noexcept;
    Study& operator=(Study&&) noexcept;
    ~Study();

    const std::filesystem::path& file() const;
    bool isReadOnly() const;

    Result<std::vector<DatasetInfo>> datasets() const;
    Result<DatasetInfo> datasetInfo(const std::string& name) const;
    /// The whole data set in memory, with its contexts where it is embedded.
    Result<std::shared_ptr<const data::Dataset>> loadDataset(
        const std::string& name, const RunContext& context) const;

    /// Replaces the data set's contexts. Fails unless there is one row for each query.
    Result<void> storeContexts(
        const std::string& dataset, const data::Contexts& contexts, const RunContext& context);

    /// As it was before it had any; nothing where it has none.
    Result<void> removeContexts(const std::string& dataset);

    Result<std::vector<prices::PriceTable>> priceTables() const;
    Result<prices::PriceTable> priceTable(const std::string& name) const;
    /// Writes the table, replacing one of the same name.
    Result<void> storePriceTable(const prices::PriceTable& table);

    Result<std::int64_t> storeAnalysis(const AnalysisRecord& record);
    Result<std::vector<AnalysisRecord>> analyses() const;

    /// For the importers and exporters: the connection itself.
    Database& database() const { return *m_database; }

private:
    explicit Study(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace metallm::store
