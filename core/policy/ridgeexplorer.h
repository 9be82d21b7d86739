// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/learnerstate.h"
#include "core/policy/choice.h"
#include "core/policy/exploration.h"
#include "core/policy/linucblearner.h"
#include "core/policy/stepnumbers.h"
#include "core/util/cloneptr.h"

#include <memory>
#include <vector>

namespace metallm::policy {

/// What the policies share that learn the ridge model (LinUCB's) and explore in a way of their own:
/// the model, the draws of each step, and the probabilities of the last choice.
class RidgeExplorer : public InspectablePolicy {
public:
    Eigen::Index blockSize() const override { return m_ridge->blockSize(); }
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override;
    /// The model's predictions, without exploration.
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override;
    bool probabilities(std::span<double> pmf) const override;
    void learn(Eigen::Index step, int arm, const Feedback& feedback) override;
    std::size_t bytes() const override
    {
        return m_ridge->bytes() + m_steps.bytes() + m_pmf.size() * sizeof(double);
    }
    /// As the ridge model does.
    void believe(Eigen::Index step, std::span<Belief> beliefs) const override
    {
        m_ridge->believe(step, beliefs);
    }
    std::optional<double> weightNorm(int arm) const override { return m_ridge->weightNorm(arm); }

protected:
    RidgeExplorer(const sim::Experiment& experiment, std::unique_ptr<RidgeLearner> ridge);

    std::size_t arms() const { return m_pmf.size(); }
    /// Predicted score, normalised cost, and sqrt(x^T A^-1 x), one an arm.
    void predict(Eigen::Index step, std::span<double> scores, std::span<double> costs,
        std::span<double> widths) const;
    /// Predicted score - p * cost, one an arm.
    void predictValues(Eigen::Index step, double costWeight, std::span<double> values) const;
    Rng draws(Eigen::Index step) const { return drawsOfStep(m_seed, m_steps.step(step)); }
    /// Of the choice that is being made.
    std::span<double> pmf() { return m_pmf; }

private:
    template<typename Use>
    void predictEach(Eigen::Index step, Use use) const;

    ClonePtr<RidgeLearner> m_ridge;
    std::uint64_t m_seed;
    StepNumbers m_steps;
    std::vector<double> m_pmf;
};

/// The ridge model frozen, with every step's own draws; what they add to a score is its bonus.
Result<frontier::Lines> exploredLines(
    const sim::Experiment& experiment, const RunContext& context, const Exploration& exploration);

/// A learner over a ridge model of its own, as the register asks for one.
template<typename Learner, typename... Settings>
Result<std::unique_ptr<InspectablePolicy>> exploringLearner(
    const sim::Experiment& experiment, const RunContext& context, Settings... settings)
{
    auto ridge = makeRidgeLearner(experiment, context);
    if (!ridge)
        return tl::unexpected(ridge.error());
    return std::make_unique<Learner>(experiment, std::move(*ridge), settings...);
}

/// The lines that it chooses by while it learns, as the register asks for them.
template<Exploration (*explorationOf)(const sim::Experiment&)>
Result<std::unique_ptr<frontier::ValueLearner>> exploredValues(
    std::shared_ptr<const sim::Experiment> experiment, const RunContext& context)
{
    auto exploration = explorationOf(*experiment);
    return frontier::ridgeValues(std::move(experiment), std::move(exploration), context);
}

} // namespace metallm::policy
