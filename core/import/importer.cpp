// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/importer.h"

#include "core/import/bytesource.h"
#include "core/import/formats/format.h"
#include "core/import/vectorfile.h"
#include "core/prices/pricejson.h"
#include "core/store/datasetwriter.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace fs = std::filesystem;

using store::DatasetWriter;

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
    return unpackedName(name).stem().string();
}

std::string formatNames()
{
    std::string names = "auto";
    for (const Format& format : allFormats())
        names += ", " + format.info.name;
    return names;
}

// Models without an outcome stay out: there is nothing to route to.
void dropUnusedModels(Gathered& found)
{
    std::vector<bool> used(found.variants.size());
    for (const store::OutcomeRow& row : found.rows)
        used[static_cast<std::size_t>(row.model)] = true;
    std::vector<std::int32_t> target(used.size());
    std::vector<Variant> kept;
    for (std::size_t i = 0; i < used.size(); ++i) {
        target[i] = static_cast<std::int32_t>(kept.size());
        if (used[i])
            kept.push_back(std::move(found.variants[i]));
        else
            found.warnings.push_back(fmt::format(
                "model '{}' has no outcome with a score and is left out", found.variants[i].model));
    }
    found.variants = std::move(kept);
    for (store::OutcomeRow& row : found.rows)
        row.model = target[static_cast<std::size_t>(row.model)];
}

Result<void> addQueries(DatasetWriter& writer, const Gathered& found, LintQueries& lintQueries,
    const RunContext& context)
{
    std::set<std::string_view> ids;
    for (const QueryFacts& query : found.queries) {
        if (context.stopRequested())
            return stopped();
        if (!ids.insert(query.id).second)
            return failed(fmt::format("two queries have the id '{}'", query.id),
                "give every query an id of its own");
        lintQueries.add(query.split, query.domain, query.text);
        const auto done =
            writer.addQuery({query.id, query.split, query.domain, query.text, query.label});
        if (!done)
            return done;
    }
    return {};
}

Result<ImportSummary> write(
    store::Study& study, const FormatRequest& request, Gathered found, const RunContext& context)
{
    if (found.queries.empty())
        return tl::unexpected(nothingIn(request.source));
    dropUnusedModels(found);
    auto begun = DatasetWriter::begin(study, {request.dataset, request.source});
    if (!begun)
        return tl::unexpected(begun.error());
    DatasetWriter& writer = **begun;
    std::vector<std::string> models;
    for (const Variant& variant : found.variants)
        models.push_back(variant.model);
    ImportSummary summary{
        request.dataset, {}, std::ssize(found.queries), std::ssize(models), std::ssize(found.rows)};
    LintQueries lintQueries;
    auto done = addQueries(writer, found, lintQueries, context);
    summary.lint = named(lintHits(lintQueries, found.rows, models),
        [&](std::int32_t query) { return found.queries[static_cast<std::size_t>(query)].id; });
    summary.warnings = std::move(found.warnings);
    found.prices.name = request.dataset;
    return done
        .and_then([&] { return writer.addOutcomes(std::move(found.rows), models, {}, context); })
        .and_then([&] {
            return found.prices.prices.empty() ? Result<void>{}
                                               : writer.addPrices(found.prices, {});
        })
        .and_then([&] { return writer.finish(); })
        .map([&] { return std::move(summary); });
}

Result<ImportSummary> importFound(store::Study& study, const ImportRequest& request,
    const Format& format, const FileSet& files, const RunContext& context)
{
    FormatRequest asked = formatRequest(request, format, files);
    asked.dataset = request.dataset.empty() ? datasetNameFor(request.paths) : request.dataset;
    if (format.import != nullptr)
        return format.import(study, asked, context);
    Gatherer gatherer;
    return format.read(asked, gatherer, context)
        .and_then([&] { return gatherer.finish(request.repeats, context); })
        .and_then([&](Gathered found) { return write(study, asked, std::move(found), context); })
        .map([&](ImportSummary summary) {
            summary.format = format.info.name;
            return summary;
        });
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

Result<void> checkFormatName(const std::string& name)
{
    const auto& all = allFormats();
    if (name == "auto"
        || std::ranges::any_of(all, [&](const Format& format) { return format.info.name == name; }))
        return {};
    return wrongCall(
        fmt::format("there is no format '{}'", name), "choose one of " + formatNames());
}

} // namespace

// Several files are named after their folder.
std::string datasetNameFor(const std::vector<fs::path>& paths)
{
    if (paths.size() == 1)
        return nameFromPath(paths.front());
    return nameFromPath(fs::absolute(paths.front()).parent_path());
}

Error nothingIn(const std::string& source)
{
    return {"there are no queries in it", source, 0, "check that it is the right file"};
}

Result<FileSet> lookInto(const ImportRequest& request)
{
    return checkPaths(request.paths)
        .and_then([&] { return checkFormatName(request.format); })
        .and_then([&] { return lookInto(request.paths); });
}

Result<const Format*> chooseFormat(const ImportRequest& request, const FileSet& files)
{
    const Format* best = nullptr;
    std::string wanted = request.format;
    if (wanted == "auto" && request.mapping) // whoever says how columns map need not say more
        wanted = request.mapping->shape == Mapping::Shape::Wide ? "csv-wide" : "csv-long";
    for (const Format& format : allFormats()) {
        if (format.info.name == wanted)
            return &format;
        const Fit fit = request.format == "auto" ? format.fit(files) : Fit::None;
        if (fit != Fit::None && (best == nullptr || fit > best->fit(files)))
            best = &format;
    }
    if (best != nullptr)
        return best;
    if (prices::isPriceJson(files.glimpses.front()))
        return tl::unexpected(Error{"this is a price table, not a data set",
            request.paths.front().string(), 0,
            "import it with `metallm prices import STUDY PATH`, or with the data set's own files"});
    if (holdsVectors(files.glimpses.front()))
        return tl::unexpected(
            Error{"these are vectors, not a data set", request.paths.front().string(), 0,
                "give them to a data set with `metallm embed STUDY --embedder file:PATH`"});
    return tl::unexpected(Error{"no known format is recognised", request.paths.front().string(), 0,
        "name it (--format one of " + formatNames() + "), or say how its columns map (--mapping)"});
}

FormatRequest formatRequest(
    const ImportRequest& request, const Format& format, const FileSet& files)
{
    FormatRequest asked{files, {}, request.paths.front().string()};
    if (format.mapping == nullptr)
        return asked;
    asked.mapping = request.mapping ? *request.mapping : format.mapping(files.glimpses.front());
    if (request.scoreRange)
        std::tie(asked.mapping->scoreLow, asked.mapping->scoreHigh) = *request.scoreRange;
    return asked;
}

Result<ImportSummary> importDataset(
    store::Study& study, const ImportRequest& request, const RunContext& context)
{
    const auto run = [&]() -> Result<ImportSummary> {
        const auto files = lookInto(request);
        if (!files)
            return tl::unexpected(files.error());
        return chooseFormat(request, *files).and_then([&](const Format* format) {
            return importFound(study, request, *format, *files, context);
        });
    };
    auto summary = run();
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
