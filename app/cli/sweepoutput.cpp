// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweepoutput.h"

#include "app/cli/output.h"
#include "core/util/textfile.h"

#include <array>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

using analysis::Estimate;

struct Figure {
    const char* name;
    std::optional<Estimate> (*of)(const sim::SweepCell&);
};

constexpr std::array figures{
    Figure{"accuracy", [](const sim::SweepCell& cell) { return cell.accuracy; }},
    Figure{"cost_per_10k_usd", [](const sim::SweepCell& cell) { return cell.costPer10k; }},
    Figure{"cumulative_reward",
        [](const sim::SweepCell& cell) { return std::optional(cell.cumulativeReward); }},
    Figure{"cumulative_regret",
        [](const sim::SweepCell& cell) { return std::optional(cell.cumulativeRegret); }},
};

Json valueJson(const sim::GridAxis& axis, double value)
{
    return axis.texts.empty() ? jsonNumber(value) : Json(sim::valueText(axis, value));
}

Json json(const std::optional<Estimate>& estimate)
{
    if (!estimate)
        return {{"mean", nullptr}, {"low", nullptr}, {"high", nullptr}};
    return {{"mean", jsonNumber(estimate->mean)}, {"low", jsonNumber(estimate->low)},
        {"high", jsonNumber(estimate->high)}};
}

Json runsJson(const sim::SweepResult& result, const sim::SweepCell& cell)
{
    Json runs = Json::array();
    for (std::size_t i = 0; i < cell.runs.size(); ++i) {
        const sim::CellFigures& run = cell.runs[i];
        runs.push_back({{"seed", result.request.base.seed + i},
            {"accuracy", jsonNumber(run.accuracy)},
            {"cost_per_10k_usd", jsonNumber(run.costPer10k)},
            {"cumulative_reward", jsonNumber(run.cumulativeReward)},
            {"cumulative_regret", jsonNumber(run.cumulativeRegret)}, {"excluded", run.excluded}});
    }
    return runs;
}

Json cellJson(const sim::SweepResult& result, const sim::SweepCell& cell)
{
    Json values = Json::object();
    for (std::size_t i = 0; i < cell.values.size(); ++i)
        values[result.request.axes[i].name] = valueJson(result.request.axes[i], cell.values[i]);
    Json object{{"values", std::move(values)}};
    for (const Figure& figure : figures)
        object[figure.name] = json(figure.of(cell));
    object["runs"] = runsJson(result, cell);
    return object;
}

Json json(const sim::SweepResult& result, const data::Dataset& dataset)
{
    const sim::SweepRequest& request = result.request;
    Json axes = Json::array();
    for (const sim::GridAxis& axis : request.axes) {
        Json values = Json::array();
        for (const double value : axis.values)
            values.push_back(valueJson(axis, value));
        axes.push_back({{"name", axis.name}, {"values", std::move(values)}});
    }
    Json cells = Json::array();
    for (const sim::SweepCell& cell : result.cells)
        cells.push_back(cellJson(result, cell));
    return {{"policy", request.base.policy}, {"parameters", Json::parse(sim::toJson(request.base))},
        {"dataset", dataset.name}, {"axes", std::move(axes)}, {"seeds", request.seeds},
        {"played", result.played},
        {"remembered",
            static_cast<std::int64_t>(result.cells.size()) * request.seeds - result.played},
        {"cells", std::move(cells)}, {"elapsed_s", jsonNumber(result.elapsedSeconds)},
        {"simulated", dataset.simulated}, {"dataset_hash", dataset.hash}};
}

/// The interval's ends, or "-".
std::string spread(const std::optional<Estimate>& estimate, int places)
{
    if (!estimate || !estimate->low)
        return decimals(std::nullopt, places);
    return decimals(estimate->low, places) + " to " + decimals(estimate->high, places);
}

void printTable(const sim::SweepResult& result)
{
    using enum Table::Align;
    std::vector<Table::Column> columns;
    for (const sim::GridAxis& axis : result.request.axes)
        columns.push_back({axis.name});
    for (const char* title :
        {"accuracy", "95 %", "USD per 10k", "95 %", "reward", "95 %", "excluded"})
        columns.push_back({title});
    Table table(std::move(columns));
    for (const sim::SweepCell& cell : result.cells) {
        std::vector<std::string> row;
        for (std::size_t i = 0; i < cell.values.size(); ++i)
            row.push_back(sim::valueText(result.request.axes[i], cell.values[i]));
        const auto mean = [](const std::optional<Estimate>& estimate) {
            return estimate ? std::optional(estimate->mean) : std::nullopt;
        };
        std::int64_t excluded = 0;
        for (const sim::CellFigures& run : cell.runs)
            excluded += run.excluded;
        for (std::string text :
            {decimals(mean(cell.accuracy), 4), spread(cell.accuracy, 4), usd(mean(cell.costPer10k)),
                spread(cell.costPer10k, 4), decimals(cell.cumulativeReward.mean, 2),
                spread(cell.cumulativeReward, 2), grouped(excluded)})
            row.push_back(std::move(text));
        table.addRow(std::move(row));
    }
    table.print();
}

std::string field(std::optional<double> value)
{
    return value ? fmt::format("{}", *value) : std::string();
}

} // namespace

std::string sweepCsv(const sim::SweepResult& result)
{
    std::string csv;
    for (const sim::GridAxis& axis : result.request.axes)
        csv += csvField(axis.name) + ',';
    csv += "runs";
    for (const Figure& figure : figures)
        csv += fmt::format(",{0},{0}_low,{0}_high", figure.name);
    csv += ",excluded\n";
    for (const sim::SweepCell& cell : result.cells) {
        for (std::size_t i = 0; i < cell.values.size(); ++i)
            csv += csvField(sim::valueText(result.request.axes[i], cell.values[i])) + ',';
        csv += fmt::format("{}", cell.runs.size());
        for (const Figure& figure : figures) {
            const auto estimate = figure.of(cell);
            csv += estimate ? fmt::format(
                       ",{},{},{}", estimate->mean, field(estimate->low), field(estimate->high))
                            : std::string(",,,");
        }
        std::int64_t excluded = 0;
        for (const sim::CellFigures& run : cell.runs)
            excluded += run.excluded;
        csv += fmt::format(",{}\n", excluded);
    }
    return csv;
}

void printSweep(const sim::SweepResult& result, const data::Dataset& dataset, bool asJson)
{
    if (asJson) {
        printJson(json(result, dataset));
        return;
    }
    const sim::SweepRequest& request = result.request;
    const auto runs = static_cast<std::int64_t>(result.cells.size()) * request.seeds;
    fmt::print(
        "{}{}: {}, {} combinations, {} seeds, {} runs ({} played, {} remembered), {:.2f} s\n",
        dataset.name, dataset.simulated ? " (simulated)" : "", request.base.policy,
        grouped(static_cast<std::int64_t>(result.cells.size())), request.seeds, grouped(runs),
        grouped(result.played), grouped(runs - result.played), result.elapsedSeconds);
    printTable(result);
}

} // namespace metallm::cli
