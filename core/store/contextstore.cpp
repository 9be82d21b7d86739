// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/contextstore.h"

#include <bit>
#include <cstring>

namespace metallm::store {

static_assert(std::endian::native == std::endian::little, "blobs are little-endian");

namespace {

Error damaged(const Database& database)
{
    return Error{"the contexts in the study are damaged", database.file().string(), 0,
        "embed the data set again", Error::Kind::Damaged};
}

// Copies the chunks one after another; false where they do not fill the matrix exactly.
Result<bool> fill(Database& database, std::int64_t datasetId, data::ContextMatrix& values,
    const RunContext& context)
{
    auto select = database.prepare(
        "SELECT vectors FROM embedding_chunks WHERE dataset_id = ? ORDER BY chunk");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, datasetId);
    const std::size_t total = static_cast<std::size_t>(values.size()) * sizeof(float);
    std::size_t filled = 0;
    Result<bool> row = select->step();
    for (; row && *row; row = select->step()) {
        if (context.stopRequested())
            return stopped();
        const auto blob = select->blob(0);
        if (blob.size() > total - filled)
            return false;
        std::memcpy(reinterpret_cast<std::byte*>(values.data()) + filled, blob.data(), blob.size());
        filled += blob.size();
    }
    if (!row)
        return row;
    return filled == total;
}

} // namespace

ContextWriter::ContextWriter(Statement insert, std::int64_t datasetId, Eigen::Index dimension)
    : m_insert(std::move(insert))
    , m_datasetId(datasetId)
    , m_pending(contextRowsPerChunk, dimension)
{
}

Result<ContextWriter> ContextWriter::begin(Database& database, std::int64_t datasetId,
    const std::string& embedder, Eigen::Index dimension, std::span<const std::int32_t> fittedOn)
{
    auto clear = database.prepare("DELETE FROM embeddings WHERE dataset_id = ?");
    auto head = database.prepare("INSERT INTO embeddings VALUES(?, ?, ?, ?)");
    auto insert = database.prepare(
        "INSERT INTO embedding_chunks(dataset_id, chunk, vectors) VALUES(?, ?, ?)");
    for (const auto* statement : {&clear, &head, &insert})
        if (!*statement)
            return tl::unexpected(statement->error());
    clear->bind(1, datasetId);
    head->bind(1, datasetId);
    head->bind(2, std::string_view(embedder));
    head->bind(3, static_cast<std::int64_t>(dimension));
    head->bind(4, std::as_bytes(fittedOn));
    auto done = clear->run().and_then([&] { return head->run(); });
    if (!done)
        return tl::unexpected(done.error());
    return ContextWriter(std::move(*insert), datasetId, dimension);
}

Result<void> ContextWriter::add(const Eigen::Ref<const data::ContextMatrix>& rows)
{
    for (Eigen::Index done = 0; done < rows.rows();) {
        const Eigen::Index count =
            std::min(rows.rows() - done, contextRowsPerChunk - m_pendingRows);
        m_pending.middleRows(m_pendingRows, count) = rows.middleRows(done, count);
        m_pendingRows += count;
        done += count;
        if (m_pendingRows == contextRowsPerChunk)
            if (auto written = writeChunk(); !written)
                return written;
    }
    m_rows += rows.rows();
    return {};
}

Result<void> ContextWriter::writeChunk()
{
    const auto count = static_cast<std::size_t>(m_pendingRows * m_pending.cols());
    m_insert.bind(1, m_datasetId);
    m_insert.bind(2, m_chunk++);
    m_insert.bind(3, std::as_bytes(std::span(m_pending.data(), count)));
    m_pendingRows = 0;
    return m_insert.run();
}

Result<std::int64_t> ContextWriter::finish()
{
    const auto written = m_pendingRows > 0 ? writeChunk() : Result<void>{};
    return written.map([this] { return m_rows; });
}

Result<std::shared_ptr<const data::Contexts>> readContexts(
    Database& database, std::int64_t datasetId, std::int64_t queries, const RunContext& context)
{
    auto head = database.prepare(
        "SELECT embedder, dimension, fitted_on FROM embeddings WHERE dataset_id = ?");
    if (!head)
        return tl::unexpected(head.error());
    head->bind(1, datasetId);
    const auto row = head->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return nullptr;
    auto contexts = std::make_shared<data::Contexts>();
    contexts->embedder = head->string(0);
    const auto fittedOn = head->blob(2);
    contexts->fittedOn.resize(fittedOn.size() / sizeof(std::int32_t));
    std::memcpy(contexts->fittedOn.data(), fittedOn.data(),
        contexts->fittedOn.size() * sizeof(std::int32_t));
    const std::int64_t dimension = head->integer(1);
    if (dimension < 1 || dimension > (1 << 20))
        return tl::unexpected(damaged(database));
    contexts->values.resize(queries, dimension);
    const auto complete = fill(database, datasetId, contexts->values, context);
    if (!complete)
        return tl::unexpected(complete.error());
    if (!*complete)
        return tl::unexpected(damaged(database));
    return contexts;
}

} // namespace metallm::store
