// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasetreader.h"

#include "core/store/contextstore.h"
#include "core/store/datasetrows.h"
#include "core/store/figurecodec.h"
#include "core/store/sqlite.h"

#include <limits>

namespace metallm::store {

namespace {

// Reads a block's next figure into its rows of the matrix, which comes into being with its first
// figure. False where the bytes do not hold it.
template<typename Matrix>
bool readFigure(
    FigureDecoder& decoder, const StoredBlock& block, const data::Dataset& dataset, Matrix& matrix)
{
    if (!decoder.begin(block.cells()))
        return false;
    using Scalar = typename Matrix::Scalar;
    if (matrix.rows() == 0) {
        if (decoder.allMissing())
            return true;
        matrix.resize(dataset.scores.rows(), dataset.scores.cols());
        matrix.setConstant(std::numeric_limits<Scalar>::quiet_NaN());
    }
    decoder.read(std::span(matrix.data() + block.firstQuery * block.models, block.cells()));
    return true;
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
    const auto damaged = [&] { return tl::unexpected(damagedDataset(database, head.name)); };
    std::int64_t outcomes = 0;
    const auto take = [&](const StoredBlock& block) -> Result<bool> {
        FigureDecoder decoder(block.figures);
        const bool sound = readFigure(decoder, block, dataset, dataset.scores)
            && readFigure(decoder, block, dataset, dataset.inputTokens)
            && readFigure(decoder, block, dataset, dataset.outputTokens)
            && readFigure(decoder, block, dataset, dataset.recordedCosts)
            && readFigure(decoder, block, dataset, dataset.latencies);
        if (!sound || !decoder.atEnd())
            return damaged();
        const auto scores = dataset.scores.middleRows(block.firstQuery, block.queries);
        outcomes += scores.size() - scores.array().isNaN().count();
        return true;
    };
    return forEachBlock(database, head, context, take).and_then([&]() -> Result<void> {
        return outcomes == head.outcomes ? Result<void>{} : damaged();
    });
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
