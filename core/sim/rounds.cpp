// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/rounds.h"

#include <algorithm>

namespace metallm::sim {

Rounds::Rounds(const Experiment& experiment)
    : m_experiment(experiment)
    , m_feedback(experiment)
    , m_told(static_cast<std::size_t>(experiment.armCount()), 0)
{
}

/// The next contexts, those before them that the policy is to be told about meanwhile first.
void Rounds::beginBlock(policy::LearningPolicy& policy)
{
    const auto capacity = static_cast<std::size_t>(policy.blockSize());
    std::size_t steps = std::min(capacity, m_experiment.eval.size() - m_step);
    const auto due = [&] { return m_feedback.dueBefore(m_step + steps); };
    while (steps > 1 && steps + due() > capacity)
        --steps;
    m_queries.clear();
    m_feedback.carry(std::min(due(), capacity - steps), m_queries);
    m_columnOfFirst = std::ssize(m_queries) - static_cast<Eigen::Index>(m_step);
    const auto next = std::span(m_experiment.eval).subspan(m_step, steps);
    m_queries.insert(m_queries.end(), next.begin(), next.end());
    m_end = m_step + steps;
    prepareBlock(policy);
}

void Rounds::prepareBlock(policy::LearningPolicy& policy)
{
    Eigen::MatrixXd contexts(m_experiment.contexts.dimension(), std::ssize(m_queries));
    if (contexts.rows() > 0)
        m_experiment.contexts.gather(m_queries, contexts);
    policy.prepare(contexts, m_queries);
}

void Rounds::endStep(policy::LearningPolicy& policy, int arm)
{
    m_feedback.ask(m_step, column(), query(), arm);
    while (const Pending* pending = m_feedback.next(m_step))
        tell(policy, *pending);
    ++m_step;
    if (isBetweenBlocks())
        tellOverdue(policy);
}

void Rounds::tell(policy::LearningPolicy& policy, const Pending& pending)
{
    policy.learn(pending.column, pending.arm,
        {m_experiment.score(pending.query, pending.arm),
            m_experiment.normalisedCost(pending.query, pending.arm)});
    ++m_told[static_cast<std::size_t>(pending.arm)];
    m_feedback.pop();
}

/// Feedback that came due in crowds and found no room in the block: in blocks of its own.
void Rounds::tellOverdue(policy::LearningPolicy& policy)
{
    while (const std::size_t due = m_feedback.dueBefore(m_step)) {
        m_queries.clear();
        m_feedback.carry(std::min(due, static_cast<std::size_t>(policy.blockSize())), m_queries);
        prepareBlock(policy);
        while (const Pending* pending = m_feedback.next(m_step - 1))
            tell(policy, *pending);
    }
}

} // namespace metallm::sim
