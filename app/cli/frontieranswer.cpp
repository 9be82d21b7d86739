// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frontieranswer.h"

#include "app/cli/analysisoptions.h"
#include "app/cli/evaluation.h"
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

void addForms(Json& object, const analysis::FrontierForms& forms)
{
    object["mean_accuracy"] = forms.areas ? Json{{"staircase", jsonNumber(forms.areas->staircase)},
                                  {"polyline", jsonNumber(forms.areas->polyline)},
                                  {"hull", jsonNumber(forms.areas->hull)}}
                                          : Json(nullptr);
    object["paucpc"] = jsonNumber(forms.partialArea);
}

Json budgetJson(const FrontierAnswer& answer)
{
    if (!answer.budgetPoint)
        return nullptr;
    Json object = json(*answer.budgetPoint);
    if (!answer.budgetNote.empty())
        object["note"] = answer.budgetNote;
    if (const auto& mix = answer.analysis->budgetMix)
        object["mix"] = {
            {"cost_weight", jsonNumber(mix->below)}, {"share", jsonNumber(mix->share)}};
    return object;
}

Json json(const FrontierAnswer& answer)
{
    const sim::Experiment& experiment = *answer.analysis->experiment;
    const auto oracle = analysis::oraclePoint(experiment);
    Json object{{"policy", experiment.parameters.policy},
        {"parameters", parametersJson(experiment, experiment.parameters.costWeight)},
        {"dataset", experiment.dataset->name}, {"queries", experiment.eval.size()},
        {"kind", answer.exact ? "exact" : "grid"}, {"exact", answer.exact}, {"steps", answer.steps},
        {"at", atJson(answer)}, {"models", modelsJson(*answer.analysis)},
        {"oracle",
            {{"accuracy", jsonNumber(oracle.accuracy)},
                {"cost_per_10k_usd", jsonNumber(oracle.costPer10k)}}}};
    addMetrics(object, answer.metrics);
    addForms(object, answer.forms);
    if (experiment.parameters.budget)
        object["budget"] = budgetJson(answer);
    object.update(answer.more);
    object["warnings"] = warningsJson(answer.gates);
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
    const auto& mix = answer.analysis->budgetMix;
    const std::string how = mix
        ? fmt::format("met by mixing {:.2f} % at cost weight {:.6g} with the rest at {:.6g}",
            100 * mix->share, mix->below, point.costWeight)
        : fmt::format("met from cost weight {:.6g} on", point.costWeight);
    return fmt::format(
        "{}: accuracy {}, {} USD{}", how, decimals(point.accuracy, 4), usd(point.costPer10k), note);
}

std::string stepsText(const FrontierAnswer& answer)
{
    const auto steps = grouped(static_cast<std::int64_t>(answer.steps));
    return answer.analysis->isGrid()
        ? fmt::format("{} on a grid of {} cost weights", steps, policy::costWeightGrid().size())
        : steps;
}

void printMetrics(const FrontierAnswer& answer)
{
    const analysis::FrontierMetrics& metrics = answer.metrics;
    const auto share = [](std::optional<double> value) {
        return value ? decimals(100 * *value, 2) + " %" : decimals(value, 2);
    };
    Facts facts;
    facts.add("steps", stepsText(answer));
    for (const auto& [name, value] : answer.facts)
        facts.add(name, value);
    facts.add("AIQ",
        decimals(metrics.aiq, 4) + " (code form " + decimals(metrics.aiqCode, 4) + ", zero router "
            + decimals(metrics.aiqZeroRouter, 4) + ")");
    if (answer.forms.areas)
        facts.add("mean accuracy",
            "staircase " + decimals(answer.forms.areas->staircase, 4) + ", polyline "
                + decimals(answer.forms.areas->polyline, 4) + ", hull "
                + decimals(answer.forms.areas->hull, 4));
    facts.add("pAUCPC", decimals(answer.forms.partialArea, 4));
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
    printWarnings(answer.gates);
}

} // namespace metallm::cli
