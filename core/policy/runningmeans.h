// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/sim/experiment.h"

#include <vector>

namespace metallm::policy {

/// What is known of every arm without looking at the contexts: how many outcomes, and their mean
/// score and cost.
class RunningMeans {
public:
    /// Knows the training part where the mode warm-starts: every arm's outcomes there.
    explicit RunningMeans(const sim::Experiment& experiment);

    void learn(int arm, const Feedback& feedback);

    std::size_t arms() const { return m_arms.size(); }
    std::int64_t outcomes(std::size_t arm) const { return m_arms[arm].outcomes; }
    double scoreSum(std::size_t arm) const { return m_arms[arm].scoreSum; }
    double meanScore(std::size_t arm) const; ///< NaN without outcomes
    double meanCost(std::size_t arm) const; ///< normalised; NaN without outcomes
    /// To choose by: the mean; 0 without outcomes, as an arm that was never tried may be free.
    double optimisticCost(std::size_t arm) const;
    /// Training queries, which tell of every arm at once, and outcomes learned since.
    std::int64_t rounds() const { return m_rounds; }
    std::size_t bytes() const { return m_arms.size() * sizeof(Arm); }

private:
    struct Arm {
        std::int64_t outcomes = 0;
        double scoreSum = 0;
        double costSum = 0;

        void add(double score, double cost);
    };

    std::vector<Arm> m_arms;
    std::int64_t m_rounds = 0;
};

} // namespace metallm::policy
