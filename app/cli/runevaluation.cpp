// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runevaluation.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

std::string rangeText(const std::optional<analysis::Estimate>& estimate, int places)
{
    if (!estimate || !estimate->low || !estimate->high)
        return decimals(std::nullopt, places);
    return decimals(estimate->low, places) + " to " + decimals(estimate->high, places);
}

std::string percentText(std::optional<double> share)
{
    return share ? decimals(100 * *share, 2) + " %" : decimals(share, 2);
}

} // namespace

Result<RunEvaluation> evaluate(
    const Played& played, const IntervalOptions& options, const RunContext& context)
{
    const sim::RunResult& run = *played.run;
    auto intervals = analysis::runIntervals(run,
        {options.resamples, run.experiment->parameters.seed}, options.byDomainCluster, context);
    if (!intervals)
        return tl::unexpected(intervals.error());
    return RunEvaluation{run.evaluated(), std::move(*intervals),
        analysis::runGains(*played.analysed.analysis, run), gatesOf(played.analysed, &run)};
}

void addEvaluation(Json& object, const RunEvaluation& evaluation)
{
    const auto& [queries, intervals, gains, gates] = evaluation;
    const auto evaluated = static_cast<double>(queries);
    object["accuracy_interval"] = intervalJson(intervals.accuracy);
    object["cost_per_10k_usd_interval"] = intervalJson(intervals.costPer10k);
    object["cumulative_reward_interval"] =
        intervalJson(analysis::scaled(intervals.reward, evaluated));
    object["cumulative_regret_interval"] =
        intervalJson(analysis::scaled(intervals.regret, evaluated));
    object["interval_method"] = intervals.method;
    object["random_accuracy"] = jsonNumber(gains.randomAccuracy);
    object["gain_at_random"] = jsonNumber(gains.gainAtRandom);
    object["gain_at_best"] = jsonNumber(gains.gainAtBest);
    object["gap_at_oracle"] = jsonNumber(gains.gapToOracle);
    object["pgr"] = jsonNumber(gains.gapRecovered);
    object["best_single_by_reward"] =
        gains.bestSingleByReward.empty() ? Json(nullptr) : Json(gains.bestSingleByReward);
    object["cumulative_regret_against_best_single"] = jsonNumber(gains.regretAgainstBestSingle);
    object["warnings"] = warningsJson(gates);
}

void addEvaluation(Facts& facts, const RunEvaluation& evaluation)
{
    const auto& [queries, intervals, gains, gates] = evaluation;
    const auto evaluated = static_cast<double>(queries);
    facts.add("intervals", intervals.method);
    facts.add("  accuracy", rangeText(intervals.accuracy, 4));
    facts.add("  cost", rangeText(intervals.costPer10k, 4) + " USD per 10,000 queries");
    facts.add("  reward", rangeText(analysis::scaled(intervals.reward, evaluated), 2));
    facts.add("  regret", rangeText(analysis::scaled(intervals.regret, evaluated), 2));
    if (!gains.bestSingleByReward.empty())
        facts.add("regret against " + gains.bestSingleByReward,
            decimals(gains.regretAgainstBestSingle, 2));
    facts.add("Gain@R, Gain@B, Gap@O",
        fmt::format("{}, {}, {}", percentText(gains.gainAtRandom), percentText(gains.gainAtBest),
            percentText(gains.gapToOracle)));
    facts.add("PGR", decimals(gains.gapRecovered, 4));
}

} // namespace metallm::cli
