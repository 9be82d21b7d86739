// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::importer {

/// A row as it is handed out; valid during the call.
struct CsvRow {
    std::span<const std::string_view> fields;
    std::int64_t line = 0; ///< where the row begins, 1-based
};

struct CsvHandlers {
    std::function<Result<void>(const CsvRow&)> header;
    std::function<Result<void>(const CsvRow&)> row;
    bool hasHeader = true; ///< otherwise the first row is handed to both
    bool sameNames = false; ///< a header with two equal names is let pass
};

/// Reads a CSV file as a stream (RFC 4180; UTF-8, with or without a byte order mark; any line end;
/// gzip and Zstandard too). Refuses text that is not UTF-8, misplaced or unclosed quotes, a header
/// with two equal names, rows with more or fewer fields than the header. Errors of the handlers are
/// given the file's name, and the row's line where they have none. `stage` names the progress.
Result<void> readCsv(const std::filesystem::path& file, const CsvHandlers& handlers,
    const RunContext& context, const std::string& stage);

/// The header alone.
Result<std::vector<std::string>> readCsvHeader(const std::filesystem::path& file);

} // namespace metallm::importer
