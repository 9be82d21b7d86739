// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/tidyfiles.h"

#include "core/import/csvreader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {

struct Part {
    const char* name;
    fs::path TidyFiles::*file;
};

constexpr std::array parts{
    Part{"queries.csv", &TidyFiles::queries},
    Part{"outcomes.csv", &TidyFiles::outcomes},
    Part{"prices.csv", &TidyFiles::prices},
    Part{"embeddings.npy", &TidyFiles::embeddings},
};

Result<TidyFiles> inFolder(const fs::path& folder)
{
    TidyFiles files;
    std::error_code ignored;
    for (const Part& part : parts) {
        const fs::path plain = folder / part.name;
        const fs::path packed = folder / (std::string(part.name) + ".gz");
        const bool hasPlain = fs::exists(plain, ignored);
        const bool hasPacked = fs::exists(packed, ignored);
        if (hasPlain && hasPacked)
            return tl::unexpected(
                Error{fmt::format("the folder holds both {0} and {0}.gz", part.name),
                    folder.string(), 0, "remove the one that is out of date"});
        if (hasPlain || hasPacked)
            files.*part.file = hasPlain ? plain : packed;
    }
    return files;
}

Error unknownPart(const fs::path& file)
{
    return Error{"the file is no part of a tidy data set", file.string(), 0,
        "its header must name query_id (and model and score, for outcomes), or model and a price"};
}

Result<fs::path TidyFiles::*> partOf(const fs::path& file)
{
    const fs::path inner = file.extension() == ".gz" ? file.stem() : file;
    if (inner.extension() == ".npy")
        return &TidyFiles::embeddings;
    const auto header = readCsvHeader(file);
    if (!header)
        return tl::unexpected(header.error());
    const auto has = [&](std::string_view name) {
        return std::ranges::find(*header, name) != header->end();
    };
    if (has("query_id"))
        return has("model") || has("score") ? &TidyFiles::outcomes : &TidyFiles::queries;
    if (has("model"))
        return &TidyFiles::prices;
    return tl::unexpected(unknownPart(file));
}

} // namespace

Result<TidyFiles> findTidyFiles(const std::vector<fs::path>& paths)
{
    std::error_code ignored;
    if (paths.size() == 1 && fs::is_directory(paths.front(), ignored))
        return inFolder(paths.front());
    TidyFiles files;
    for (const fs::path& path : paths) {
        const auto part = partOf(path);
        if (!part)
            return tl::unexpected(part.error());
        fs::path& file = files.**part;
        if (!file.empty())
            return tl::unexpected(
                Error{fmt::format("the file plays the same part as {}", file.string()),
                    path.string(), 0, "name one file for each part of the data set"});
        file = path;
    }
    return files;
}

bool looksTidy(const std::vector<fs::path>& paths)
{
    std::error_code ignored;
    if (paths.size() == 1 && fs::is_directory(paths.front(), ignored)) {
        const auto files = inFolder(paths.front());
        return !files || !files->queries.empty() || !files->outcomes.empty();
    }
    return std::ranges::any_of(paths, [](const fs::path& path) {
        const auto part = partOf(path);
        return part && (*part == &TidyFiles::queries || *part == &TidyFiles::outcomes);
    });
}

} // namespace metallm::importer
