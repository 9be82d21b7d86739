// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <functional>

namespace metallm::policy {

/// What the ridge model, frozen after its warm start, says of some steps of the evaluation part.
/// Rows = steps from firstRow on, cols = arms.
struct RidgeBlock {
    Eigen::Index firstRow = 0;
    Eigen::MatrixXd scores; ///< predicted score
    Eigen::MatrixXd costs; ///< predicted normalised cost
    Eigen::MatrixXd widths; ///< sqrt(x^T A^-1 x); empty where not asked for
};

/// Trains on the training part (warmStart()), then visits the evaluation part block by block, in
/// order. Visitors may use the block's matrices up. O(N d^2 + d^3) to train, O(d K) a step, and
/// O(d^2) a step for the widths of each group of arms.
Result<void> forEachRidgeBlock(const sim::Experiment& experiment, const RunContext& context,
    bool widths, const std::function<void(RidgeBlock&)>& visit);

/// Room for a line for every evaluation step and arm.
frontier::Lines linesFor(const sim::Experiment& experiment);

} // namespace metallm::policy
