// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/tidy.h"

#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"
#include "core/import/formats/tidyfiles.h"
#include "core/import/npyreader.h"
#include "core/prices/priceimport.h"
#include "core/store/datasetwriter.h"
#include "core/store/jsontext.h"
#include "core/util/largearray.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace metallm::importer {

using store::DatasetWriter;
using store::OutcomeRow;

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// Query ids and where they stand.
struct QueryPlace {
    std::int32_t position;
    std::int64_t line;
};
using QueryPlaces = std::unordered_map<std::string, QueryPlace, TextHash, std::equal_to<>>;

/// The further columns of a file, as the study keeps them.
struct Further {
    std::vector<std::string> names{};
    std::vector<int> positions{};

    explicit Further(const CsvColumns& columns)
        : names(columns.furtherNames())
        , positions(columns.furtherPositions())
    {
    }
    Further() = default;

    std::string textOf(const CsvRow& row) const
    {
        if (names.empty())
            return {};
        std::vector<std::string_view> texts;
        for (const int position : positions)
            texts.push_back(field(row.fields, position));
        return store::jsonObject(names, texts);
    }
};

class QueryReader {
public:
    QueryReader(DatasetWriter& writer, QueryPlaces& places, LintQueries& lintQueries)
        : m_writer(writer)
        , m_places(places)
        , m_lint(lintQueries)
    {
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        CsvColumns columns(row.fields);
        const auto id = columns.required("query_id");
        if (!id)
            return tl::unexpected(id.error());
        m_id = *id;
        m_split = columns.optional("split");
        m_domain = columns.optional("domain");
        m_text = columns.optional("text");
        m_label = columns.optional("label");
        m_further = Further(columns);
        m_writer.setQueryColumns(m_further.names);
        return {};
    }

    Result<void> takeRow(const CsvRow& row)
    {
        const std::string_view id = field(row.fields, m_id);
        if (id.empty())
            return failed("the query has no id", "give every query a query_id of its own");
        const auto position = static_cast<std::int32_t>(m_writer.queryCount());
        const auto [known, isNew] = m_places.try_emplace(std::string(id), position, row.line);
        if (!isNew)
            return failed(
                fmt::format("query id '{}' is already in line {}", id, known->second.line),
                "give every query an id of its own");
        const std::string extra = m_further.textOf(row);
        m_lint.add(
            field(row.fields, m_split), field(row.fields, m_domain), field(row.fields, m_text));
        return m_writer.addQuery({id, field(row.fields, m_split), field(row.fields, m_domain),
            field(row.fields, m_text), field(row.fields, m_label), extra});
    }

private:
    DatasetWriter& m_writer;
    QueryPlaces& m_places;
    LintQueries& m_lint;
    int m_id = CsvColumns::none;
    int m_split = CsvColumns::none;
    int m_domain = CsvColumns::none;
    int m_text = CsvColumns::none;
    int m_label = CsvColumns::none;
    Further m_further;
};

class OutcomeReader {
public:
    OutcomeReader(DatasetWriter& writer, const QueryPlaces& places)
        : m_writer(writer)
        , m_places(places)
    {
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        CsvColumns columns(row.fields);
        const auto query = columns.required("query_id");
        const auto model = columns.required("model");
        const auto score = columns.required("score");
        for (const auto* column : {&query, &model, &score})
            if (!*column)
                return tl::unexpected(column->error());
        m_query = *query;
        m_model = *model;
        m_score = *score;
        m_amounts = {Amount{"input_tokens", &OutcomeRow::inputTokens},
            Amount{"output_tokens", &OutcomeRow::outputTokens},
            Amount{"cost_usd", &OutcomeRow::costUsd},
            Amount{"latency_s", &OutcomeRow::latencySeconds}};
        for (Amount& amount : m_amounts)
            amount.position = columns.optional(amount.name);
        m_further = Further(columns);
        m_writer.setOutcomeColumns(m_further.names);
        return {};
    }

