// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/csv.h"

#include "core/util/textfile.h"

#include <fmt/format.h>

namespace metallm::report {

namespace {

class Rows {
public:
    void add(std::string_view part, std::string_view item, std::string_view figure,
        std::string_view value)
    {
        m_text += fmt::format(
            "{},{},{},{}\r\n", csvField(part), csvField(item), csvField(figure), csvField(value));
    }
    void add(std::string_view part, std::string_view item, std::string_view figure,
        std::optional<double> value)
    {
        add(part, item, figure, value ? fmt::format("{}", *value) : std::string());
    }
    std::string taken() { return std::move(m_text); }

private:
    std::string m_text = "part,item,figure,value\r\n";
};

void addModel(const ModelRow& model, Rows& rows)
{
    rows.add("model", model.name, "provider", model.provider);
    rows.add("model", model.name, "accuracy", model.accuracy);
    rows.add("model", model.name, "cost_per_10k_usd", model.costPer10k);
    rows.add("model", model.name, "outcomes", std::to_string(model.outcomes));
    rows.add("model", model.name, "on_hull", model.onHull ? "1" : "0");
    rows.add("model", model.name, "chosen", std::to_string(model.chosen));
}

void addPrice(const prices::Price& price, Rows& rows)
{
    rows.add("price", price.model, "input_usd_per_mtok", price.inputUsdPerMtok);
    rows.add("price", price.model, "output_usd_per_mtok", price.outputUsdPerMtok);
    rows.add("price", price.model, "flat_usd_per_query", price.flatUsdPerQuery);
    rows.add("price", price.model, "request_usd", price.requestUsd);
}

} // namespace

std::string toCsv(const Report& report)
{
    Rows rows;
    for (const Metric& metric : report.metrics) {
        rows.add("run", report.policy, metric.key, metric.value);
        if (!metric.interval)
            continue;
        rows.add("run", report.policy, metric.key + "_low", metric.interval->low);
        rows.add("run", report.policy, metric.key + "_high", metric.interval->high);
    }
    rows.add("run", report.policy, "interval_method", std::string_view(report.intervalMethod));
    for (const ModelRow& model : report.models)
        addModel(model, rows);
    for (const DomainRow& domain : report.domains)
        for (std::size_t arm = 0; arm < domain.chosen.size(); ++arm)
            rows.add(
                "domain", domain.name, report.models[arm].name, std::to_string(domain.chosen[arm]));
    for (const prices::Price& price : report.prices.prices)
        addPrice(price, rows);
    for (const Fact& fact : report.datasetFacts)
        rows.add("data set", report.dataset, fact.name, fact.value);
    for (const Fact& fact : report.parameters)
        rows.add("parameter", report.policy, fact.name, fact.value);
    for (const std::string& note : report.notes)
        rows.add("note", "", "", note);
    return rows.taken();
}

} // namespace metallm::report
