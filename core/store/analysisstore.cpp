// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/analyses.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"

namespace metallm::store {

namespace {

Result<void> insertAnalysis(Database& database, const AnalysisRecord& record)
{
    auto insert = database.prepare(
        "INSERT INTO analyses(name, dataset, dataset_hash, parameters, metrics, created_at) "
        "VALUES(?1, "
        "?2, ?3, ?4, ?5, coalesce(nullif(?6, ''), strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(1, std::string_view(record.name));
    insert->bind(2, std::string_view(record.dataset));
    insert->bind(3, std::string_view(record.datasetHash));
    insert->bind(4, std::string_view(record.parametersJson));
    insert->bind(5, std::string_view(record.metricsJson));
    insert->bind(6, std::string_view(record.createdAt));
    return insert->run();
}

} // namespace

Result<std::int64_t> Study::storeAnalysis(const AnalysisRecord& record)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return insertAnalysis(*m_database, record)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return m_database->lastInsertId(); });
}

Result<void> replaceAnalyses(
    Study& study, const std::string& datasetHash, const std::vector<AnalysisRecord>& records)
{
    Database& database = study.database();
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto remove = database.prepare("DELETE FROM analyses WHERE dataset_hash = ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    remove->bind(1, std::string_view(datasetHash));
    if (auto removed = remove->run(); !removed)
        return removed;
    for (const AnalysisRecord& record : records)
        if (auto inserted = insertAnalysis(database, record); !inserted)
            return inserted;
    return transaction->commit();
}

Result<std::vector<AnalysisRecord>> Study::analyses() const
{
    auto select =
        m_database->prepare("SELECT id, name, dataset, dataset_hash, parameters, metrics, "
                            "created_at FROM analyses ORDER BY id");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<AnalysisRecord> records;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        records.push_back({select->integer(0), select->string(1), select->string(2),
            select->string(3), select->string(4), select->string(5), select->string(6)});
    if (!row)
        return tl::unexpected(row.error());
    return records;
}

} // namespace metallm::store
