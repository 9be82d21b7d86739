// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/import/glimpse.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace metallm::importer {

/// Vectors that were computed elsewhere: one row a query.
struct Vectors {
    data::ContextMatrix values; ///< rows = queries, cols = dimensions
    std::vector<std::string> ids{}; ///< one a row; empty = in the order of the data set
    std::vector<std::string> warnings{};
};

/// What a file of vectors holds, from its beginning.
struct VectorsInfo {
    std::optional<std::int64_t> rows{}; ///< not known for JSON, which would have to be read
    std::int64_t dimensions = 0;
};

/// Which array of a .npz is wanted: by its name, or the only one with so many rows. Both may be
/// left open where there is one that fits.
struct VectorsWanted {
    std::string array{};
    std::optional<std::int64_t> rows{};
};

/// Whether the file looks like vectors: NumPy, a zip of NumPy files, or JSON with lists of figures.
bool holdsVectors(const Glimpse& look);

/// Reads .npy and .npz (float16, 32 or 64, two-dimensional), and JSON Lines or a JSON list, where
/// each line is a list of figures, or an object with `embedding` (or vector, values) and, where it
/// has one, an id (query_id, id, custom_id, prompt_id); also the output of a batch of OpenAI's
/// /v1/embeddings. Fails on what is not finite, naming the row or line.
Result<Vectors> readVectors(
    const std::filesystem::path& file, const VectorsWanted& wanted, const RunContext& context);

Result<VectorsInfo> glanceAtVectors(
    const std::filesystem::path& file, const VectorsWanted& wanted, const RunContext& context);

} // namespace metallm::importer
