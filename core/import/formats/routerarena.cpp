// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

namespace metallm::importer {

namespace {

bool isResults(const Glimpse& look)
{
    return look.hasPaths({"$.global_index", "$.llm_selected"});
}

bool isPredictions(const Glimpse& look)
{
    const bool indexed = look.hasPaths({"$[].global_index"}) || look.hasPaths({"$[].global index"});
    return indexed && look.hasPaths({"$[].prediction"});
}

// {"<model>": {"input_token_price_per_million": ..., ...}}
Result<void> takePrice(Gatherer& gatherer, const JsonItem& item)
{
    const JsonValue input = item.value["input_token_price_per_million"];
    if (input.exists())
        addPrice(gatherer, item.key, {}, input, item.value["output_token_price_per_million"]);
    return {};
}

bool isCosts(const Glimpse& look)
{
    for (const std::string& path : look.paths)
        if (path.ends_with(".input_token_price_per_million"))
            return true;
    return false;
}

// A call that failed has no answer: its outcome is missing, and not wrong.
Result<void> takeResult(Gatherer& gatherer, const JsonItem& item, const std::string& stem)
{
    const JsonValue& line = item.value;
    const std::int32_t query = gatherer.query(line["global_index"].words());
    QueryFacts& facts = gatherer.facts(query);
    if (facts.text.empty())
        facts.text = line.first({"question", "prompt"}).words();
    if (facts.label.empty())
        facts.label = line["evaluation_result"]["ground_truth"].words();
    auto score = scoreOf(line["evaluation_result"]["score"], "score");
    if (!score)
        return tl::unexpected(score.error());
    if (line["success"].boolean() == false) {
        gatherer.warn("a call that failed has no outcome", item.line);
        score = std::nullopt;
    }
    const JsonValue usage = line["token_usage"];
    const Figures figures{*score, amountOf(usage["input_tokens"]), amountOf(usage["output_tokens"]),
        amountOf(line["cost"])};
    const std::string model = line["llm_selected"].words();
    return gatherer.outcome(
        query, gatherer.variant(model.empty() ? stem : model), figures, item.line);
}

Result<void> takePrediction(Gatherer& gatherer, const JsonItem& item)
{
    const JsonValue& line = item.value;
    const std::int32_t query = gatherer.query(line.first({"global_index", "global index"}).words());
    QueryFacts& facts = gatherer.facts(query);
    if (facts.text.empty())
        facts.text = line["prompt"].words();
    const auto score = scoreOf(line["accuracy"], "accuracy");
    if (!score)
        return tl::unexpected(score.error());
    return gatherer.outcome(query, gatherer.variant(line["prediction"].words()),
        {.score = *score, .costUsd = amountOf(line["cost"])}, item.line);
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    for (const auto& file : request.files.files) {
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        const std::string stem = unpackedName(file).stem().string();
        std::vector<JsonPart> parts;
        if (isResults(*look))
            parts = {{"$", [&](const JsonItem& item) { return takeResult(gatherer, item, stem); }}};
        else if (isPredictions(*look))
            parts = {{"$[]", [&](const JsonItem& item) { return takePrediction(gatherer, item); }}};
        else
            parts = {{"$.*", [&](const JsonItem& item) { return takePrice(gatherer, item); }}};
        if (auto done = readParts(file, parts, gatherer, context); !done)
            return done;
    }
    return {};
}

} // namespace

Format routerArenaFormat()
{
    return {{"routerarena",
                "RouterArena cached_results JSONL or predictions JSON; with cost.json or "
                "without"},
        [](const FileSet& files) {
            return fitWith(
                       files,
                       [](const Glimpse& look) { return isResults(look) || isPredictions(look); },
                       isCosts)
                ? Fit::Sure
                : Fit::None;
        },
        read};
}

} // namespace metallm::importer
