// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/sparsematrix.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace metallm::embed {

/// How often each text has each n-gram: rows = texts, cols = buckets. None where it was stopped.
std::optional<SparseMatrix> countNgrams(std::span<const std::string> texts, const ChunkLoop& loop);

/// What is learned from the texts that are fitted on.
struct TermWeights {
    std::size_t columns = 0; ///< n-grams that those texts have
    std::vector<std::uint32_t> number; ///< per bucket: its column
    std::vector<double> weight; ///< per bucket: ln((1 + n) / (1 + texts with it)) + 1; 0 = unknown
};
TermWeights termWeights(const SparseMatrix& counts, std::span<const std::int32_t> fitOn);

/// Replaces counts by (1 + ln count) * (ln((1 + n) / (1 + texts with it)) + 1) and scales the rows
/// to length 1: sublinear term frequency, smooth inverse document frequency. N-grams that the terms
/// do not have are dropped, and the columns renumbered without them. A text without any known
/// n-gram becomes an empty row. None where it was stopped.
std::optional<SparseMatrix> weighted(
    const SparseMatrix& counts, const TermWeights& terms, const ChunkLoop& loop);

} // namespace metallm::embed
