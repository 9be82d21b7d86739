// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/importer.h"
#include "core/store/contextstore.h"
#include "core/store/datasetrows.h"
#include "core/store/jsontext.h"
#include "core/store/pricestore.h"
#include "core/store/sqlite.h"
#include "core/util/partfile.h"
#include "core/util/textfile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <fmt/format.h>

namespace metallm::importer {

namespace fs = std::filesystem;

using store::DatasetHead;
using store::OutcomeRow;

namespace {

constexpr std::size_t flushBytes = 256 * 1024;

/// Rows of CSV, gathered into large writes.
class CsvOutput {
public:
    explicit CsvOutput(PartFile& file)
        : m_file(file)
    {
    }
    ~CsvOutput() { m_file.write(m_text); }
    CsvOutput(const CsvOutput&) = delete;
    CsvOutput& operator=(const CsvOutput&) = delete;

    CsvOutput& operator<<(std::string_view text)
    {
        separate();
        m_text += csvField(text);
        return *this;
    }
    /// The shortest digits that read back as the same double; nothing where it is unknown.
    CsvOutput& operator<<(double value)
    {
        separate();
        if (!std::isnan(value))
            fmt::format_to(std::back_inserter(m_text), "{}", value);
        return *this;
    }
    CsvOutput& operator<<(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts)
            *this << text;
        return *this;
    }
    bool endRow()
    {
        m_text += '\n';
        m_inRow = false;
        if (m_text.size() >= flushBytes) {
            m_file.write(m_text);
            m_text.clear();
        }
        return m_file.isGood();
    }

private:
    void separate()
    {
        if (m_inRow)
            m_text += ',';
        m_inRow = true;
    }

    PartFile& m_file;
    std::string m_text;
    bool m_inRow = false;
};

std::string_view nameAt(const std::vector<std::string>& names, std::int32_t index)
{
    return index < 0 ? std::string_view{} : names[static_cast<std::size_t>(index)];
}

/// Writes the files under temporary names; commit() puts them all in place.
class TidyExport {
public:
    TidyExport(
        store::Database& database, DatasetHead head, fs::path folder, const RunContext& context)
        : m_database(database)
        , m_head(std::move(head))
        , m_folder(std::move(folder))
        , m_context(context)
    {
    }

    Result<void> run()
    {
        auto contexts = store::readContexts(m_database, m_head.id, m_head.queries, m_context);
        if (!contexts)
            return tl::unexpected(contexts.error());
        return refuseStrangers(*contexts != nullptr)
            .and_then([&] { return writeQueries(); })
            .and_then([&] { return writeOutcomes(); })
            .and_then([&] { return m_head.priceTable.empty() ? Result<void>{} : writePrices(); })
            .and_then([&] { return *contexts ? writeContexts(**contexts) : Result<void>{}; })
            .and_then([&] { return commit(); });
    }

private:
    // Importing the folder again must give this data set and nothing else.
    Result<void> refuseStrangers(bool hasContexts) const
    {
        std::vector<std::string> strangers;
        for (const char* packing : {".gz", ".zst"})
            for (const char* part : {"queries.csv", "outcomes.csv", "prices.csv", "embeddings.npy"})
                strangers.push_back(std::string(part) + packing);
        if (m_head.priceTable.empty())
            strangers.emplace_back("prices.csv");
        if (!hasContexts)
            strangers.emplace_back("embeddings.npy");
        std::error_code ignored;
        for (const std::string& name : strangers)
            if (fs::exists(m_folder / name, ignored))
                return tl::unexpected(
                    Error{"the folder holds a file that would be taken for a part of the data set",
                        (m_folder / name).string(), 0, "remove it, or export to another folder"});
        return {};
    }

    PartFile& open(const char* name) { return m_files.emplace_back(m_folder / name); }

    Result<void> writeQueries()
    {
        PartFile& file = open("queries.csv");
        {
            CsvOutput csv(file);
            csv << "query_id"
                << "split"
                << "domain"
                << "text"
                << "label" << m_head.queryColumns;
            csv.endRow();
            const auto take = [&](const store::StoredQuery& query) {
                m_queryIds.emplace_back(query.id);
                csv << query.id << nameAt(m_head.splits, query.split)
                    << nameAt(m_head.domains, query.domain) << query.text << query.label
                    << store::textsFromJson(query.extra, m_head.queryColumns);
                return csv.endRow();
            };
            if (auto done = store::forEachQuery(m_database, m_head, m_context, take); !done)
                return done;
        }
        return file.finish();
    }

    struct FirstRow {
        OutcomeRow row;
        std::string extra;
    };

    // The first row of each model, in the order in which the models turn up.
    Result<std::vector<FirstRow>> firstRows()
    {
        std::vector<FirstRow> firsts;
        std::vector<bool> seen(m_head.models.size());
        const auto take = [&](const OutcomeRow& row, std::string_view extra) {
            if (!seen[static_cast<std::size_t>(row.model)]) {
                seen[static_cast<std::size_t>(row.model)] = true;
                firsts.push_back({row, std::string(extra)});
            }
            return firsts.size() < seen.size();
        };
        return store::forEachOutcome(m_database, m_head, m_context, take).map([&] {
            return std::move(firsts);
        });
    }

