// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation.h"

#include "app/cli/numbers.h"

#include <fmt/format.h>

namespace metallm::cli {

void addIntervalOptions(CLI::App* command, IntervalOptions& options)
{
    addNumber(command, "--resamples", options.resamples, {99, 100'000},
        "Resamples of the bootstrap (default 1999)");
    command
        ->add_option_function<std::string>(
            "--cluster",
            [&options](const std::string& unit) {
                if (unit != "query" && unit != "domain")
                    throw CLI::ValidationError(
                        "--cluster", fmt::format("'{}' is neither query nor domain", unit));
                options.byDomainCluster = unit == "domain";
            },
            "What chance draws: single queries, or whole domains (default query)")
        ->type_name("query/domain");
}

analysis::CompareOptions compareOptions(const IntervalOptions& options, std::uint64_t seed)
{
    return {{options.resamples, seed}, options.byDomainCluster};
}

Json intervalJson(const std::optional<analysis::Estimate>& estimate)
{
    if (!estimate || !estimate->low || !estimate->high)
        return nullptr;
    return Json::array({jsonNumber(estimate->low), jsonNumber(estimate->high)});
}

std::string estimateText(const std::optional<analysis::Estimate>& estimate, int places)
{
    if (!estimate)
        return decimals(std::nullopt, places);
    if (!estimate->low || !estimate->high)
        return decimals(estimate->mean, places);
    return fmt::format("{} ({} to {})", decimals(estimate->mean, places),
        decimals(estimate->low, places), decimals(estimate->high, places));
}

std::string shareText(const std::optional<analysis::Estimate>& estimate)
{
    if (!estimate)
        return decimals(std::nullopt, 2);
    return estimateText(analysis::scaled(estimate, 100), 2) + " %";
}

gates::Gates gatesOf(const Analysed& analysed, const sim::RunResult* run)
{
    return gates::checkGates({*analysed.analysis, run, analysed.prices, analysed.otherPrices});
}

Json warningsJson(const gates::Gates& gates)
{
    Json list = Json::array();
    for (const auto& gate : gates)
        list.push_back({{"code", gate.code}, {"severity", gates::severityName(gate.severity)},
            {"text", gate.text}, {"queries", gate.queries}});
    return list;
}

void printWarnings(const gates::Gates& gates)
{
    for (const auto& gate : gates)
        fmt::print("{}: {}\n", gates::severityName(gate.severity), gate.text);
}

} // namespace metallm::cli
