// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

namespace metallm::policy {

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
Result<std::unique_ptr<LearningPolicy>> makeLinUcbLearner(
    const sim::Experiment& experiment, const RunContext& context, const LinUcbForm& form = {});

extern template Result<std::unique_ptr<LearningPolicy>> makeLinUcbLearner<double>(
    const sim::Experiment& experiment, const RunContext& context, const LinUcbForm& form);
extern template Result<std::unique_ptr<LearningPolicy>> makeLinUcbLearner<float>(
    const sim::Experiment& experiment, const RunContext& context, const LinUcbForm& form);

} // namespace metallm::policy
