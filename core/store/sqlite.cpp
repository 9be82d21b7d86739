// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite.h"

#include <fmt/format.h>
#include <limits>
#include <sqlite3.h>

namespace metallm::store {

namespace {
constexpr int busyMilliseconds = 5000;

// A path as an SQLite URI: what would end the path or start an escape is escaped.
std::string immutableUri(const std::filesystem::path& file)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '?' || c == '#' || c == '%')
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

struct Explanation {
    const char* what;
    const char* remedy;
};

std::optional<Explanation> explain(int status)
{
    switch (status & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Explanation{
            "another program is writing the study", "try again when it has finished"};
    case SQLITE_FULL:
        return Explanation{"the disk is full", "make room and try again"};
    case SQLITE_READONLY:
        return Explanation{
            "the study cannot be written", "copy it to a folder where you may write"};
    case SQLITE_CORRUPT:
        return Explanation{"the study is damaged", salvageRemedy};
    case SQLITE_IOERR:
        return Explanation{"the study's disk cannot be read or written",
            "check the disk and its free space, then try again"};
    case SQLITE_NOTADB:
        return Explanation{"this is not a study", "name a file that the workbench has written"};
    default:
        return std::nullopt;
    }
}
} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, sqlite3_stmt* statement)
    : m_database(&database)
    , m_statement(statement)
{
}

void Statement::check(int status)
{
    if (m_bindStatus == SQLITE_OK)
        m_bindStatus = status;
}

void Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bind(int index, std::string_view text)
{
    const char* data = text.data() != nullptr ? text.data() : "";
    check(sqlite3_bind_text64(
        m_statement.get(), index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, std::span<const std::byte> blob)
{
    // A null pointer would be bound as NULL.
    const void* data = blob.empty() ? static_cast<const void*>("") : blob.data();
    check(sqlite3_bind_blob64(m_statement.get(), index, data, blob.size(), SQLITE_STATIC));
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

void Statement::bindTextOrNull(int index, std::string_view text)
{
    if (text.empty())
        bindNull(index);
    else
        bind(index, text);
}

Result<bool> Statement::step()
{
    const int status = m_bindStatus != SQLITE_OK ? m_bindStatus : sqlite3_step(m_statement.get());
    if (status == SQLITE_ROW)
        return true;
    if (status == SQLITE_DONE)
        return false;
    return tl::unexpected(m_database->failure(status));
}

Result<void> Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::number(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN()
                          : sqlite3_column_double(m_statement.get(), column);
}

std::optional<double> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt
                          : std::optional(sqlite3_column_double(m_statement.get(), column));
}

std::string_view Statement::text(int column) const
{
    const auto* text = sqlite3_column_text(m_statement.get(), column);
    if (text == nullptr)
        return {};
    const int bytes = sqlite3_column_bytes(m_statement.get(), column);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(bytes)};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const int bytes = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const std::byte*>(data), static_cast<std::size_t>(bytes)};
}

Database::Database(std::filesystem::path file, sqlite3* handle, bool readOnly)
    : m_file(std::move(file))
    , m_handle(handle)
    , m_readOnly(readOnly)
{
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, Mode mode)
{
    sqlite3* handle = nullptr;
    int flags = SQLITE_OPEN_NOMUTEX;
    if (mode == Mode::Immutable)
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    else
        flags |= SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    // An absolute path cannot be taken for a URI or for SQLite's special names.
    const std::string name =
        mode == Mode::Immutable ? immutableUri(file) : std::filesystem::absolute(file).string();
    const int status = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(file, handle, false));
    if (status != SQLITE_OK)
        return tl::unexpected(database->failure(status));
    database->m_readOnly = sqlite3_db_readonly(handle, "main") == 1;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return database;
}

Database::~Database()
{
    const bool discard = m_discard && canBeDiscarded();
    sqlite3_close_v2(m_handle);
    std::error_code ignored;
    if (discard)
        std::filesystem::remove(m_file, ignored);
}

bool Database::canBeDiscarded()
{
    const auto empty =
        integer("SELECT NOT EXISTS (SELECT 1 FROM datasets) AND NOT EXISTS "
                "(SELECT 1 FROM price_tables) AND NOT EXISTS (SELECT 1 FROM analyses)");
    // Leaving the WAL is refused while anybody else has the file open.
    return empty && *empty == 1 && execute("PRAGMA journal_mode = DELETE").has_value();
}

Result<void> Database::execute(const std::string& sql)
{
    const int status = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        return tl::unexpected(failure(status));
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int status =
        sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (status != SQLITE_OK)
        return tl::unexpected(failure(status));
    return Statement(*this, statement);
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error Database::failure(int status) const
{
    Error error;
    error.file = m_file.string();
    if ((status & 0xff) == SQLITE_CORRUPT)
        error.kind = Error::Kind::Damaged;
    if (const auto known = explain(status)) {
        error.what = known->what;
        error.remedy = known->remedy;
    } else {
        error.what = fmt::format("the study's database failed ({})", sqlite3_errmsg(m_handle));
        error.remedy = "check the file, its folder and the free space";
    }
    return error;
}

Result<void> Database::requireWritable() const
{
    if (!m_readOnly)
        return {};
    return tl::unexpected(Error{"the study is open for reading only", m_file.string(), 0,
        "copy it to a folder where you may write"});
}

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    auto begun = kind == Kind::Write ? database.requireWritable() : Result<void>{};
    if (begun)
        begun = database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace metallm::store
