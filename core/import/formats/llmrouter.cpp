// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

bool isRouting(const Glimpse& look)
{
    return look.hasPaths({"$.query", "$.model_name", "$.performance"})
        || look.hasPaths({"$[].query", "$[].model_name", "$[].performance"});
}

bool isScores(const Glimpse& look)
{
    return look.hasPaths({"$[].question", "$[].scores"});
}

// {"<model>": {"input_price": ..., "output_price": ...}}, USD per million tokens.
bool isModelTable(const Glimpse& look)
{
    return look.kind == FileKind::Json
        && std::ranges::any_of(look.paths, [](const std::string& path) {
               return path.ends_with(".input_price") && !path.starts_with("$[]");
           });
}

// The prose in `feature` may state other prices than the fields: the fields count.
Result<void> takePrice(Gatherer& gatherer, const JsonItem& item)
{
    if (item.value["input_price"].exists())
        addPrice(gatherer, item.key, item.value["service"].text(), item.value["input_price"],
            item.value["output_price"]);
    return {};
}

// One line is one query by one model. A query is known by its embedding where it has one: the same
// text can belong to two tasks.
Result<void> takeRouting(
    Gatherer& gatherer, const JsonItem& item, const std::string& split, std::int64_t /*row*/)
{
    const JsonValue& line = item.value;
    const std::string id = line["embedding_id"].words();
    const std::string task(line["task_name"].text());
    const std::int32_t query =
        gatherer.query(id.empty() ? fmt::format("{}/{}", task, line["query"].text())
                                  : fmt::format("{}{}", split.empty() ? "" : split + ":", id));
    QueryFacts& facts = gatherer.facts(query);
    if (facts.text.empty()) {
        if (id.empty())
            facts.id = fmt::format("{}", query + 1);
        facts.text = line["query"].text();
        facts.domain = task;
        facts.split = split;
        facts.label = line["ground_truth"].words();
    }
    const auto score = scoreOf(line["performance"], "performance");
    if (!score)
        return tl::unexpected(score.error());
    const JsonValue output = line.first({"output_tokens", "token_num"});
    const Figures figures{*score, amountOf(line["input_tokens"]), amountOf(output),
        amountOf(line["cost"]), amountOf(line["response_time"])};
    return gatherer.outcome(query, gatherer.variant(line["model_name"].text()), figures, item.line);
}

Result<void> takeScores(
    Gatherer& gatherer, const JsonItem& item, const std::string& split, std::int64_t row)
{
    const std::int32_t query =
        gatherer.query(fmt::format("{}{}", split.empty() ? "" : split + ":", row));
    QueryFacts& facts = gatherer.facts(query);
    facts.text = item.value["question"].text();
    facts.split = split;
    facts.domain = item.value.first({"task_name", "task", "cluster_id"}).words();
    for (const auto& [model, value] : item.value["scores"].members()) {
        const auto score = scoreOf(value, "score");
        if (!score)
            return tl::unexpected(score.error());
        const auto done =
            gatherer.outcome(query, gatherer.variant(model), {.score = *score}, item.line);
        if (!done)
            return done;
    }
    return {};
}

Result<void> readWith(const FormatRequest& request, Gatherer& gatherer, const RunContext& context,
    Result<void> (*take)(Gatherer&, const JsonItem&, const std::string&, std::int64_t),
    const char* marker)
{
    for (const auto& file : request.files.files) {
        const std::string split = splitFromName(file);
        std::int64_t row = 0;
        const auto takeLine = [&](const JsonItem& item) {
            return item.value[marker].exists() ? take(gatherer, item, split, ++row)
                                               : Result<void>{};
        };
        const std::vector<JsonPart> parts{{"$[]", takeLine}};
        const std::vector<JsonPart> lines{{"$", takeLine}};
        const std::vector<JsonPart> prices{
            {"$.*", [&](const JsonItem& item) { return takePrice(gatherer, item); }}};
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        const bool isList = look->paths.contains("$[]");
        if (auto done = readParts(file,
                isModelTable(*look) ? prices
                    : isList        ? parts
                                    : lines,
                gatherer, context);
            !done)
            return done;
    }
    return {};
}

} // namespace

Format llmRouterFormat()
{
    return {{"llmrouter",
                "LLMRouter routing JSONL: query, model_name, performance, tokens; with the "
                "model table or without"},
        [](const FileSet& files) {
            return fitWith(files, isRouting, isModelTable) ? Fit::Sure : Fit::None;
        },
        [](const FormatRequest& request, Gatherer& gatherer, const RunContext& context) {
            return readWith(request, gatherer, context, takeRouting, "query");
        }};
}

Format routerDcFormat()
{
    return {{"routerdc",
                "RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model "
                "table or without"},
        [](const FileSet& files) {
            return fitWith(files, isScores, isModelTable) ? Fit::Sure : Fit::None;
        },
        [](const FormatRequest& request, Gatherer& gatherer, const RunContext& context) {
            return readWith(request, gatherer, context, takeScores, "scores");
        }};
}

} // namespace metallm::importer
