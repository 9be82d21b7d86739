// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/analysis.h"

#include "core/budget/pacing.h"
#include "core/policy/baselines.h"
#include "core/policy/frozenplayer.h"
#include "core/policy/registry.h"
#include "core/sim/simulator.h"
#include "core/sim/totals.h"
#include "core/util/parallel.h"
#include "core/util/rng.h"

#include <chrono>
#include <fmt/format.h>

namespace metallm::sim {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

frontier::Point pointOf(const RunResult& run)
{
    return {
        run.costWeight, run.accuracy, run.costPer10k, run.selection, run.excluded, run.unserved};
}

/// The frozen policy at one cost weight, where the mix says so at the other one.
std::shared_ptr<RunResult> playBudget(const Analysis& analysis, double costWeight)
{
    auto arms = analysis.frontier->armsAt(costWeight);
    if (const auto& mix = analysis.budgetMix) {
        const auto dearer = analysis.frontier->armsAt(mix->below);
        Rng rng(analysis.experiment->parameters.seed, Stream::Mixing);
        for (std::size_t step = 0; step < arms.size(); ++step)
            if (rng.uniform() < mix->share)
                arms[step] = dearer[step];
    }
    return std::make_shared<RunResult>(scored(analysis.frontier->experiment(),
        analysis.frontier->policy(), costWeight, std::move(arms), analysis.experiment.get()));
}

Result<void> addBudgetPoint(Analysis& analysis, const RunContext& context)
{
    const auto& budget = analysis.experiment->parameters.budget;
    if (!budget || analysis.experiment->parameters.pacing != "none")
        return {};
    const auto met = costWeightForBudget(analysis.experiment, *budget, context);
    if (!met)
        return tl::unexpected(met.error());
    if (!*met)
        return {};
    analysis.budgetMix = (*met)->mix;
    analysis.budgetPoint = analysis.budgetMix ? pointOf(*playBudget(analysis, (*met)->costWeight))
                                              : analysis.frontier->at((*met)->costWeight);
    return {};
}

Result<policy::Frozen> frozen(
    Analysis& analysis, const policy::PolicyInfo& policy, const RunContext& context)
{
    if (!policy.freezeAt)
        return policy.freeze(*analysis.experiment, context);
    auto choicesAt = policy.freezeAt(*analysis.experiment, context);
    if (!choicesAt)
        return tl::unexpected(choicesAt.error());
    analysis.choicesAt = std::move(*choicesAt);
    return policy::choicesOnGrid(analysis.choicesAt, context);
}

Result<void> addFrontier(Analysis& analysis, const RunContext& context)
{
    const auto& experiment = analysis.experiment;
    const policy::PolicyInfo& policy = *policy::find(experiment->parameters.policy);
    auto moves = frozen(analysis, policy, context);
    if (!moves)
        return tl::unexpected(moves.error());
    if (context.stopRequested())
        return stopped();
    analysis.frontier =
        policy::frontierOf(experiment, policy.name, std::move(*moves), context.threads);
    analysis.metrics = analysis::frontierMetrics(*analysis.frontier, analysis.models);
    return addBudgetPoint(analysis, context);
}

/// One arm wherever it is there.
std::vector<std::int32_t> singleArms(const Experiment& experiment, int arm)
{
    std::vector<std::int32_t> arms;
    arms.reserve(experiment.eval.size());
    for (const std::int32_t query : experiment.eval)
        arms.push_back(experiment.isPresent(query, arm) ? arm : noArm);
    return arms;
}

/// A frozen policy whose cost weight or arms follow the budget or the time.
Result<PlayedSteps> playFrozen(
    const Analysis& analysis, double costWeight, const RunContext& context)
{
    const Parameters& parameters = analysis.experiment->parameters;
    policy::FrozenPlayer player(analysis.frontier);
    if (budget::findPacing(parameters.pacing)->needsEstimates && !player.hasEstimates())
        return wrongCall(fmt::format("the pacing {} needs a policy that expects a score and a cost "
                                     "of each model; frozen, {} does not",
                             parameters.pacing, parameters.policy),
            "choose another --pacing, or --mode hybrid where the policy learns");
    return simulate(player, *analysis.frontier->experiment(), costWeight, context);
}

void addBudgetOutcome(const Analysis& analysis, RunResult& run)
{
    if (analysis.hindsight)
        run.budget = budget::outcomeOf(*run.experiment, run.arms, *analysis.hindsight);
}

/// The arms of a run at one cost weight, or paced from it on.
Result<PlayedSteps> playSteps(
    const Analysis& analysis, double costWeight, const RunContext& context)
{
    const Experiment& experiment = *analysis.experiment;
    if (!analysis.frontier) {
        const policy::PolicyInfo& policy = *policy::find(experiment.parameters.policy);
        const auto learner = policy.learner(experiment, context);
        if (!learner)
            return tl::unexpected(learner.error());
        return simulate(**learner, experiment, costWeight, context);
    }
    if (budget::isPaced(experiment.parameters))
        return playFrozen(analysis, costWeight, context);
    const bool offGrid = analysis.isGrid() && !experiment.modelsComeAndGo();
    return PlayedSteps{
        offGrid ? analysis.choicesAt(costWeight) : analysis.frontier->armsAt(costWeight),
        std::vector<double>(experiment.eval.size(), costWeight)};
}

/// `best`: the best reward of each step at the cost weight, or nothing.
Result<std::shared_ptr<const RunResult>> playAgainst(const Analysis& analysis, double costWeight,
    std::span<const double> best, const RunContext& context)
{
    const auto start = Clock::now();
    const auto& experiment = analysis.experiment;
    auto played = playSteps(analysis, costWeight, context);
    if (!played)
        return tl::unexpected(played.error());
    const auto& world = analysis.frontier ? analysis.frontier->experiment() : experiment;
    auto result = std::make_shared<RunResult>(scored(world, experiment->parameters.policy,
        costWeight, std::move(*played), experiment.get(), best));
    addBudgetOutcome(analysis, *result);
    result->elapsedSeconds = secondsSince(start);
    return result;
}

} // namespace

