// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

namespace metallm::policy {

/// LinUCB that learns while it is evaluated (see linUcb()), with its large matrices in Scalar:
/// double for results, float for speed.
template<typename Scalar>
Result<std::unique_ptr<LearningPolicy>> makeLinUcbLearner(
    const sim::Experiment& experiment, const RunContext& context);

extern template Result<std::unique_ptr<LearningPolicy>> makeLinUcbLearner<double>(
    const sim::Experiment& experiment, const RunContext& context);
extern template Result<std::unique_ptr<LearningPolicy>> makeLinUcbLearner<float>(
    const sim::Experiment& experiment, const RunContext& context);

} // namespace metallm::policy
