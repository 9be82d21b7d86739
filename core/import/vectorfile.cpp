// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/vectorfile.h"

#include "core/import/npyreader.h"
#include "core/import/vectorlines.h"
#include "core/import/ziparchive.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view npySuffix = ".npy";

std::string arrayName(const std::string& entry)
{
    return entry.substr(0, entry.size() - npySuffix.size());
}

bool isArray(const std::string& entry)
{
    return entry.ends_with(npySuffix);
}

/// The arrays of a .npz that could be vectors, and why the others could not.
struct Arrays {
    struct Array {
        std::string entry;
        std::int64_t rows;
        std::int64_t dimensions;
    };
    std::vector<Array> fitting{};
    std::vector<std::string> refused{};
    std::optional<Error> lastRefusal{};
};

Result<NpyReader> openArray(const fs::path& file, const std::string& entry)
{
    return ZipArchive::open(file)
        .and_then([&](const ZipArchive& archive) { return archive.stream(entry); })
        .and_then([](ByteSource source) { return NpyReader::from(std::move(source)); });
}

Arrays arraysOf(const fs::path& file, const std::vector<std::string>& entries)
{
    Arrays arrays;
    for (const std::string& entry : entries) {
        if (!isArray(entry))
            continue;
        const auto reader = openArray(file, entry);
        if (reader) {
            arrays.fitting.push_back({entry, reader->rows(), reader->columns()});
        } else {
            arrays.refused.push_back(arrayName(entry));
            arrays.lastRefusal = reader.error();
        }
    }
    return arrays;
}

std::string listed(const std::vector<Arrays::Array>& arrays)
{
    std::vector<std::string> texts;
    for (const auto& array : arrays)
        texts.push_back(
            fmt::format("{} ({} x {})", arrayName(array.entry), array.rows, array.dimensions));
    return fmt::format("{}", fmt::join(texts, ", "));
}

Result<std::string> chooseArray(
    const fs::path& file, const std::vector<std::string>& entries, const VectorsWanted& wanted)
{
    if (!wanted.array.empty()) {
        const std::string entry = wanted.array + std::string(npySuffix);
        if (std::ranges::find(entries, entry) != entries.end())
            return entry;
        return tl::unexpected(Error{fmt::format("there is no array '{}'", wanted.array),
            file.string(), 0, "choose one of " + listed(arraysOf(file, entries).fitting)});
    }
    const Arrays arrays = arraysOf(file, entries);
    if (arrays.fitting.size() == 1)
        return arrays.fitting.front().entry;
    if (arrays.fitting.empty())
        return tl::unexpected(arrays.lastRefusal.value_or(Error{"there is no array in it",
            file.string(), 0, "save it with numpy.savez(FILE, embeddings=array)"}));
    std::vector<Arrays::Array> ofLength;
    std::ranges::copy_if(arrays.fitting, std::back_inserter(ofLength),
        [&](const Arrays::Array& array) { return array.rows == wanted.rows; });
    if (ofLength.size() == 1)
        return ofLength.front().entry;
    return tl::unexpected(
        Error{"it holds several arrays that could be the vectors: " + listed(arrays.fitting),
            file.string(), 0, fmt::format("name one: file:{}#NAME", file.filename().string())});
}

Result<NpyReader> openNumpy(const Glimpse& look, const VectorsWanted& wanted)
{
    if (look.kind == FileKind::Numpy)
        return NpyReader::open(look.file);
    return chooseArray(look.file, look.entries, wanted).and_then([&](const std::string& entry) {
        return openArray(look.file, entry);
    });
}

Result<Vectors> readNumpy(NpyReader& reader, const RunContext& context)
{
    Vectors vectors{data::ContextMatrix(reader.rows(), reader.columns())};
    Eigen::Index row = 0;
    const auto take = [&](const Eigen::Ref<const data::ContextMatrix>& rows) -> Result<void> {
        vectors.values.middleRows(row, rows.rows()) = rows;
        row += rows.rows();
        return {};
    };
    return reader.read(take, context).map([&] {
        vectors.warnings = reader.warnings();
        return std::move(vectors);
    });
}

Error notVectors(const fs::path& file)
{
    return Error{"this is no file of vectors", file.string(), 0,
        "give a .npy or .npz file, or JSON Lines with an embedding in each line"};
}

} // namespace

bool holdsVectors(const Glimpse& look)
{
    if (look.kind == FileKind::Zip)
        return !look.entries.empty() && std::ranges::all_of(look.entries, isArray);
    return look.kind == FileKind::Numpy || isVectorJson(look);
}

Result<Vectors> readVectors(
    const fs::path& file, const VectorsWanted& wanted, const RunContext& context)
{
    const auto look = glimpse(file);
    if (!look)
        return tl::unexpected(look.error());
    if (look->kind == FileKind::Json)
        return readVectorLines(*look, 0, context);
    if (!holdsVectors(*look))
        return tl::unexpected(notVectors(file));
    return openNumpy(*look, wanted).and_then([&](NpyReader reader) {
        return readNumpy(reader, context);
    });
}

Result<VectorsInfo> glanceAtVectors(
    const fs::path& file, const VectorsWanted& wanted, const RunContext& context)
{
    const auto look = glimpse(file);
    if (!look)
        return tl::unexpected(look.error());
    if (look->kind == FileKind::Json)
        return readVectorLines(*look, 1, context).map([](const Vectors& vectors) {
            return VectorsInfo{std::nullopt, vectors.values.cols()};
        });
    if (!holdsVectors(*look))
        return tl::unexpected(notVectors(file));
    return openNumpy(*look, wanted).map([](const NpyReader& reader) {
        return VectorsInfo{reader.rows(), reader.columns()};
    });
}

} // namespace metallm::importer
