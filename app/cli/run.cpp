// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/experimentjson.h"
#include "app/cli/output.h"
#include "app/cli/played.h"
#include "app/cli/program.h"
#include "app/cli/runevaluation.h"
#include "app/cli/runfiles.h"
#include "core/budget/pacing.h"
#include "core/util/per10k.h"

#include <algorithm>
#include <fmt/format.h>
#include <sys/resource.h>

namespace metallm::cli {

namespace {

struct RunOptions {
    AnalysisOptions analysis;
    IntervalOptions intervals;
    RunFiles files;
};

double peakMemoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // Linux counts in KiB
}

/// METHODS.md section 5, "budget violation", per 10,000 queries: of the whole budget where it is
/// kept during the run, else of the mean cost.
std::optional<double> budgetViolation(const sim::RunResult& run)
{
    const auto& parameters = run.experiment->parameters;
    if (run.budget && budget::isPaced(parameters))
        return run.budget->violationUsd / static_cast<double>(run.arms.size()) * per10k;
    const auto& budget = parameters.budget;
    return budget && run.costPer10k ? std::optional(std::max(0.0, *run.costPer10k - *budget))
                                    : std::nullopt;
}

Json json(const budget::Outcome& outcome)
{
    return {{"total_usd", jsonNumber(outcome.budgetUsd)},
        {"spent_usd", jsonNumber(outcome.spentUsd)},
        {"violation_usd", jsonNumber(outcome.violationUsd)},
        {"first_violation_step",
            outcome.firstViolationStep ? Json(*outcome.firstViolationStep) : Json(nullptr)},
        {"opt_reward", jsonNumber(outcome.optimum.score)},
        {"opt_accuracy", jsonNumber(outcome.optimalAccuracy)},
        {"shadow_price", jsonNumber(outcome.optimum.shadowPrice)},
        {"gap", jsonNumber(outcome.gap)}};
}

void addBudget(Json& object, const sim::RunResult& run)
{
    if (const auto violation = budgetViolation(run))
        object["budget_violation_usd"] = jsonNumber(violation);
    if (!run.budget)
        return;
    object["budget"] = json(*run.budget);
    object["budget"]["final_cost_weight"] = jsonNumber(run.costWeights.back());
}

Json selectionByDomain(const sim::RunResult& run)
{
    const auto& domains = run.experiment->dataset->domains;
    Json byDomain = Json::object();
    for (Eigen::Index d = 0; d < run.selectionByDomain.rows(); ++d) {
        if (run.selectionByDomain.row(d).sum() == 0)
            continue;
        const auto index = static_cast<std::size_t>(d);
        Json& counts = byDomain[index < domains.size() ? domains[index] : std::string()];
        for (int arm = 0; arm < run.experiment->armCount(); ++arm)
            counts[run.experiment->armName(arm)] = run.selectionByDomain(d, arm);
    }
    return byDomain;
}

Json json(const Played& played, const RunEvaluation& evaluation)
{
    const sim::RunResult& run = *played.run;
    const auto queries = static_cast<double>(run.arms.size());
    Json object{{"policy", run.policy},
        {"parameters", parametersJson(*run.experiment, run.costWeight)},
        {"dataset", run.experiment->dataset->name}, {"queries", run.arms.size()},
        {"unserved", run.unserved}, {"excluded", run.excluded},
        {"accuracy", jsonNumber(run.accuracy)}, {"cost_usd", jsonNumber(run.costUsd)},
        {"cost_per_10k_usd", jsonNumber(run.costPer10k)},
        {"cumulative_reward", jsonNumber(run.cumulativeReward)},
        {"cumulative_regret", jsonNumber(run.cumulativeRegret)},
        {"selection", selectionJson(*run.experiment, run.selection)},
        {"selection_by_domain", selectionByDomain(run)}, {"elapsed_s", jsonNumber(played.seconds)},
        {"queries_per_s", jsonNumber(queries / played.seconds)},
        {"peak_memory_mb", peakMemoryMb()}};
    object["accuracy_of_all"] = jsonNumber(run.accuracyOfAll);
    object["events"] = eventsJson(run.experiment->parameters.scenario);
    addBudget(object, run);
    addEvaluation(object, evaluation);
    addExperimentFacts(object, *run.experiment);
    return object;
}

void printSelection(const sim::RunResult& run)
{
    using enum Table::Align;
    Table table({{"model", Left}, {"queries"}, {"share"}});
    const auto steps = static_cast<double>(run.arms.size());
    for (int arm = 0; arm < run.experiment->armCount(); ++arm) {
        const std::int64_t count = run.selection[static_cast<std::size_t>(arm)];
        table.addRow({run.experiment->armName(arm), grouped(count),
            decimals(100 * static_cast<double>(count) / steps, 1) + " %"});
    }
    table.print();
}

void addBudget(Facts& facts, const sim::RunResult& run)
{
    if (!run.budget)
        return;
    const budget::Outcome& outcome = *run.budget;
    facts.add(
        "budget", fmt::format("{} of {} USD spent", usd(outcome.spentUsd), usd(outcome.budgetUsd)));
    if (const auto violation = budgetViolation(run))
        facts.add("over the budget",
            usd(violation) + " USD per 10,000 queries"
                + (outcome.firstViolationStep
                        ? fmt::format(", first at query {}", grouped(*outcome.firstViolationStep))
                        : std::string()));
    facts.add("best in hindsight",
        fmt::format("accuracy {}, {:.4g} right answers for a further USD",
            decimals(outcome.optimalAccuracy, 4), outcome.optimum.shadowPrice));
    facts.add("cost weight at the end", fmt::format("{:.6g}", run.costWeights.back()));
}

void print(const Played& played, const RunEvaluation& evaluation)
{
    const sim::RunResult& run = *played.run;
    printHeader(*run.experiment);
    Facts facts;
    facts.add("cost weight", fmt::format("{}", run.costWeight));
    facts.add("queries", grouped(static_cast<std::int64_t>(run.arms.size())));
    if (run.unserved > 0)
        facts.add("unserved",
            grouped(run.unserved)
                + " (accuracy with these as wrong: " + decimals(run.accuracyOfAll, 4) + ")");
    if (run.excluded > 0)
        facts.add("excluded", grouped(run.excluded) + " (the chosen model has no outcome there)");
    facts.add("accuracy", decimals(run.accuracy, 4));
    facts.add(
        "cost", usd(run.costUsd) + " USD, " + usd(run.costPer10k) + " USD per 10,000 queries");
    addBudget(facts, run);
    facts.add("reward", decimals(run.cumulativeReward, 2));
    facts.add("regret", decimals(run.cumulativeRegret, 2));
    facts.add("time", fmt::format("{:.3f} s, {:.0f} MB", played.seconds, peakMemoryMb()));
    addEvaluation(facts, evaluation);
    facts.print();
    printSelection(run);
    printWarnings(evaluation.gates);
}

Result<void> runPolicy(const RunOptions& options, const Session& session)
{
    const auto played = play(options.analysis, session.context());
    if (!played)
        return tl::unexpected(played.error());
    const auto evaluation = evaluate(*played, options.intervals, session.context());
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    if (const auto written = writeRunFiles(*played, options.files, session.context()); !written)
        return written;
    session.json ? printJson(json(*played, *evaluation)) : print(*played, *evaluation);
    return {};
}

} // namespace

void addRun(Program& program)
{
    const auto options = std::make_shared<RunOptions>();
    CLI::App* command =
        program.addCommand("run", "Play one policy over the evaluation part at one cost weight",
            [options](const Session& session) { return runPolicy(*options, session); });
    addAnalysisOptions(command, options->analysis);
    addIntervalOptions(command, options->intervals);
    addRunFiles(command, options->files);
}

} // namespace metallm::cli
