// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"
#include "core/ope/estimator.h"
#include "core/ope/rewardmodel.h"
#include "core/ope/target.h"

#include <optional>
#include <string>
#include <vector>

namespace metallm::ope {

struct Options {
    std::vector<std::string> estimators{}; ///< empty = all
    std::optional<double> clip{}; ///< importance weights above it are set to it; none = as they are
    std::uint64_t seed = 1; ///< of the reward model's folds
};

/// One estimator's answer. Intervals: 95 %, Student's over the rounds' contributions.
struct Value {
    const Estimator* estimator = nullptr;
    analysis::Estimate score;
    std::optional<analysis::Estimate> costPer10k; ///< USD; none where a cost is not known
    std::optional<analysis::Estimate> reward; ///< mean of a query; none as above
    Eigen::VectorXd contributions; ///< to the score, one a round; the score's mean is theirs
};

/// How much of the log speaks about the policy.
struct Overlap {
    std::int64_t matched = 0; ///< rounds whose logged model the policy may choose
    double effectiveSampleSize = 0; ///< (sum w)^2 / sum w^2 of the weights in force
    double meanWeight = 0; ///< near 1 where the propensities are right and nothing is clipped
    double largestWeight = 0; ///< before clipping
    std::int64_t clipped = 0; ///< rounds
};

/// Immutable snapshot.
struct Evaluation {
    std::int64_t rounds = 0;
    Overlap overlap;
    analysis::Estimate loggedScore; ///< what the logging policy itself earned
    std::vector<Value> values;
    std::vector<std::string> warnings; ///< English sentences
};

/// What the log says the policy would have earned (METHODS.md section 6). The reward model reads
/// the data set's contexts, projected to 32 components where they have more, if it has any. Fails
/// where an estimator is not known, no round is left, or it was stopped.
Result<Evaluation> evaluate(const sim::Analysis& analysis, double costWeight, const Target& target,
    const Options& options, const RunContext& context);

/// The contexts that the reward model reads; none where the data set has none.
Result<std::optional<sim::ContextSource>> rewardContexts(
    const data::Dataset& dataset, std::span<const LoggedRound> rounds);

/// The same with the contexts given, for whoever asks many times.
Result<Evaluation> evaluate(const sim::Analysis& analysis, double costWeight, const Target& target,
    const Options& options, const sim::ContextSource* contexts, const RunContext& context);

} // namespace metallm::ope
