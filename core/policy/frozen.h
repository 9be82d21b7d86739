// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <vector>

namespace metallm::policy {

/// A frozen policy asked step by step: it chooses from its lines and learns nothing. At a constant
/// cost weight with every arm eligible it plays what its frontier says. O(K) a step.
class FrozenPolicy : public LearningPolicy {
public:
    /// One row of `lines` for each step of the experiment's evaluation part; both must outlive it.
    FrozenPolicy(const sim::Experiment& experiment, const frontier::Lines& lines);

    Eigen::Index blockSize() const override;
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override;
    int choose(Eigen::Index step, const Question& question) override;
    /// An arm that it does not consider has a NaN score.
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override;
    void learn(Eigen::Index, int, const Feedback&) override { }

private:
    Eigen::Index rowOf(Eigen::Index step) const
    {
        return m_rowOfQuery[static_cast<std::size_t>(m_queries[static_cast<std::size_t>(step)])];
    }

    const frontier::Lines& m_lines;
    std::vector<Eigen::Index> m_rowOfQuery; // of the data set's queries; -1 = not evaluated
    std::vector<std::int32_t> m_queries; // of the present block
};

} // namespace metallm::policy
