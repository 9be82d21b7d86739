// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <filesystem>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::importer {

enum class FileKind { Csv, Json, Zip, Numpy, Pickle, Parquet, Sqlite, Other };

/// What a first look into a file shows. Formats are recognised by it, not by the file's name.
struct Glimpse {
    std::filesystem::path file;
    std::string name; ///< below the folder that is imported, else the file's own
    FileKind kind = FileKind::Other;
    std::vector<std::string> header{}; ///< CSV: the first row
    std::vector<std::vector<std::string>> rows{}; ///< CSV: a few more
    std::set<std::string, std::less<>> paths{}; ///< JSON: "$[].question", "$.results.version", ...
    std::vector<std::string> entries{}; ///< zip: their names

    bool hasColumns(std::initializer_list<std::string_view> names) const;
    bool hasPaths(std::initializer_list<std::string_view> names) const;
};

/// Looks into a file; one that cannot be read is an error that says why.
Result<Glimpse> glimpse(const std::filesystem::path& file, std::string name = {});

/// The files that one import is given.
struct FileSet {
    std::vector<std::filesystem::path> paths; ///< as named by the user
    std::filesystem::path folder{}; ///< empty where files were named one by one
    std::vector<std::filesystem::path> files{}; ///< all data files, in the order of their names
    std::vector<Glimpse> glimpses{}; ///< into the first of them

    bool isFolder() const { return !folder.empty(); }
    /// The file's name below the folder, or its own.
    std::string nameOf(const std::filesystem::path& file) const;
    /// The parts of that name, without the suffix: "mmlu/test/a.json" is {"mmlu", "test", "a"}.
    std::vector<std::string> partsOf(const std::filesystem::path& file) const;
};

/// Looks into the files, or into a folder and those below it. Pickles and other files that cannot
/// be read without running code are refused with the lines that convert them.
Result<FileSet> lookInto(const std::vector<std::filesystem::path>& paths);

} // namespace metallm::importer
