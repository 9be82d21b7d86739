// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/importer.h"
#include "core/store/study.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <string>
#include <vector>

namespace metallm::importer {

/// What a format is asked to import: everything is settled but the reading.
struct FormatRequest {
    std::vector<std::filesystem::path> paths; ///< they exist; one or several files, or a folder
    std::string dataset;
    std::string source; ///< for people
};

/// One format of the outside world. A new one is a file in formats/ and a line in formats/registry.
struct Format {
    FormatInfo info;
    /// Whether these paths look like it; reads as little as it can.
    bool (*recognises)(const std::vector<std::filesystem::path>& paths);
    /// Writes the data set by a store::DatasetWriter: all or nothing.
    Result<ImportSummary> (*import)(
        store::Study& study, const FormatRequest& request, const RunContext& context);
};

/// All formats, the most particular first.
const std::vector<Format>& allFormats();

} // namespace metallm::importer
