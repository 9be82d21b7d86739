// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

bool isSamples(const Glimpse& look)
{
    return look.hasPaths({"$.doc_id", "$.doc", "$.resps"});
}

// results_<date>.json beside the samples: aggregates, which are not needed.
bool isResults(const Glimpse& look)
{
    return look.hasPaths({"$.results", "$.versions"}) || look.hasPaths({"$.results", "$.configs"});
}

/// "samples_<task>_<date>.jsonl" in a folder named after the model.
struct SamplePlace {
    std::string model;
    std::string task;
};

SamplePlace placeOf(const std::filesystem::path& file)
{
    const std::string stem = unpackedName(file).stem().string();
    constexpr std::string_view prefix = "samples_";
    std::string task = stem.starts_with(prefix) ? stem.substr(prefix.size()) : stem;
    const auto date = task.rfind('_');
    if (date != std::string::npos && date + 1 < task.size() && task[date + 1] >= '0'
        && task[date + 1] <= '9' && task.find('T', date) != std::string::npos)
        task.resize(date);
    std::string model =
        std::filesystem::absolute(file).lexically_normal().parent_path().filename().string();
    // "org__name" stands for "org/name".
    if (const auto bar = model.find("__"); bar != std::string::npos)
        model.replace(bar, 2, "/");
    return {std::move(model), std::move(task)};
}

bool isMetric(std::string_view key)
{
    constexpr std::array known{"doc_id", "target", "doc_hash", "prompt_hash", "target_hash",
        "filter", "doc", "arguments", "resps", "filtered_resps", "metrics"};
    return std::ranges::find(known, key) == known.end();
}

std::string textOf(const JsonValue& sample)
{
    const JsonValue arguments = sample["arguments"];
    for (const auto& [name, call] : arguments.members())
        return call["arg_0"].words();
    const auto list = arguments.elements();
    if (list.empty())
        return sample["doc"].first({"question", "query", "prompt", "text", "input"}).words();
    const auto call = list.front().elements();
    return call.empty() ? list.front().words() : call.front().words();
}

// A metric that is no number in 0 to 1 (a perplexity, a list) is no score.
std::optional<double> metricOf(const JsonValue& value)
{
    if (const auto truth = value.boolean())
        return *truth ? 1.0 : 0.0;
    const auto number = value.isText() ? std::nullopt : value.number();
    return number && *number >= 0 && *number <= 1 ? number : std::nullopt;
}

Result<void> takeSample(Gatherer& gatherer, const JsonItem& item, const SamplePlace& place)
{
    const JsonValue& sample = item.value;
    const JsonValue hash = sample.first({"doc_hash", "doc_id"});
    const std::int32_t query = gatherer.query(fmt::format("{}/{}", place.task, hash.words()));
    QueryFacts& facts = gatherer.facts(query);
    if (facts.text.empty()) {
        facts.id = fmt::format("{}/{}", place.task, sample["doc_id"].words());
        facts.text = textOf(sample);
        facts.domain = place.task;
        facts.label = sample["target"].words();
    }
    const std::string_view filter = sample["filter"].text();
    for (const auto& [name, value] : sample.members()) {
        const auto score = isMetric(name) ? metricOf(value) : std::nullopt;
        if (!score)
            continue;
        const std::string judge = filter.empty() || filter == "none"
            ? std::string(name)
            : fmt::format("{},{}", name, filter);
        const std::int32_t variant = gatherer.variant(place.model, judge);
        if (auto done = gatherer.outcome(query, variant, {.score = score}, item.line); !done)
            return done;
    }
    return {};
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    gatherer.defaults().judgeWord = "metric";
    for (const auto& file : request.files.files) {
        const SamplePlace place = placeOf(file);
        const JsonPart line{"$", [&](const JsonItem& item) {
                                return item.value["doc_id"].exists()
                                    ? takeSample(gatherer, item, place)
                                    : Result<void>{};
                            }};
        if (auto done = readParts(file, {line}, gatherer, context); !done)
            return done;
    }
    return {};
}

} // namespace

Format lmEvalFormat()
{
    return {
        {"lm-eval", "lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)"},
        [](const FileSet& files) {
            return fitWith(files, isSamples, isResults) ? Fit::Sure : Fit::None;
        },
        read};
}

} // namespace metallm::importer