    Result<void> takeRow(const CsvRow& row)
    {
        OutcomeRow outcome;
        outcome.line = static_cast<std::uint32_t>(row.line);
        auto done = setQuery(outcome, field(row.fields, m_query))
                        .and_then([&] { return setModel(outcome, field(row.fields, m_model)); })
                        .and_then([&] { return setScore(outcome, field(row.fields, m_score)); });
        if (!done)
            return done;
        for (const Amount& amount : m_amounts) {
            const std::string_view text = field(row.fields, amount.position);
            if (text.empty())
                continue;
            const auto value = parseAmount(text, amount.name);
            if (!value)
                return tl::unexpected(value.error());
            outcome.*amount.member = **value;
        }
        if (std::string extra = m_further.textOf(row); !extra.empty()) {
            outcome.extra = static_cast<std::uint32_t>(m_extras.size());
            m_extras.push_back(std::move(extra));
        }
        makeRoom();
        m_rows.push_back(outcome);
        return {};
    }

    Result<void> write(const RunContext& context)
    {
        return m_writer.addOutcomes(std::move(m_rows), m_models, m_extras, context);
    }

    const std::vector<OutcomeRow>& rows() const { return m_rows; }
    const std::vector<std::string>& models() const { return m_models; }
    std::int64_t rowCount() const { return std::ssize(m_rows); }
    std::int64_t modelCount() const { return std::ssize(m_models); }

private:
    struct Amount {
        const char* name;
        double OutcomeRow::*member;
        int position = CsvColumns::none;
    };

    // Millions of rows are moved as seldom as possible: mostly every query has every model. Room
    // that is not used costs no memory.
    void makeRoom()
    {
        constexpr std::size_t many = 1U << 16U;
        constexpr std::size_t mostGrowth = 16;
        if (m_rows.size() < m_rows.capacity() || m_rows.size() < many)
            return;
        const std::size_t size = m_rows.size();
        m_rows.reserve(std::clamp(m_places.size() * m_models.size(), 2 * size, mostGrowth * size));
        adviseLargePages(m_rows.data(), m_rows.capacity() * sizeof(OutcomeRow));
    }

    // Rows of one query mostly stand together: the last answer is tried first.
    Result<void> setQuery(OutcomeRow& outcome, std::string_view id)
    {
        if (id != m_lastQuery || m_rows.empty()) {
            const auto found = m_places.find(id);
            if (found == m_places.end())
                return failed(fmt::format("query id '{}' is not in the queries", id),
                    "add the query, or remove the row");
            m_lastQuery = found->first;
            m_lastPosition = found->second.position;
        }
        outcome.query = m_lastPosition;
        return {};
    }

    Result<void> setModel(OutcomeRow& outcome, std::string_view name)
    {
        if (name.empty())
            return failed("the outcome has no model", "name the model, or remove the row");
        // Models mostly come in the same order for each query.
        if (m_nextModel >= m_models.size())
            m_nextModel = 0;
        if (m_models.empty() || m_models[m_nextModel] != name) {
            const auto [found, isNew] = m_modelPositions.try_emplace(
                std::string(name), static_cast<std::int32_t>(m_models.size()));
            if (isNew)
                m_models.emplace_back(name);
            m_nextModel = static_cast<std::size_t>(found->second);
        }
        outcome.model = static_cast<std::int32_t>(m_nextModel++);
        return {};
    }

    static Result<void> setScore(OutcomeRow& outcome, std::string_view text)
    {
        if (text.empty())
            return failed("the score is empty",
                "write a number from 0 to 1, or leave the row out: an outcome without a row is "
                "missing, not wrong");
        const auto score = parseNumber(text, "score");
        if (!score)
            return tl::unexpected(score.error());
        if (*score < 0 || *score > 1)
            return failed(
                fmt::format("score '{}' is outside 0 to 1", text), "scale the scores to 0 to 1");
        outcome.score = *score;
        return {};
    }

    DatasetWriter& m_writer;
    const QueryPlaces& m_places;
    int m_query = CsvColumns::none;
    int m_model = CsvColumns::none;
    int m_score = CsvColumns::none;
    std::array<Amount, 4> m_amounts{};
    Further m_further;
    std::string_view m_lastQuery;
    std::int32_t m_lastPosition = 0;
    std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>> m_modelPositions;
    std::vector<std::string> m_models;
    std::size_t m_nextModel = 0;
    std::vector<OutcomeRow> m_rows;
    std::vector<std::string> m_extras;
};

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
