// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoptions.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "core/analysis/modelsummary.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

using analysis::ModelSummaries;
using analysis::ModelSummary;

struct ModelsOptions {
    std::string study;
    std::string dataset;
    std::string prices;
};

Json json(const ModelSummary& model)
{
    return {{"name", model.name}, {"outcomes", model.outcomes},
        {"accuracy", jsonNumber(model.accuracy)},
        {"mean_input_tokens", jsonNumber(model.meanInputTokens)},
        {"mean_output_tokens", jsonNumber(model.meanOutputTokens)},
        {"cost_per_10k_usd", jsonNumber(model.costPer10k)}, {"provider", model.provider},
        {"on_pareto_front", model.onParetoFront ? Json(*model.onParetoFront) : Json(nullptr)}};
}

Json json(const data::Dataset& dataset, const ModelSummaries& summaries)
{
    Json models = Json::array();
    for (const auto& model : summaries.models)
        models.push_back(json(model));
    const Json mode =
        summaries.costMode ? Json(data::costModeName(*summaries.costMode)) : Json(nullptr);
    return {{"dataset", dataset.name}, {"simulated", dataset.simulated},
        {"models", std::move(models)}, {"cost_mode", mode}, {"cost_note", summaries.costNote}};
}

std::string yesNo(std::optional<bool> value)
{
    return value ? (*value ? "yes" : "no") : "-";
}

void print(const data::Dataset& dataset, const ModelSummaries& summaries)
{
    using enum Table::Align;
    Table table({{"model", Left}, {"outcomes"}, {"accuracy"}, {"tokens in"}, {"tokens out"},
        {"USD per 10k"}, {"Pareto front", Left}, {"provider", Left}});
    for (const auto& model : summaries.models)
        table.addRow({model.name, grouped(model.outcomes), decimals(model.accuracy, 4),
            decimals(model.meanInputTokens, 1), decimals(model.meanOutputTokens, 1),
            usd(model.costPer10k), yesNo(model.onParetoFront),
            model.provider.empty() ? "-" : model.provider});
    fmt::print("{}{}\n", dataset.name, dataset.simulated ? " (simulated)" : "");
    table.print();
    if (summaries.costMode)
        printCostMode(*summaries.costMode, summaries.costNote);
    else
        fmt::print("costs: unknown, no model has a price (metallm prices)\n");
}

Result<void> showModels(const ModelsOptions& options, const Session& session)
{
    const auto loaded = loadData(options.study, options.dataset, options.prices, session.context());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto summaries = analysis::summariseModels(*loaded->dataset, loaded->prices);
    if (session.json)
        printJson(json(*loaded->dataset, summaries));
    else
        print(*loaded->dataset, summaries);
    return {};
}

} // namespace

void addModels(Program& program)
{
    const auto options = std::make_shared<ModelsOptions>();
    CLI::App* command =
        program.addCommand("models", "Each model of a data set over all of its outcomes",
            [options](const Session& session) { return showModels(*options, session); });
    addStudy(command, options->study);
    command->add_option("--dataset", options->dataset, "Which one (default: the only one)")
        ->type_name("NAME");
    command->add_option("--prices", options->prices, "Price table (default: the data set's)")
        ->type_name("TABLE");
}

} // namespace metallm::cli
