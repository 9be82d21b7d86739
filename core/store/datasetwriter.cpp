// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasetwriter.h"

#include "core/store/jsontext.h"

#include <fmt/format.h>

namespace metallm::store {

namespace {

std::string_view nameAt(const std::vector<std::string>& names, std::int32_t index)
{
    return index < 0 ? std::string_view{} : names[static_cast<std::size_t>(index)];
}

Result<void> requireFree(
    Database& database, const char* table, const char* kind, const std::string& name)
{
    auto select = database.prepare(fmt::format("SELECT 1 FROM {} WHERE name = ?", table));
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, name);
    const auto taken = select->step();
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return failed(fmt::format("the study already has a {} named '{}'", kind, name),
            "choose another name (--dataset NAME)");
    return {};
}

} // namespace

DatasetWriter::DatasetWriter(Study& study, DatasetDescription description)
    : m_database(study.database())
    , m_description(std::move(description))
{
}

Result<std::unique_ptr<DatasetWriter>> DatasetWriter::begin(
    Study& study, DatasetDescription description)
{
    if (description.name.empty())
        return wrongCall("the data set has no name", "give it one (--dataset NAME)");
    std::unique_ptr<DatasetWriter> writer(new DatasetWriter(study, std::move(description)));
    return writer->start().map([&] { return std::move(writer); });
}

DatasetWriter::~DatasetWriter()
{
    m_insertQuery.reset();
    m_transaction.reset();
    (void)m_database.execute("PRAGMA foreign_keys = ON");
}

