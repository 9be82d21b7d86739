// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace metallm::importer {

namespace {

bool isDocument(const Glimpse& look)
{
    return look.hasPaths({"$.results.results"}) || look.hasPaths({"$.results.table"});
}

bool isLines(const Glimpse& look)
{
    return look.hasPaths({"$.promptIdx", "$.testIdx", "$.provider"});
}

constexpr int providerError = 2; // failureReason; 1 is an assertion that failed, which is an answer

/// One result, kept until all are there: they come in the order in which they were finished.
struct TestResult {
    std::int64_t test = 0;
    std::int64_t prompt = 0;
    std::string promptId;
    std::string model;
    std::string text;
    std::string domain{};
    std::string id{}; ///< of the query, where our own export wrote it
    std::string split{};
    std::string label{};
    Figures figures{};
    std::int64_t line = 0;
};

std::string modelOf(const JsonValue& provider)
{
    if (provider.isText())
        return std::string(provider.text());
    const std::string_view label = provider["label"].text();
    return std::string(label.empty() ? provider["id"].text() : label);
}

// promptfoo scores a share of its assertions; a case that failed need not score 0.
Result<TestResult> resultOf(const JsonItem& item, Gatherer& gatherer)
{
    const JsonValue& value = item.value;
    TestResult result{static_cast<std::int64_t>(value["testIdx"].number().value_or(-1)),
        static_cast<std::int64_t>(value["promptIdx"].number().value_or(-1)),
        value["promptId"].words(), modelOf(value["provider"]), value["prompt"]["raw"].words()};
    if (result.test < 0 || result.prompt < 0)
        return failed(
            "the result has no testIdx or no promptIdx", "export it again with promptfoo");
    const JsonValue metadata = value["testCase"]["metadata"];
    result.domain = metadata.first({"domain", "category", "task", "dataset"}).words();
    result.id = metadata["query_id"].words();
    result.split = metadata["split"].words();
    result.label = metadata["label"].words();
    const auto score = scoreOf(value["score"], "score");
    if (!score)
        return tl::unexpected(score.error());
    const bool failedCall = value["failureReason"].number() == providerError;
    if (failedCall)
        gatherer.warn("a call that failed has no outcome", item.line);
    const JsonValue tokens =
        value["tokenUsage"].exists() ? value["tokenUsage"] : value["response"]["tokenUsage"];
    result.figures = {failedCall ? std::nullopt : *score, amountOf(tokens["prompt"]),
        amountOf(tokens["completion"]), amountOf(value["cost"]),
        amountOf(value["latencyMs"]) / 1000};
    result.line = item.line;
    return result;
}

// Version 2: a table with one row a test and one output a prompt.
Result<std::vector<TestResult>> tableOf(const JsonItem& item)
{
    std::vector<TestResult> results;
    const auto prompts = item.value["head"]["prompts"].elements();
    std::int64_t test = 0;
    for (const JsonValue& row : item.value["body"].elements()) {
        std::size_t prompt = 0;
        for (const JsonValue& output : row["outputs"].elements()) {
            const JsonValue head = prompt < prompts.size() ? prompts[prompt] : JsonValue{};
            const auto score = scoreOf(output["score"], "score");
            if (!score)
                return tl::unexpected(score.error());
            const JsonValue tokens = output["tokenUsage"];
            results.push_back({test, static_cast<std::int64_t>(prompt), head["raw"].words(),
                output["provider"].exists() ? output["provider"].words() : head["provider"].words(),
                output["prompt"].words(), row["test"]["metadata"]["domain"].words(), {}, {}, {},
                {*score, amountOf(tokens["prompt"]), amountOf(tokens["completion"]),
                    amountOf(output["cost"]), amountOf(output["latencyMs"]) / 1000},
                item.line});
            ++prompt;
        }
        ++test;
    }
    return results;
}

/// Queries are tests; several prompts of one provider are runs of it, numbered in their order.
Result<void> gather(std::vector<TestResult> results, const std::string& prefix, Gatherer& gatherer)
{
    std::ranges::stable_sort(results, {},
        [](const TestResult& result) { return std::pair(result.test, result.prompt); });
    std::map<std::string, std::map<std::string, std::int64_t>> numbers; // model -> prompt -> number
    std::map<std::int64_t, std::pair<std::string, std::string>> order;
    for (const TestResult& result : results)
        order.emplace(result.prompt, std::pair(result.model, result.promptId));
    for (const auto& [prompt, key] : order) {
        auto& known = numbers[key.first];
        known.emplace(key.second, std::ssize(known) + 1);
    }
    for (const TestResult& result : results) {
        const std::int32_t query = gatherer.query(fmt::format("{}{}", prefix, result.test));
        QueryFacts& facts = gatherer.facts(query);
        if (facts.text.empty())
            facts.text = result.text;
        facts.id = result.id.empty() ? facts.id : result.id;
        facts.domain = result.domain;
        facts.split = result.split;
        facts.label = result.label;
        const std::int32_t variant = gatherer.variant(
            result.model, {}, fmt::format("{}", numbers[result.model][result.promptId]));
        if (auto done = gatherer.outcome(query, variant, result.figures, result.line); !done)
            return done.map_error([&](Error error) {
                error.line = result.line;
                error.file = gatherer.file();
                return error;
            });
    }
    return {};
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    gatherer.defaults().runs = "separate";
    gatherer.defaults().runWord = "prompt";
    const bool several = request.files.files.size() > 1;
    for (const auto& file : request.files.files) {
        std::vector<TestResult> results;
        const auto takeResult = [&](const JsonItem& item) -> Result<void> {
            return resultOf(item, gatherer).map([&](TestResult result) {
                results.push_back(std::move(result));
            });
        };
        const auto takeTable = [&](const JsonItem& item) -> Result<void> {
            return tableOf(item).map([&](std::vector<TestResult> rows) {
                std::ranges::move(rows, std::back_inserter(results));
            });
        };
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        const std::vector<JsonPart> document{
            {"$.results.results[]", takeResult}, {"$.results.table", takeTable}};
        const std::vector<JsonPart> lines{{"$", takeResult}};
        auto done =
            readParts(file, isLines(*look) ? lines : document, gatherer, context).and_then([&] {
                return gather(std::move(results),
                    several ? request.files.partsOf(file).back() + ":" : "", gatherer);
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Format promptfooFormat()
{
    return {{"promptfoo", "promptfoo results, JSON (versions 2 and 3) or JSONL"},
        [](const FileSet& files) {
            return mostFit(
                       files, [](const Glimpse& look) { return isDocument(look) || isLines(look); })
                ? Fit::Sure
                : Fit::None;
        },
        read};
}

} // namespace metallm::importer
