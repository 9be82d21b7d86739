// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/exporter.h"

#include "core/util/partfile.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace metallm::importer {

using Json = nlohmann::ordered_json;

namespace {

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template<typename Matrix>
double at(const Matrix& matrix, Eigen::Index query, Eigen::Index model)
{
    return matrix.rows() == 0 ? data::missing : static_cast<double>(matrix(query, model));
}

void put(Json& object, const char* key, double value)
{
    if (!std::isnan(value))
        object[key] = value;
}

Json testCase(const data::Dataset& dataset, std::size_t query)
{
    Json metadata{{"query_id", dataset.queryIds[query]}};
    if (dataset.domainOf[query] >= 0)
        metadata["domain"] = dataset.domains[static_cast<std::size_t>(dataset.domainOf[query])];
    if (dataset.splitOf[query] >= 0)
        metadata["split"] = dataset.splits[static_cast<std::size_t>(dataset.splitOf[query])];
    if (!dataset.labels[query].empty())
        metadata["label"] = dataset.labels[query];
    return {{"vars", {{"query", dataset.texts[query]}}}, {"assert", Json::array()},
        {"options", Json::object()}, {"metadata", std::move(metadata)}};
}

// A score below 1 is what promptfoo calls a failed assertion (failureReason 1).
Json resultOf(const data::Dataset& dataset, Eigen::Index query, Eigen::Index model)
{
    const auto i = static_cast<std::size_t>(query);
    const double score = dataset.scores(query, model);
    const bool passed = score >= 1;
    Json tokens = Json::object();
    put(tokens, "prompt", at(dataset.inputTokens, query, model));
    put(tokens, "completion", at(dataset.outputTokens, query, model));
    Json result{{"promptIdx", model}, {"testIdx", query}, {"promptId", "query"},
        {"provider", {{"id", dataset.models[static_cast<std::size_t>(model)].name}, {"label", ""}}},
        {"prompt", {{"raw", dataset.texts[i]}, {"label", "{{query}}"}}},
        {"vars", {{"query", dataset.texts[i]}}}, {"testCase", testCase(dataset, i)},
        {"success", passed}, {"score", score}, {"tokenUsage", std::move(tokens)},
        {"namedScores", Json::object()}, {"failureReason", passed ? 0 : 1}};
    put(result, "cost", at(dataset.recordedCosts, query, model));
    put(result, "latencyMs", at(dataset.latencies, query, model) * 1000);
    return result;
}

Json promptsOf(const data::Dataset& dataset)
{
    Json prompts = Json::array();
    for (const data::ModelInfo& model : dataset.models)
        prompts.push_back({{"raw", "{{query}}"}, {"label", "{{query}}"}, {"id", "query"},
            {"provider", model.name}});
    return prompts;
}

} // namespace

Result<ExportNotes> exportPromptfoo(
    const data::Dataset& dataset, const std::filesystem::path& file, const RunContext& context)
{
    PartFile out(file);
    out.write(
        fmt::format("{{\"evalId\":{},\"results\":{{\"version\":3,\"prompts\":{},\"results\":[",
            dumped(dataset.name), dumped(promptsOf(dataset))));
    std::int64_t passed = 0;
    std::int64_t count = 0;
    for (Eigen::Index query = 0; query < dataset.queryCount(); ++query) {
        if (context.stopRequested())
            return stopped();
        for (Eigen::Index model = 0; model < dataset.modelCount(); ++model) {
            if (std::isnan(dataset.scores(query, model)))
                continue;
            out.write(count++ == 0 ? "\n" : ",\n");
            out.write(dumped(resultOf(dataset, query, model)));
            passed += dataset.scores(query, model) >= 1;
        }
    }
    out.write(fmt::format(
        "\n],\"stats\":{{\"successes\":{},\"failures\":{},\"errors\":0}}}},\"config\":{{}},"
        "\"shareableUrl\":null}}\n",
        passed, count - passed));
    ExportNotes notes;
    if (dataset.contexts)
        notes.emplace_back("promptfoo's form has no embeddings");
    return out.finish().and_then([&] { return out.commit(); }).map([&] { return notes; });
}

} // namespace metallm::importer
