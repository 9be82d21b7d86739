// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/recognise.h"

#include "core/import/bytesource.h"
#include "core/import/vectorfile.h"
#include "core/prices/pricejson.h"
#include "core/store/migrations.h"

#include <array>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {

// An SQLite file has its application's id, big-endian, in the bytes 68 to 71.
bool isStudy(const fs::path& file)
{
    constexpr std::size_t idAt = 68;
    std::array<char, idAt + 4> start{};
    auto source = ByteSource::open(file);
    if (!source || !source->readExactly(start))
        return false;
    std::int64_t id = 0;
    for (std::size_t i = idAt; i < start.size(); ++i)
        id = id * 256 + static_cast<unsigned char>(start[i]);
    return std::string_view(start.data(), start.size()).starts_with("SQLite format 3")
        && id == store::applicationId;
}

bool isPriceCsv(const Glimpse& look)
{
    const bool hasPrice = look.hasColumns({"input_usd_per_mtok"})
        || look.hasColumns({"output_usd_per_mtok"}) || look.hasColumns({"flat_usd_per_query"})
        || look.hasColumns({"request_usd"});
    return hasPrice && look.hasColumns({"model"}) && !look.hasColumns({"score"});
}

} // namespace

Result<FileUse> recogniseUse(const std::vector<fs::path>& paths)
{
    std::error_code ignored;
    if (paths.size() != 1 || fs::is_directory(paths.front(), ignored))
        return FileUse::Dataset;
    if (isStudy(paths.front()))
        return FileUse::Study;
    return glimpse(paths.front()).map([](const Glimpse& look) {
        if (holdsVectors(look))
            return FileUse::Vectors;
        return prices::isPriceJson(look) || isPriceCsv(look) ? FileUse::Prices : FileUse::Dataset;
    });
}

} // namespace metallm::importer
