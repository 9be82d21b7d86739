// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/inspectable.h"
#include "core/sim/experiment.h"

#include <deque>
#include <Eigen/Cholesky>
#include <vector>

namespace metallm::policy {

/// The ridge model of every arm over the outcomes of the last rounds (see slidingLinUcb()).
class SlidingWindow {
public:
    /// Holds the last `window` training queries where the mode warm-starts. `experiment` must live
    /// as long: contexts that leave the window are read from it.
    SlidingWindow(const sim::Experiment& experiment, std::int64_t window);

    /// Per arm: theta . x of the score and of the cost, and the bonus alpha * sqrt(x^T A^-1 x).
    void predict(const Eigen::Ref<const Eigen::VectorXd>& context, std::span<double> scores,
        std::span<double> costs, std::span<double> bonuses) const;
    /// The same, with the width sqrt(x^T A^-1 x) in the bonus's place.
    void believe(const Eigen::Ref<const Eigen::VectorXd>& context, std::span<Belief> beliefs) const;
    double weightNorm(int arm) const
    {
        return m_arms[static_cast<std::size_t>(arm)].theta.col(0).norm();
    }
    /// One round: this outcome comes in and those of the oldest round go.
    void learn(std::int32_t query, const Eigen::Ref<const Eigen::VectorXd>& context, int arm,
        const Feedback& feedback);

    std::size_t bytes() const; ///< of what it holds

private:
    struct Outcome {
        std::int64_t round;
        std::int32_t query;
        int arm;
        Feedback feedback;
    };
    struct Arm {
        Eigen::LLT<Eigen::MatrixXd> factor; // of A
        Eigen::MatrixXd sums; // b, d x 2: score and cost
        Eigen::MatrixXd theta; // d x 2
        int updates = 0; // of the factor since it was made afresh
    };

    /// The width only where it is asked for.
    Belief belief(
        const Arm& arm, const Eigen::Ref<const Eigen::VectorXd>& context, bool width) const;
    void train();
    void forgetBefore(std::int64_t round);
    void update(Arm& arm, const Eigen::Ref<const Eigen::VectorXd>& context,
        const Feedback& feedback, double sign);
    /// Theta after updates.
    void settle(int arm);
    void makeAfresh(int arm);

    const sim::Experiment* m_experiment;
    std::int64_t m_window;
    std::int64_t m_round = 0;
    std::vector<Arm> m_arms;
    std::deque<Outcome> m_outcomes; // oldest first
    Eigen::MatrixXd m_leaving; // scratch, d x 1
    mutable Eigen::VectorXd m_half; // scratch: L^-1 x
};

} // namespace metallm::policy
