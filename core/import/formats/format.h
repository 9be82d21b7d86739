// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/gatherer.h"
#include "core/import/glimpse.h"
#include "core/import/importer.h"
#include "core/store/study.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <string>
#include <vector>

namespace metallm::importer {

/// What a format is asked to import: everything is settled but the reading.
struct FormatRequest {
    const FileSet& files;
    std::string dataset;
    std::string source; ///< for people
    /// In force, where the format is read through a mapping.
    std::optional<Mapping> mapping{};
};

/// How surely files are of a format. A more particular format has the higher figure.
enum class Fit { None = 0, Guess = 10, Likely = 50, Sure = 90 };

/// One format of the outside world. A new one is a file in formats/ and a line in formats/registry.
struct Format {
    FormatInfo info;
    Fit (*fit)(const FileSet& files);
    /// Hands what the files hold to the gatherer, file by file.
    Result<void> (*read)(
        const FormatRequest& request, Gatherer& gatherer, const RunContext& context);
    /// Where it is read through a mapping: the one that the first file suggests.
    Mapping (*mapping)(const Glimpse& look) = nullptr;
    /// Where it is written by a way of its own instead: all or nothing.
    Result<ImportSummary> (*import)(
        store::Study& study, const FormatRequest& request, const RunContext& context) = nullptr;
};

/// All formats, the most particular first.
const std::vector<Format>& allFormats();

/// Looks into the request's files; fails where a path or the format's name is wrong.
Result<FileSet> lookInto(const ImportRequest& request);
/// The format asked for, or the one that fits best.
Result<const Format*> chooseFormat(const ImportRequest& request, const FileSet& files);
/// The request for one format: the mapping is the user's or the format's, the range as asked for.
FormatRequest formatRequest(
    const ImportRequest& request, const Format& format, const FileSet& files);

/// Files that hold no query.
Error nothingIn(const std::string& source);

/// True where every glimpse fits, or (in a folder) most do.
template<typename Fits>
bool mostFit(const FileSet& files, const Fits& fits)
{
    std::size_t count = 0;
    for (const Glimpse& look : files.glimpses)
        count += fits(look) ? 1 : 0;
    return count > 0
        && (files.isFolder() ? 2 * count > files.glimpses.size() : count == files.glimpses.size());
}

} // namespace metallm::importer
