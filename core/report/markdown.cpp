// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/markdown.h"

#include "core/report/format.h"

#include <fmt/format.h>

namespace metallm::report {

namespace {

/// Text that is neither markup nor the end of a table's cell.
std::string plain(std::string_view text)
{
    std::string result;
    for (const char character : escapedMarkup(text)) {
        if (character == '\n' || character == '\r')
            result += ' ';
        else if (std::string_view("\\`*_[]|#").find(character) != std::string_view::npos)
            (result += '\\') += character;
        else
            result += character;
    }
    return result;
}

std::string row(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const std::string& cell : cells)
        line += " " + plain(cell) + " |";
    return line + "\n";
}

std::string header(const std::vector<std::string>& cells)
{
    std::string line = row(cells) + "|";
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += " --- |";
    return line + "\n";
}

std::string heading(std::string_view text)
{
    return fmt::format("\n## {}\n\n", text);
}

std::string modelTable(const Report& report)
{
    std::string text = header({"Model", "Provider", "Accuracy", "Cost per 10,000", "Chosen"});
    for (const ModelRow& model : report.models)
        text += row({model.name, model.provider, percent(model.accuracy), usd(model.costPer10k),
            percent(model.share)});
    return text;
}

std::string domainTable(const Report& report)
{
    std::vector<std::string> names{"Domain", "Queries"};
    for (const ModelRow& model : report.models)
        names.push_back(model.name);
    std::string text = header(names);
    for (const DomainRow& domain : report.domains) {
        std::vector<std::string> cells{domain.name, count(domain.queries)};
        for (const std::int64_t chosen : domain.chosen)
            cells.push_back(
                percent(static_cast<double>(chosen) / static_cast<double>(domain.queries), 0));
        text += row(cells);
    }
    return text;
}

std::string priceTable(const Report& report)
{
    std::string text = header({"Model", "Provider", "Input, USD per million tokens",
        "Output, USD per million tokens", "Flat, USD per query", "Fee, USD per request"});
    for (const prices::Price& price : report.prices.prices)
        text += row({price.model, price.provider, exact(price.inputUsdPerMtok),
            exact(price.outputUsdPerMtok), exact(price.flatUsdPerQuery), exact(price.requestUsd)});
    return text;
}

std::string factTable(const std::vector<Fact>& facts)
{
    std::string text = header({"", ""});
    for (const Fact& fact : facts)
        text += row({fact.name, fact.value});
    return text;
}

} // namespace

std::string toMarkdown(const Report& report)
{
    std::string text = fmt::format("# Routing report: {}{}\n\n", plain(report.dataset),
        report.simulated ? " (simulated)" : "");
    for (const std::string& sentence : report.verdict)
        text += plain(sentence) + " ";
    text += heading("Notes");
    for (const std::string& note : report.notes)
        text += "- " + plain(note) + "\n";
    text += heading("Figures") + header({"Figure", "Value", "95 % interval", "Meaning"});
    for (const Metric& metric : report.metrics)
        text += row({metric.label, formatted(metric), formattedInterval(metric), metric.meaning});
    text += "\nIntervals: " + plain(report.intervalMethod) + ".\n";
    text += heading("Models") + modelTable(report);
    text += heading("Which model answers what") + domainTable(report);
    text += heading("Prices: " + plain(report.prices.name)) + priceTable(report);
    text += heading("Parameters") + factTable(report.parameters);
    text += heading("Data set") + factTable(report.datasetFacts);
    return text;
}

} // namespace metallm::report