    Result<void> writeOutcomes()
    {
        auto firsts = firstRows();
        if (!firsts)
            return tl::unexpected(firsts.error());
        // The order of the models is that of their first rows. Where the order by query would
        // change it, the first row of each model goes before all others.
        const auto byModel = [](const FirstRow& first) { return first.row.model; };
        if (std::ranges::is_sorted(*firsts, {}, byModel))
            firsts->clear();
        std::ranges::sort(*firsts, {}, byModel);
        PartFile& file = open("outcomes.csv");
        {
            CsvOutput csv(file);
            csv << "query_id"
                << "model"
                << "score"
                << "input_tokens"
                << "output_tokens"
                << "cost_usd"
                << "latency_s" << m_head.outcomeColumns;
            csv.endRow();
            for (const FirstRow& first : *firsts)
                writeOutcome(csv, first.row, first.extra);
            const auto take = [&](const OutcomeRow& row, std::string_view extra) {
                const bool isFirst = !firsts->empty()
                    && (*firsts)[static_cast<std::size_t>(row.model)].row.query == row.query;
                return isFirst || writeOutcome(csv, row, extra);
            };
            if (auto done = store::forEachOutcome(m_database, m_head, m_context, take); !done)
                return done;
        }
        return file.finish();
    }

    bool writeOutcome(CsvOutput& csv, const OutcomeRow& row, std::string_view extra) const
    {
        csv << m_queryIds[static_cast<std::size_t>(row.query)]
            << m_head.models[static_cast<std::size_t>(row.model)].name << row.score
            << row.inputTokens << row.outputTokens << row.costUsd << row.latencySeconds
            << store::textsFromJson(extra, m_head.outcomeColumns);
        return csv.endRow();
    }

    Result<void> writePrices()
    {
        const auto table = store::readPriceTable(m_database, m_head.priceTable);
        const auto extras = store::readPriceExtras(m_database, m_head.priceTable);
        if (!table || !extras)
            return tl::unexpected(table ? extras.error() : table.error());
        const bool hasRequest = std::ranges::any_of(
            table->prices, [](const prices::Price& price) { return price.requestUsd.has_value(); });
        const bool hasTerms = std::ranges::any_of(table->prices,
            [](const prices::Price& price) { return price.terms != prices::PriceTerms{}; });
        PartFile& file = open("prices.csv");
        {
            CsvOutput csv(file);
            csv << "model"
                << "provider"
                << "input_usd_per_mtok"
                << "output_usd_per_mtok"
                << "flat_usd_per_query";
            if (hasRequest)
                csv << "request_usd";
            if (hasTerms)
                csv << "terms";
            csv << extras->columns;
            csv.endRow();
            const auto amount = [](const auto& value) { return value.value_or(data::missing); };
            for (std::size_t i = 0; i < table->prices.size(); ++i) {
                const prices::Price& price = table->prices[i];
                csv << price.model << price.provider << amount(price.inputUsdPerMtok)
                    << amount(price.outputUsdPerMtok) << amount(price.flatUsdPerQuery);
                if (hasRequest)
                    csv << amount(price.requestUsd);
                if (hasTerms)
                    csv << prices::termsJson(price.terms);
                csv << store::textsFromJson(extras->rows[i], extras->columns);
                csv.endRow();
            }
        }
        return file.finish();
    }

    Result<void> writeContexts(const data::Contexts& contexts)
    {
        // NumPy 1.0: the header with its preamble of 10 bytes fills a multiple of 64.
        std::string header =
            fmt::format("{{'descr': '<f4', 'fortran_order': False, 'shape': ({}, {}), }}",
                contexts.values.rows(), contexts.values.cols());
        header.resize((header.size() + 11 + 63) / 64 * 64 - 11, ' ');
        header += '\n';
        const std::array<char, 10> preamble{'\x93', 'N', 'U', 'M', 'P', 'Y', 1, 0,
            static_cast<char>(header.size() & 0xffU), static_cast<char>(header.size() >> 8U)};
        PartFile& file = open("embeddings.npy");
        file.write(std::string_view(preamble.data(), preamble.size()));
        file.write(header);
        file.write(std::as_bytes(
            std::span(contexts.values.data(), static_cast<std::size_t>(contexts.values.size()))));
        return file.finish();
    }

    Result<void> commit()
    {
        if (m_context.stopRequested())
            return stopped();
        for (PartFile& file : m_files)
            if (auto done = file.commit(); !done)
                return done;
        return {};
    }

    store::Database& m_database;
    DatasetHead m_head;
    fs::path m_folder;
    const RunContext& m_context;
    std::vector<std::string> m_queryIds;
    std::deque<PartFile> m_files; // a deque leaves them where they are
};

} // namespace

Result<void> exportTidy(const store::Study& study, const std::string& dataset,
    const std::filesystem::path& folder, const RunContext& context)
{
    store::Database& database = study.database();
    // One state of the study, whoever writes meanwhile.
    auto transaction = store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto head = store::readDatasetHead(database, dataset);
    if (!head)
        return tl::unexpected(head.error());
    std::error_code code;
    fs::create_directories(folder, code);
    if (!fs::is_directory(folder, code))
        return tl::unexpected(Error{"the folder cannot be made", folder.string(), 0,
            "choose a folder where you may write"});
    return TidyExport(database, std::move(*head), folder, context).run();
}

} // namespace metallm::importer
