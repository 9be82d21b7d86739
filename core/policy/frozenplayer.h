// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/frontier.h"
#include "core/policy/policy.h"

#include <memory>
#include <vector>

namespace metallm::policy {

/// A frozen policy asked step by step: it chooses as its frontier has it and learns nothing. Where
/// the frontier is one of a grid it stands at the grid's next lower cost weight. O(K) a step.
class FrozenPlayer : public LearningPolicy {
public:
    explicit FrozenPlayer(std::shared_ptr<const frontier::Frontier> frontier);

    /// It has lines, and so expects a score and a cost of each arm.
    bool hasEstimates() const { return m_choices.ends.empty(); }

    Eigen::Index blockSize() const override;
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override;
    int choose(Eigen::Index step, const Question& question) override;
    /// An arm that it does not consider has a NaN score; all of them where it has no lines.
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override;
    void learn(Eigen::Index, int, const Feedback&) override { }

private:
    Eigen::Index rowOf(Eigen::Index step) const
    {
        return m_rowOfQuery[static_cast<std::size_t>(m_queries[static_cast<std::size_t>(step)])];
    }

    std::shared_ptr<const frontier::Frontier> m_frontier;
    frontier::Choices m_choices; // empty where the frontier has lines
    std::vector<Eigen::Index> m_rowOfQuery; // of the data set's queries; -1 = not evaluated
    std::vector<std::int32_t> m_queries; // of the present block
};

} // namespace metallm::policy
