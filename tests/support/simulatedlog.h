// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ope/decisionlog.h"
#include "core/ope/evaluation.h"
#include "core/sim/analysis.h"

#include <cstdint>
#include <Eigen/Core>
#include <string>
#include <vector>

namespace metallm::test {

/// A logging policy that likes a query's better models more: softmax of each model's mean score in
/// the query's domain, mixed with an even choice. rows = evaluation steps, cols = arms.
Eigen::MatrixXd loggingChances(
    const sim::Experiment& experiment, double sharpness, double evenShare);

/// Rounds drawn from the evaluation part with replacement, their models by these chances.
ope::DecisionLog simulatedLog(const sim::Experiment& experiment, const Eigen::MatrixXd& chances,
    int rounds, std::uint64_t seed);

/// How often the intervals of one estimator held what the policy really earns.
struct Coverage {
    std::string estimator;
    int score = 0;
    int costPer10k = 0;
    int reward = 0;
    double meanScore = 0; ///< of the estimates
    double meanWidth = 0; ///< of the score's interval
};

struct CoverageStudy {
    double trueScore = 0;
    double trueCostPer10k = 0;
    double trueReward = 0;
    double effectiveSampleSize = 0; ///< mean
    int replications = 0;
    std::vector<Coverage> estimators;
};

/// The analysis' policy at a cost weight, evaluated on many simulated logs.
CoverageStudy coverageOf(const sim::Analysis& analysis, double costWeight,
    const Eigen::MatrixXd& logging, int rounds, int replications, const ope::Options& options);

} // namespace metallm::test
