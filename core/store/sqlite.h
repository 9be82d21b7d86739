// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace metallm::store {

class Database;

/// What helps where a study is damaged.
constexpr const char* salvageRemedy =
    "save what can be read into a new study (metallm salvage STUDY NEW), or restore a copy";

/// A prepared statement. Bound text and blobs are not copied: they must live until step() is done.
/// Indices of parameters begin at 1, those of columns at 0, as SQLite has it.
class Statement {
public:
    void bind(int index, std::int64_t value);
    void bind(int index, double value); ///< NaN = NULL
    void bind(int index, std::string_view text);
    void bind(int index, std::span<const std::byte> blob);
    void bindNull(int index);
    /// Text, or NULL where it is empty.
    void bindTextOrNull(int index, std::string_view text);

    /// True where there is a row.
    Result<bool> step();
    /// For statements that return no row: runs to the end and makes ready for the next run.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double number(int column) const; ///< NaN where it is NULL
    std::optional<double> optionalNumber(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    std::string string(int column) const { return std::string(text(column)); }
    std::span<const std::byte> blob(int column) const; ///< valid until the next step

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Statement(Database& database, sqlite3_stmt* statement);
    void check(int status);

    Database* m_database; // not owned
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bindStatus = 0;
};

/// One connection to one file.
class Database {
public:
    enum class Mode {
        Create, ///< made where there is none
        ReadWrite, ///< falls back to reading where the file may not be written
        Immutable, ///< as it stands, without locks: for a folder that cannot be written
    };

    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::filesystem::path& file() const { return m_file; }
    bool isReadOnly() const { return m_readOnly; }
    void forbidWriting() { m_readOnly = true; }

    Result<void> execute(const std::string& sql);
    Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row.
    Result<std::int64_t> integer(std::string_view sql);
    std::int64_t lastInsertId() const;

    /// What SQLite last complained about, as an error for people.
    Error failure(int status) const;

    /// Fails where the study may only be read.
    Result<void> requireWritable() const;

    /// The file was made by this connection: where it still holds nothing when it is closed, and
    /// the work that it was made for has failed, it is removed again.
    void setCreated() { m_created = true; }
    void discardIfEmpty() { m_discard = m_created; }

private:
    Database(std::filesystem::path file, sqlite3* handle, bool readOnly);
    bool canBeDiscarded();

    std::filesystem::path m_file;
    sqlite3* m_handle; // owned, closed by the destructor
    bool m_readOnly;
    bool m_created = false;
    bool m_discard = false;
};

/// Rolls back unless it was committed.
class Transaction {
public:
    enum class Kind { Read, Write };

    static Result<Transaction> begin(Database& database, Kind kind);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database);

    Database* m_database; // null once it is over
};

} // namespace metallm::store
