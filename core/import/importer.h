// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/lint.h"
#include "core/import/mapping.h"
#include "core/import/repeats.h"
#include "core/store/study.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace metallm::importer {

struct ImportRequest {
    std::vector<std::filesystem::path> paths; ///< one or several files, or a folder
    std::string dataset{}; ///< empty = named after the folder or file
    std::string format = "auto";
    RepeatChoice repeats{}; ///< what to do with several runs or judges of one model
    /// How columns map, for CSV tables; none = as guessed.
    std::optional<Mapping> mapping{};
    /// The range of the scores, where it is not that of the format: {lowest, highest}.
    std::optional<std::pair<double, double>> scoreRange{};
};

struct ImportSummary {
    std::string dataset;
    std::string format;
    std::int64_t queries = 0;
    std::int64_t models = 0;
    std::int64_t outcomes = 0;
    int embeddingDimension = 0; ///< 0 = none came with it
    std::vector<std::string> warnings{};
    std::vector<LintFinding> lint{};
};

/// Reads the files as a stream and writes them into the study in one transaction: all or nothing.
/// Stops within a second when asked to, and then leaves the study as it was.
Result<ImportSummary> importDataset(
    store::Study& study, const ImportRequest& request, const RunContext& context);

/// What a data set is called that was given no name: as its folder or file.
std::string datasetNameFor(const std::vector<std::filesystem::path>& paths);

/// The tidy form of CLI.md, lossless: importing it again gives the same data set.
Result<void> exportTidy(const store::Study& study, const std::string& dataset,
    const std::filesystem::path& folder, const RunContext& context);

struct FormatInfo {
    std::string name;
    std::string help; ///< one line
};

/// The formats that importDataset knows.
std::vector<FormatInfo> formats();

} // namespace metallm::importer
