// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/reportmodel.h"

#include "core/analysis/gains.h"
#include "core/analysis/runintervals.h"
#include "core/report/facts.h"
#include "core/report/format.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace metallm::report {

namespace {

const analysis::SingleModel* bestSingle(const sim::Analysis& analysis)
{
    const int arm = sim::bestSingleArm(analysis);
    return arm < 0 ? nullptr : &analysis.models[static_cast<std::size_t>(arm)];
}

std::vector<Metric> runMetrics(const sim::RunResult& run, const analysis::RunIntervals& intervals)
{
    const auto counted = [](std::int64_t value) { return static_cast<double>(value); };
    const double evaluated = counted(run.evaluated());
    return {
        {"accuracy", "Accuracy", run.accuracy, Unit::Share,
            "Mean score of the answers chosen; 100 % is right every time.", intervals.accuracy},
        {"cost_per_10k_usd", "Cost per 10,000 queries", run.costPer10k, Unit::Usd,
            "What the chosen models charge.", intervals.costPer10k},
        {"cost_usd", "Cost of this evaluation", run.costUsd, Unit::Usd,
            "For the queries that were evaluated."},
        {"queries", "Queries", counted(std::ssize(run.arms)), Unit::Count,
            "In the evaluation part."},
        {"excluded", "Queries left out", counted(run.excluded), Unit::Count,
            "The outcome of the model chosen is missing."},
        {"unserved", "Queries not served", counted(run.unserved), Unit::Count,
            "No model could be chosen."},
        {"cumulative_reward", "Cumulative reward", run.cumulativeReward, Unit::Number,
            "Score minus cost weight times normalised cost, summed.",
            analysis::scaled(intervals.reward, evaluated)},
        {"cumulative_regret", "Cumulative regret", run.cumulativeRegret, Unit::Number,
            "Reward that a perfect choice would have had on top.",
            analysis::scaled(intervals.regret, evaluated)},
    };
}

std::vector<Metric> gainMetrics(const analysis::RunGains& gains)
{
    const std::string& best = gains.bestSingleByReward;
    return {
        {"cumulative_regret_against_best_single", "Regret against the best single model",
            gains.regretAgainstBestSingle, Unit::Number,
            best.empty() ? std::string("No model has an outcome.")
                         : "Reward that " + best + " alone would have had on top."},
        {"gain_at_random", "Gain@R", gains.gainAtRandom, Unit::Share,
            "Accuracy above choosing at random, relative (LLMRouterBench)."},
        {"gain_at_best", "Gain@B", gains.gainAtBest, Unit::Share,
            "Accuracy above the most accurate single model, relative (LLMRouterBench)."},
        {"gap_at_oracle", "Gap@O", gains.gapToOracle, Unit::Share,
            "Accuracy below the oracle, relative (LLMRouterBench)."},
        {"pgr", "PGR", gains.gapRecovered, Unit::Number,
            "Share of the accuracy gap between cheapest and most accurate model closed "
            "(RouteLLM)."},
    };
}

std::vector<Metric> frontierMetricsOf(const analysis::FrontierMetrics& m)
{
    return {
        {"saving_at_equal_accuracy", "Saving at equal accuracy", m.savingAtEqualAccuracy,
            Unit::Share, "Less money than the most accurate single model, for its accuracy."},
        {"gain_at_equal_cost", "Gain at equal cost", m.gainAtEqualCost, Unit::Points,
            "More accuracy than the most accurate single model, for its cost."},
        {"aiq", "AIQ", m.aiq, Unit::Number,
            "Mean accuracy over the range of costs (RouterBench): area / (c_max \u2212 c_min)."},
        {"aiq_zero_router", "AIQ of the zero router", m.aiqZeroRouter, Unit::Number,
            "The same for mixing single models at random: the bar to clear."},
        {"aiq_code", "AIQ, code form", m.aiqCode, Unit::Number,
            "The same area / c_max, as RouterBench's program has it."},
        {"apgr", "APGR", m.apgr, Unit::Number,
            "Share of the gap between cheapest and most accurate model closed, averaged over "
            "costs (RouteLLM)."},
        {"cpt50", "CPT (50 %)", m.cpt50, Unit::Share,
            "Share of the cost gap that closes half of the accuracy gap."},
        {"cpt80", "CPT (80 %)", m.cpt80, Unit::Share,
            "Share of the cost gap that closes 80 % of the accuracy gap."},
    };
}

std::optional<double> violation(const ReportInput& input)
{
    const auto& budget = input.run.experiment->parameters.budget;
    const auto& met = input.analysis.budgetPoint;
    if (!budget || !met || !met->costPer10k)
        return std::nullopt;
    return std::max(0.0, *met->costPer10k - *budget);
}

std::vector<Metric> referenceMetrics(const ReportInput& input)
{
    const frontier::Point oracle = input.analysis.oracle->at(input.run.costWeight);
    std::vector<Metric> metrics{
        {"oracle_accuracy", "Accuracy of the oracle", oracle.accuracy, Unit::Share,
            "A router that knew every outcome beforehand, at the same cost weight."},
        {"oracle_cost_per_10k_usd", "Cost of the oracle", oracle.costPer10k, Unit::Usd,
            "The same, per 10,000 queries."},
    };
    if (const auto& budget = input.analysis.budgetPoint) {
        metrics.push_back({"budget_cost_weight", "Cost weight for the budget", budget->costWeight,
            Unit::Number, "The smallest that meets the budget on the training part."});
        metrics.push_back({"budget_accuracy", "Accuracy at that weight", budget->accuracy,
            Unit::Share, "On the evaluation part."});
        metrics.push_back({"budget_cost_per_10k_usd", "Cost at that weight", budget->costPer10k,
            Unit::Usd, "Realised on the evaluation part, per 10,000 queries."});
        metrics.push_back({"budget_violation_per_10k_usd", "Above the budget", violation(input),
            Unit::Usd, "Realised cost less the budget, where it is more."});
    }
    return metrics;
}

std::vector<Metric> metricsOf(const ReportInput& input, const analysis::RunIntervals& intervals)
{
    std::vector<Metric> metrics = runMetrics(input.run, intervals);
    for (Metric& metric : gainMetrics(analysis::runGains(input.analysis, input.run)))
        metrics.push_back(std::move(metric));
    if (input.analysis.frontier)
        for (Metric& metric : frontierMetricsOf(input.analysis.metrics))
            metrics.push_back(std::move(metric));
    for (Metric& metric : referenceMetrics(input))
        metrics.push_back(std::move(metric));
    return metrics;
}

std::vector<ModelRow> modelRows(const ReportInput& input)
{
    const sim::Experiment& experiment = *input.run.experiment;
    std::vector<ModelRow> rows;
    for (std::size_t arm = 0; arm < experiment.arms.size(); ++arm) {
        const analysis::SingleModel& single = input.analysis.models[arm];
        const int index = experiment.arms[arm];
        const std::int64_t chosen = input.run.selection[arm];
        const auto queries = static_cast<double>(input.run.arms.size());
        rows.push_back(
            {single.name, experiment.dataset->models[static_cast<std::size_t>(index)].provider,
                index, single.accuracy, single.costPer10k, single.outcomes, single.onHull, chosen,
                queries > 0 ? static_cast<double>(chosen) / queries : 0});
    }
    return rows;
}

std::vector<DomainRow> domainRows(const sim::RunResult& run)
{
    const auto& names = run.experiment->dataset->domains;
    std::vector<DomainRow> rows;
    for (Eigen::Index i = 0; i < run.selectionByDomain.rows(); ++i) {
        const std::int64_t queries = run.selectionByDomain.row(i).sum();
        if (queries == 0)
            continue;
        const auto at = static_cast<std::size_t>(i);
        DomainRow row{at < names.size() ? names[at] : "(no domain)", queries, {}};
        for (Eigen::Index arm = 0; arm < run.selectionByDomain.cols(); ++arm)
            row.chosen.push_back(run.selectionByDomain(i, arm));
        rows.push_back(std::move(row));
    }
    return rows;
}

prices::PriceTable pricesOfRun(const ReportInput& input)
{
    prices::PriceTable table{input.prices.name, input.prices.source, input.prices.effectiveDate};
    for (const analysis::SingleModel& model : input.analysis.models)
        if (const prices::Price* price = input.prices.find(model.name))
            table.prices.push_back(*price);
    return table;
}

/// "75 % less than gpt-4o".
std::string comparedCost(double saving, const std::string& model)
{
    return saving >= 0 ? fmt::format("{} less than {}", percent(saving, 0), model)
                       : fmt::format("{} more than {}", percent(-saving, 0), model);
}

std::string comparedScore(double gain)
{
    const std::string difference = fmt::format("{:.1f}", 100 * std::abs(gain));
    return difference == "0.0" ? "the same"
                               : difference + (gain > 0 ? " points more" : " points less");
}

std::vector<std::string> verdictOf(const ReportInput& input)
{
    const sim::RunResult& run = input.run;
    if (!run.accuracy)
        return {"No query could be evaluated: the outcomes that this run needs are missing."};
    std::vector<std::string> sentences{
        fmt::format("Choosing among {} models query by query, the router scores {} for {} per "
                    "10,000 queries.",
            run.selection.size(), percent(run.accuracy), usd(run.costPer10k))};
    const analysis::SingleModel* best = bestSingle(input.analysis);
    if (best == nullptr)
        return sentences;
    sentences.push_back(fmt::format("The best single model, {}, scores {} for {}.", best->name,
        percent(best->accuracy), usd(best->costPer10k)));
    if (!input.analysis.frontier)
        return sentences;
    const auto& metrics = input.analysis.metrics;
    if (metrics.savingAtEqualAccuracy)
        sentences.push_back(fmt::format("Tuned to that accuracy, the router costs {}.",
            comparedCost(*metrics.savingAtEqualAccuracy, best->name)));
    else
        sentences.push_back(
            fmt::format("At no cost weight does the router reach {}\u2019s accuracy.", best->name));
    if (metrics.gainAtEqualCost)
        sentences.push_back(fmt::format(
            "Tuned to that cost, it scores {}.", comparedScore(*metrics.gainAtEqualCost)));
    return sentences;
}

Tone toneOf(std::optional<double> gain)
{
    if (!gain || *gain == 0)
        return Tone::Plain;
    return *gain > 0 ? Tone::Good : Tone::Bad;
}

/// A frozen policy has a frontier to measure; a run that learns is one point against another.
std::vector<Headline> frontierHeadlines(
    const analysis::FrontierMetrics& metrics, const std::string& best)
{
    const auto& saving = metrics.savingAtEqualAccuracy;
    return {
        {"Saving at equal accuracy", percent(saving, 0),
            saving ? "against " + best : "the router never gets there", toneOf(saving)},
        {"AIQ", number(metrics.aiq),
            metrics.aiq ? "zero router " + number(metrics.aiqZeroRouter)
                        : "all models cost the same"},
    };
}

std::vector<Headline> pointHeadlines(const sim::RunResult& run, const analysis::SingleModel* best)
{
    if (best == nullptr || !run.accuracy)
        return {};
    const double cost = *best->costPer10k;
    const auto saving = cost > 0 ? std::optional(1 - *run.costPer10k / cost) : std::nullopt;
    const double gain = *run.accuracy - *best->accuracy;
    return {
        {"Cost saved", percent(saving, 0), "against " + best->name, toneOf(saving)},
        {"Accuracy gained", points(gain), "against " + best->name, toneOf(gain)},
    };
}

std::vector<Headline> headlinesOf(const ReportInput& input)
{
    const analysis::SingleModel* best = bestSingle(input.analysis);
    const auto against = [best](const std::string& value) {
        return best == nullptr ? std::string() : fmt::format("{}: {}", best->name, value);
    };
    std::vector<Headline> headlines{
        {"Accuracy", percent(input.run.accuracy),
            against(percent(best == nullptr ? std::nullopt : best->accuracy))},
        {"Cost per 10,000 queries", usd(input.run.costPer10k),
            against(usd(best == nullptr ? std::nullopt : best->costPer10k))},
    };
    const std::string bestName = best == nullptr ? std::string() : best->name;
    for (Headline& headline : input.analysis.frontier
            ? frontierHeadlines(input.analysis.metrics, bestName)
            : pointHeadlines(input.run, best))
        headlines.push_back(std::move(headline));
    return headlines;
}

std::string inUnit(std::optional<double> value, Unit unit)
{
    switch (unit) {
    case Unit::Share:
        return percent(value);
    case Unit::Points:
        return points(value);
    case Unit::Usd:
        return usd(value);
    case Unit::Number:
        return number(value);
    case Unit::Count:
        break;
    }
    return value ? count(static_cast<std::int64_t>(*value)) : number({});
}

} // namespace

Report makeReport(const ReportInput& input)
{
    const sim::Experiment& experiment = *input.run.experiment;
    const auto gates =
        gates::checkGates({input.analysis, &input.run, input.prices, input.otherPrices});
    // Never stopped, so that there always is a result.
    const auto intervals =
        *analysis::runIntervals(input.run, {.seed = experiment.parameters.seed}, false, {});
    return {
        experiment.dataset->name,
        experiment.dataset->simulated,
        policyTitle(experiment.parameters),
        input.createdAt,
        verdictOf(input),
        headlinesOf(input),
        metricsOf(input, intervals),
        modelRows(input),
        domainRows(input.run),
        datasetFacts(experiment),
        parameterFacts(experiment, input.run.costWeight),
        pricesOfRun(input),
        notes(input, gates),
        gates,
        intervals.method,
    };
}

std::string formatted(const Metric& metric)
{
    return inUnit(metric.value, metric.unit);
}

std::string formattedInterval(const Metric& metric)
{
    if (!metric.interval || !metric.interval->low || !metric.interval->high)
        return {};
    return inUnit(metric.interval->low, metric.unit) + " to "
        + inUnit(metric.interval->high, metric.unit);
}

} // namespace metallm::report
