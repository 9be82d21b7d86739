// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <fmt/format.h>

namespace metallm::importer {

namespace {

bool isRewards(const Glimpse& look)
{
    return look.hasPaths({"$.prompt", "$.arms"});
}

bool isModels(const Glimpse& look)
{
    return look.hasPaths({"$.models", "$.models[].model_id", "$.models[].input_cost_per_m"});
}

Result<void> takeQuery(
    Gatherer& gatherer, const JsonItem& item, const std::string& id, const std::string& split)
{
    const std::int32_t query = gatherer.query(id);
    QueryFacts& facts = gatherer.facts(query);
    facts.text = item.value["prompt"].text();
    facts.domain = item.value["source"].text();
    facts.split = split;
    for (const auto& [model, arm] : item.value["arms"].members()) {
        const auto score = scoreOf(arm["reward"], "reward");
        if (!score)
            return tl::unexpected(score.error());
        const JsonValue input = arm.first({"input_tokens", "prompt_tokens"});
        const JsonValue output = arm.first({"output_tokens", "completion_tokens"});
        const Figures figures{*score, amountOf(input), amountOf(output), amountOf(arm["cost"])};
        if (auto done = gatherer.outcome(query, gatherer.variant(model), figures, item.line); !done)
            return done;
    }
    return {};
}

Result<void> takeModel(Gatherer& gatherer, const JsonItem& item)
{
    const std::string_view id = item.value["model_id"].text();
    addPrice(gatherer, id, id.substr(0, id.find('/')), item.value["input_cost_per_m"],
        item.value["output_cost_per_m"]);
    return {};
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    const bool several = request.files.files.size() > 1;
    for (const auto& file : request.files.files) {
        const std::string stem = unpackedName(file).stem().string();
        const std::string split = splitFromName(file);
        std::int64_t row = 0;
        const std::vector<JsonPart> parts{
            {"$",
                [&](const JsonItem& item) -> Result<void> {
                    if (item.value["models"].isArray()) {
                        for (const JsonValue& model : item.value["models"].elements())
                            if (auto done = takeModel(gatherer, {model, {}, item.line}); !done)
                                return done;
                        return {};
                    }
                    const std::string number = fmt::format("{}", ++row);
                    return takeQuery(gatherer, item, several ? stem + ":" + number : number, split);
                }},
        };
        if (auto done = readParts(file, parts, gatherer, context); !done)
            return done;
    }
    return {};
}

} // namespace

Format paretoBanditFormat()
{
    return {{"paretobandit",
                "ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with "
                "models.json or without"},
        [](const FileSet& files) {
            return fitWith(files, isRewards, isModels) ? Fit::Sure : Fit::None;
        },
        read};
}

} // namespace metallm::importer
