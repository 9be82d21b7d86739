// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frontiercsv.h"

#include "core/util/textfile.h"

#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace metallm::cli {

namespace {

std::string figure(double value)
{
    return std::isfinite(value) ? fmt::format("{}", value) : std::string();
}

std::string header(const sim::Experiment& experiment)
{
    std::string csv = "cost_weight,accuracy,cost_per_10k_usd";
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        csv += ',' + csvField(experiment.armName(arm));
    return csv;
}

void addRow(std::string& csv, double costWeight, double accuracy, double costPer10k,
    const std::vector<std::int64_t>& selection)
{
    csv += fmt::format("{},{},{}", costWeight, figure(accuracy), figure(costPer10k));
    for (const auto count : selection)
        fmt::format_to(std::back_inserter(csv), ",{}", count);
}

} // namespace

std::string frontierCsv(const frontier::Frontier& frontier)
{
    std::string csv = header(*frontier.experiment()) + '\n';
    frontier.forEachStep([&](std::size_t step, const auto& selection, std::int64_t) {
        const frontier::Figures figures = frontier.figures(step);
        addRow(csv, frontier.costWeight(step), figures.accuracy, figures.costPer10k, selection);
        csv += '\n';
    });
    return csv;
}

std::string frontierCsv(const frontier::IntervalFrontier& frontier)
{
    std::string csv = header(*frontier.experiment) + ",kind\n";
    for (const frontier::Interval& interval : frontier.intervals) {
        addRow(csv, interval.from, interval.accuracy.value_or(data::missing),
            interval.costPer10k.value_or(data::missing), interval.selection);
        csv += interval.from < frontier.exactTo ? ",exact\n" : ",grid\n";
    }
    return csv;
}

} // namespace metallm::cli
