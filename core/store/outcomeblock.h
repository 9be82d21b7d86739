// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/figurecodec.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace metallm::store {

struct OutcomeRow;

/// Queries whose outcomes lie together in the study.
constexpr std::int64_t queriesPerBlock = 1024;

/// The figures of an outcome, in the order in which a block holds them.
constexpr std::size_t figuresPerOutcome = 5;

/// What an outcome has beside its figures, and where it stands: query * models + model, counted
/// from the block's first query.
struct ExtraText {
    std::uint32_t cell;
    std::string_view text;
};

/// The outcomes of some queries on their way into the study: for each figure (score, tokens in and
/// out, cost, seconds) one column of queries x models, NaN where there is none.
class OutcomeBlock {
public:
    OutcomeBlock(std::int64_t firstQuery, std::int64_t queries, std::int64_t models);

    /// `extra` must live until encode().
    void add(const OutcomeRow& row, std::string_view extra);
    void encode();

    std::span<const std::byte> figures() const { return m_figures; }
    std::span<const std::byte> extras() const { return m_extras; } ///< empty = none has any
    /// Of both, to tell damage.
    std::int64_t checksum() const;

private:
    std::int64_t m_firstQuery;
    std::int64_t m_models;
    std::array<std::vector<double>, figuresPerOutcome> m_columns;
    std::vector<ExtraText> m_texts;
    std::vector<std::byte> m_figures;
    std::vector<std::byte> m_extras;
};

/// XXH3, 64 bits, of a block's bytes.
std::int64_t blockChecksum(std::span<const std::byte> figures, std::span<const std::byte> extras);

/// A block as it lies in the study; valid during the call that it is handed to.
struct StoredBlock {
    std::int64_t firstQuery = 0;
    std::int64_t queries = 0;
    std::int64_t models = 0;
    std::span<const std::byte> figures;
    std::span<const std::byte> extras;

    std::size_t cells() const { return static_cast<std::size_t>(queries * models); }
};

/// Hands out the outcomes of stored blocks one by one.
class BlockRows {
public:
    /// By query, then by model; `more` becomes false where `take` wants no more. False where the
    /// bytes make no block.
    bool read(const StoredBlock& block,
        const std::function<bool(const OutcomeRow&, std::string_view extra)>& take, bool& more);

private:
    OutcomeRow rowAt(const StoredBlock& block, std::size_t cell) const;

    std::array<std::vector<double>, figuresPerOutcome> m_columns;
    std::vector<ExtraText> m_extras;
};

} // namespace metallm::store
