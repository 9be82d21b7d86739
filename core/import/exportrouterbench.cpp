// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/exporter.h"

#include "core/import/mappedcsv.h"
#include "core/util/partfile.h"
#include "core/util/textfile.h"

#include <cmath>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

// A text that would be taken for a Python list is written as one, so that it comes back as it is.
std::string promptField(const std::string& text)
{
    if (withoutPythonList(text) == text)
        return csvField(text);
    std::string literal;
    for (const char c : text) {
        if (c == '\\' || c == '\'')
            literal += '\\';
        if (c == '\n')
            literal += "\\n";
        else
            literal += c;
    }
    return csvField("['" + literal + "']");
}

std::string figure(double value)
{
    return std::isnan(value) ? std::string{} : fmt::format("{}", value);
}

double costAt(const data::Dataset& dataset, Eigen::Index query, Eigen::Index model)
{
    return dataset.recordedCosts.rows() == 0 ? data::missing : dataset.recordedCosts(query, model);
}

// RouterBench's convention: the cheapest of the best, nobody where none is right at all.
std::string oracleOf(const data::Dataset& dataset, Eigen::Index query)
{
    Eigen::Index best = -1;
    for (Eigen::Index k = 0; k < dataset.modelCount(); ++k) {
        const double score = dataset.scores(query, k);
        if (std::isnan(score) || score <= 0)
            continue;
        const double lead = best < 0 ? 1 : score - dataset.scores(query, best);
        if (lead > 0 || (lead == 0 && costAt(dataset, query, k) < costAt(dataset, query, best)))
            best = k;
    }
    return best < 0 ? "no_model_correct" : dataset.models[static_cast<std::size_t>(best)].name;
}

std::string header(const data::Dataset& dataset)
{
    std::string line = "sample_id,prompt,eval_name";
    for (const char* suffix : {"", "|model_response", "|total_cost"})
        for (const data::ModelInfo& model : dataset.models)
            line += "," + csvField(model.name + suffix);
    return line + ",oracle_model_to_route_to\n";
}

std::string rowOf(const data::Dataset& dataset, Eigen::Index query)
{
    const auto i = static_cast<std::size_t>(query);
    const std::int32_t domain = dataset.domainOf[i];
    std::string line = csvField(dataset.queryIds[i]) + "," + promptField(dataset.texts[i]) + ","
        + (domain < 0 ? "" : csvField(dataset.domains[static_cast<std::size_t>(domain)]));
    for (Eigen::Index k = 0; k < dataset.modelCount(); ++k)
        line += "," + figure(dataset.scores(query, k));
    line.append(static_cast<std::size_t>(dataset.modelCount()), ',');
    for (Eigen::Index k = 0; k < dataset.modelCount(); ++k)
        line += "," + figure(costAt(dataset, query, k));
    return line + "," + csvField(oracleOf(dataset, query)) + "\n";
}

} // namespace

Result<ExportNotes> exportRouterBench(
    const data::Dataset& dataset, const std::filesystem::path& file, const RunContext& context)
{
    PartFile out(file);
    out.write(header(dataset));
    for (Eigen::Index query = 0; query < dataset.queryCount(); ++query) {
        if (context.stopRequested())
            return stopped();
        out.write(rowOf(dataset, query));
    }
    ExportNotes notes;
    if (!dataset.splits.empty())
        notes.emplace_back("RouterBench's form has no splits");
    if (dataset.inputTokens.rows() > 0 || dataset.latencies.rows() > 0)
        notes.emplace_back("RouterBench's form has no tokens and latencies");
    return out.finish().and_then([&] { return out.commit(); }).map([&] { return notes; });
}

} // namespace metallm::importer
