// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/study.h"

#include "core/store/contextstore.h"
#include "core/store/datasetreader.h"
#include "core/store/migrations.h"
#include "core/store/pricestore.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>

namespace metallm::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* settings = "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; "
                                 "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;";

Error atFile(std::string what, const fs::path& file, std::string remedy)
{
    return Error{std::move(what), file.string(), 0, std::move(remedy)};
}

// What can be told without SQLite: clearer words than its own. True = there is a file with
// contents.
Result<bool> inspect(const fs::path& file, Study::Access access)
{
    std::error_code ignored;
    const fs::path folder = fs::absolute(file, ignored).parent_path();
    if (fs::is_directory(file, ignored))
        return tl::unexpected(atFile("this is a folder, not a study", file, "name a file"));
    if (!fs::exists(file, ignored)) {
        if (access == Study::Access::ReadOnly)
            return tl::unexpected(atFile("there is no such study", file, "check the name"));
        if (!fs::is_directory(folder, ignored))
            return tl::unexpected(
                atFile("the study's folder does not exist", file, "make the folder first"));
        return false;
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return tl::unexpected(
            atFile("the study cannot be read", file, "ask for the right to read it"));
    std::array<char, 16> start{};
    stream.read(start.data(), start.size());
    if (stream.gcount() == 0)
        return false;
    constexpr std::string_view signature("SQLite format 3\0", 16);
    if (std::string_view(start.data(), static_cast<std::size_t>(stream.gcount())) != signature)
        return tl::unexpected(atFile("this is not a study", file,
            "name a file that the workbench has written, or one that does not exist yet"));
    return true;
}

// Where neither the file nor its folder can be written, SQLite cannot make the WAL's index.
Result<std::unique_ptr<Database>> openImmutable(const fs::path& file)
{
    std::error_code ignored;
    if (fs::file_size(file.string() + "-wal", ignored) > 0 && !ignored)
        return tl::unexpected(
            atFile("the study has changes that were not merged, and its folder cannot be written",
                file, "copy it, with the files beside it, to a folder where you may write"));
    auto database = Database::open(file, Database::Mode::Immutable);
    if (database)
        (*database)->forbidWriting();
    return database;
}

Result<std::unique_ptr<Database>> openForReading(const fs::path& file)
{
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (database && (*database)->integer("SELECT count(*) FROM sqlite_schema"))
        return database;
    return openImmutable(file);
}

Result<std::unique_ptr<Database>> openExisting(const fs::path& file)
{
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (database && !(*database)->isReadOnly())
        if (auto readable = (*database)->integer("SELECT count(*) FROM sqlite_schema"); readable)
            return database;
    return openForReading(file);
}

Error noDataset(const std::string& name)
{
    return Error{
        "there is no data set '" + name + "' in the study", {}, 0, "see which ones it has"};
}

Result<std::int64_t> datasetId(Database& database, const std::string& name)
{
    auto select = database.prepare("SELECT id FROM datasets WHERE name = ?");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, std::string_view(name));
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(noDataset(name));
    return select->integer(0);
}

Result<void> addDomainsAndSplits(Database& database, std::int64_t id, DatasetInfo& info)
{
    auto domains =
        database.prepare("SELECT name FROM domains WHERE dataset_id = ? ORDER BY position");
    auto splits =
        database.prepare("SELECT name, queries FROM splits WHERE dataset_id = ? ORDER BY position");
    if (!domains || !splits)
        return tl::unexpected((domains ? splits : domains).error());
    domains->bind(1, id);
    splits->bind(1, id);
    Result<bool> row = domains->step();
    for (; row && *row; row = domains->step())
        info.domains.push_back(domains->string(0));
    if (!row)
        return tl::unexpected(row.error());
    std::int64_t without = info.queries;
    for (row = splits->step(); row && *row; row = splits->step()) {
        info.splits.emplace_back(splits->string(0), splits->integer(1));
        without -= splits->integer(1);
    }
    if (without > 0)
        info.splits.emplace_back(std::string(), without);
    return row.map([](bool) {});
}

Result<std::vector<DatasetInfo>> readInfos(Database& database)
{
    auto select = database.prepare(
        "SELECT datasets.id, datasets.name, hash, datasets.source, simulated, queries, outcomes, "
        "(SELECT count(*) FROM models WHERE dataset_id = datasets.id), coalesce(embedder, ''), "
        "coalesce(dimension, 0), coalesce(price_tables.name, '') FROM datasets LEFT JOIN "
        "embeddings ON "
        "dataset_id = datasets.id LEFT JOIN price_tables ON price_tables.id = price_table_id "
        "ORDER BY datasets.id");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<DatasetInfo> infos;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step()) {
        DatasetInfo info{.name = select->string(1),
            .hash = select->string(2),
            .source = select->string(3),
            .simulated = select->integer(4) != 0,
            .queries = select->integer(5),
            .models = select->integer(7),
            .outcomes = select->integer(6),
            .domains = {},
            .splits = {},
            .embedder = select->string(8),
            .embeddingDimension = static_cast<int>(select->integer(9)),
            .priceTable = select->string(10)};
        if (auto done = addDomainsAndSplits(database, select->integer(0), info); !done)
            return tl::unexpected(done.error());
        infos.push_back(std::move(info));
    }
    if (!row)
        return tl::unexpected(row.error());
    return infos;
}

} // namespace

