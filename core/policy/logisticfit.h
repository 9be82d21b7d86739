// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace metallm::policy {

/// 1 / (1 + exp(-z)).
double logistic(double z);

/// The Laplace approximation of one arm's logistic model of its score.
struct LogisticFit {
    Eigen::VectorXd theta; ///< d
    Eigen::LLT<Eigen::MatrixXd> factor; ///< of H = lambda I + sum mu (1 - mu) x x^T, d x d
};

/// Without any outcome: theta = 0, H = lambda I.
LogisticFit coldLogistic(const sim::Experiment& experiment);

/// Minimises lambda/2 |theta|^2 + sum over the training part's outcomes of the arm of the
/// cross-entropy between score (0 to 1) and mu = logistic(theta . x), by Newton's method with step
/// halving, to a step below 1e-9. O(N d^2 + d^3) for each of some 6 to 10 iterations; the contexts
/// are streamed.
Result<LogisticFit> fitLogistic(
    const sim::Experiment& experiment, int arm, const RunContext& context);

} // namespace metallm::policy
