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

/// Asks a learner that is never told anything for its chances at every step.
class Inquiry {
public:
    Inquiry(policy::LearningPolicy& learner, const Experiment& experiment, double costWeight)
        : m_learner(learner)
        , m_experiment(experiment)
        , m_costWeight(costWeight)
        , m_chances(Eigen::MatrixXd::Zero(std::ssize(experiment.eval), experiment.armCount()))
        , m_drawn(static_cast<std::size_t>(experiment.armCount()))
    {
    }

    /// `whileItDraws`: gives up after the first block where it has drawn nothing.
    Result<void> run(bool whileItDraws, const RunContext& context)
    {
        Eigen::MatrixXd contexts(m_experiment.contexts.dimension(), m_learner.blockSize());
        const std::span<const std::int32_t> eval(m_experiment.eval);
        const auto blockSize = static_cast<std::size_t>(m_learner.blockSize());
        for (std::size_t first = 0; first < eval.size(); first += blockSize) {
            if (context.stopRequested())
                return stopped();
            const auto part = eval.subspan(first, std::min(blockSize, eval.size() - first));
            auto block = contexts.leftCols(std::ssize(part));
            m_experiment.contexts.gather(part, block);
            m_learner.prepare(block, part);
            for (Eigen::Index i = 0; i < std::ssize(part); ++i)
                ask(i, static_cast<Eigen::Index>(first) + i);
            if (whileItDraws && !m_draws)
                return {};
        }
        return {};
    }

    bool draws() const { return m_draws; }
    Eigen::MatrixXd taken() { return std::move(m_chances); }

private:
    void ask(Eigen::Index column, Eigen::Index row)
    {
        const int arm = m_learner.choose(column, {m_costWeight, {}});
        if (m_learner.probabilities(m_drawn)) {
            m_draws = true;
            m_chances.row(row) = Eigen::Map<const Eigen::RowVectorXd>(
                m_drawn.data(), static_cast<Eigen::Index>(m_drawn.size()));
        } else if (arm != sim::noArm) {
            m_chances(row, arm) = 1;
        }
    }

    policy::LearningPolicy& m_learner;
    const Experiment& m_experiment;
    double m_costWeight;
    Eigen::MatrixXd m_chances;
    std::vector<double> m_drawn;
    bool m_draws = false;
};

Result<Eigen::MatrixXd> frozenChances(
    const sim::Analysis& analysis, double costWeight, const RunContext& context)
{
    const auto run = sim::play(analysis, costWeight, context);
    if (!run)
        return tl::unexpected(run.error());
    if ((*run)->experiment != analysis.experiment)
        return wrongCall("a policy that asks several models for one query cannot be evaluated on a "
                         "log of single decisions",
            "evaluate a policy that asks one model");
    const auto& arms = (*run)->arms;
    Eigen::MatrixXd chances =
        Eigen::MatrixXd::Zero(std::ssize(arms), analysis.experiment->armCount());
    for (std::size_t step = 0; step < arms.size(); ++step)
        if (arms[step] != sim::noArm)
            chances(static_cast<Eigen::Index>(step), arms[step]) = 1;
    return chances;
}

/// Of the policy as it stands after its warm start: asked where it draws, played where it does not.
Result<Eigen::MatrixXd> warmChances(
    const sim::Analysis& analysis, double costWeight, const RunContext& context)
{
    const Experiment& experiment = *analysis.experiment;
    const auto learner = policy::find(experiment.parameters.policy)->learner(experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    Inquiry inquiry(**learner, experiment, costWeight);
    const bool frozen = !policy::learns(experiment);
    if (const auto done = inquiry.run(frozen, context); !done)
        return tl::unexpected(done.error());
    return inquiry.draws() || !frozen ? inquiry.taken()
                                      : frozenChances(analysis, costWeight, context);
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
    const policy::PolicyInfo& policy = *policy::find(experiment.parameters.policy);
    if (drawsUniformly(policy))
        return Eigen::MatrixXd::Constant(
            std::ssize(experiment.eval), experiment.armCount(), 1.0 / experiment.armCount());
    if (!policy.learner)
        return frozenChances(analysis, costWeight, context);
    if (experiment.parameters.mode == sim::Mode::Online)
        return wrongCall("a policy that starts knowing nothing has no value that a log could tell",
            "use --mode offline or hybrid, which start warm");
    return warmChances(analysis, costWeight, context);
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