Study::Study(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Study::Study(Study&&) noexcept = default;
Study& Study::operator=(Study&&) noexcept = default;
Study::~Study() = default;

Result<Study> Study::open(const fs::path& file, Access access)
{
    const auto present = inspect(file, access);
    if (!present)
        return tl::unexpected(present.error());
    auto opened = *present ? openExisting(file) : Database::open(file, Database::Mode::Create);
    if (!opened)
        return tl::unexpected(opened.error());
    Database& database = **opened;
    // Checked before anything is changed: a database of another program keeps its settings.
    auto done = refuseForeign(database).and_then([&] { return database.execute(settings); });
    if (done && !database.isReadOnly() && access == Access::ReadWrite)
        done = database.execute("PRAGMA journal_mode = WAL");
    done = done.and_then([&] { return migrate(database); });
    if (!done)
        return tl::unexpected(done.error());
    if (!*present)
        database.setCreated();
    if (access == Access::ReadOnly) {
        database.forbidWriting();
        (void)database.execute("PRAGMA query_only = ON");
    }
    return Study(std::move(*opened));
}

const fs::path& Study::file() const
{
    return m_database->file();
}

bool Study::isReadOnly() const
{
    return m_database->isReadOnly();
}

Result<std::vector<DatasetInfo>> Study::datasets() const
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Read);
    return transaction ? readInfos(*m_database) : tl::unexpected(transaction.error());
}

Result<DatasetInfo> Study::datasetInfo(const std::string& name) const
{
    const auto infos = datasets();
    if (!infos)
        return tl::unexpected(infos.error());
    const auto found = std::ranges::find(*infos, name, &DatasetInfo::name);
    return found != infos->end() ? Result<DatasetInfo>(*found) : tl::unexpected(noDataset(name));
}

Result<std::shared_ptr<const data::Dataset>> Study::loadDataset(
    const std::string& name, const RunContext& context) const
{
    return readDataset(*m_database, name, context);
}

Result<void> Study::storeContexts(
    const std::string& dataset, const data::Contexts& contexts, const RunContext& context)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto info = readInfos(*m_database);
    const auto id = datasetId(*m_database, dataset);
    if (!info || !id)
        return tl::unexpected(info ? id.error() : info.error());
    const auto found = std::ranges::find(*info, dataset, &DatasetInfo::name);
    if (contexts.values.rows() != found->queries)
        return failed(fmt::format("the contexts have {} rows, but data set '{}' has {} queries",
                          contexts.values.rows(), dataset, found->queries),
            "make one row for each query, in the order of the data set");
    auto writer = ContextWriter::begin(
        *m_database, *id, contexts.embedder, contexts.values.cols(), contexts.fittedOn);
    if (!writer)
        return tl::unexpected(writer.error());
    for (Eigen::Index row = 0; row < contexts.values.rows(); row += contextRowsPerChunk) {
        if (context.stopRequested())
            return stopped();
        const Eigen::Index count = std::min(contextRowsPerChunk, contexts.values.rows() - row);
        if (auto added = writer->add(contexts.values.middleRows(row, count)); !added)
            return added;
    }
    return writer->finish().and_then([&](std::int64_t) { return transaction->commit(); });
}

Result<void> Study::removeContexts(const std::string& dataset)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto id = datasetId(*m_database, dataset);
    if (!id)
        return tl::unexpected(id.error());
    auto clear = m_database->prepare("DELETE FROM embeddings WHERE dataset_id = ?");
    if (!clear)
        return tl::unexpected(clear.error());
    clear->bind(1, *id);
    return clear->run().and_then([&] { return transaction->commit(); });
}

Result<std::vector<prices::PriceTable>> Study::priceTables() const
{
    return readPriceTables(*m_database);
}

Result<prices::PriceTable> Study::priceTable(const std::string& name) const
{
    return readPriceTable(*m_database, name);
}

Result<void> Study::storePriceTable(const prices::PriceTable& table)
{
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return writePriceTable(*m_database, table).and_then([&](std::int64_t) {
        return transaction->commit();
    });
}

} // namespace metallm::store
