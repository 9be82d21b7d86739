// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/glimpse.h"

#include "core/import/bytesource.h"
#include "core/import/csvreader.h"
#include "core/import/jsonshape.h"
#include "core/import/ziparchive.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t lookedAtBytes = 256 * 1024;
constexpr std::size_t lookedAtRows = 20;
constexpr std::size_t lookedAtFiles = 24;
constexpr std::size_t mostFiles = 200'000;

FileKind kindOf(std::string_view start)
{
    const auto first = start.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (start.starts_with("PK\x03\x04"))
        return FileKind::Zip;
    if (start.starts_with("\x93NUMPY"))
        return FileKind::Numpy;
    // Protocol 2 and later begin with 0x80 and their number.
    if (start.size() > 1 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5)
        return FileKind::Pickle;
    if (start.starts_with("PAR1"))
        return FileKind::Parquet;
    if (start.starts_with("SQLite format 3"))
        return FileKind::Sqlite;
    if (first != std::string_view::npos && (start[first] == '{' || start[first] == '['))
        return FileKind::Json;
    return start.find('\0') == std::string_view::npos ? FileKind::Csv : FileKind::Other;
}

Result<void> lookIntoCsv(Glimpse& look)
{
    const auto take = [&](std::span<const std::string_view> fields) {
        return std::vector<std::string>(fields.begin(), fields.end());
    };
    const CsvHandlers handlers{.header = [&](const CsvRow& row) -> Result<void> {
                                   look.header = take(row.fields);
                                   return {};
                               },
        .row = [&](const CsvRow& row) -> Result<void> {
            look.rows.push_back(take(row.fields));
            return look.rows.size() < lookedAtRows ? Result<void>{} : stopped();
        },
        .sameNames = true};
    const auto read = readCsv(look.file, handlers, {}, {});
    // A fault in a row is told by the import itself, which knows what the row is for.
    if (!read && look.header.empty())
        return read;
    return {};
}

Result<void> lookIntoZip(Glimpse& look)
{
    const auto archive = ZipArchive::open(look.file);
    if (!archive)
        return tl::unexpected(archive.error());
    look.entries = archive->names();
    const auto isPickle = [](const std::string& name) { return name.ends_with("data.pkl"); };
    if (std::ranges::any_of(look.entries, isPickle))
        look.kind = FileKind::Pickle; // what torch.save writes
    return {};
}

// Unpickling runs code that the file brings along: never done here.
Error refusal(const Glimpse& look)
{
    const std::string file = look.file.filename().string();
    const std::string stem = look.file.stem().string();
    if (look.kind == FileKind::Pickle && !look.entries.empty())
        return Error{"this is a PyTorch file, which can run code when it is read",
            look.file.string(), 0,
            fmt::format("convert it where you trust it: import numpy, torch; t = torch.load('{}')\n"
                        "numpy.save('{}.npy', torch.stack(list(t.values())) if isinstance(t, dict) "
                        "else t)",
                file, stem)};
    if (look.kind == FileKind::Pickle)
        return Error{"this is a Python pickle, which can run code when it is read",
            look.file.string(), 0,
            fmt::format("convert it where you trust it: import pandas\n"
                        "pandas.DataFrame(pandas.read_pickle('{}')).to_csv('{}.csv', index=False)",
                file, stem)};
    if (look.kind == FileKind::Parquet)
        return Error{"this is a Parquet file, which is not read", look.file.string(), 0,
            fmt::format("convert it: import pandas\n"
                        "pandas.read_parquet('{}').to_csv('{}.csv', index=False)",
                file, stem)};
    return Error{"this is an SQLite file, not an export", look.file.string(), 0,
        "open a study as a study; values of a FrugalGPT cache are pickles: write them out as CSV "
        "with query, model, ref_answer, answer and cost"};
}

bool isRefused(FileKind kind)
{
    return kind == FileKind::Pickle || kind == FileKind::Parquet || kind == FileKind::Sqlite;
}

