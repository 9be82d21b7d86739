// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasetreader.h"

#include "core/store/contextstore.h"
#include "core/store/datasetrows.h"
#include "core/store/sqlite.h"

#include <cmath>

namespace metallm::store {

namespace {

// A matrix comes into being with its first figure.
template <typename Matrix>
void setKnown(
    Matrix& matrix, const data::OutcomeMatrix& scores, const OutcomeRow& row, double value)
{
    if (std::isnan(value))
        return;
    using Scalar = typename Matrix::Scalar;
    if (matrix.rows() == 0)
        matrix.setConstant(scores.rows(), scores.cols(), std::numeric_limits<Scalar>::quiet_NaN());
    matrix(row.query, row.model) = static_cast<Scalar>(value);
}

Result<void> readQueries(
    Database& database, const DatasetHead& head, const RunContext& context, data::Dataset& dataset)
{
    const auto count = static_cast<std::size_t>(head.queries);
    dataset.queryIds.reserve(count);
    dataset.texts.reserve(count);
    dataset.labels.reserve(count);
    dataset.splitOf.reserve(count);
    dataset.domainOf.reserve(count);
    const auto take = [&](const StoredQuery& query) {
        dataset.queryIds.emplace_back(query.id);
        dataset.texts.emplace_back(query.text);
        dataset.labels.emplace_back(query.label);
        dataset.splitOf.push_back(query.split);
        dataset.domainOf.push_back(query.domain);
        return true;
    };
    return forEachQuery(database, head, context, take).and_then([&]() -> Result<void> {
        if (dataset.queryIds.size() != count)
            return tl::unexpected(damagedDataset(database, head.name));
        return {};
    });
}

Result<void> readOutcomes(
    Database& database, const DatasetHead& head, const RunContext& context, data::Dataset& dataset)
{
    dataset.scores = data::outcomeMatrix(head.queries, std::ssize(head.models));
    dataset.scores.setConstant(data::missing);
    const auto take = [&](const OutcomeRow& row, std::string_view) {
        dataset.scores(row.query, row.model) = row.score;
        setKnown(dataset.inputTokens, dataset.scores, row, row.inputTokens);
        setKnown(dataset.outputTokens, dataset.scores, row, row.outputTokens);
        setKnown(dataset.recordedCosts, dataset.scores, row, row.costUsd);
        setKnown(dataset.latencies, dataset.scores, row, row.latencySeconds);
        return true;
    };
    return forEachOutcome(database, head, context, take);
}

} // namespace

Result<std::shared_ptr<const data::Dataset>> readDataset(
    Database& database, const std::string& name, const RunContext& context)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto head = readDatasetHead(database, name);
    if (!head)
        return tl::unexpected(head.error());
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = name;
    dataset->hash = head->hash;
    dataset->source = head->source;
    dataset->simulated = head->simulated;
    dataset->priceTable = head->priceTable;
    dataset->splits = head->splits;
    dataset->domains = head->domains;
    dataset->models = head->models;
    auto contexts =
        readQueries(database, *head, context, *dataset)
            .and_then([&] { return readOutcomes(database, *head, context, *dataset); })
            .and_then([&] { return readContexts(database, head->id, head->queries, context); });
    if (!contexts)
        return tl::unexpected(contexts.error());
    dataset->contexts = std::move(*contexts);
    return dataset;
}

} // namespace metallm::store
