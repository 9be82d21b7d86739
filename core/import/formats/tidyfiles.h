// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/formats/format.h"
#include "core/util/result.h"

#include <filesystem>
#include <vector>

namespace metallm::importer {

/// The files of one data set in the tidy form; an empty path = not there.
struct TidyFiles {
    std::filesystem::path queries{};
    std::filesystem::path outcomes{};
    std::filesystem::path prices{};
    std::filesystem::path embeddings{};
};

/// A folder's files are found by name, files named one by one by their columns.
Result<TidyFiles> findTidyFiles(const std::vector<std::filesystem::path>& paths);

/// As findTidyFiles; fails where the queries or the outcomes are not there.
Result<TidyFiles> requireTidyFiles(const std::vector<std::filesystem::path>& paths);

/// The queries and outcomes for a preview; the import goes a faster way of its own.
Result<void> readTidy(const FormatRequest& request, Gatherer& gatherer, const RunContext& context);

/// Whether the paths hold the queries of the tidy form (a folder: the queries or the outcomes).
bool looksTidy(const std::vector<std::filesystem::path>& paths);

} // namespace metallm::importer
