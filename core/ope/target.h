// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ope/decisionlog.h"
#include "core/sim/analysis.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <vector>

namespace metallm::ope {

/// What the evaluated policy would have done on the rounds of a log that it can be asked about.
struct Target {
    std::vector<LoggedRound> rounds; ///< those whose query is in the evaluation part
    Eigen::MatrixXd chances; ///< rows = rounds, cols = models of the data set
    std::int64_t outsideEvaluation =
        0; ///< rounds left out: their query trains, or is in neither part
    std::int64_t outsideModels = 0; ///< rounds left out: their model is not one of the run
};

/// The chance that the policy gives each model. A frozen policy chooses (1 or 0); one that draws is
/// asked for its probabilities. A policy that learns while it is evaluated is taken as it stands
/// after its warm start; without one (mode online) there is nothing to evaluate: a wrong call.
Result<Target> targetOf(const sim::Analysis& analysis, double costWeight, const DecisionLog& log,
    const RunContext& context);

/// Chances of every evaluation step: rows = steps, cols = arms of the experiment.
Result<Eigen::MatrixXd> policyChances(
    const sim::Analysis& analysis, double costWeight, const RunContext& context);

} // namespace metallm::ope
