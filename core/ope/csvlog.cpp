// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"
#include "core/ope/decisionlog.h"

#include <fmt/format.h>

namespace metallm::ope {

namespace {

using importer::CsvColumns;
using importer::CsvRow;

struct Columns {
    int query = CsvColumns::none;
    int model = CsvColumns::none;
    int propensity = CsvColumns::none;
    int score = CsvColumns::none;
    int cost = CsvColumns::none;
};

Result<Columns> columnsOf(const CsvRow& header)
{
    CsvColumns names(header.fields);
    Columns columns;
    for (const auto& [name, position] : {std::pair("query_id", &columns.query),
             std::pair("model", &columns.model), std::pair("score", &columns.score)}) {
        const auto found = names.required(name);
        if (!found)
            return tl::unexpected(found.error());
        *position = *found;
    }
    columns.propensity = names.optional("propensity");
    if (columns.propensity == CsvColumns::none)
        return tl::unexpected(noPropensities());
    columns.cost = names.optional("cost_usd");
    return columns;
}

Result<double> propensityOf(std::string_view text)
{
    if (text.empty())
        return tl::unexpected(noPropensities());
    const auto value = importer::parseNumber(text, "propensity");
    return value ? checkedPropensity(*value) : value;
}

Result<LoggedRound> roundOf(const CsvRow& row, const Columns& columns)
{
    LoggedRound round;
    const auto propensity = propensityOf(importer::field(row.fields, columns.propensity));
    if (!propensity)
        return tl::unexpected(propensity.error());
    const auto score = importer::parseNumber(importer::field(row.fields, columns.score), "score");
    if (!score)
        return tl::unexpected(score.error());
    if (*score < 0 || *score > 1)
        return failed(fmt::format("the score {} is not allowed", *score), "scores lie in 0 to 1");
    const auto cost = importer::parseAmount(importer::field(row.fields, columns.cost), "cost_usd");
    if (!cost)
        return tl::unexpected(cost.error());
    round.propensity = *propensity;
    round.score = *score;
    round.costUsd = cost->value_or(data::missing);
    return round;
}

} // namespace

Result<DecisionLog> readCsvLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context)
{
    LogBuilder builder(dataset);
    Columns columns;
    const auto header = [&](const CsvRow& row) -> Result<void> {
        const auto found = columnsOf(row);
        if (!found)
            return tl::unexpected(found.error());
        columns = *found;
        return {};
    };
    const auto takeRow = [&](const CsvRow& row) -> Result<void> {
        if (importer::field(row.fields, columns.score).empty()) {
            builder.leaveOutWithoutOutcome();
            return {};
        }
        const auto round = roundOf(row, columns);
        if (!round)
            return tl::unexpected(round.error());
        builder.add(importer::field(row.fields, columns.query),
            importer::field(row.fields, columns.model), *round);
        return {};
    };
    return importer::readCsv(file, {header, takeRow}, context, "reading the log").map([&] {
        return builder.taken();
    });
}

} // namespace metallm::ope
