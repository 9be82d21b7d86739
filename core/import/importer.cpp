// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/importer.h"

#include "core/import/formats/format.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {

// "data/mine/" -> "mine", "mine.csv.gz" -> "mine".
std::string nameFromPath(const fs::path& path)
{
    std::error_code ignored;
    fs::path name = fs::weakly_canonical(path, ignored);
    if (!name.has_filename())
        name = name.parent_path();
    if (fs::is_directory(path, ignored))
        return name.filename().string();
    if (name.extension() == ".gz")
        name.replace_extension();
    return name.stem().string();
}

// Several files are named after their folder.
std::string defaultName(const std::vector<fs::path>& paths)
{
    if (paths.size() == 1)
        return nameFromPath(paths.front());
    return nameFromPath(fs::absolute(paths.front()).parent_path());
}

std::string formatNames()
{
    std::string names = "auto";
    for (const Format& format : allFormats())
        names += ", " + format.info.name;
    return names;
}

Result<void> checkPaths(const std::vector<fs::path>& paths)
{
    if (paths.empty())
        return wrongCall("nothing to import", "name a folder or files");
    std::error_code ignored;
    for (const fs::path& path : paths) {
        if (!fs::exists(path, ignored))
            return tl::unexpected(
                Error{"there is no such file or folder", path.string(), 0, "check the name"});
        if (paths.size() > 1 && fs::is_directory(path, ignored))
            return tl::unexpected(Error{
                "this is a folder among files", path.string(), 0, "name one folder, or files"});
    }
    return {};
}

Result<const Format*> chooseFormat(const ImportRequest& request)
{
    const auto& formats = allFormats();
    if (request.format != "auto") {
        const auto named = std::ranges::find_if(
            formats, [&](const Format& format) { return format.info.name == request.format; });
        if (named != formats.end())
            return &*named;
        return wrongCall(fmt::format("there is no format '{}'", request.format),
            "choose one of " + formatNames());
    }
    const auto found = std::ranges::find_if(
        formats, [&](const Format& format) { return format.recognises(request.paths); });
    if (found != formats.end())
        return &*found;
    return tl::unexpected(Error{"no known format is recognised", request.paths.front().string(), 0,
        "name it (--format one of " + formatNames() + ")"});
}

} // namespace

Result<ImportSummary> importDataset(
    store::Study& study, const ImportRequest& request, const RunContext& context)
{
    auto summary = checkPaths(request.paths)
                       .and_then([&] { return chooseFormat(request); })
                       .and_then([&](const Format* format) {
                           const std::string name = request.dataset.empty()
                               ? defaultName(request.paths)
                               : request.dataset;
                           return format->import(study,
                               {request.paths, name, request.paths.front().string()}, context);
                       });
    if (!summary)
        study.database().discardIfEmpty();
    return summary;
}

std::vector<FormatInfo> formats()
{
    std::vector<FormatInfo> infos;
    for (const Format& format : allFormats())
        infos.push_back(format.info);
    return infos;
}

} // namespace metallm::importer
