// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/vectorstore.h"

#include <cstring>

namespace metallm::store {

StudyVectors::StudyVectors(Study& study)
    : m_database(study.database())
{
}

Result<std::optional<std::vector<float>>> StudyVectors::find(const std::string& key)
{
    if (!m_find) {
        auto find = m_database.prepare("SELECT vector FROM text_vectors WHERE key = ?");
        if (!find)
            return tl::unexpected(find.error());
        m_find = std::move(*find);
    }
    m_find->bind(1, std::string_view(key));
    const auto row = m_find->step();
    std::optional<std::vector<float>> vector;
    if (row && *row) {
        const auto blob = m_find->blob(0);
        vector.emplace(blob.size() / sizeof(float));
        std::memcpy(vector->data(), blob.data(), vector->size() * sizeof(float));
    }
    m_find->reset(); // else the read transaction would stay open
    if (!row)
        return tl::unexpected(row.error());
    return vector;
}

Result<void> StudyVectors::keep(
    std::span<const std::string> keys, const data::ContextMatrix& vectors)
{
    if (auto writable = m_database.requireWritable(); !writable)
        return writable;
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto insert =
        m_database.prepare("INSERT OR REPLACE INTO text_vectors(key, vector) VALUES(?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    const auto dimension = static_cast<std::size_t>(vectors.cols());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        insert->bind(1, std::string_view(keys[i]));
        insert->bind(2, std::as_bytes(std::span(vectors.data() + i * dimension, dimension)));
        if (auto done = insert->run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace metallm::store
