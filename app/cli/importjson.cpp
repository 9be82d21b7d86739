// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importjson.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

Json json(const importer::LintFinding& finding)
{
    return {{"code", finding.code}, {"text", finding.text}, {"count", finding.count},
        {"rows", finding.queries}};
}

Json json(const importer::FormatInfo& format)
{
    return {{"name", format.name}, {"help", format.help}};
}

Json json(const importer::PreviewRow& row)
{
    return {{"query_id", row.query}, {"model", row.model}, {"score", jsonNumber(row.score)},
        {"input_tokens", jsonNumber(row.inputTokens)},
        {"output_tokens", jsonNumber(row.outputTokens)}, {"cost_usd", jsonNumber(row.costUsd)},
        {"latency_s", jsonNumber(row.latencySeconds)}, {"domain", row.domain}, {"split", row.split},
        {"text", row.text}};
}

template<typename Values>
Json listOf(const Values& values)
{
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(json(value));
    return list;
}

std::string oneLine(std::string text)
{
    constexpr std::size_t longest = 48;
    std::ranges::replace(text, '\n', ' ');
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while ((static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return text.substr(0, end) + "...";
}

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

Json json(const importer::ImportSummary& summary)
{
    return {{"dataset", summary.dataset}, {"format", summary.format}, {"queries", summary.queries},
        {"models", summary.models}, {"outcomes", summary.outcomes},
        {"embedding_dimension",
            summary.embeddingDimension > 0 ? Json(summary.embeddingDimension) : Json(nullptr)},
        {"warnings", summary.warnings}, {"lint", listOf(summary.lint)}};
}

Json json(const importer::Preview& preview)
{
    return {{"format", preview.format.name}, {"help", preview.format.help},
        {"others", listOf(preview.others)}, {"files", preview.files}, {"columns", preview.columns},
        {"mapping",
            preview.mapping ? Json::parse(importer::mappingJson(*preview.mapping)) : Json(nullptr)},
        {"models", preview.models}, {"runs", preview.runs}, {"judges", preview.judges},
        {"rows", listOf(preview.rows)}, {"warnings", preview.warnings},
        {"obstacle", preview.obstacle ? Json(preview.obstacle->message()) : Json(nullptr)}};
}

void print(const importer::ImportSummary& summary)
{
    fmt::print("{}: {} queries, {} models, {} outcomes ({})\n", summary.dataset,
        grouped(summary.queries), summary.models, grouped(summary.outcomes), summary.format);
    if (summary.embeddingDimension > 0)
        fmt::print("embeddings: {} dimensions\n", summary.embeddingDimension);
    for (const importer::LintFinding& finding : summary.lint)
        fmt::print("lint: {}{}\n", finding.text,
            finding.queries.empty()
                ? ""
                : fmt::format(" ({}{})", fmt::join(finding.queries, ", "),
                    finding.count > std::ssize(finding.queries) ? ", ..." : ""));
}

void print(const importer::Preview& preview)
{
    using enum Table::Align;
    Facts facts;
    facts.add("format", fmt::format("{} ({})", preview.format.name, preview.format.help));
    for (const auto& other : preview.others)
        facts.add("or", fmt::format("{} ({})", other.name, other.help));
    facts.add(
        "files", fmt::format("{}, the first {}", preview.files.size(), preview.files.front()));
    facts.add("models", fmt::format("{}", fmt::join(preview.models, ", ")));
    if (preview.runs.size() > 1)
        facts.add("runs", fmt::format("{}", fmt::join(preview.runs, ", ")));
    if (preview.judges.size() > 1)
        facts.add("judges", fmt::format("{}", fmt::join(preview.judges, ", ")));
    for (const std::string& warning : preview.warnings)
        facts.add("warning", warning);
    if (preview.obstacle)
        facts.add("obstacle", preview.obstacle->message());
    facts.print();
    if (preview.mapping)
        fmt::print("{}\n", importer::mappingJson(*preview.mapping));
    Table table({{"query", Left}, {"model", Left}, {"score"}, {"in"}, {"out"}, {"USD"},
        {"domain", Left}, {"text", Left}});
    for (const importer::PreviewRow& row : preview.rows)
        table.addRow({oneLine(row.query), row.model, decimals(row.score, 3),
            decimals(known(row.inputTokens), 0), decimals(known(row.outputTokens), 0),
            usd(known(row.costUsd)), row.domain, oneLine(row.text)});
    table.print();
}

} // namespace metallm::cli
