// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/endpointembedder.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"

#include <optional>

namespace metallm::store {

/// The vectors that endpoints have answered, kept in the study by the hash of address, model and
/// text: shared by its data sets, and still there when one is imported again. Each keep() is one
/// short transaction. Where the study cannot be written, it still tells what it knows, and keep()
/// fails.
class StudyVectors : public embed::VectorStore {
public:
    /// The study must outlive it.
    explicit StudyVectors(Study& study);

    Result<std::optional<std::vector<float>>> find(const std::string& key) override;
    Result<void> keep(
        std::span<const std::string> keys, const data::ContextMatrix& vectors) override;

private:
    Database& m_database;
    std::optional<Statement> m_find;
};

} // namespace metallm::store
