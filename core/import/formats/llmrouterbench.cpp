// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/csvtable.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <fmt/format.h>
#include <map>

namespace metallm::importer {

namespace {

bool isResult(const Glimpse& look)
{
    return look.hasPaths({"$.performance", "$.counts", "$.records"});
}

/// Where a result stands: .../<dataset>/<split>/<model>/<timestamp>.json.
struct Place {
    std::string dataset;
    std::string split;
    std::string model;

    auto operator<=>(const Place&) const = default;
};

Result<Place> placeOf(const std::filesystem::path& file)
{
    std::vector<std::string> parts;
    for (const auto& part : std::filesystem::absolute(file).lexically_normal())
        parts.push_back(part.string());
    if (parts.size() < 5)
        return tl::unexpected(Error{"the path does not tell the dataset, the split and the model",
            file.string(), 0, "keep the folders as DATASET/SPLIT/MODEL/TIME.json"});
    const std::size_t n = parts.size();
    return Place{parts[n - 4], parts[n - 3], parts[n - 2]};
}

Result<void> takeRecord(Gatherer& gatherer, const JsonItem& item, const Place& place)
{
    const JsonValue& record = item.value;
    const std::int32_t query = gatherer.query(
        fmt::format("{}/{}/{}", place.dataset, place.split, record["index"].words()));
    QueryFacts& facts = gatherer.facts(query);
    if (facts.text.empty()) {
        facts.text = record.first({"origin_query", "prompt"}).words();
        facts.label = record["ground_truth"].words();
        facts.domain = place.dataset;
        facts.split = place.split;
    }
    const auto score = scoreOf(record["score"], "score");
    if (!score)
        return tl::unexpected(score.error());
    const Figures figures{*score, amountOf(record["prompt_tokens"]),
        amountOf(record["completion_tokens"]), amountOf(record["cost"])};
    return gatherer.outcome(query, gatherer.variant(place.model), figures, item.line);
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    // Files come in the order of their names, which begin with the time: the latest wins.
    std::map<Place, std::filesystem::path> latest;
    for (const auto& file : request.files.files) {
        const auto place = placeOf(file);
        if (!place)
            return tl::unexpected(place.error());
        auto& kept = latest[*place];
        if (!kept.empty())
            gatherer.warn("an earlier result of the same model is left out");
        kept = file;
    }
    for (const auto& [place, file] : latest) {
        const JsonPart record{"$.records[]", [&, &where = place](const JsonItem& item) {
                                  return takeRecord(gatherer, item, where);
                              }};
        if (auto done = readParts(file, {record}, gatherer, context); !done)
            return done;
    }
    return {};
}

bool isTable(const Glimpse& look)
{
    return look.hasColumns({"dataset_id", "split", "model_name", "record_index", "score"});
}

Mapping mapping(const Glimpse& look)
{
    Mapping result;
    result.queryId = "record_index";
    result.idWithinDomain = true;
    result.domain = "dataset_id";
    result.split = "split";
    result.model = "model_name";
    result.score = "score";
    const std::array wanted{std::pair{"origin_query", &Mapping::text},
        std::pair{"ground_truth", &Mapping::label},
        std::pair{"prompt_tokens", &Mapping::inputTokens},
        std::pair{"completion_tokens", &Mapping::outputTokens}, std::pair{"cost", &Mapping::cost}};
    for (const auto& [name, column] : wanted)
        if (look.hasColumns({name}))
            result.*column = name;
    return result;
}

} // namespace

Format llmRouterBenchFormat()
{
    return {{"llmrouterbench", "LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json"},
        [](const FileSet& files) { return mostFit(files, isResult) ? Fit::Sure : Fit::None; },
        read};
}

Format llmRouterBenchTableFormat()
{
    return {{"llmrouterbench-csv",
                "LLMRouterBench long CSV: dataset_id, split, model_name, "
                "record_index, score, tokens, cost"},
        [](const FileSet& files) { return mostFit(files, isTable) ? Fit::Sure : Fit::None; },
        readTables, mapping};
}

} // namespace metallm::importer
