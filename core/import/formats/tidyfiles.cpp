// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/tidyfiles.h"

#include "core/import/bytesource.h"
#include "core/import/csvreader.h"
#include "core/import/mappedcsv.h"

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
        for (const char* packing : {"", ".gz", ".zst"}) {
            const fs::path file = folder / (std::string(part.name) + packing);
            if (!fs::exists(file, ignored))
                continue;
            fs::path& found = files.*part.file;
            if (!found.empty())
                return tl::unexpected(
                    Error{fmt::format("the folder holds both {} and {}", found.filename().string(),
                              file.filename().string()),
                        folder.string(), 0, "remove the one that is out of date"});
            found = file;
        }
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
    if (unpackedName(file).extension() == ".npy")
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

Result<TidyFiles> requireTidyFiles(const std::vector<fs::path>& paths)
{
    auto files = findTidyFiles(paths);
    if (!files)
        return files;
    for (const auto& [file, name] :
        {std::pair{&files->queries, "queries.csv"}, std::pair{&files->outcomes, "outcomes.csv"}})
        if (file->empty())
            return tl::unexpected(Error{fmt::format("there is no {} (or {}.gz)", name, name),
                paths.front().string(), 0, "a tidy data set needs queries.csv and outcomes.csv"});
    return files;
}

Result<void> readTidy(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    const auto files = requireTidyFiles(request.files.paths);
    if (!files)
        return tl::unexpected(files.error());
    // Long shape, with the text in another file: read as a wide table without models.
    Mapping queries{Mapping::Shape::Wide, "query_id"};
    const auto header = readCsvHeader(files->queries);
    if (!header)
        return tl::unexpected(header.error());
    const std::array wanted{std::pair{"text", &Mapping::text},
        std::pair{"domain", &Mapping::domain}, std::pair{"split", &Mapping::split},
        std::pair{"label", &Mapping::label}};
    for (const auto& [name, column] : wanted)
        if (std::ranges::find(*header, name) != header->end())
            queries.*column = name;
    const auto outcomeHeader = readCsvHeader(files->outcomes);
    if (!outcomeHeader)
        return tl::unexpected(outcomeHeader.error());
    Mapping outcomes{Mapping::Shape::Long, "query_id"};
    outcomes.model = "model";
    outcomes.score = "score";
    const std::array figures{std::pair{"input_tokens", &Mapping::inputTokens},
        std::pair{"output_tokens", &Mapping::outputTokens}, std::pair{"cost_usd", &Mapping::cost},
        std::pair{"latency_s", &Mapping::latency}};
    for (const auto& [name, column] : figures)
        if (std::ranges::find(*outcomeHeader, name) != outcomeHeader->end())
            outcomes.*column = name;
    return readMappedCsv(files->queries, queries, {}, gatherer, context).and_then([&] {
        return readMappedCsv(files->outcomes, outcomes, {}, gatherer, context);
    });
}

bool looksTidy(const std::vector<fs::path>& paths)
{
    std::error_code ignored;
    if (paths.size() == 1 && fs::is_directory(paths.front(), ignored)) {
        const auto files = inFolder(paths.front());
        return !files || !files->queries.empty() || !files->outcomes.empty();
    }
    // Outcomes alone are any long table.
    return std::ranges::any_of(paths, [](const fs::path& path) {
        const auto part = partOf(path);
        return part && *part == &TidyFiles::queries;
    });
}

} // namespace metallm::importer