bool isData(const fs::path& file)
{
    constexpr std::array suffixes{".csv", ".json", ".jsonl", ".ndjson", ".eval", ".npy", ".pkl",
        ".pickle", ".pt", ".parquet", ".dsjson"};
    const std::string suffix = unpackedName(file).extension().string();
    return std::ranges::find(suffixes, suffix) != suffixes.end();
}

Result<std::vector<fs::path>> filesBelow(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code code;
    fs::recursive_directory_iterator walk(
        folder, fs::directory_options::skip_permission_denied, code);
    for (; !code && walk != fs::recursive_directory_iterator(); walk.increment(code)) {
        const fs::path& path = walk->path();
        if (path.filename().string().starts_with("."))
            walk.disable_recursion_pending();
        else if (walk->is_regular_file(code) && isData(path))
            files.push_back(path);
        if (files.size() > mostFiles)
            return tl::unexpected(Error{fmt::format("the folder holds over {} files", mostFiles),
                folder.string(), 0, "name the folder of one data set"});
    }
    if (code)
        return tl::unexpected(
            Error{"the folder cannot be read", folder.string(), 0, "ask for the right to read it"});
    if (files.empty())
        return tl::unexpected(Error{"the folder holds no data files", folder.string(), 0,
            "name a folder with CSV, JSON, JSON Lines or .eval files"});
    std::ranges::sort(files);
    return files;
}

} // namespace

bool Glimpse::hasColumns(std::initializer_list<std::string_view> names) const
{
    return kind == FileKind::Csv && std::ranges::all_of(names, [&](std::string_view column) {
        return std::ranges::find(header, column) != header.end();
    });
}

bool Glimpse::hasPaths(std::initializer_list<std::string_view> names) const
{
    return kind == FileKind::Json
        && std::ranges::all_of(names, [&](std::string_view path) { return paths.contains(path); });
}

Result<Glimpse> glimpse(const fs::path& file, std::string name)
{
    auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    Glimpse look{file, name.empty() ? file.filename().string() : std::move(name)};
    std::string start(lookedAtBytes, '\0');
    std::size_t size = 0;
    while (size < start.size()) {
        const auto count = source->read(std::span(start).subspan(size));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        size += *count;
    }
    start.resize(size);
    look.kind = kindOf(start);
    Result<void> done;
    if (look.kind == FileKind::Json)
        look.paths = jsonShape(start);
    else if (look.kind == FileKind::Csv)
        done = lookIntoCsv(look);
    else if (look.kind == FileKind::Zip)
        done = lookIntoZip(look);
    if (!done)
        return tl::unexpected(done.error());
    if (isRefused(look.kind))
        return tl::unexpected(refusal(look));
    return look;
}

std::string FileSet::nameOf(const fs::path& file) const
{
    return isFolder() ? file.lexically_relative(folder).generic_string() : file.filename().string();
}

std::vector<std::string> FileSet::partsOf(const fs::path& file) const
{
    const fs::path relative = isFolder() ? file.lexically_relative(folder) : file.filename();
    std::vector<std::string> parts;
    for (const fs::path& part : relative.parent_path())
        parts.push_back(part.string());
    parts.push_back(unpackedName(file).stem().string());
    return parts;
}

Result<FileSet> lookInto(const std::vector<fs::path>& paths)
{
    FileSet set{paths};
    std::error_code ignored;
    if (paths.size() == 1 && fs::is_directory(paths.front(), ignored)) {
        set.folder = paths.front();
        auto files = filesBelow(set.folder);
        if (!files)
            return tl::unexpected(files.error());
        set.files = std::move(*files);
    } else {
        set.files = paths;
    }
    for (const fs::path& file : set.files) {
        if (set.glimpses.size() == lookedAtFiles)
            break;
        auto look = glimpse(file, set.nameOf(file));
        if (!look)
            return tl::unexpected(look.error());
        set.glimpses.push_back(std::move(*look));
    }
    return set;
}

} // namespace metallm::importer
