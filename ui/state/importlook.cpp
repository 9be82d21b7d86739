// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/importlook.h"

namespace metallm::ui {

namespace {

using importer::FileUse;

Result<void> lookAtPrices(ImportLook& look)
{
    const auto& file = look.request.paths.front();
    const std::string name =
        look.request.dataset.empty() ? file.stem().string() : look.request.dataset;
    return prices::readPrices(file, name).map([&](prices::PriceFile found) {
        look.prices = std::move(found);
    });
}

Result<void> lookAtVectors(
    ImportLook& look, std::optional<std::int64_t> queries, const RunContext& context)
{
    const auto found =
        importer::glanceAtVectors(look.request.paths.front(), {{}, queries}, context);
    return found.map([&](const importer::VectorsInfo& info) { look.vectors = info; });
}

// A CSV table that nobody knows can still be mapped by hand.
Result<importer::Preview> previewToMap(
    importer::ImportRequest& request, const Error& unknown, const RunContext& context)
{
    const bool open = request.format == "auto" && !request.mapping && request.paths.size() == 1;
    const auto glimpse = open ? importer::glimpse(request.paths.front())
                              : Result<importer::Glimpse>(tl::unexpected(unknown));
    if (!glimpse || glimpse->kind != importer::FileKind::Csv || glimpse->header.size() < 2)
        return tl::unexpected(unknown);
    importer::ImportRequest asLong = request;
    asLong.format = "csv-long";
    auto preview = previewImport(asLong, context);
    if (preview)
        preview->evidence.certainty = importer::Certainty::Guess;
    return preview;
}

Result<void> lookAtDataset(
    ImportLook& look, const MappingMemory::Mappings& remembered, const RunContext& context)
{
    auto preview = previewImport(look.request, context);
    if (!preview && preview.error().kind != Error::Kind::Stopped)
        preview = previewToMap(look.request, preview.error(), context);
    if (!preview)
        return tl::unexpected(preview.error());
    const bool open = look.request.format == "auto" && !look.request.mapping;
    const auto known = open ? MappingMemory::find(remembered, preview->columns)
                            : std::optional<importer::Mapping>();
    if (known) {
        look.request.mapping = known;
        auto again = previewImport(look.request, context);
        if (!again)
            return tl::unexpected(again.error());
        look.remembered = true;
        preview = std::move(again);
    }
    look.preview = *std::move(preview);
    return {};
}

} // namespace

Result<ImportLookPtr> lookAtFiles(importer::ImportRequest request,
    const MappingMemory::Mappings& remembered, std::optional<std::int64_t> queries,
    const RunContext& context)
{
    const bool open = request.format == "auto" && !request.mapping;
    const auto use = open ? importer::recogniseUse(request.paths) : FileUse::Dataset;
    if (!use)
        return tl::unexpected(use.error());
    auto look = std::make_shared<ImportLook>(ImportLook{*use, std::move(request)});
    Result<void> done;
    if (*use == FileUse::Prices)
        done = lookAtPrices(*look);
    else if (*use == FileUse::Vectors)
        done = lookAtVectors(*look, queries, context);
    else if (*use == FileUse::Dataset)
        done = lookAtDataset(*look, remembered, context);
    return done.map([&] { return ImportLookPtr(std::move(look)); });
}

} // namespace metallm::ui
