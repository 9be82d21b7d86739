// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/csvtable.h"
#include "core/import/formats/formats.h"

#include <algorithm>

namespace metallm::importer {

namespace {

constexpr std::string_view responseSuffix = "|model_response";
constexpr std::string_view costSuffix = "|total_cost";

bool isWide(const Glimpse& look)
{
    const auto isResponse = [](const std::string& name) { return name.ends_with(responseSuffix); };
    const auto isCost = [](const std::string& name) { return name.ends_with(costSuffix); };
    return look.hasColumns({"prompt", "eval_name"})
        && (std::ranges::any_of(look.header, isResponse)
            || std::ranges::any_of(look.header, isCost));
}

bool isRawLong(const Glimpse& look)
{
    return look.hasColumns({"sample_id", "model_name", "prompt", "eval_name", "performance"});
}

Mapping common(const Glimpse& look)
{
    Mapping mapping;
    mapping.queryId = look.hasColumns({"sample_id"}) ? "sample_id" : "";
    mapping.text = "prompt";
    mapping.domain = "eval_name";
    mapping.pythonLists = true;
    return mapping;
}

// The oracle's column is left out: the oracle is computed, by a convention that is said.
Mapping mapping(const Glimpse& look)
{
    Mapping result = common(look);
    if (isRawLong(look)) {
        result.model = "model_name";
        result.score = "performance";
        result.cost = look.hasColumns({"cost"}) ? "cost" : "";
        return result;
    }
    result.shape = Mapping::Shape::Wide;
    for (const std::string& name : look.header) {
        const auto bar = name.rfind('|');
        const std::string model = name.substr(0, bar);
        const bool known =
            std::ranges::find(result.models, model, &ModelColumns::model) != result.models.end();
        if (bar == std::string::npos || known || !look.hasColumns({model}))
            continue;
        const std::string cost = model + std::string(costSuffix);
        result.models.push_back({model, model, {}, {}, look.hasColumns({cost}) ? cost : ""});
    }
    return result;
}

} // namespace

Format routerBenchFormat()
{
    return {{"routerbench",
                "RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long"},
        [](const FileSet& files) {
            return mostFit(
                       files, [](const Glimpse& look) { return isWide(look) || isRawLong(look); })
                ? Fit::Sure
                : Fit::None;
        },
        readTables, mapping};
}

} // namespace metallm::importer
