// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/logwriter.h"
#include "core/ope/target.h"
#include "core/policy/registry.h"
#include "core/sim/simulator.h"

#include <utility>

namespace metallm::ope {

namespace {

/// Passes everything on to a policy and writes down the chances of the choices that it made. Where
/// no model may be played it may not even be asked.
class Recorder final : public policy::LearningPolicy {
public:
    Recorder(std::unique_ptr<policy::LearningPolicy> policy, int arms)
        : m_policy(std::move(policy))
        , m_drawn(static_cast<std::size_t>(arms))
    {
    }

    /// Per served query, in the order played: the chance of each arm.
    const std::vector<Eigen::RowVectorXd>& chances() const { return m_chances; }

    Eigen::Index blockSize() const override { return m_policy->blockSize(); }
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        m_policy->prepare(contexts, queries);
    }
    int choose(Eigen::Index step, const policy::Question& question) override
    {
        const int arm = m_policy->choose(step, question);
        if (arm == sim::noArm)
            return arm;
        const bool draws = m_policy->probabilities(m_drawn);
        m_chances.emplace_back(draws ? Eigen::RowVectorXd(Eigen::Map<const Eigen::RowVectorXd>(
                                   m_drawn.data(), static_cast<Eigen::Index>(m_drawn.size())))
                                     : certain(arm));
        return arm;
    }
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        m_policy->estimate(step, scores, costs);
    }
    bool probabilities(std::span<double> chances) const override
    {
        return m_policy->probabilities(chances);
    }
    void learn(Eigen::Index step, int arm, const policy::Feedback& feedback) override
    {
        m_policy->learn(step, arm, feedback);
    }

private:
    Eigen::RowVectorXd certain(int arm) const
    {
        return Eigen::RowVectorXd::Unit(static_cast<Eigen::Index>(m_drawn.size()), arm);
    }

    std::unique_ptr<policy::LearningPolicy> m_policy;
    std::vector<Eigen::RowVectorXd> m_chances;
    std::vector<double> m_drawn;
};

/// One row a step, zeros where the query was not served.
Eigen::MatrixXd byStep(const std::vector<std::int32_t>& arms, int models,
    const std::vector<Eigen::RowVectorXd>& served)
{
    Eigen::MatrixXd chances = Eigen::MatrixXd::Zero(std::ssize(arms), models);
    auto next = served.begin();
    for (std::size_t step = 0; step < arms.size() && next != served.end(); ++step)
        if (arms[step] != sim::noArm)
            chances.row(static_cast<Eigen::Index>(step)) = *next++;
    return chances;
}

Result<Eigen::MatrixXd> recorded(
    const sim::Analysis& analysis, const sim::RunResult& run, const RunContext& context)
{
    const sim::Experiment& experiment = *analysis.experiment;
    auto learner = policy::find(experiment.parameters.policy)->learner(experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    Recorder recorder(std::move(*learner), experiment.armCount());
    const auto played = sim::simulate(recorder, experiment, run.costWeight, context);
    if (!played)
        return tl::unexpected(played.error());
    return byStep(played->arms, experiment.armCount(), recorder.chances());
}

/// Every choice of the run has a chance: they are those of the policy that played it.
bool explains(const Eigen::MatrixXd& chances, const sim::RunResult& run)
{
    for (std::size_t step = 0; step < run.arms.size(); ++step)
        if (run.arms[step] != sim::noArm
            && !(chances(static_cast<Eigen::Index>(step), run.arms[step]) > 0))
            return false;
    return true;
}

} // namespace

Result<Eigen::MatrixXd> propensitiesOf(
    const sim::Analysis& analysis, const sim::RunResult& run, const RunContext& context)
{
    auto chances = policy::learns(*analysis.experiment)
        ? recorded(analysis, run, context)
        : policyChances(analysis, run.costWeight, context);
    if (chances && !explains(*chances, run))
        return failed("the chances of this run's choices cannot be told: its policy alone does not "
                      "make them",
            "write the log of a run at one cost weight, without mixing for a budget");
    return chances;
}

} // namespace metallm::ope
