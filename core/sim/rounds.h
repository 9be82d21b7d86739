// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/sim/feedbackqueue.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace metallm::sim {

/// The rounds of a run, but for who chooses: hands a policy its contexts in blocks, and the outcome
/// of the arm that was played, at once or as late as the scenario has it. A copy goes on where the
/// original stands, with a clone of the policy. Every call is given the same policy.
class Rounds {
public:
    explicit Rounds(const Experiment& experiment);

    /// The step that is played next; experiment.eval.size() once the run is over.
    std::size_t step() const { return m_step; }
    bool isOver() const { return m_step == m_experiment.eval.size(); }
    /// No block is under way: beginBlock() comes next.
    bool isBetweenBlocks() const { return m_step == m_end; }
    std::int32_t query() const { return m_experiment.eval[m_step]; }
    /// Of step() in the policy's block.
    Eigen::Index column() const { return m_columnOfFirst + static_cast<Eigen::Index>(m_step); }

    void beginBlock(policy::LearningPolicy& policy);
    /// `arm` was played at step(): tells the policy what it is due to hear, and goes on.
    void endStep(policy::LearningPolicy& policy, int arm);
    /// How many outcomes of each arm it was told so far.
    const std::vector<std::int64_t>& told() const { return m_told; }

private:
    using Pending = FeedbackQueue::Pending;

    void prepareBlock(policy::LearningPolicy& policy);
    void tell(policy::LearningPolicy& policy, const Pending& pending);
    void tellOverdue(policy::LearningPolicy& policy);

    const Experiment& m_experiment;
    FeedbackQueue m_feedback;
    std::vector<std::int32_t> m_queries; // of the present block
    Eigen::Index m_columnOfFirst = 0; // column of a step, less the step
    std::size_t m_step = 0;
    std::size_t m_end = 0; // of the present block
    std::vector<std::int64_t> m_told; // per arm
};

} // namespace metallm::sim
