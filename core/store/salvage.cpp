// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/salvage.h"

#include "core/store/migrations.h"
#include "core/store/pricestore.h"
#include "core/store/salvagedataset.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* companions[] = {"", "-wal", "-shm"};

// The damaged file and its WAL, copied, so that SQLite may mend the copy as it opens it.
class WorkingCopy {
public:
    explicit WorkingCopy(const fs::path& target)
        : m_file(target.string() + ".salvaging")
    {
    }
    ~WorkingCopy()
    {
        std::error_code ignored;
        for (const char* suffix : companions)
            fs::remove(m_file.string() + suffix, ignored);
    }
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    Result<std::unique_ptr<Database>> open(const fs::path& damaged) const
    {
        for (const char* suffix : {"", "-wal"}) {
            std::error_code error;
            const fs::path from = damaged.string() + suffix;
            if (*suffix != '\0' && !fs::exists(from, error))
                continue;
            if (!fs::copy_file(from, m_file.string() + suffix, error))
                return tl::unexpected(
                    Error{fmt::format("the damaged study cannot be copied ({})", error.message()),
                        from.string(), 0, "check the name and the free space for a copy"});
        }
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        if (!database)
            return database;
        auto sound = refuseForeign(**database).and_then([&] { return migrate(**database); });
        if (sound)
            return database;
        sound.error().file = damaged.string();
        return tl::unexpected(sound.error());
    }

private:
    fs::path m_file;
};

class Salvage {
public:
    Salvage(Database& from, Study& to, const RunContext& context)
        : m_from(from)
        , m_to(to)
        , m_context(context)
    {
    }

    Result<SalvageReport> run()
    {
        return datasets()
            .and_then([&] { return priceTables(); })
            .and_then([&] { return analyses(); })
            .and_then([&] { return textVectors(); })
            .and_then([&]() -> Result<SalvageReport> {
                if (m_report.kept.empty())
                    return failed("nothing of the study can be read", "restore it from a copy");
                return std::move(m_report);
            });
    }

private:
    // As far as they can be read; what comes after a damaged page is told as lost.
    std::vector<std::string> readableNames(const char* table, const char* what)
    {
        std::vector<std::string> names;
        auto select =
            m_from.prepare(fmt::format("SELECT name FROM {} NOT INDEXED ORDER BY rowid", table));
        Result<bool> row = false;
        if (select)
            for (row = select->step(); row && *row; row = select->step())
                names.push_back(select->string(0));
        if (!select || !row)
            m_report.lost.push_back(fmt::format("{} {}", names.empty() ? "the" : "further", what));
        return names;
    }

    Result<void> datasets()
    {
        for (const std::string& name : readableNames("datasets", "data sets")) {
            const auto saved = salvageDataset(m_from, m_to, name, m_context);
            if (!saved)
                return tl::unexpected(saved.error());
            std::ranges::copy(saved->kept, std::back_inserter(m_report.kept));
            std::ranges::copy(saved->lost, std::back_inserter(m_report.lost));
        }
        return {};
    }

    // Those that came with a data set went with it.
    Result<void> priceTables()
    {
        for (const std::string& name : readableNames("price_tables", "price tables")) {
            if (m_to.priceTable(name))
                continue;
            const auto table = readPriceTable(m_from, name);
            if (!table) {
                m_report.lost.push_back(fmt::format("price table '{}'", name));
                continue;
            }
            if (auto done = m_to.storePriceTable(*table); !done)
                return done;
            m_report.kept.push_back(
                fmt::format("price table '{}': {} models", name, table->prices.size()));
        }
        return {};
    }

    Result<void> analyses()
    {
        const auto last = m_from.integer("SELECT max(id) FROM analyses");
        auto select = m_from.prepare("SELECT name, dataset, dataset_hash, parameters, metrics, "
                                     "created_at FROM analyses WHERE id = ?");
        if (!last || !select) {
            m_report.lost.emplace_back("the analyses");
            return {};
        }
        std::int64_t kept = 0;
        for (std::int64_t id = 1; id <= *last; ++id) {
            select->bind(1, id);
            const auto row = select->step();
            if (!row)
                m_report.lost.push_back(fmt::format("analysis {}", id));
            if (row && *row) {
                const auto stored = m_to.storeAnalysis({0, select->string(0), select->string(1),
                    select->string(2), select->string(3), select->string(4), select->string(5)});
                if (!stored)
                    return tl::unexpected(stored.error());
                ++kept;
            }
            select->reset();
        }
        if (kept > 0)
            m_report.kept.push_back(fmt::format("{} analyses", kept));
        return {};
    }

    // What endpoints were paid for, each by its row.
    Result<void> textVectors()
    {
        const auto last = m_from.integer("SELECT coalesce(max(rowid), 0) FROM text_vectors");
        auto select = m_from.prepare("SELECT key, vector FROM text_vectors WHERE rowid = ?");
        auto insert = m_to.database().prepare("INSERT INTO text_vectors(key, vector) VALUES(?, ?)");
        auto transaction = Transaction::begin(m_to.database(), Transaction::Kind::Write);
        if (!insert || !transaction)
            return tl::unexpected(insert ? transaction.error() : insert.error());
        std::int64_t kept = 0;
        std::int64_t lost = 0;
        for (std::int64_t id = 1; last && select && id <= *last; ++id) {
            if (m_context.stopRequested())
                return stopped();
            select->bind(1, id);
            const auto row = select->step();
            lost += row ? 0 : 1;
            if (row && *row) {
                const std::string key = select->string(0);
                insert->bind(1, std::string_view(key));
                insert->bind(2, select->blob(1));
                if (auto done = insert->run(); !done)
                    return done;
                ++kept;
            }
            select->reset();
        }
        if (!last || !select)
            m_report.lost.emplace_back("vectors of texts");
        if (lost > 0)
            m_report.lost.push_back(fmt::format("{} vectors of texts", lost));
        if (kept > 0)
            m_report.kept.push_back(fmt::format("{} vectors of texts", kept));
        return transaction->commit();
    }

    Database& m_from;
    Study& m_to;
    const RunContext& m_context;
    SalvageReport m_report;
};

Result<SalvageReport> salvageInto(
    const fs::path& damaged, const fs::path& target, const RunContext& context)
{
    const WorkingCopy copy(target);
    const auto from = copy.open(damaged);
    if (!from)
        return tl::unexpected(from.error());
    auto to = Study::open(target);
    if (!to)
        return tl::unexpected(to.error());
    return Salvage(**from, *to, context).run();
}

} // namespace

Result<SalvageReport> salvageStudy(
    const fs::path& damaged, const fs::path& target, const RunContext& context)
{
    std::error_code ignored;
    if (fs::exists(target, ignored))
        return tl::unexpected(Error{"there is a file of this name already", target.string(), 0,
            "name a study that does not exist yet"});
    auto report = salvageInto(damaged, target, context);
    if (!report)
        for (const char* suffix : companions)
            fs::remove(target.string() + suffix, ignored);
    return report;
}

} // namespace metallm::store
