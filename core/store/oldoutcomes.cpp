// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/oldoutcomes.h"

#include "core/store/outcomestore.h"
#include "core/store/sqlite.h"
#include "core/util/contenthash.h"

#include <vector>

namespace metallm::store {

namespace {

struct OldDataset {
    std::int64_t firstQuery;
    OutcomePlace place;
};

Result<std::vector<OldDataset>> oldDatasets(Database& database)
{
    auto select = database.prepare("SELECT id, first_query, queries, (SELECT count(*) FROM models "
                                   "WHERE dataset_id = datasets.id) FROM datasets ORDER BY id");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<OldDataset> found;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        found.push_back(
            {select->integer(1), {select->integer(0), select->integer(2), select->integer(3)}});
    if (!row)
        return tl::unexpected(row.error());
    return found;
}

Error damaged(const Database& database)
{
    return Error{"the outcomes of this older study do not fit its queries and models",
        database.file().string(), 0, "import its data sets again into a new study"};
}

Result<void> move(Database& database, const OldDataset& dataset)
{
    auto select = database.prepare(
        "SELECT query_id, model, score, input_tokens, output_tokens, cost_usd, latency_s, extra "
        "FROM outcomes WHERE query_id BETWEEN ? AND ? ORDER BY query_id, model");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, dataset.firstQuery);
    select->bind(2, dataset.firstQuery + dataset.place.queries - 1);
    std::vector<OutcomeRow> rows;
    std::vector<std::string> extras;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step()) {
        const std::int64_t model = select->integer(1);
        if (model < 0 || model >= dataset.place.models)
            return tl::unexpected(damaged(database));
        OutcomeRow& outcome = rows.emplace_back(
            OutcomeRow{static_cast<std::int32_t>(select->integer(0) - dataset.firstQuery),
                static_cast<std::int32_t>(model), select->number(2), select->number(3),
                select->number(4), select->number(5), select->number(6)});
        if (select->isNull(7))
            continue;
        outcome.extra = static_cast<std::uint32_t>(extras.size());
        extras.push_back(select->string(7));
    }
    if (!row)
        return tl::unexpected(row.error());
    ContentHash unused; // the data set has its hash
    return insertOutcomes(database, dataset.place, rows, extras, unused, {});
}

} // namespace

Result<void> moveOutcomesIntoBlocks(Database& database)
{
    const auto datasets = oldDatasets(database);
    if (!datasets)
        return tl::unexpected(datasets.error());
    for (const OldDataset& dataset : *datasets)
        if (auto done = move(database, dataset); !done)
            return done;
    return database.execute("DROP TABLE outcomes");
}

} // namespace metallm::store
