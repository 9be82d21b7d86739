// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html.h"

#include "core/report/charts.h"
#include "core/report/format.h"
#include "core/report/htmltemplate.h"
#include "core/report/svg.h"

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

namespace metallm::report {

namespace {

using kainjow::mustache::data;

// Values are escaped by the template ({{name}}); only our own pictures stand in {{{name}}}.

const char* toneClass(Tone tone)
{
    return tone == Tone::Good ? "good" : tone == Tone::Bad ? "bad" : "";
}

data headlineData(const Report& report)
{
    data list(data::type::list);
    for (const Headline& headline : report.headlines) {
        data item;
        item.set("label", headline.label);
        item.set("value", headline.value);
        item.set("context", headline.context);
        item.set("tone", toneClass(headline.tone));
        list << item;
    }
    return list;
}

data textData(const std::vector<std::string>& texts)
{
    data list(data::type::list);
    for (const std::string& text : texts) {
        data item;
        item.set("text", text);
        list << item;
    }
    return list;
}

data factData(const std::vector<Fact>& facts)
{
    data list(data::type::list);
    for (const Fact& fact : facts) {
        data item;
        item.set("name", fact.name);
        item.set("value", fact.value);
        list << item;
    }
    return list;
}

data metricData(const Report& report)
{
    data list(data::type::list);
    for (const Metric& metric : report.metrics) {
        data item;
        item.set("label", metric.label);
        item.set("value", formatted(metric));
        item.set("interval", formattedInterval(metric));
        item.set("meaning", metric.meaning);
        list << item;
    }
    return list;
}

std::string markerSvg(int datasetIndex)
{
    Svg svg(16, 16, "");
    svg.marker({8, 8}, datasetIndex, {});
    return svg.finished();
}

data modelData(const Report& report)
{
    double mostShare = 0;
    for (const ModelRow& model : report.models)
        mostShare = std::max(mostShare, model.share);
    data list(data::type::list);
    for (const ModelRow& model : report.models) {
        data item;
        item.set("name", model.name);
        item.set("provider", model.provider);
        item.set("marker", markerSvg(model.datasetIndex));
        item.set("colour", modelClass(model.datasetIndex));
        item.set("accuracy", percent(model.accuracy));
        item.set("cost", usd(model.costPer10k));
        item.set("outcomes", count(model.outcomes));
        item.set("hull", model.onHull ? "yes" : "");
        item.set("chosen", count(model.chosen));
        item.set("share", percent(model.share));
        item.set("bar", fmt::format("{:.1f}", mostShare > 0 ? 100 * model.share / mostShare : 0));
        list << item;
    }
    return list;
}

data domainData(const Report& report)
{
    data list(data::type::list);
    for (const DomainRow& domain : report.domains) {
        data cells(data::type::list);
        for (std::size_t arm = 0; arm < domain.chosen.size(); ++arm) {
            const double share =
                static_cast<double>(domain.chosen[arm]) / static_cast<double>(domain.queries);
            data cell;
            cell.set("colour", modelClass(report.models[arm].datasetIndex));
            cell.set("opacity", fmt::format("{:.2f}", 0.75 * share));
            cell.set("share", fmt::format("{:.0f}", 100 * share));
            cells << cell;
        }
        data item;
        item.set("name", domain.name);
        item.set("queries", count(domain.queries));
        item.set("cells", cells);
        list << item;
    }
    return list;
}

data priceData(const prices::PriceTable& table)
{
    data list(data::type::list);
    for (const prices::Price& price : table.prices) {
        data item;
        item.set("model", price.model);
        item.set("provider", price.provider);
        item.set("input", exact(price.inputUsdPerMtok));
        item.set("output", exact(price.outputUsdPerMtok));
        item.set("flat", exact(price.flatUsdPerQuery));
        item.set("fee", exact(price.requestUsd));
        list << item;
    }
    return list;
}

std::string priceSource(const prices::PriceTable& table)
{
    std::string text = table.name;
    for (const std::string& part : {table.source, table.effectiveDate})
        if (!part.empty())
            text += " \u00b7 " + part;
    return text;
}

/// "2026-01-02T03:04:05Z" as "2026-01-02 03:04 UTC"; another form as it is.
std::string readableTime(const std::string& iso)
{
    const bool isUtc = iso.size() == 20 && iso[10] == 'T' && iso.back() == 'Z';
    return isUtc ? iso.substr(0, 10) + " " + iso.substr(11, 5) + " UTC" : iso;
}

std::string subtitle(const Report& report, const ReportInput& input)
{
    std::string text = fmt::format("{} \u00b7 cost weight {} \u00b7 {} queries evaluated \u00b7 {} "
                                   "models",
        report.policy, exact(input.run.costWeight), count(std::ssize(input.run.arms)),
        report.models.size());
    if (!report.createdAt.empty())
        text += " \u00b7 " + readableTime(report.createdAt);
    return text;
}

} // namespace

std::string toHtml(const Report& report, const ReportInput& input)
{
    data page;
    page.set("dataset", report.dataset);
    page.set("simulated", report.simulated);
    page.set("subtitle", subtitle(report, input));
    page.set("verdict", textData(report.verdict));
    page.set("headlines", headlineData(report));
    page.set("hasNotes", !report.notes.empty());
    page.set("notes", textData(report.notes));
    page.set("hasFrontier", input.analysis.frontier != nullptr);
    page.set("frontierChart", frontierChart(input, report));
    page.set("rewardChart", rewardChart(input));
    page.set("models", modelData(report));
    page.set("hasDomains", !report.domains.empty());
    page.set("domains", domainData(report));
    page.set("metrics", metricData(report));
    page.set("intervalMethod", report.intervalMethod);
    page.set("prices", priceData(report.prices));
    page.set("priceSource", priceSource(report.prices));
    page.set("parameters", factData(report.parameters));
    page.set("facts", factData(report.datasetFacts));
    page.set("style", htmlStyle);
    kainjow::mustache::mustache filled{std::string(htmlTemplate)};
    return filled.render(page);
}

} // namespace metallm::report
