// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasetreader.h"

#include "core/store/contextstore.h"
#include "core/store/sqlite.h"

#include <cmath>

namespace metallm::store {

namespace {

constexpr std::int64_t rowsBetweenChecks = 4096;

struct Head {
    std::int64_t id = 0;
    std::int64_t firstQuery = 0;
    std::int64_t queries = 0;
    std::int64_t outcomes = 0;
};

Error damaged(const Database& database, const std::string& name)
{
    return Error{"the data set '" + name + "' is damaged in the study", database.file().string(), 0,
        "remove it and import it again"};
}

Result<Head> readHead(Database& database, data::Dataset& dataset)
{
    auto select = database.prepare(
        "SELECT datasets.id, first_query, queries, outcomes, hash, datasets.source, simulated, "
        "coalesce(price_tables.name, '') FROM datasets LEFT JOIN price_tables ON price_tables.id = "
        "price_table_id WHERE datasets.name = ?");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, std::string_view(dataset.name));
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failed(
            "there is no data set '" + dataset.name + "' in the study", "see which ones it has");
    dataset.hash = select->string(4);
    dataset.source = select->string(5);
    dataset.simulated = select->integer(6) != 0;
    dataset.priceTable = select->string(7);
    return Head{select->integer(0), select->integer(1), select->integer(2), select->integer(3)};
}

Result<void> readNames(
    Database& database, const char* sql, std::int64_t dataset, std::vector<std::string>& names)
{
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, dataset);
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        names.push_back(select->string(0));
    return row.map([](bool) {});
}

Result<void> readModels(Database& database, const Head& head, data::Dataset& dataset)
{
    auto select =
        database.prepare("SELECT models.name, coalesce(providers.name, '') FROM models LEFT "
                         "JOIN providers ON providers.id = provider_id WHERE dataset_id = ? "
                         "ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, head.id);
    Result<bool> row = select->step();
    for (; row && *row; row = select->step())
        dataset.models.push_back({select->string(0), select->string(1)});
    return row.map([](bool) {});
}

class Reader {
public:
    Reader(Database& database, const Head& head, data::Dataset& dataset, const RunContext& context)
        : m_database(database)
        , m_head(head)
        , m_dataset(dataset)
        , m_context(context)
        , m_progress(context.progress, "loading the data set",
              static_cast<double>(head.queries + head.outcomes))
    {
    }

    Result<void> readQueries()
    {
        const auto count = static_cast<std::size_t>(m_head.queries);
        m_dataset.queryIds.reserve(count);
        m_dataset.texts.reserve(count);
        m_dataset.labels.reserve(count);
        m_dataset.splitOf.reserve(count);
        m_dataset.domainOf.reserve(count);
        return forEach(
            "SELECT query_id, text, label, split, domain FROM queries WHERE dataset_id = ? "
            "ORDER BY id",
            [&](Statement& select) { select.bind(1, m_head.id); },
            [&](const Statement& row) { return takeQuery(row); });
    }

    Result<void> readOutcomes()
    {
        m_dataset.scores.setConstant(m_head.queries, m_dataset.modelCount(), data::missing);
        return forEach(
            "SELECT query_id, model, score, input_tokens, output_tokens, cost_usd, "
            "latency_s FROM outcomes WHERE query_id BETWEEN ? AND ?",
            [&](Statement& select) {
                select.bind(1, m_head.firstQuery);
                select.bind(2, m_head.firstQuery + m_head.queries - 1);
            },
            [&](const Statement& row) { return takeOutcome(row); });
    }

    void finish() { m_progress.finish(); }

private:
    template <typename Bind, typename Take>
    Result<void> forEach(const char* sql, Bind bind, Take take)
    {
        auto select = m_database.prepare(sql);
        if (!select)
            return tl::unexpected(select.error());
        bind(*select);
        Result<bool> row = select->step();
        for (; row && *row; row = select->step()) {
            if (m_done++ % rowsBetweenChecks == 0) {
                if (m_context.stopRequested())
                    return stopped();
                m_progress.advanceTo(static_cast<double>(m_done));
            }
            if (!take(*select))
                return tl::unexpected(damaged(m_database, m_dataset.name));
        }
        return row.map([](bool) {});
    }

    bool takeQuery(const Statement& row)
    {
        const auto index = [&](int column, const std::vector<std::string>& names) {
            return row.isNull(column) ? -1
                                      : static_cast<std::int32_t>(std::min<std::int64_t>(
                                          row.integer(column), std::ssize(names)));
        };
        m_dataset.queryIds.push_back(row.string(0));
        m_dataset.texts.push_back(row.string(1));
        m_dataset.labels.push_back(row.string(2));
        m_dataset.splitOf.push_back(index(3, m_dataset.splits));
        m_dataset.domainOf.push_back(index(4, m_dataset.domains));
        return m_dataset.splitOf.back() < std::ssize(m_dataset.splits)
            && m_dataset.domainOf.back() < std::ssize(m_dataset.domains)
            && std::ssize(m_dataset.queryIds) <= m_head.queries;
    }

    bool takeOutcome(const Statement& row)
    {
        const Eigen::Index query = row.integer(0) - m_head.firstQuery;
        const Eigen::Index model = row.integer(1);
        if (query < 0 || query >= m_dataset.scores.rows() || model < 0
            || model >= m_dataset.scores.cols())
            return false;
        m_dataset.scores(query, model) = row.number(2);
        set(m_dataset.inputTokens, query, model, row.number(3));
        set(m_dataset.outputTokens, query, model, row.number(4));
        set(m_dataset.recordedCosts, query, model, row.number(5));
        set(m_dataset.latencies, query, model, row.number(6));
        return true;
    }

    // A matrix comes into being with its first figure.
    template <typename Matrix>
    void set(Matrix& matrix, Eigen::Index query, Eigen::Index model, double value) const
    {
        if (std::isnan(value))
            return;
        using Scalar = typename Matrix::Scalar;
        if (matrix.rows() == 0)
            matrix.setConstant(m_dataset.scores.rows(), m_dataset.scores.cols(),
                std::numeric_limits<Scalar>::quiet_NaN());
        matrix(query, model) = static_cast<Scalar>(value);
    }

    Database& m_database;
    const Head& m_head;
    data::Dataset& m_dataset;
    const RunContext& m_context;
    ProgressReporter m_progress;
    std::int64_t m_done = 0;
};

} // namespace

Result<std::shared_ptr<const data::Dataset>> readDataset(
    Database& database, const std::string& name, const RunContext& context)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = name;
    const auto head = readHead(database, *dataset);
    if (!head)
        return tl::unexpected(head.error());
    auto done = readNames(database,
        "SELECT name FROM splits WHERE dataset_id = ? ORDER BY position", head->id, dataset->splits)
                    .and_then([&] {
                        return readNames(database,
                            "SELECT name FROM domains WHERE dataset_id = ? ORDER BY position",
                            head->id, dataset->domains);
                    })
                    .and_then([&] { return readModels(database, *head, *dataset); });
    Reader reader(database, *head, *dataset, context);
    done = done.and_then([&] { return reader.readQueries(); }).and_then([&] {
        return reader.readOutcomes();
    });
    if (!done)
        return tl::unexpected(done.error());
    if (dataset->queryCount() != head->queries)
        return tl::unexpected(damaged(database, name));
    auto contexts = readContexts(database, head->id, head->queries, context);
    if (!contexts)
        return tl::unexpected(contexts.error());
    dataset->contexts = std::move(*contexts);
    reader.finish();
    return dataset;
}

} // namespace metallm::store
