// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/played.h"

#include <fmt/format.h>
#include <utility>

namespace metallm::cli {

namespace {

Result<double> costWeightInForce(const AnalysisOptions& options, const sim::Analysis& analysis)
{
    const sim::Parameters& parameters = options.parameters;
    const bool keptOnline =
        parameters.pacing != "none" || (parameters.hardBudget && !analysis.frontier);
    if (!parameters.budget || options.costWeightGiven || keptOnline)
        return parameters.costWeight;
    if (!analysis.frontier)
        return wrongCall("a budget finds the cost weight of a run that does not learn alone",
            "give --cost-weight or --pacing as well, or use --mode offline");
    if (!analysis.budgetPoint)
        return failed(fmt::format("no cost weight meets the budget of {} USD per 10,000 queries",
                          *parameters.budget),
            "raise it, or add cheaper models");
    return analysis.budgetPoint->costWeight;
}

} // namespace

Result<Played> play(const AnalysisOptions& options, const RunContext& context)
{
    const sim::Parameters& asked = options.parameters;
    const auto loaded = loadData(options.study, asked.dataset, asked.priceTable, context);
    return loaded ? play(*loaded, options, context) : tl::unexpected(loaded.error());
}

Result<Played> play(
    const LoadedData& loaded, const AnalysisOptions& options, const RunContext& context)
{
    auto analysed = analyse(loaded, options, context);
    if (!analysed)
        return tl::unexpected(analysed.error());
    const sim::Analysis& analysis = *analysed->analysis;
    const auto costWeight = costWeightInForce(options, analysis);
    if (!costWeight)
        return tl::unexpected(costWeight.error());
    const bool mixes = analysis.budgetMix && !options.costWeightGiven;
    const auto run = mixes
        ? Result<std::shared_ptr<const sim::RunResult>>(sim::playWithinBudget(analysis))
        : sim::play(analysis, *costWeight, context);
    if (!run)
        return tl::unexpected(run.error());
    const double seconds = analysis.elapsedSeconds + (*run)->elapsedSeconds;
    return Played{std::move(*analysed), *run, seconds};
}

} // namespace metallm::cli
