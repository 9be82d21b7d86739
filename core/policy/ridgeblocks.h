// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <functional>
#include <vector>

namespace metallm::policy {

struct WarmStart;

/// What the ridge model says of the costs of some steps that no price changes: an arm's predicted
/// cost is linear in its prices. Rows = steps.
struct CostBasis {
    Eigen::MatrixXd ones; ///< predicted value of the constant 1; cols = groups of arms
    Eigen::MatrixXd inputs; ///< predicted input tokens, cols = arms; empty unless the costs follow
                            ///< from tokens and rates (data::Costs)
    Eigen::MatrixXd outputs; ///< predicted output tokens, likewise
    std::vector<int> groupOf; ///< per arm
};

/// The costs follow from a CostBasis and the prices: they are flat, or metered and linear.
bool hasCostBasis(const sim::Experiment& experiment);
/// Predicted normalised cost of one arm at the experiment's prices. `out` has the basis' rows.
void predictCosts(const sim::Experiment& experiment, const CostBasis& basis, int arm,
    Eigen::Ref<Eigen::VectorXd, 0, Eigen::InnerStride<>> out);

/// What the ridge model, frozen after its warm start, says of some steps of the evaluation part.
/// Rows = steps from firstRow on, cols = arms.
struct RidgeBlock {
    Eigen::Index firstRow = 0;
    Eigen::MatrixXd scores; ///< predicted score
    Eigen::MatrixXd costs; ///< predicted normalised cost
    Eigen::MatrixXd widths; ///< sqrt(x^T A^-1 x); empty where not asked for
    CostBasis basis; ///< where hasCostBasis()
};

/// The training that forEachRidgeBlock() needs. O(N d^2 + d^3).
Result<WarmStart> ridgeStart(const sim::Experiment& experiment, const RunContext& context);

/// Trains on the training part (warmStart()), then visits the evaluation part block by block, in
/// order. Visitors may use the block's matrices up. O(N d^2 + d^3) to train, O(d K) a step, and
/// O(d^2) a step for the widths of each group of arms.
Result<void> forEachRidgeBlock(const sim::Experiment& experiment, const RunContext& context,
    bool widths, const std::function<void(RidgeBlock&)>& visit);
/// The same from a training that is there already: of an experiment that differs from this one in
/// the evaluation part alone.
Result<void> forEachRidgeBlock(const sim::Experiment& experiment, const WarmStart& start,
    const RunContext& context, bool widths, const std::function<void(RidgeBlock&)>& visit);

/// Room for a line for every evaluation step and arm.
frontier::Lines linesFor(const sim::Experiment& experiment);

} // namespace metallm::policy
