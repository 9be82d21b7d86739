// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linalg/cholesky.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <vector>

namespace metallm::policy {

/// The ridge statistics after full information on the training part (METHODS.md section 1, "Warm
/// start"). Arms whose outcomes are missing for the same training queries share one Gram matrix and
/// one factorisation. b_k(p) = u_k - p * v_k, and so is theta: both parts are kept, so that every
/// cost weight is free.
struct WarmStart {
    struct Group {
        Eigen::MatrixXd gram; ///< A = lambda I + sum x x^T, d x d, both triangles
        linalg::Cholesky factor;
        Eigen::VectorXd sumTheta; ///< A^-1 sum x: serves the cost of every arm with a flat price
    };

    std::vector<Group> groups;
    std::vector<int> groupOf; ///< per arm
    Eigen::MatrixXd scoreSums; ///< u, d x K: sum of score * x
    Eigen::MatrixXd costSums; ///< v, d x K: sum of normalised cost * x
    Eigen::MatrixXd scoreTheta; ///< A^-1 u, d x K
    Eigen::MatrixXd costTheta; ///< A^-1 v, d x K
    // In the place of v where the costs are to be had from tokens: no price is in them. Else empty.
    Eigen::MatrixXd inputTheta; ///< A^-1 sum of input tokens * x, d x K
    Eigen::MatrixXd outputTheta; ///< A^-1 sum of output tokens * x, d x K

    const Group& group(int arm) const
    {
        return groups[static_cast<std::size_t>(groupOf[static_cast<std::size_t>(arm)])];
    }
};

/// What stands for an arm's cost among the targets.
enum class CostTargets {
    Costs, ///< the normalised cost
    Tokens, ///< input and output tokens: the data set must have those of every outcome
};

/// O(N d^2 + d^3) for each group of arms; the contexts are streamed. Stops within some tens of
/// milliseconds.
Result<WarmStart> warmStart(const sim::Experiment& experiment, const RunContext& context,
    CostTargets targets = CostTargets::Costs);

} // namespace metallm::policy
