// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/logwriter.h"
#include "core/ope/target.h"
#include "core/policy/registry.h"
#include "core/sim/simulator.h"

#include <utility>

namespace metallm::ope {

namespace {

/// Passes everything on to a policy and writes down the chances of its choices.
class Recorder final : public policy::LearningPolicy {
public:
    Recorder(std::unique_ptr<policy::LearningPolicy> policy, Eigen::Index steps, int arms)
        : m_policy(std::move(policy))
        , m_chances(Eigen::MatrixXd::Zero(steps, arms))
        , m_drawn(static_cast<std::size_t>(arms))
    {
    }

    Eigen::MatrixXd taken() { return std::move(m_chances); }

    Eigen::Index blockSize() const override { return m_policy->blockSize(); }
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        m_policy->prepare(contexts, queries);
    }
    int choose(Eigen::Index step, const policy::Question& question) override
    {
        const int arm = m_policy->choose(step, question);
        if (m_policy->probabilities(m_drawn))
            m_chances.row(m_next) = Eigen::Map<const Eigen::RowVectorXd>(
                m_drawn.data(), static_cast<Eigen::Index>(m_drawn.size()));
        else if (arm != sim::noArm)
            m_chances(m_next, arm) = 1;
        ++m_next;
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
    std::unique_ptr<policy::LearningPolicy> m_policy;
    Eigen::MatrixXd m_chances;
    std::vector<double> m_drawn;
    Eigen::Index m_next = 0;
};

} // namespace

Result<Eigen::MatrixXd> propensitiesOf(
    const sim::Analysis& analysis, const sim::RunResult& run, const RunContext& context)
{
    const sim::Experiment& experiment = *analysis.experiment;
    if (!policy::learns(experiment))
        return policyChances(analysis, run.costWeight, context);
    auto learner = policy::find(experiment.parameters.policy)->learner(experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    Recorder recorder(std::move(*learner), std::ssize(experiment.eval), experiment.armCount());
    const auto played = sim::simulate(recorder, experiment, run.costWeight, context);
    if (!played)
        return tl::unexpected(played.error());
    if (played->arms != run.arms)
        return failed("the chances of this run's choices cannot be told: played again without its "
                      "budget it chooses otherwise",
            "write the log of a run without a budget");
    return recorder.taken();
}

} // namespace metallm::ope
