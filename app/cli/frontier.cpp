// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoptions.h"
#include "app/cli/commands.h"
#include "app/cli/experimentjson.h"
#include "app/cli/frontiercsv.h"
#include "app/cli/numbers.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "core/analysis/oracle.h"
#include "core/util/textfile.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct FrontierOptions {
    AnalysisOptions analysis;
    std::vector<double> at;
    std::string csv;
};

Json json(const frontier::Point& point)
{
    return {{"cost_weight", jsonNumber(point.costWeight)}, {"accuracy", jsonNumber(point.accuracy)},
        {"cost_per_10k_usd", jsonNumber(point.costPer10k)}};
}

Json atJson(const sim::Analysis& analysis, const std::vector<double>& at)
{
    Json points = Json::array();
    for (const double costWeight : at) {
        const frontier::Point point = analysis.frontier->at(costWeight);
        Json object = json(point);
        object["cost_weight"] = costWeight;
        object["selection"] = selectionJson(*analysis.experiment, point.selection);
        object["excluded"] = point.excluded;
        object["unserved"] = point.unserved;
        points.push_back(std::move(object));
    }
    return points;
}

Json modelsJson(const sim::Analysis& analysis)
{
    Json models = Json::object();
    for (const auto& model : analysis.models)
        models[model.name] = {{"accuracy", jsonNumber(model.accuracy)},
            {"cost_per_10k_usd", jsonNumber(model.costPer10k)}, {"on_hull", model.onHull},
            {"outcomes", model.outcomes}};
    return models;
}

void addMetrics(Json& object, const analysis::FrontierMetrics& metrics)
{
    object["aiq"] = jsonNumber(metrics.aiq);
    object["aiq_code_form"] = jsonNumber(metrics.aiqCode);
    object["aiq_zero_router"] = jsonNumber(metrics.aiqZeroRouter);
    object["apgr"] = jsonNumber(metrics.apgr);
    object["cpt50"] = jsonNumber(metrics.cpt50);
    object["cpt80"] = jsonNumber(metrics.cpt80);
    object["saving_at_equal_accuracy"] = jsonNumber(metrics.savingAtEqualAccuracy);
    object["gain_at_equal_cost"] = jsonNumber(metrics.gainAtEqualCost);
}

Json json(const sim::Analysis& analysis, const FrontierOptions& options)
{
    const sim::Experiment& experiment = *analysis.experiment;
    const auto oracle = analysis::oraclePoint(experiment);
    Json object{{"policy", analysis.frontier->policy()},
        {"parameters", parametersJson(experiment, experiment.parameters.costWeight)},
        {"dataset", experiment.dataset->name}, {"queries", experiment.eval.size()},
        {"steps", analysis.frontier->steps()}, {"at", atJson(analysis, options.at)},
        {"models", modelsJson(analysis)},
        {"oracle",
            {{"accuracy", jsonNumber(oracle.accuracy)},
                {"cost_per_10k_usd", jsonNumber(oracle.costPer10k)}}}};
    addMetrics(object, analysis.metrics);
    if (experiment.parameters.budget)
        object["budget"] = analysis.budgetPoint ? json(*analysis.budgetPoint) : Json(nullptr);
    object["elapsed_s"] = jsonNumber(analysis.elapsedSeconds);
    addExperimentFacts(object, experiment);
    return object;
}

void printMetrics(const sim::Analysis& analysis)
{
    const analysis::FrontierMetrics& metrics = analysis.metrics;
    const auto share = [](std::optional<double> value) {
        return value ? decimals(100 * *value, 2) + " %" : decimals(value, 2);
    };
    Facts facts;
    facts.add("steps", grouped(static_cast<std::int64_t>(analysis.frontier->steps())));
    facts.add("AIQ",
        decimals(metrics.aiq, 4) + " (code form " + decimals(metrics.aiqCode, 4) + ", zero router "
            + decimals(metrics.aiqZeroRouter, 4) + ")");
    facts.add("APGR", decimals(metrics.apgr, 4));
    facts.add("CPT 50 %, 80 %", share(metrics.cpt50) + ", " + share(metrics.cpt80));
    facts.add("saving at equal accuracy", share(metrics.savingAtEqualAccuracy));
    facts.add("gain at equal cost", share(metrics.gainAtEqualCost));
    if (analysis.experiment->parameters.budget)
        facts.add("budget",
            analysis.budgetPoint
                ? fmt::format("met from cost weight {:.6g} on: accuracy {}, {} USD",
                    analysis.budgetPoint->costWeight, decimals(analysis.budgetPoint->accuracy, 4),
                    usd(analysis.budgetPoint->costPer10k))
                : "met at no cost weight");
    facts.print();
}

void printPoints(const sim::Analysis& analysis, const std::vector<double>& at)
{
    using enum Table::Align;
    const auto oracle = analysis::oraclePoint(*analysis.experiment);
    Table table({{"", Left}, {"accuracy"}, {"USD per 10k"}, {"on the hull", Left}, {"excluded"}});
    for (const auto& model : analysis.models)
        table.addRow({model.name, decimals(model.accuracy, 4), usd(model.costPer10k),
            model.onHull ? "yes" : "no",
            grouped(static_cast<std::int64_t>(analysis.experiment->eval.size()) - model.outcomes)});
    table.addRow({"oracle", decimals(oracle.accuracy, 4), usd(oracle.costPer10k), "", ""});
    for (const double costWeight : at) {
        const frontier::Point point = analysis.frontier->at(costWeight);
        table.addRow({fmt::format("p = {}", costWeight), decimals(point.accuracy, 4),
            usd(point.costPer10k), "", grouped(point.excluded)});
    }
    table.print();
}

void print(const sim::Analysis& analysis, const FrontierOptions& options)
{
    printHeader(*analysis.experiment);
    printMetrics(analysis);
    printPoints(analysis, options.at);
}

Result<void> showFrontier(const FrontierOptions& options, const Session& session)
{
    const auto analysed = analyse(options.analysis, session.context());
    if (!analysed)
        return tl::unexpected(analysed.error());
    const sim::Analysis& analysis = *analysed->analysis;
    if (!analysis.frontier)
        return wrongCall("a policy that learns while it is evaluated has no exact frontier",
            "use --mode offline, or metallm run at each cost weight");
    if (!options.csv.empty()) {
        const auto written = writeFileAtomically(options.csv, frontierCsv(*analysis.frontier));
        if (!written)
            return written;
    }
    session.json ? printJson(json(analysis, options)) : print(analysis, options);
    return {};
}

} // namespace

void addFrontier(Program& program)
{
    const auto options = std::make_shared<FrontierOptions>();
    CLI::App* command = program.addCommand("frontier",
        "Accuracy and cost over all cost weights at once, exact, for a policy that is frozen",
        [options](const Session& session) { return showFrontier(*options, session); });
    addAnalysisOptions(command, options->analysis);
    addNumberList(command, "--at", options->at, notNegative, "Figures at these cost weights");
    command->add_option("--csv", options->csv, "Write every step to a CSV file")->type_name("FILE");
}

} // namespace metallm::cli
