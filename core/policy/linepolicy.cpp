// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/linepolicy.h"

#include "core/util/cloneptr.h"

#include <algorithm>

namespace metallm::policy {

namespace {

/// Hands the policy its contexts in the same blocks as the simulator does.
class PolicyValues : public frontier::ValueLearner {
public:
    PolicyValues(std::shared_ptr<const sim::Experiment> experiment, ClonePtr<LinePolicy> policy)
        : m_experiment(std::move(experiment))
        , m_policy(std::move(policy))
    {
    }

    std::unique_ptr<ValueLearner> clone() const override
    {
        return std::make_unique<PolicyValues>(*this);
    }

    void values(std::size_t step, frontier::ValueLines& lines) override
    {
        turnTo(step);
        lines.resize(static_cast<std::size_t>(m_experiment->armCount()));
        m_policy->lines(columnOf(step), lines);
    }

    void learn(std::size_t step, int arm) override
    {
        turnTo(step);
        const std::int32_t query = m_experiment->eval[step];
        m_policy->learn(columnOf(step), arm,
            {m_experiment->score(query, arm), m_experiment->normalisedCost(query, arm)});
    }

    std::size_t bytes() const override { return m_policy->bytes(); }

private:
    Eigen::Index columnOf(std::size_t step) const
    {
        return static_cast<Eigen::Index>(step - m_first);
    }

    /// Block after block up to the step's, as a policy may count its steps by them.
    void turnTo(std::size_t step)
    {
        const std::span queries(m_experiment->eval);
        const auto size = static_cast<std::size_t>(m_policy->blockSize());
        while (step >= m_end) {
            m_first = m_end;
            m_end = std::min(m_first + size, queries.size());
            const auto block = queries.subspan(m_first, m_end - m_first);
            Eigen::MatrixXd contexts(m_experiment->contexts.dimension(), std::ssize(block));
            if (contexts.rows() > 0)
                m_experiment->contexts.gather(block, contexts);
            m_policy->prepare(contexts, block);
        }
    }

    std::shared_ptr<const sim::Experiment> m_experiment; // outlives m_policy, which may read it
    ClonePtr<LinePolicy> m_policy;
    std::size_t m_first = 0; // steps of the present block
    std::size_t m_end = 0;
};

} // namespace

std::unique_ptr<frontier::ValueLearner> valuesOf(
    std::shared_ptr<const sim::Experiment> experiment, std::unique_ptr<LinePolicy> policy)
{
    return std::make_unique<PolicyValues>(std::move(experiment), std::move(policy));
}

} // namespace metallm::policy
