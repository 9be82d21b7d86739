// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/store/contextstore.h"
#include "core/store/namelist.h"
#include "core/store/outcomestore.h"
#include "core/store/pricestore.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "core/util/contenthash.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::store {

struct DatasetDescription {
    std::string name;
    std::string source{};
    bool simulated = false;
    // Further columns, in the order of their file; their texts come with each row.
    std::vector<std::string> queryColumns{};
    std::vector<std::string> outcomeColumns{};
};

struct QueryRow {
    std::string_view id;
    std::string_view split{};
    std::string_view domain{};
    std::string_view text{};
    std::string_view label{};
    std::string_view extra{}; ///< jsonObject of the further columns
};

/// Writes one data set in one transaction: nothing of it is there until finish() has returned.
/// Calls in this order: queries, outcomes, prices, contexts, finish.
class DatasetWriter {
public:
    /// Fails where the study has a data set of that name.
    static Result<std::unique_ptr<DatasetWriter>> begin(
        Study& study, DatasetDescription description);
    ~DatasetWriter();
    DatasetWriter(const DatasetWriter&) = delete;
    DatasetWriter& operator=(const DatasetWriter&) = delete;

    /// Names of the further columns of a file, known when its header has been read.
    void setQueryColumns(std::vector<std::string> columns);
    void setOutcomeColumns(std::vector<std::string> columns);

    Result<void> addQuery(const QueryRow& row);
    std::int64_t queryCount() const { return m_queries; }

    /// All outcomes at once; sorted here where they are not. A model's position is that of its name
    /// in `models`. Fails, with the line, where a pair (query, model) comes twice.
    Result<void> addOutcomes(std::vector<OutcomeRow> rows, std::vector<std::string> models,
        const std::vector<std::string>& extras, const RunContext& context);

    /// Writes the price table that comes with the data set (replacing none) and takes the models'
    /// providers from it.
    Result<void> addPrices(const prices::PriceTable& table, const PriceExtras& extras);

    /// For contexts that come as a stream; the caller adds one row for each query.
    Result<ContextWriter> beginContexts(const std::string& embedder, Eigen::Index dimension,
        std::span<const std::int32_t> fittedOn = {});

    Result<void> finish();

private:
    DatasetWriter(Study& study, DatasetDescription description);
    Result<void> start();
    Result<void> writeModels();
    Result<void> writeNames(const char* table, const NameList& names);
    Result<void> writeCounts();

    Database& m_database;
    DatasetDescription m_description;
    std::vector<std::string> m_queryColumns;
    std::vector<std::string> m_outcomeColumns;
    std::optional<Transaction> m_transaction;
    std::optional<Statement> m_insertQuery;
    ContentHash m_hash;
    NameList m_splits;
    NameList m_domains;
    std::vector<std::string> m_models;
    std::vector<std::string> m_providers;
    std::int64_t m_datasetId = 0;
    std::int64_t m_firstQuery = 0;
    std::int64_t m_queries = 0;
    std::int64_t m_outcomes = 0;
    std::int64_t m_priceTableId = 0;
};

/// A data set that was made in memory, with its contexts and its price table (may be null).
Result<void> storeDataset(Study& study, const data::Dataset& dataset,
    const prices::PriceTable* prices, const RunContext& context);

} // namespace metallm::store
