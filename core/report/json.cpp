// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/json.h"

#include "core/sim/parameters.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace metallm::report {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

Json modelJson(const ModelRow& model)
{
    return {{"model", model.name}, {"provider", model.provider},
        {"accuracy", orNull(model.accuracy)}, {"cost_per_10k_usd", orNull(model.costPer10k)},
        {"outcomes", model.outcomes}, {"on_hull", model.onHull}, {"chosen", model.chosen},
        {"share", model.share}};
}

Json domainsJson(const Report& report)
{
    Json domains = Json::object();
    for (const DomainRow& domain : report.domains)
        for (std::size_t arm = 0; arm < domain.chosen.size(); ++arm)
            domains[domain.name][report.models[arm].name] = domain.chosen[arm];
    return domains;
}

Json pricesJson(const prices::PriceTable& table)
{
    Json rows = Json::array();
    for (const prices::Price& price : table.prices)
        rows.push_back({{"model", price.model}, {"provider", price.provider},
            {"input_usd_per_mtok", orNull(price.inputUsdPerMtok)},
            {"output_usd_per_mtok", orNull(price.outputUsdPerMtok)},
            {"flat_usd_per_query", orNull(price.flatUsdPerQuery)},
            {"request_usd", orNull(price.requestUsd)}});
    return {{"name", table.name}, {"source", table.source}, {"effective_date", table.effectiveDate},
        {"prices", rows}};
}

/// Every step of the frontier, as columns; null for a run that learns.
Json frontierJson(const sim::Analysis& analysis)
{
    const frontier::Frontier* frontier = analysis.frontier.get();
    if (frontier == nullptr)
        return nullptr;
    Json costWeights = Json::array();
    Json accuracies = Json::array();
    Json costs = Json::array();
    for (std::size_t step = 0; step < frontier->steps(); ++step) {
        const frontier::Figures figures = frontier->figures(step);
        costWeights.push_back(frontier->costWeight(step));
        accuracies.push_back(orNull(figures.accuracy));
        costs.push_back(orNull(figures.costPer10k));
    }
    return {{"exact", !analysis.isGrid()}, {"cost_weight", costWeights}, {"accuracy", accuracies},
        {"cost_per_10k_usd", costs}};
}

Json intervalJson(const analysis::Estimate& estimate)
{
    if (!estimate.low || !estimate.high)
        return nullptr;
    return Json::array({orNull(estimate.low), orNull(estimate.high)});
}

Json warningsJson(const gates::Gates& gates)
{
    Json list = Json::array();
    for (const gates::Gate& gate : gates)
        list.push_back({{"code", gate.code}, {"severity", gates::severityName(gate.severity)},
            {"text", gate.text}, {"queries", gate.queries}});
    return list;
}

Json factsJson(const std::vector<Fact>& facts)
{
    Json object = Json::object();
    for (const Fact& fact : facts)
        object[fact.name] = fact.value;
    return object;
}

} // namespace

std::string toJson(const Report& report, const ReportInput& input)
{
    sim::Parameters parameters = input.run.experiment->parameters;
    parameters.costWeight = input.run.costWeight;
    Json object{{"dataset", report.dataset}, {"dataset_hash", input.run.experiment->dataset->hash},
        {"simulated", report.simulated}, {"policy", parameters.policy},
        {"parameters", Json::parse(sim::toJson(parameters))}};
    for (const Metric& metric : report.metrics) {
        object[metric.key] = orNull(metric.value);
        if (metric.interval)
            object[metric.key + "_interval"] = intervalJson(*metric.interval);
    }
    object["interval_method"] = report.intervalMethod;
    object["models"] = Json::array();
    for (const ModelRow& model : report.models) {
        object["models"].push_back(modelJson(model));
        object["selection"][model.name] = model.chosen;
    }
    object["selection_by_domain"] = domainsJson(report);
    object["frontier"] = frontierJson(input.analysis);
    object["price_table"] = pricesJson(report.prices);
    object["dataset_facts"] = factsJson(report.datasetFacts);
    object["verdict"] = report.verdict;
    object["notes"] = report.notes;
    object["warnings"] = warningsJson(report.gates);
    object["created_at"] = report.createdAt.empty() ? Json(nullptr) : Json(report.createdAt);
    return object.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace metallm::report
