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

} // namespace

std::string frontierCsv(const frontier::Frontier& frontier)
{
    const sim::Experiment& experiment = *frontier.experiment();
    std::string csv = "cost_weight,accuracy,cost_per_10k_usd";
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        csv += ',' + csvField(experiment.armName(arm));
    csv += '\n';
    frontier.forEachStep([&](std::size_t step, const auto& selection, std::int64_t) {
        const frontier::Figures figures = frontier.figures(step);
        csv += fmt::format("{},{},{}", frontier.costWeight(step), figure(figures.accuracy),
            figure(figures.costPer10k));
        for (const auto count : selection)
            fmt::format_to(std::back_inserter(csv), ",{}", count);
        csv += '\n';
    });
    return csv;
}

} // namespace metallm::cli
