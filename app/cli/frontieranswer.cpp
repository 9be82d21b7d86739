// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frontieranswer.h"

#include "app/cli/analysisoptions.h"
#include "app/cli/experimentjson.h"
#include "core/analysis/oracle.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

Json json(const frontier::Point& point)
{
    return {{"cost_weight", jsonNumber(point.costWeight)}, {"accuracy", jsonNumber(point.accuracy)},
        {"cost_per_10k_usd", jsonNumber(point.costPer10k)}};
}

Json atJson(const FrontierAnswer& answer)
{
    Json points = Json::array();
    for (const frontier::Point& point : answer.at) {
        Json object = json(point);
        object["selection"] = selectionJson(*answer.analysis->experiment, point.selection);
        object["excluded"] = point.excluded;
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

Json budgetJson(const FrontierAnswer& answer)
{
    if (!answer.budgetPoint)
        return nullptr;
    Json object = json(*answer.budgetPoint);
    if (!answer.budgetNote.empty())
        object["note"] = answer.budgetNote;
    return object;
}

Json json(const FrontierAnswer& answer)
{
    const sim::Experiment& experiment = *answer.analysis->experiment;
    const auto oracle = analysis::oraclePoint(experiment);
    Json object{{"policy", experiment.parameters.policy},
        {"parameters", parametersJson(experiment, experiment.parameters.costWeight)},
        {"dataset", experiment.dataset->name}, {"queries", experiment.eval.size()},
        {"kind", answer.exact ? "exact" : "grid"}, {"steps", answer.steps}, {"at", atJson(answer)},
        {"models", modelsJson(*answer.analysis)},
        {"oracle",
            {{"accuracy", jsonNumber(oracle.accuracy)},
                {"cost_per_10k_usd", jsonNumber(oracle.costPer10k)}}}};
    addMetrics(object, answer.metrics);
    if (experiment.parameters.budget)
        object["budget"] = budgetJson(answer);
    object.update(answer.more);
    object["elapsed_s"] = jsonNumber(answer.seconds);
    addExperimentFacts(object, experiment);
    return object;
}

std::string budgetText(const FrontierAnswer& answer)
{
    if (!answer.budgetPoint)
        return "met at no cost weight";
    const frontier::Point& point = *answer.budgetPoint;
    const std::string note = answer.budgetNote.empty() ? "" : " (" + answer.budgetNote + ")";
    return fmt::format("met from cost weight {:.6g} on: accuracy {}, {} USD{}", point.costWeight,
        decimals(point.accuracy, 4), usd(point.costPer10k), note);
}

void printMetrics(const FrontierAnswer& answer)
{
    const analysis::FrontierMetrics& metrics = answer.metrics;
    const auto share = [](std::optional<double> value) {
        return value ? decimals(100 * *value, 2) + " %" : decimals(value, 2);
    };
    Facts facts;
    facts.add("steps", grouped(static_cast<std::int64_t>(answer.steps)));
    for (const auto& [name, value] : answer.facts)
        facts.add(name, value);
    facts.add("AIQ",
        decimals(metrics.aiq, 4) + " (code form " + decimals(metrics.aiqCode, 4) + ", zero router "
            + decimals(metrics.aiqZeroRouter, 4) + ")");
    facts.add("APGR", decimals(metrics.apgr, 4));
    facts.add("CPT 50 %, 80 %", share(metrics.cpt50) + ", " + share(metrics.cpt80));
    facts.add("saving at equal accuracy", share(metrics.savingAtEqualAccuracy));
    facts.add("gain at equal cost", share(metrics.gainAtEqualCost));
    if (answer.analysis->experiment->parameters.budget)
        facts.add("budget", budgetText(answer));
    facts.print();
}

void printPoints(const FrontierAnswer& answer)
{
    using enum Table::Align;
    const sim::Analysis& analysis = *answer.analysis;
    const auto oracle = analysis::oraclePoint(*analysis.experiment);
    Table table({{"", Left}, {"accuracy"}, {"USD per 10k"}, {"on the hull", Left}, {"excluded"}});
    for (const auto& model : analysis.models)
        table.addRow({model.name, decimals(model.accuracy, 4), usd(model.costPer10k),
            model.onHull ? "yes" : "no",
            grouped(static_cast<std::int64_t>(analysis.experiment->eval.size()) - model.outcomes)});
    table.addRow({"oracle", decimals(oracle.accuracy, 4), usd(oracle.costPer10k), "", ""});
    for (const frontier::Point& point : answer.at)
        table.addRow({fmt::format("p = {}", point.costWeight), decimals(point.accuracy, 4),
            usd(point.costPer10k), "", grouped(point.excluded)});
    table.print();
}

} // namespace

void printFrontier(const FrontierAnswer& answer, bool asJson)
{
    if (asJson) {
        printJson(json(answer));
        return;
    }
    printHeader(*answer.analysis->experiment);
    printMetrics(answer);
    printPoints(answer);
}

} // namespace metallm::cli
