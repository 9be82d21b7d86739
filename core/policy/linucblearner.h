// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/inspectable.h"

namespace metallm::policy {

/// What the ridge model says of an arm at one step.
struct RidgePrediction {
    double score;
    double cost; ///< normalised
    double variance; ///< x^T A^-1 x, at least 0
};

/// The ridge model of every arm while it learns, played as LinUCB. Policies that explore in another
/// way build on its predictions.
class RidgeLearner : public InspectablePolicy {
public:
    /// Of the block's column `step`, with all that was learned so far.
    virtual RidgePrediction predicted(Eigen::Index step, int arm) const = 0;
    /// Its width is sqrt(x^T A^-1 x).
    void believe(Eigen::Index step, std::span<Belief> beliefs) const override;
};

/// How the learner goes about it. Choices are the same whatever is set here; for measuring and
/// testing.
struct LinUcbForm {
    Eigen::Index blockSize = 0; ///< contexts a block; 0 = the best one
    bool alwaysDense = false; ///< no low-rank form after a cold start
};

/// LinUCB that learns while it is evaluated (see linUcb()), with its large matrices in Scalar:
/// double for results, float for speed. The request to stop in `context` also ends the work inside
/// a block: what the learner answers afterwards is worthless.
template<typename Scalar>
Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner(
    const sim::Experiment& experiment, const RunContext& context, const LinUcbForm& form = {});

extern template Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner<double>(
    const sim::Experiment& experiment, const RunContext& context, const LinUcbForm& form);
extern template Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner<float>(
    const sim::Experiment& experiment, const RunContext& context, const LinUcbForm& form);

/// In the precision that the parameters ask for.
Result<std::unique_ptr<RidgeLearner>> makeRidgeLearner(
    const sim::Experiment& experiment, const RunContext& context);

} // namespace metallm::policy
