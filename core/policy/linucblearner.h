// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

namespace metallm::policy {

/// What the ridge model says of an arm at one step.
struct RidgePrediction {
    double score;
    double cost; ///< normalised
    double variance; ///< x^T A^-1 x, at least 0
};

/// The ridge model of every arm while it learns, played as LinUCB. Policies that explore in another
/// way build on its predictions.
class RidgeLearner : public LearningPolicy {
public:
    /// Of the block's column `step`, with all that was learned so far.
    virtual RidgePrediction predicted(Eigen::Index step, int arm) const = 0;
};

/// LinUCB that learns while it is evaluated (see linUcb()), with its large matrices in Scalar:
/// double for results, float for speed.
template<typename Scalar>
Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner(
    const sim::Experiment& experiment, const RunContext& context);

extern template Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner<double>(
    const sim::Experiment& experiment, const RunContext& context);
extern template Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner<float>(
    const sim::Experiment& experiment, const RunContext& context);

/// In the precision that the parameters ask for.
Result<std::unique_ptr<RidgeLearner>> makeRidgeLearner(
    const sim::Experiment& experiment, const RunContext& context);

} // namespace metallm::policy
