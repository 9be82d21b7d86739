// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasettext.h"

#include <cmath>
#include <fmt/format.h>

namespace metallm::test {

namespace {

std::string figure(double value)
{
    return std::isnan(value) ? "-" : fmt::format("{:.6g}", value); // some figures are kept as float
}

template<typename Matrix>
std::string at(const Matrix& matrix, Eigen::Index query, Eigen::Index model)
{
    return matrix.rows() == 0 ? "-" : figure(matrix(query, model));
}

std::string quoted(const std::string& text)
{
    std::string line;
    for (const char c : text)
        line += c == '\n' ? std::string("\\n") : std::string(1, c);
    return '"' + line + '"';
}

std::string without(std::string text, const std::string& folder)
{
    for (auto found = text.find(folder); found != std::string::npos; found = text.find(folder))
        text.erase(found, folder.size());
    return text;
}

void addQuery(std::string& text, const data::Dataset& dataset, std::size_t query)
{
    const auto nameAt = [](const std::vector<std::string>& names, std::int32_t index) {
        return index < 0 ? std::string("-") : names[static_cast<std::size_t>(index)];
    };
    text += fmt::format("query {} split {} domain {} label {} text {}\n", dataset.queryIds[query],
        nameAt(dataset.splits, dataset.splitOf[query]),
        nameAt(dataset.domains, dataset.domainOf[query]), quoted(dataset.labels[query]),
        quoted(dataset.texts[query]));
    const auto row = static_cast<Eigen::Index>(query);
    for (Eigen::Index k = 0; k < dataset.modelCount(); ++k)
        text += fmt::format("  {}: {} in {} out {} usd {} s {}\n",
            dataset.models[static_cast<std::size_t>(k)].name, figure(dataset.scores(row, k)),
            at(dataset.inputTokens, row, k), at(dataset.outputTokens, row, k),
            at(dataset.recordedCosts, row, k), at(dataset.latencies, row, k));
}

} // namespace

std::filesystem::path dataFolder()
{
    return std::filesystem::path(METALLM_SOURCE_DIR) / "tests" / "data";
}

QByteArray datasetText(const importer::ImportSummary& summary, const data::Dataset& dataset,
    const prices::PriceTable& prices, const std::filesystem::path& folder)
{
    std::string text = fmt::format("format {}: {} queries, {} models, {} outcomes\n",
        summary.format, summary.queries, summary.models, summary.outcomes);
    for (std::size_t query = 0; query < dataset.queryIds.size(); ++query)
        addQuery(text, dataset, query);
    const auto amount = [](const std::optional<double>& value) {
        return value ? fmt::format("{}", *value) : "-";
    };
    for (const prices::Price& price : prices.prices)
        text += fmt::format("price {} of {}: {} {}\n", price.model, price.provider,
            amount(price.inputUsdPerMtok), amount(price.outputUsdPerMtok));
    for (const std::string& warning : summary.warnings)
        text += "warning " + without(warning, folder.string() + "/") + "\n";
    for (const importer::LintFinding& finding : summary.lint)
        text += fmt::format("lint {} {}\n", finding.code, finding.count);
    return QByteArray::fromStdString(text);
}

} // namespace metallm::test
