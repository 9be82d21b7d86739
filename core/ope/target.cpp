// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/target.h"

#include "core/policy/registry.h"

#include <fmt/format.h>
#include <optional>
#include <unordered_map>

namespace metallm::ope {

namespace {

using sim::Experiment;

bool drawsUniformly(const policy::PolicyInfo& policy)
{
    return policy.name == "random";
}

/// Each step's chances of a learner that is asked but never told.
Result<Eigen::MatrixXd> chancesOf(policy::LearningPolicy& learner, const Experiment& experiment,
    double costWeight, const RunContext& context)
{
    Eigen::MatrixXd chances =
        Eigen::MatrixXd::Zero(std::ssize(experiment.eval), experiment.armCount());
    Eigen::MatrixXd contexts(experiment.contexts.dimension(), learner.blockSize());
    std::vector<double> drawn(static_cast<std::size_t>(experiment.armCount()));
    const std::span<const std::int32_t> eval(experiment.eval);
    const auto blockSize = static_cast<std::size_t>(learner.blockSize());
    for (std::size_t first = 0; first < eval.size(); first += blockSize) {
        if (context.stopRequested())
            return stopped();
        const auto part = eval.subspan(first, std::min(blockSize, eval.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        learner.prepare(block, part);
        for (std::size_t i = 0; i < part.size(); ++i) {
            const auto row = static_cast<Eigen::Index>(first + i);
            const int arm = learner.choose(static_cast<Eigen::Index>(i), {costWeight, {}});
            if (learner.probabilities(drawn))
                chances.row(row) = Eigen::Map<const Eigen::RowVectorXd>(
                    drawn.data(), static_cast<Eigen::Index>(drawn.size()));
            else if (arm != sim::noArm)
                chances(row, arm) = 1;
        }
    }
    return chances;
}

Result<Eigen::MatrixXd> learnerChances(
    const sim::Analysis& analysis, double costWeight, const RunContext& context)
{
    const Experiment& experiment = *analysis.experiment;
    if (!experiment.parameters.warmStarts())
        return wrongCall("a policy that starts knowing nothing has no value that a log could tell",
            "use --mode offline or hybrid, which start warm");
    const auto learner = policy::find(experiment.parameters.policy)->learner(experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    return chancesOf(**learner, experiment, costWeight, context);
}

Result<Eigen::MatrixXd> frozenChances(
    const sim::Analysis& analysis, double costWeight, const RunContext& context)
{
    const auto run = sim::play(analysis, costWeight, context);
    if (!run)
        return tl::unexpected(run.error());
    const auto& arms = (*run)->arms;
    Eigen::MatrixXd chances =
        Eigen::MatrixXd::Zero(std::ssize(arms), analysis.experiment->armCount());
    for (std::size_t step = 0; step < arms.size(); ++step)
        if (arms[step] != sim::noArm)
            chances(static_cast<Eigen::Index>(step), arms[step]) = 1;
    return chances;
}

std::vector<std::int32_t> armOfModel(const Experiment& experiment)
{
    std::vector<std::int32_t> arms(experiment.dataset->models.size(), sim::noArm);
    for (std::size_t arm = 0; arm < experiment.arms.size(); ++arm)
        arms[static_cast<std::size_t>(experiment.arms[arm])] = static_cast<std::int32_t>(arm);
    return arms;
}

/// Fills in what the data set's prices say where the log does not.
LoggedRound priced(LoggedRound round, const Experiment& experiment, std::int32_t arm)
{
    if (std::isnan(round.costUsd))
        round.costUsd = experiment.costUsd(round.query, arm);
    return round;
}

} // namespace

Result<Eigen::MatrixXd> policyChances(
    const sim::Analysis& analysis, double costWeight, const RunContext& context)
{
    const Experiment& experiment = *analysis.experiment;
    if (drawsUniformly(*policy::find(experiment.parameters.policy)))
        return Eigen::MatrixXd::Constant(
            std::ssize(experiment.eval), experiment.armCount(), 1.0 / experiment.armCount());
    return policy::learns(experiment) ? learnerChances(analysis, costWeight, context)
                                      : frozenChances(analysis, costWeight, context);
}

Result<Target> targetOf(const sim::Analysis& analysis, double costWeight, const DecisionLog& log,
    const RunContext& context)
{
    const Experiment& experiment = *analysis.experiment;
    const auto chances = policyChances(analysis, costWeight, context);
    if (!chances)
        return tl::unexpected(chances.error());
    std::unordered_map<std::int32_t, Eigen::Index> stepOf;
    for (std::size_t step = 0; step < experiment.eval.size(); ++step)
        stepOf.emplace(experiment.eval[step], static_cast<Eigen::Index>(step));
    const auto arms = armOfModel(experiment);
    Target target;
    std::vector<Eigen::Index> steps;
    for (const LoggedRound& round : log.rounds) {
        const std::int32_t arm = arms[static_cast<std::size_t>(round.model)];
        const auto step = stepOf.find(round.query);
        target.outsideModels += arm == sim::noArm;
        target.outsideEvaluation += arm != sim::noArm && step == stepOf.end();
        if (arm == sim::noArm || step == stepOf.end())
            continue;
        target.rounds.push_back(priced(round, experiment, arm));
        steps.push_back(step->second);
    }
    target.chances.setZero(std::ssize(steps), experiment.dataset->modelCount());
    for (std::size_t i = 0; i < steps.size(); ++i)
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            target.chances(static_cast<Eigen::Index>(i),
                experiment.arms[static_cast<std::size_t>(arm)]) = (*chances)(steps[i], arm);
    return target;
}

} // namespace metallm::ope
