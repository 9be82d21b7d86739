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

/// Replaces counts by (1 + ln count) * (ln((1 + n) / (1 + texts with it)) + 1) and scales the rows
/// to length 1: sublinear term frequency, smooth inverse document frequency. The document frequency
/// is taken over the `fitOn` rows alone; n-grams that they do not have are dropped, and the columns
/// renumbered without them. A text without any known n-gram becomes an empty row. None where it was
/// stopped.
std::optional<SparseMatrix> weighted(
    const SparseMatrix& counts, std::span<const std::int32_t> fitOn, const ChunkLoop& loop);

} // namespace metallm::embed
