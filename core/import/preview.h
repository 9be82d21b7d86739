// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/glimpse.h"
#include "core/import/importer.h"

namespace metallm::importer {

/// One outcome as the import would write it.
struct PreviewRow {
    std::string query;
    std::string model;
    double score = 0;
    double inputTokens = 0; ///< NaN = unknown, as the next three
    double outputTokens = 0;
    double costUsd = 0;
    double latencySeconds = 0;
    std::string domain;
    std::string split;
    std::string text; ///< the beginning
};

/// How surely the format was recognised.
enum class Certainty { Chosen, Guess, Likely, Sure };

/// What the format was told by.
struct Evidence {
    Certainty certainty = Certainty::Chosen;
    FileKind kind = FileKind::Other; ///< of the first file
    std::vector<std::string> signs{}; ///< the first of its columns, keys or entries
};

/// What an import would do, found without writing anything.
struct Preview {
    FormatInfo format;
    std::vector<FormatInfo> others; ///< formats that would fit as well, the better first
    std::vector<std::string> files; ///< all that would be read
    std::vector<std::string> columns; ///< of the first file, where it is a CSV table
    std::optional<Mapping> mapping; ///< in force, where the format is read through one
    std::vector<std::string> models; ///< in the first rows
    std::vector<std::string> runs; ///< names of several runs, in the first rows
    std::vector<std::string> judges;
    std::vector<PreviewRow> rows; ///< the first of them
    std::vector<std::string> warnings;
    /// What would stop the import, such as repeats without a choice; none where it would go on.
    std::optional<Error> obstacle;
    Evidence evidence;
    /// Of the first file, where it is a CSV table: its first rows as they stand.
    std::vector<std::vector<std::string>> cells;
};

/// Recognises the files and reads their beginning.
Result<Preview> previewImport(const ImportRequest& request, const RunContext& context);

} // namespace metallm::importer