Result<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const Parameters& parameters, const RunContext& context)
{
    const auto start = Clock::now();
    auto experiment = prepare(std::move(dataset), prices, parameters, context);
    if (!experiment)
        return tl::unexpected(experiment.error());
    auto analysis = std::make_shared<Analysis>();
    analysis->experiment = *experiment;
    for (int arm = 0; arm < (*experiment)->armCount(); ++arm)
        analysis->models.push_back(singleModel(**experiment, arm));
    analysis->zeroRouter = analysis::zeroRouter(analysis->models);
    if (context.stopRequested())
        return stopped();
    analysis->oracle = frontier::Frontier::build(
        *experiment, "oracle", policy::oracleLines(**experiment), context.threads);
    if (parameters.budget)
        analysis->hindsight = frontier::Hindsight::build(**experiment);
    if (!policy::learns(**experiment))
        if (const auto added = addFrontier(*analysis, context); !added)
            return tl::unexpected(added.error());
    analysis->elapsedSeconds = secondsSince(start);
    return analysis;
}

Result<std::shared_ptr<const RunResult>> play(
    const Analysis& analysis, double costWeight, const RunContext& context)
{
    return playAgainst(analysis, costWeight, {}, context);
}

Result<PlayedWithReferences> playWithReferences(
    const Analysis& analysis, double costWeight, const RunContext& context)
{
    const auto& experiment = analysis.experiment;
    // The oracle's lines are the true scores and costs of every arm that has an outcome.
    const auto best = frontier::bestValues(analysis.oracle->lines(), costWeight, context.threads);
    Result<std::shared_ptr<const RunResult>> run;
    PlayedWithReferences played;
    const auto reference = [&](const char* name, std::vector<std::int32_t> arms) {
        return std::make_shared<RunResult>(
            scored(experiment, name, costWeight, std::move(arms), nullptr, best));
    };
    // Each is a pass over all queries by itself.
    forChunks(3, 1, {.threads = context.threads}, [&](std::size_t part, std::size_t) {
        if (part == 0)
            run = playAgainst(analysis, costWeight, best, context);
        else if (part == 1)
            played.oracle = reference("oracle", analysis.oracle->armsAt(costWeight));
        else if (const int arm = bestSingleArm(analysis); arm >= 0)
            played.bestSingle = reference("single", singleArms(*experiment, arm));
    });
    if (!run)
        return tl::unexpected(run.error());
    played.run = std::move(*run);
    return played;
}

frontier::Point pointAt(const Analysis& analysis, double costWeight)
{
    if (!analysis.isGrid() || analysis.experiment->modelsComeAndGo())
        return analysis.frontier->at(costWeight);
    return pointOf(scored(analysis.experiment, analysis.frontier->policy(), costWeight,
        analysis.choicesAt(costWeight)));
}

std::shared_ptr<const RunResult> playWithinBudget(const Analysis& analysis)
{
    const auto start = Clock::now();
    auto result = playBudget(analysis, analysis.budgetPoint->costWeight);
    addBudgetOutcome(analysis, *result);
    result->elapsedSeconds = secondsSince(start);
    return result;
}

std::shared_ptr<const RunResult> playOracle(const Analysis& analysis, double costWeight)
{
    return std::make_shared<RunResult>(
        scored(analysis.experiment, "oracle", costWeight, analysis.oracle->armsAt(costWeight)));
}

std::shared_ptr<const RunResult> playSingle(const Analysis& analysis, int arm, double costWeight)
{
    return std::make_shared<RunResult>(
        scored(analysis.experiment, "single", costWeight, singleArms(*analysis.experiment, arm)));
}

analysis::SingleModel singleModel(const Experiment& experiment, int arm)
{
    Totals totals;
    constexpr std::size_t ahead = 24;
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        prefetchOutcomes(experiment, step + ahead);
        totals.add(experiment, experiment.eval[step], arm);
    }
    return {
        experiment.armName(arm), totals.evaluated(), totals.accuracy(), totals.costPer10k(), false};
}

int bestSingleArm(const Analysis& analysis)
{
    int best = -1;
    for (int arm = 0; arm < static_cast<int>(analysis.models.size()); ++arm) {
        const auto& model = analysis.models[static_cast<std::size_t>(arm)];
        if (!model.accuracy)
            continue;
        if (best < 0) {
            best = arm;
            continue;
        }
        const auto& leader = analysis.models[static_cast<std::size_t>(best)];
        if (*model.accuracy > *leader.accuracy
            || (*model.accuracy == *leader.accuracy && *model.costPer10k < *leader.costPer10k))
            best = arm;
    }
    return best;
}

} // namespace metallm::sim
