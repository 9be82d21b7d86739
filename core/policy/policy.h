// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <Eigen/Core>
#include <memory>
#include <span>

namespace metallm::policy {

/// What a policy is told of the arm that was played, and of no other (bandit feedback). Score and
/// cost are kept apart so that the reward score - p * cost exists for every cost weight.
struct Feedback {
    double score = 0;
    double cost = 0; ///< normalised
};

/// What a policy is asked at one step.
struct Question {
    double costWeight = 0; ///< p in force at this step
    /// Per arm, 0 = may not be played now; empty = every arm may.
    std::span<const std::uint8_t> eligible{};

    bool allows(int arm) const
    {
        return eligible.empty() || eligible[static_cast<std::size_t>(arm)] != 0;
    }
};

/// A policy that learns while it is evaluated. It is handed the contexts in blocks, so that it can
/// work at the speed of matrix products, and then asked and told one step at a time.
class LearningPolicy {
public:
    virtual ~LearningPolicy() = default;

    /// Steps that it likes to be handed at once.
    virtual Eigen::Index blockSize() const = 0;
    /// The next steps' contexts, d x n with n <= blockSize(), and the queries they belong to.
    virtual void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) = 0;
    /// The arm for column `step` of the block; ties go to the first arm. sim::noArm where no arm
    /// may be played.
    virtual int choose(Eigen::Index step, const Question& question) = 0;
    /// What the policy expects of each arm at column `step`: the score, optimistic where it
    /// explores by optimism, and the normalised cost. For those who choose in its place, such as a
    /// budget.
    virtual void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const = 0;
    /// The chance that the last choose() gave each arm (its propensity). False = it drew nothing:
    /// the arm chosen had chance 1.
    virtual bool probabilities(std::span<double>) const { return false; }
    /// What came of playing `arm` at column `step`. Not called where the outcome is missing.
    virtual void learn(Eigen::Index step, int arm, const Feedback& feedback) = 0;
};

} // namespace metallm::policy
