// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ope/decisionlog.h"
#include "core/sim/contexts.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <Eigen/Core>
#include <span>

namespace metallm::ope {

/// What a fitted model expects of every model on every logged round. rows = rounds, cols = models
/// of the data set.
struct Predictions {
    Eigen::MatrixXd score;
    Eigen::MatrixXd costUsd; ///< empty where a round's cost is not known
};

/// Ridge regression of score and cost on the contexts, one a model, around the model's mean; the
/// mean alone where `contexts` is null. Cross-fitted in 5 seeded folds of queries: no prediction
/// has seen its own query, so that the doubly robust estimator stays unbiased (Chernozhukov et al.
/// 2018). A model that was never logged is expected to be like the mean of the log. O(n d^2 + K
/// d^3) a fold.
Result<Predictions> crossFitted(std::span<const LoggedRound> rounds, int models,
    const sim::ContextSource* contexts, std::uint64_t seed, const RunContext& context);

} // namespace metallm::ope
