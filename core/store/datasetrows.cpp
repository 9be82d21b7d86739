// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasetrows.h"

#include "core/store/jsontext.h"
#include "core/store/outcomeblock.h"
#include "core/store/sqlite.h"

#include <algorithm>

namespace metallm::store {

namespace {

constexpr std::int64_t rowsBetweenChecks = 4096;

// Steps through a statement's rows; `take` answers false to end the loop.
template<typename Take>
Result<void> forEachRow(Statement& select, const std::string& stage, std::int64_t count,
    const RunContext& context, Take take)
{
    ProgressReporter progress(context.progress, stage, static_cast<double>(count));
    std::int64_t done = 0;
    Result<bool> row = select.step();
    for (; row && *row; row = select.step()) {
        if (done++ % rowsBetweenChecks == 0) {
            if (context.stopRequested())
                return stopped();
            progress.advanceTo(static_cast<double>(done));
        }
        auto more = take(select);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
    progress.finish();
    return row.map([](bool) {});
}

Result<void> readNames(
    Database& database, const char* sql, std::int64_t dataset, std::vector<std::string>& names)
{
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, dataset);
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        names.push_back(select->string(0));
    return row.map([](bool) {});
}

Result<void> readModels(Database& database, DatasetHead& head)
{
    auto select =
        database.prepare("SELECT models.name, coalesce(providers.name, '') FROM models LEFT "
                         "JOIN providers ON providers.id = provider_id WHERE dataset_id = ? "
                         "ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, head.id);
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        head.models.push_back({select->string(0), select->string(1)});
    return row.map([](bool) {});
}

// -1 for NULL; an index that leads nowhere is damage.
bool readIndex(
    const Statement& row, int column, const std::vector<std::string>& names, std::int32_t& index)
{
    index = -1;
    if (row.isNull(column))
        return true;
    const std::int64_t stored = row.integer(column);
    if (stored < 0 || stored >= std::ssize(names))
        return false;
    index = static_cast<std::int32_t>(stored);
    return true;
}

} // namespace

Error damagedDataset(const Database& database, const std::string& name)
{
    return Error{"the data set '" + name + "' is damaged in the study", database.file().string(), 0,
        salvageRemedy, Error::Kind::Damaged};
}

Result<DatasetHead> readDatasetHead(Database& database, const std::string& name)
{
    auto select = database.prepare(
        "SELECT datasets.id, first_query, queries, outcomes, hash, datasets.source, simulated, "
        "coalesce(price_tables.name, ''), query_columns, outcome_columns FROM datasets LEFT JOIN "
        "price_tables ON price_tables.id = price_table_id WHERE datasets.name = ?");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, std::string_view(name));
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failed("there is no data set '" + name + "' in the study", "see which ones it has");
    DatasetHead head{.id = select->integer(0),
        .firstQuery = select->integer(1),
        .queries = select->integer(2),
        .outcomes = select->integer(3),
        .name = name,
        .hash = select->string(4),
        .source = select->string(5),
        .simulated = select->integer(6) != 0,
        .priceTable = select->string(7),
        .queryColumns = listFromJson(select->text(8)),
        .outcomeColumns = listFromJson(select->text(9)),
        .splits = {},
        .domains = {},
        .models = {}};
    const auto names = [&](const char* sql, std::vector<std::string>& into) {
        return readNames(database, sql, head.id, into);
    };
    return names("SELECT name FROM splits WHERE dataset_id = ? ORDER BY position", head.splits)
        .and_then([&] {
            return names(
                "SELECT name FROM domains WHERE dataset_id = ? ORDER BY position", head.domains);
        })
        .and_then([&] { return readModels(database, head); })
        .map([&] { return std::move(head); });
}

Result<void> forEachQuery(Database& database, const DatasetHead& head, const RunContext& context,
    const std::function<bool(const StoredQuery&)>& take)
{
    auto select =
        database.prepare("SELECT query_id, text, label, extra, split, domain FROM queries "
                         "WHERE dataset_id = ? ORDER BY id");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, head.id);
    const auto takeRow = [&](const Statement& row) -> Result<bool> {
        StoredQuery query{row.text(0), -1, -1, row.text(1), row.text(2), row.text(3)};
        if (!readIndex(row, 4, head.splits, query.split)
            || !readIndex(row, 5, head.domains, query.domain))
            return tl::unexpected(damagedDataset(database, head.name));
        return take(query);
    };
    return forEachRow(*select, "loading queries", head.queries, context, takeRow);
}

Result<void> forEachBlock(Database& database, const DatasetHead& head, const RunContext& context,
    const std::function<Result<bool>(const StoredBlock&)>& take)
{
    auto select = database.prepare("SELECT block, checksum, figures, extras FROM outcome_blocks "
                                   "WHERE dataset_id = ? ORDER BY block");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, head.id);
    ProgressReporter progress(
        context.progress, "loading outcomes", static_cast<double>(head.queries));
    Result<bool> row = select->step();
    for (; row && *row; row = select->step()) {
        if (context.stopRequested())
            return stopped();
        const std::int64_t first = select->integer(0) * queriesPerBlock;
        if (first < 0 || first >= head.queries
            || blockChecksum(select->blob(2), select->blob(3)) != select->integer(1))
            return tl::unexpected(damagedDataset(database, head.name));
        progress.advanceTo(static_cast<double>(first));
        const auto more = take({first, std::min(queriesPerBlock, head.queries - first),
            std::ssize(head.models), select->blob(2), select->blob(3)});
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
    progress.finish();
    return row.map([](bool) {});
}

Result<void> forEachOutcome(Database& database, const DatasetHead& head, const RunContext& context,
    const std::function<bool(const OutcomeRow&, std::string_view extra)>& take)
{
    BlockRows rows;
    return forEachBlock(database, head, context, [&](const StoredBlock& block) -> Result<bool> {
        bool more = true;
        if (!rows.read(block, take, more))
            return tl::unexpected(damagedDataset(database, head.name));
        return more;
    });
}

} // namespace metallm::store
