// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/csvtable.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

namespace metallm::importer {

namespace {

bool isResponseOf(const Glimpse& look, const std::string& column)
{
    constexpr std::string_view suffix = "_response";
    return column.ends_with(suffix)
        && look.hasColumns({column.substr(0, column.size() - suffix.size())});
}

// "prompt,<weak>,<strong>[,<weak>_response,<strong>_response]", scores True or False.
Mapping mapping(const Glimpse& look)
{
    Mapping result{Mapping::Shape::Wide};
    result.text = "prompt";
    for (const std::string& column : look.header)
        if (column != "prompt" && !isResponseOf(look, column))
            result.models.push_back({column, column});
    return result;
}

bool isTruth(const std::string& text)
{
    return text.empty() || text == "True" || text == "False";
}

bool isResponses(const Glimpse& look)
{
    if (!look.hasColumns({"prompt"}) || look.header.front() != "prompt" || look.header.size() < 3)
        return false;
    for (std::size_t column = 1; column < look.header.size(); ++column)
        if (!isResponseOf(look, look.header[column])
            && !std::ranges::all_of(look.rows,
                [&](const auto& row) { return column < row.size() && isTruth(row[column]); }))
            return false;
    return !look.rows.empty();
}

bool isContamination(const Glimpse& look)
{
    return look.hasPaths({"$.train_prompt", "$.eval_prompt"});
}

/// The prompts that RouteLLM's routers were trained on: their queries form a split of their own.
Result<void> markContaminated(const std::filesystem::path& file,
    std::unordered_set<std::string>& prompts, const RunContext& context)
{
    const JsonPart line{"$", [&](const JsonItem& item) -> Result<void> {
                            prompts.emplace(item.value["eval_prompt"].text());
                            return {};
                        }};
    return readJson(file, std::span(&line, 1), context, "reading " + file.filename().string());
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    FileSet tables{request.files.paths, request.files.folder};
    std::unordered_set<std::string> contaminated;
    for (const auto& file : request.files.files) {
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        if (look->kind == FileKind::Csv) {
            tables.files.push_back(file);
            continue;
        }
        if (auto done = markContaminated(file, contaminated, context); !done)
            return done;
    }
    tables.glimpses = request.files.glimpses;
    auto done =
        readTables({tables, request.dataset, request.source, request.mapping}, gatherer, context);
    if (contaminated.empty())
        return done;
    std::int64_t marked = 0;
    for (std::size_t i = 0; i < gatherer.queries(); ++i) {
        QueryFacts& query = gatherer.facts(static_cast<std::int32_t>(i));
        const bool known = contaminated.contains(query.text);
        query.split = known ? "contaminated" : "test";
        marked += known;
    }
    gatherer.warn(fmt::format("{} queries were in the routers' training data: they are the split "
                              "'contaminated', the others 'test'",
        marked));
    return done;
}

Fit fit(const FileSet& files)
{
    return fitWith(files, isResponses, isContamination) ? Fit::Likely : Fit::None;
}

} // namespace

Format routeLlmFormat()
{
    return {{"routellm",
                "RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them"},
        fit, read, mapping};
}

} // namespace metallm::importer
