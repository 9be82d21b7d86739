// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/store/oldoutcomes.h"
#include "core/store/sqlite.h"

#include <fmt/format.h>
#include <iterator>

namespace metallm::store {

namespace {

// SQL, and what SQL alone cannot do, in one transaction.
struct Migration {
    constexpr Migration(const char* statements, Result<void> (*step)(Database&) = nullptr)
        : sql(statements)
        , then(step)
    {
    }

    const char* sql;
    Result<void> (*then)(Database&);
};

// The i-th entry leads from version i to version i + 1. Entries are never edited once released.
//
// Query ids are given in runs without gaps: the queries of a data set are those from
// datasets.first_query on, in the order of their file. `extra` holds further columns as a JSON
// object of the texts that are not empty; the lists of columns are JSON arrays. An outcome's model
// is the position of that model in its data set.
constexpr Migration migrations[] = {
    R"(
CREATE TABLE providers(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE price_tables(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    effective_date TEXT NOT NULL,
    extra_columns TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE prices(
    table_id INTEGER NOT NULL REFERENCES price_tables(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    model TEXT NOT NULL,
    provider_id INTEGER REFERENCES providers(id),
    input_usd_per_mtok REAL,
    output_usd_per_mtok REAL,
    flat_usd_per_query REAL,
    request_usd REAL,
    extra TEXT,
    PRIMARY KEY(table_id, position),
    UNIQUE(table_id, model)) STRICT, WITHOUT ROWID;
CREATE TABLE datasets(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    source TEXT NOT NULL,
    simulated INTEGER NOT NULL,
    first_query INTEGER NOT NULL,
    queries INTEGER NOT NULL,
    outcomes INTEGER NOT NULL,
    query_columns TEXT NOT NULL DEFAULT '[]',
    outcome_columns TEXT NOT NULL DEFAULT '[]',
    price_table_id INTEGER REFERENCES price_tables(id) ON DELETE SET NULL) STRICT;
CREATE TABLE splits(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    queries INTEGER NOT NULL,
    PRIMARY KEY(dataset_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE domains(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    queries INTEGER NOT NULL,
    PRIMARY KEY(dataset_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE models(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    provider_id INTEGER REFERENCES providers(id),
    PRIMARY KEY(dataset_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE queries(
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    query_id TEXT NOT NULL,
    split INTEGER,
    domain INTEGER,
    text TEXT,
    label TEXT,
    extra TEXT) STRICT;
CREATE INDEX queries_of_dataset ON queries(dataset_id);
CREATE TABLE outcomes(
    query_id INTEGER NOT NULL REFERENCES queries(id) ON DELETE CASCADE,
    model INTEGER NOT NULL,
    score REAL NOT NULL,
    input_tokens REAL,
    output_tokens REAL,
    cost_usd REAL,
    latency_s REAL,
    extra TEXT,
    PRIMARY KEY(query_id, model)) STRICT, WITHOUT ROWID;
CREATE TABLE embeddings(
    dataset_id INTEGER PRIMARY KEY REFERENCES datasets(id) ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    dimension INTEGER NOT NULL,
    fitted_on BLOB NOT NULL) STRICT;
CREATE TABLE embedding_chunks(
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES embeddings(dataset_id) ON DELETE CASCADE,
    chunk INTEGER NOT NULL,
    vectors BLOB NOT NULL,
    UNIQUE(dataset_id, chunk)) STRICT;
CREATE TABLE analyses(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    dataset TEXT NOT NULL,
    dataset_hash TEXT NOT NULL,
    parameters TEXT NOT NULL,
    seed ANY GENERATED ALWAYS AS (json_extract(parameters, '$.seed')) VIRTUAL,
    metrics TEXT NOT NULL,
    created_at TEXT NOT NULL) STRICT;
)",
    R"(
CREATE TABLE sweep_cells(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    accuracy REAL,
    cost_per_10k_usd REAL,
    reward REAL NOT NULL,
    regret REAL NOT NULL,
    excluded INTEGER NOT NULL,
    PRIMARY KEY(dataset_id, key)) STRICT, WITHOUT ROWID;
)",
    // `unit` and `currency` are those of the source; figures are in USD, by the rate usd_per_unit.
    // `terms` is what a price has beside its columns (prices::termsJson).
    R"(
ALTER TABLE price_tables ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE price_tables ADD COLUMN currency TEXT NOT NULL DEFAULT 'USD';
ALTER TABLE price_tables ADD COLUMN usd_per_unit REAL NOT NULL DEFAULT 1;
ALTER TABLE prices ADD COLUMN terms TEXT;
)",
    // Outcomes in blocks of 1024 queries (outcomeblock.h): a fifth of the room of one row each, and
    // read many times as fast.
    {R"(
CREATE TABLE outcome_blocks(
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    block INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    figures BLOB NOT NULL,
    extras BLOB,
    UNIQUE(dataset_id, block)) STRICT;
)",
        moveOutcomesIntoBlocks},
    // What an endpoint was asked for, by the hash of its address, model and text.
    {R"(
CREATE TABLE text_vectors(
    key TEXT PRIMARY KEY,
    vector BLOB NOT NULL) STRICT;
)"},
};

Error notAStudy(const Database& database)
{
    return Error{"this is not a study", database.file().string(), 0,
        "name a file that the workbench has written, or one that does not exist yet"};
}

Error tooNew(const Database& database, std::int64_t version)
{
    return Error{fmt::format("the study was written by a newer program (form {}, known up to {})",
                     version, latestVersion()),
        database.file().string(), 0, "open it with that program, or update this one"};
}

Result<void> runMigration(Database& database, std::int64_t version)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Somebody else may have done it while this connection waited for the lock.
    const auto present = database.integer("PRAGMA user_version");
    if (!present || *present != version)
        return present ? Result<void>{} : tl::unexpected(present.error());
    const Migration& migration = migrations[version];
    return database.execute(migration.sql)
        .and_then([&] { return migration.then ? migration.then(database) : Result<void>{}; })
        .and_then([&] {
            return database.execute(fmt::format("PRAGMA application_id = {}; "
                                                "PRAGMA user_version = {};",
                applicationId, version + 1));
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

std::int64_t latestVersion()
{
    return std::ssize(migrations);
}

Result<void> refuseForeign(Database& database)
{
    const auto application = database.integer("PRAGMA application_id");
    const auto version = database.integer("PRAGMA user_version");
    const auto objects = database.integer("SELECT count(*) FROM sqlite_schema");
    for (const auto* found : {&application, &version, &objects})
        if (!*found)
            return tl::unexpected(found->error());
    const bool empty = *application == 0 && *version == 0 && *objects == 0;
    if (!empty && (*application != applicationId || *version < 1))
        return tl::unexpected(notAStudy(database));
    if (*version > latestVersion())
        return tl::unexpected(tooNew(database, *version));
    return {};
}

Result<void> migrate(Database& database)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= latestVersion())
        return {};
    if (database.isReadOnly())
        return tl::unexpected(Error{"the study is empty or of an older form, and cannot be written",
            database.file().string(), 0, "copy it to a folder where you may write"});
    for (std::int64_t next = *version; next < latestVersion(); ++next)
        if (auto done = runMigration(database, next); !done)
            return done;
    return {};
}

} // namespace metallm::store
