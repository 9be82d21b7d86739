// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/preview.h"

#include "core/import/formats/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace metallm::importer {

namespace {

constexpr std::size_t gatheredRows = 2000; // enough to see the models and their repeats
constexpr std::size_t shownRows = 20;
constexpr std::size_t shownBytes = 200;
constexpr std::size_t shownSigns = 6;

// The beginning of a text, cut at a character's border.
std::string beginning(const std::string& text)
{
    if (text.size() <= shownBytes)
        return text;
    std::size_t end = shownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return text.substr(0, end) + "...";
}

std::vector<std::string> namesOf(const std::vector<Variant>& variants, std::string Variant::*member)
{
    std::vector<std::string> names;
    for (const Variant& variant : variants)
        if (!(variant.*member).empty() && std::ranges::find(names, variant.*member) == names.end())
            names.push_back(variant.*member);
    return names;
}

void showRows(const Gathered& found, Preview& preview)
{
    for (const store::OutcomeRow& row : found.rows) {
        if (preview.rows.size() == shownRows)
            break;
        const QueryFacts& query = found.queries[static_cast<std::size_t>(row.query)];
        preview.rows.push_back({query.id, found.variants[static_cast<std::size_t>(row.model)].model,
            row.score, row.inputTokens, row.outputTokens, row.costUsd, row.latencySeconds,
            query.domain, query.split, beginning(query.text)});
    }
}

std::vector<FormatInfo> othersThan(const Format& chosen, const FileSet& files)
{
    std::vector<std::pair<Fit, FormatInfo>> fitting;
    for (const Format& format : allFormats())
        if (const Fit fit = format.fit(files); fit != Fit::None && &format != &chosen)
            fitting.emplace_back(fit, format.info);
    std::ranges::stable_sort(fitting, std::greater{}, &std::pair<Fit, FormatInfo>::first);
    std::vector<FormatInfo> infos;
    for (auto& [fit, info] : fitting)
        infos.push_back(std::move(info));
    return infos;
}

// The top keys of a JSON file, without "$." and "$[].".
std::vector<std::string> keysOf(const Glimpse& look)
{
    std::vector<std::string> keys;
    for (const std::string& path : look.paths) {
        const auto dot = path.find('.');
        if (dot != std::string::npos && path.find_first_of(".[", dot + 1) == std::string::npos)
            keys.push_back(path.substr(dot + 1));
    }
    return keys;
}

Evidence evidenceFor(const ImportRequest& request, const Format& format, const FileSet& files)
{
    const Glimpse& look = files.glimpses.front();
    Evidence evidence{Certainty::Chosen, look.kind,
        look.kind == FileKind::Csv       ? look.header
            : look.kind == FileKind::Zip ? look.entries
                                         : keysOf(look)};
    evidence.signs.resize(std::min(evidence.signs.size(), shownSigns));
    if (request.format != "auto" || request.mapping)
        return evidence;
    const Fit fit = format.fit(files);
    evidence.certainty = fit >= Fit::Sure ? Certainty::Sure
        : fit >= Fit::Likely              ? Certainty::Likely
                                          : Certainty::Guess;
    return evidence;
}

Result<Preview> preview(const ImportRequest& request, const Format& format, const FileSet& files,
    const RunContext& context)
{
    Preview result;
    result.format = format.info;
    result.others = othersThan(format, files);
    for (const auto& file : files.files)
        result.files.push_back(files.nameOf(file));
    result.columns = files.glimpses.front().header;
    result.cells = files.glimpses.front().rows;
    result.evidence = evidenceFor(request, format, files);
    const FormatRequest asked = formatRequest(request, format, files);
    result.mapping = asked.mapping;
    Gatherer gatherer(gatheredRows);
    if (const auto read = format.read(asked, gatherer, context); !read && !gatherer.isFull()) {
        if (read.error().kind == Error::Kind::Stopped)
            return tl::unexpected(read.error());
        result.obstacle = read.error();
    }
    result.runs = namesOf(gatherer.variants(), &Variant::run);
    result.judges = namesOf(gatherer.variants(), &Variant::judge);
    auto found = gatherer.finish(request.repeats, context);
    if (!found) {
        result.obstacle = result.obstacle ? result.obstacle : found.error();
        return result;
    }
    if (found->queries.empty() && !result.obstacle)
        result.obstacle = nothingIn(asked.source);
    result.models = namesOf(found->variants, &Variant::model);
    result.warnings = found->warnings;
    showRows(*found, result);
    return result;
}

} // namespace

Result<Preview> previewImport(const ImportRequest& request, const RunContext& context)
{
    const auto files = lookInto(request);
    if (!files)
        return tl::unexpected(files.error());
    return chooseFormat(request, *files).and_then([&](const Format* format) {
        return preview(request, *format, *files, context);
    });
}

} // namespace metallm::importer
