// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/tidy.h"

#include "core/import/csvreader.h"
#include "core/import/formats/tidyfiles.h"
#include "core/import/formats/tidyrows.h"
#include "core/import/npyreader.h"
#include "core/prices/priceimport.h"
#include "core/store/datasetwriter.h"
#include "core/store/jsontext.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace metallm::importer {

using store::DatasetWriter;

namespace {

class TidyImport {
public:
    TidyImport(DatasetWriter& writer, TidyFiles files, const RunContext& context)
        : m_writer(writer)
        , m_files(std::move(files))
        , m_context(context)
    {
    }

    Result<ImportSummary> run(const std::string& dataset)
    {
        m_summary.dataset = dataset;
        m_summary.format = "tidy";
        return readQueries()
            .and_then([&] { return readOutcomes(); })
            .and_then([&] { return readPrices(dataset); })
            .and_then([&] { return readEmbeddings(); })
            .and_then([&] { return m_writer.finish(); })
            .map([&] { return std::move(m_summary); });
    }

private:
    Result<void> readQueries()
    {
        QueryReader reader(m_writer, m_places, m_lintQueries);
        auto read = readCsv(m_files.queries, handlers(reader), m_context, "reading queries");
        m_summary.queries = m_writer.queryCount();
        if (read && m_summary.queries == 0)
            return tl::unexpected(Error{"the file has no queries", m_files.queries.string(), 0,
                "write one row for each query below the header"});
        return read;
    }

    Result<void> readOutcomes()
    {
        OutcomeReader reader(m_writer, m_places);
        auto read = readCsv(m_files.outcomes, handlers(reader), m_context, "reading outcomes");
        m_summary.outcomes = reader.rowCount();
        m_summary.models = reader.modelCount();
        if (read && m_summary.outcomes == 0)
            return tl::unexpected(Error{"the file has no outcomes", m_files.outcomes.string(), 0,
                "write one row for each outcome below the header"});
        if (read)
            m_summary.lint = lintOf(reader);
        return read.and_then([&] { return reader.write(m_context); }).map_error([&](Error error) {
            if (error.line > 0 && error.file.empty())
                error.file = m_files.outcomes.string();
            return error;
        });
    }

    std::vector<LintFinding> lintOf(const OutcomeReader& reader) const
    {
        const auto hits = lintHits(m_lintQueries, reader.rows(), reader.models());
        std::unordered_map<std::int32_t, std::string> ids;
        for (const LintHit& hit : hits)
            for (const std::int32_t query : hit.queries)
                ids[query];
        // One pass for the few queries that are named.
        if (!ids.empty())
            for (const auto& [id, place] : m_places)
                if (const auto wanted = ids.find(place.position); wanted != ids.end())
                    wanted->second = id;
        return named(hits, [&](std::int32_t query) { return ids[query]; });
    }

    template<typename Reader>
    static CsvHandlers handlers(Reader& reader)
    {
        return {[&](const CsvRow& row) { return reader.takeHeader(row); },
            [&](const CsvRow& row) { return reader.takeRow(row); }};
    }

    Result<void> readPrices(const std::string& dataset)
    {
        if (m_files.prices.empty())
            return {};
        auto file = prices::readPriceCsv(m_files.prices, dataset);
        if (!file)
            return tl::unexpected(file.error());
        store::PriceExtras extras{file->furtherColumns};
        for (const std::vector<std::string>& texts : file->furtherTexts)
            extras.rows.push_back(store::jsonObject(extras.columns, {texts.begin(), texts.end()}));
        return m_writer.addPrices(file->table, extras);
    }

    Result<void> readEmbeddings()
    {
        if (m_files.embeddings.empty())
            return {};
        auto reader = NpyReader::open(m_files.embeddings);
        if (!reader)
            return tl::unexpected(reader.error());
        if (reader->rows() != m_summary.queries)
            return tl::unexpected(
                Error{fmt::format("there are {} rows of embeddings for {} queries", reader->rows(),
                          m_summary.queries),
                    m_files.embeddings.string(), 0,
                    "write one row for each query, in the order of the queries"});
        auto contexts = m_writer.beginContexts(
            "file:" + m_files.embeddings.filename().string(), reader->columns());
        if (!contexts)
            return tl::unexpected(contexts.error());
        const auto take = [&](const Eigen::Ref<const data::ContextMatrix>& rows) {
            return contexts->add(rows);
        };
        auto done = reader->read(take, m_context).and_then([&] { return contexts->finish(); });
        m_summary.embeddingDimension = static_cast<int>(reader->columns());
        std::ranges::copy(reader->warnings(), std::back_inserter(m_summary.warnings));
        return done.map([](std::int64_t) {});
    }

    DatasetWriter& m_writer;
    TidyFiles m_files;
    const RunContext& m_context;
    QueryPlaces m_places;
    LintQueries m_lintQueries;
    ImportSummary m_summary;
};

Result<ImportSummary> importTidy(
    store::Study& study, const FormatRequest& request, const RunContext& context)
{
    auto files = requireTidyFiles(request.files.paths);
    if (!files)
        return tl::unexpected(files.error());
    auto writer = DatasetWriter::begin(study, {request.dataset, request.source});
    if (!writer)
        return tl::unexpected(writer.error());
    return TidyImport(**writer, std::move(*files), context).run(request.dataset);
}

Fit fitTidy(const FileSet& files)
{
    return looksTidy(files.paths) ? Fit::Sure : Fit::None;
}

} // namespace

Format tidyFormat()
{
    return {{"tidy", "queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files"},
        fitTidy, readTidy, nullptr, importTidy};
}

} // namespace metallm::importer