Result<void> DatasetWriter::start()
{
    // Every key below comes from a row that this writer has just made: SQLite need not look each of
    // them up again. The setting can only be changed outside a transaction.
    auto done = m_database.requireWritable().and_then(
        [&] { return m_database.execute("PRAGMA foreign_keys = OFF"); });
    if (!done)
        return done;
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    if (done = requireFree(m_database, "datasets", "data set", m_description.name); !done)
        return done;
    const auto dataset = m_database.integer("SELECT coalesce(max(id), 0) + 1 FROM datasets");
    const auto query = m_database.integer("SELECT coalesce(max(id), 0) + 1 FROM queries");
    auto insert = m_database.prepare("INSERT INTO queries VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!dataset || !query)
        return tl::unexpected((dataset ? query : dataset).error());
    if (!insert)
        return tl::unexpected(insert.error());
    m_datasetId = *dataset;
    m_firstQuery = *query;
    m_insertQuery.emplace(std::move(*insert));
    return {};
}

void DatasetWriter::setQueryColumns(std::vector<std::string> columns)
{
    m_queryColumns = std::move(columns);
}

void DatasetWriter::setOutcomeColumns(std::vector<std::string> columns)
{
    m_outcomeColumns = std::move(columns);
}

Result<void> DatasetWriter::addQuery(const QueryRow& row)
{
    const std::int32_t split = m_splits.add(row.split);
    const std::int32_t domain = m_domains.add(row.domain);
    Statement& insert = *m_insertQuery;
    insert.bind(1, m_firstQuery + m_queries);
    insert.bind(2, m_datasetId);
    insert.bind(3, row.id);
    const auto bindIndex = [&](int column, std::int32_t index) {
        if (index < 0)
            insert.bindNull(column);
        else
            insert.bind(column, static_cast<std::int64_t>(index));
    };
    bindIndex(4, split);
    bindIndex(5, domain);
    insert.bindTextOrNull(6, row.text);
    insert.bindTextOrNull(7, row.label);
    insert.bindTextOrNull(8, row.extra);
    for (const std::string_view text :
        {row.id, row.split, row.domain, row.text, row.label, row.extra})
        m_hash.add(text);
    ++m_queries;
    return insert.run();
}

Result<void> DatasetWriter::addOutcomes(std::vector<OutcomeRow> rows,
    std::vector<std::string> models, const std::vector<std::string>& extras,
    const RunContext& context)
{
    if (auto sorted = sortOutcomes(rows, context); !sorted)
        return sorted;
    const auto twice =
        std::ranges::adjacent_find(rows, [](const OutcomeRow& a, const OutcomeRow& b) {
            return a.query == b.query && a.model == b.model;
        });
    if (twice != rows.end())
        return tl::unexpected(
            Error{fmt::format("the outcome of this query by model '{}' is already in line {}",
                      models[static_cast<std::size_t>(twice->model)], twice->line),
                {}, (twice + 1)->line, "keep one outcome for each query and model"});
    m_models = std::move(models);
    m_providers.resize(m_models.size());
    m_outcomes = static_cast<std::int64_t>(rows.size());
    for (const std::string& model : m_models)
        m_hash.add(std::string_view(model));
    return insertOutcomes(
        m_database, {m_datasetId, m_queries, std::ssize(m_models)}, rows, extras, m_hash, context);
}

Result<void> DatasetWriter::addPrices(const prices::PriceTable& table, const PriceExtras& extras)
{
    if (auto free = requireFree(m_database, "price_tables", "price table", table.name); !free)
        return free;
    const auto id = writePriceTable(m_database, table, &extras);
    if (!id)
        return tl::unexpected(id.error());
    m_priceTableId = *id;
    for (std::size_t i = 0; i < m_models.size(); ++i)
        if (const prices::Price* price = table.find(m_models[i]))
            m_providers[i] = price->provider;
    return {};
}

Result<ContextWriter> DatasetWriter::beginContexts(
    const std::string& embedder, Eigen::Index dimension, std::span<const std::int32_t> fittedOn)
{
    return ContextWriter::begin(m_database, m_datasetId, embedder, dimension, fittedOn);
}

Result<void> DatasetWriter::writeModels()
{
    auto insert = m_database.prepare("INSERT INTO models VALUES(?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const auto provider = providerId(m_database, m_providers[i]);
        if (!provider)
            return tl::unexpected(provider.error());
        insert->bind(1, m_datasetId);
        insert->bind(2, static_cast<std::int64_t>(i));
        insert->bind(3, std::string_view(m_models[i]));
        if (*provider == 0)
            insert->bindNull(4);
        else
            insert->bind(4, *provider);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> DatasetWriter::writeNames(const char* table, const NameList& names)
{
    auto insert = m_database.prepare(fmt::format("INSERT INTO {} VALUES(?, ?, ?, ?)", table));
    if (!insert)
        return tl::unexpected(insert.error());
    for (std::size_t i = 0; i < names.names().size(); ++i) {
        insert->bind(1, m_datasetId);
        insert->bind(2, static_cast<std::int64_t>(i));
        insert->bind(3, std::string_view(names.names()[i]));
        insert->bind(4, names.counts()[i]);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<void> DatasetWriter::writeCounts()
{
    auto insert = m_database.prepare(
        "INSERT INTO datasets VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0))");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string hash = m_hash.hexadecimal();
    const std::string queryColumns = jsonList(m_queryColumns);
    const std::string outcomeColumns = jsonList(m_outcomeColumns);
    insert->bind(1, m_datasetId);
    insert->bind(2, std::string_view(m_description.name));
    insert->bind(3, std::string_view(hash));
    insert->bind(4, std::string_view(m_description.source));
    insert->bind(5, static_cast<std::int64_t>(m_description.simulated ? 1 : 0));
    insert->bind(6, m_firstQuery);
    insert->bind(7, m_queries);
    insert->bind(8, m_outcomes);
    insert->bind(9, std::string_view(queryColumns));
    insert->bind(10, std::string_view(outcomeColumns));
    insert->bind(11, m_priceTableId);
    return insert->run();
}

Result<void> DatasetWriter::finish()
{
    return writeCounts()
        .and_then([&] { return writeModels(); })
        .and_then([&] { return writeNames("splits", m_splits); })
        .and_then([&] { return writeNames("domains", m_domains); })
        .and_then([&] { return m_transaction->commit(); });
}

namespace {

std::vector<OutcomeRow> outcomeRows(const data::Dataset& dataset)
{
    const auto at = [](const auto& matrix, Eigen::Index query, Eigen::Index model) {
        return matrix.rows() == 0 ? data::missing : static_cast<double>(matrix(query, model));
    };
    std::vector<OutcomeRow> rows;
    for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
        for (Eigen::Index model = 0; model < dataset.modelCount(); ++model)
            if (!std::isnan(dataset.scores(query, model)))
                rows.push_back({static_cast<std::int32_t>(query), static_cast<std::int32_t>(model),
                    dataset.scores(query, model), at(dataset.inputTokens, query, model),
                    at(dataset.outputTokens, query, model), at(dataset.recordedCosts, query, model),
                    at(dataset.latencies, query, model)});
    return rows;
}

Result<void> addQueries(DatasetWriter& writer, const data::Dataset& dataset)
{
    for (std::size_t i = 0; i < dataset.queryIds.size(); ++i) {
        const auto done =
            writer.addQuery({dataset.queryIds[i], nameAt(dataset.splits, dataset.splitOf[i]),
                nameAt(dataset.domains, dataset.domainOf[i]), dataset.texts[i], dataset.labels[i]});
        if (!done)
            return done;
    }
    return {};
}

Result<void> addContexts(DatasetWriter& writer, const data::Contexts& contexts)
{
    auto block = writer.beginContexts(contexts.embedder, contexts.values.cols(), contexts.fittedOn);
    if (!block)
        return tl::unexpected(block.error());
    return block->add(contexts.values)
        .and_then([&] { return block->finish(); })
        .and_then([&](std::int64_t rows) -> Result<void> {
            if (rows != writer.queryCount())
                return failed("the contexts do not have one row for each query");
            return {};
        });
}

} // namespace

Result<void> storeDataset(Study& study, const data::Dataset& dataset,
    const prices::PriceTable* prices, const RunContext& context)
{
    auto begun = DatasetWriter::begin(study, {dataset.name, dataset.source, dataset.simulated});
    if (!begun)
        return tl::unexpected(begun.error());
    DatasetWriter& writer = **begun;
    std::vector<std::string> models;
    for (const data::ModelInfo& model : dataset.models)
        models.push_back(model.name);
    return addQueries(writer, dataset)
        .and_then([&] { return writer.addOutcomes(outcomeRows(dataset), models, {}, context); })
        .and_then([&] { return prices ? writer.addPrices(*prices, {}) : Result<void>{}; })
        .and_then([&] {
            return dataset.contexts ? addContexts(writer, *dataset.contexts) : Result<void>{};
        })
        .and_then([&] { return writer.finish(); });
}

} // namespace metallm::store
