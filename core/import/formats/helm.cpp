// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {

bool isStats(const Glimpse& look)
{
    return look.hasPaths({"$[].instance_id", "$[].stats"});
}

// Other files of a run's folder.
bool isBeside(const Glimpse& look)
{
    return look.hasPaths({"$.adapter_spec"}) || look.hasPaths({"$[].input", "$[].id"});
}

/// A run is a folder "<scenario>:k=v,model=<m>", which run_spec.json repeats.
struct Run {
    std::string scenario;
    std::string model;
};

Run runOf(const fs::path& file)
{
    const std::string name =
        fs::absolute(file).lexically_normal().parent_path().filename().string();
    Run run{name.substr(0, name.find(':')), {}};
    std::string arguments =
        name.size() > run.scenario.size() ? name.substr(run.scenario.size() + 1) : std::string{};
    constexpr std::string_view key = "model=";
    while (!arguments.empty()) {
        const auto comma = arguments.find(',');
        const std::string argument = arguments.substr(0, comma);
        if (argument.starts_with(key))
            run.model = argument.substr(key.size());
        else if (argument.starts_with("subject=") || argument.starts_with("task="))
            run.scenario += ":" + argument.substr(argument.find('=') + 1);
        arguments = comma == std::string::npos ? std::string{} : arguments.substr(comma + 1);
    }
    // A slash cannot stand in a folder's name: "openai_gpt-4".
    if (const auto bar = run.model.find('_'); bar != std::string::npos)
        run.model[bar] = '/';
    return run;
}

Result<void> readRunSpec(const fs::path& folder, Run& run, const RunContext& context)
{
    std::error_code ignored;
    const fs::path file = folder / "run_spec.json";
    if (!fs::exists(file, ignored))
        return {};
    const JsonPart spec{"$.adapter_spec", [&](const JsonItem& item) -> Result<void> {
                            if (const auto model = item.value["model"].text(); !model.empty())
                                run.model = model;
                            return {};
                        }};
    return readJson(file, std::span(&spec, 1), context, "reading " + file.filename().string());
}

struct Instance {
    std::string text;
    std::string label;
    std::string split;
};
using Instances = std::map<std::string, Instance>;

Result<Instances> readInstances(const fs::path& folder, const RunContext& context)
{
    Instances instances;
    std::error_code ignored;
    const fs::path file = folder / "instances.json";
    if (!fs::exists(file, ignored))
        return instances;
    const JsonPart part{"$[]", [&](const JsonItem& item) -> Result<void> {
                            Instance& instance = instances[item.value["id"].words()];
                            instance.text = item.value["input"]["text"].words();
                            instance.split = item.value["split"].text();
                            for (const JsonValue& reference : item.value["references"].elements())
                                for (const JsonValue& tag : reference["tags"].elements())
                                    if (tag.text() == "correct" && instance.label.empty())
                                        instance.label = reference["output"]["text"].words();
                            return {};
                        }};
    auto done = readJson(file, std::span(&part, 1), context, "reading " + file.filename().string());
    if (!done)
        return tl::unexpected(done.error());
    return instances;
}

// Counts and times are no scores, whatever their range.
bool isScore(std::string_view name)
{
    constexpr std::array prefixes{"num_", "inference_", "training_", "finish_reason", "max_prob",
        "logprob", "batch_size", "predicted_", "prompt_truncated", "selective_", "platt_", "ece_"};
    return std::ranges::none_of(
        prefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

class StatsReader {
public:
    StatsReader(Gatherer& gatherer, Run run, const Instances& instances)
        : m_gatherer(gatherer)
        , m_run(std::move(run))
        , m_instances(instances)
    {
    }

    Result<void> take(const JsonItem& item)
    {
        const JsonValue& row = item.value;
        if (row["perturbation"].isObject()) {
            m_gatherer.warn("rows with a perturbed input are left out", item.line);
            return {};
        }
        const std::string id = row["instance_id"].words();
        const std::int32_t query = m_gatherer.query(fmt::format("{}/{}", m_run.scenario, id));
        fill(m_gatherer.facts(query), id);
        Figures figures;
        for (const JsonValue& stat : row["stats"].elements())
            takeFigure(stat, figures);
        const std::string trial = row["train_trial_index"].words();
        for (const JsonValue& stat : row["stats"].elements()) {
            const std::string_view name = stat["name"]["name"].text();
            const auto score = stat["mean"].number();
            if (stat["name"]["perturbation"].isObject() || !isScore(name) || !score || *score < 0
                || *score > 1)
                continue;
            figures.score = score;
            const std::int32_t variant = m_gatherer.variant(m_run.model, name, trial);
            if (auto done = m_gatherer.outcome(query, variant, figures, item.line); !done)
                return done;
        }
        return {};
    }

private:
    void fill(QueryFacts& facts, const std::string& id) const
    {
        facts.domain = m_run.scenario;
        const auto found = m_instances.find(id);
        if (found == m_instances.end() || !facts.text.empty())
            return;
        facts.text = found->second.text;
        facts.label = found->second.label;
        facts.split = found->second.split;
    }

    static void takeFigure(const JsonValue& stat, Figures& figures)
    {
        const std::string_view name = stat["name"]["name"].text();
        if (name == "num_prompt_tokens")
            figures.inputTokens = amountOf(stat["mean"]);
        else if (name == "num_output_tokens" || name == "num_completion_tokens")
            figures.outputTokens = amountOf(stat["mean"]);
        else if (name == "inference_runtime")
            figures.latencySeconds = amountOf(stat["mean"]);
    }

    Gatherer& m_gatherer;
    Run m_run;
    const Instances& m_instances;
};

Result<void> readRun(const fs::path& file, Gatherer& gatherer, const RunContext& context)
{
    Run run = runOf(file);
    if (auto done = readRunSpec(file.parent_path(), run, context); !done)
        return done;
    if (run.model.empty())
        return tl::unexpected(
            Error{"neither run_spec.json nor the folder's name tells the model", file.string(), 0,
                "keep run_spec.json beside it, or name the folder SCENARIO:model=NAME"});
    const auto instances = readInstances(file.parent_path(), context);
    if (!instances)
        return tl::unexpected(instances.error());
    StatsReader reader(gatherer, std::move(run), *instances);
    return readParts(file, {{"$[]", [&](const JsonItem& item) { return reader.take(item); }}},
        gatherer, context);
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    gatherer.defaults().runWord = "trial";
    gatherer.defaults().judgeWord = "metric";
    for (const auto& file : request.files.files) {
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        if (!isStats(*look))
            continue;
        if (auto done = readRun(file, gatherer, context); !done)
            return done;
    }
    return {};
}

} // namespace

Format helmFormat()
{
    return {
        {"helm",
            "HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it"},
        [](const FileSet& files) {
            const bool any = std::ranges::any_of(files.glimpses, isStats);
            return any && (files.isFolder() || fitWith(files, isStats, isBeside)) ? Fit::Sure
                                                                                  : Fit::None;
        },
        read};
}

} // namespace metallm::importer
