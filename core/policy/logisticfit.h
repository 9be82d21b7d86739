// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/runcontext.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <span>
#include <vector>

namespace metallm::policy {

/// lambda I + X X^T / 4 over the training part, factorised: no Hessian of a logistic regression on
/// it is greater, whatever the targets (Bohning and Lindsay 1988, Ann. Inst. Statist. Math. 40(4)),
/// and none is much smaller. One serves as the preconditioner of all. O(N d^2 + d^3).
using HessianBound = Eigen::LLT<Eigen::MatrixXd>;
HessianBound hessianBound(const sim::Experiment& experiment);

/// Logistic regression with L2 penalty on any targets in [0, 1]:
///
///     minimise  sum_i [log(1 + exp(z_i)) - y_i z_i] + lambda / 2 |theta|^2,   z_i = theta . x_i
///
/// by Newton's method, each step by preconditioned conjugate gradients with a line search (Nocedal
/// and Wright 2006, "Numerical Optimization", algorithm 7.1). The objective is strictly convex, so
/// that there is one solution and every step comes nearer. The contexts are streamed: O(N d) for
/// each gradient and for each product with the Hessian, a few dozen in all. The constant 1 is
/// penalised like the others, as in ridge regression.
class LogisticFit {
public:
    /// `bound` is that of the training part; it only speeds the fit up and must outlive it.
    LogisticFit(const sim::Experiment& experiment, const HessianBound& bound,
        std::vector<std::int32_t> queries, Eigen::VectorXd targets);

    enum class End { Converged, NotConverged, Stopped };
    End run(const RunContext& context, int mostSteps = 100);

    const Eigen::VectorXd& theta() const { return m_theta; }
    double gradientNorm() const { return m_gradient.norm(); }

private:
    /// out = X weigh(z) + lambda v with z = X^T v, which is kept; weigh(z block, first row) works
    /// in place.
    template<typename Weigh>
    Eigen::VectorXd pass(const Eigen::VectorXd& v, Eigen::VectorXd& z, Weigh weigh);
    void computeGradient();
    Eigen::VectorXd newtonStep(double tolerance, Eigen::VectorXd& change);
    double objectiveAt(const Eigen::VectorXd& theta, const Eigen::VectorXd& z) const;
    bool search(const Eigen::VectorXd& step, const Eigen::VectorXd& change);

    const sim::Experiment& m_experiment;
    const HessianBound& m_bound;
    std::vector<std::int32_t> m_queries;
    Eigen::VectorXd m_targets;
    double m_lambda;
    Eigen::MatrixXd m_block; // d x a few queries
    Eigen::VectorXd m_theta;
    Eigen::VectorXd m_z; // theta . x, one a query
    Eigen::VectorXd m_gradient;
    Eigen::VectorXd m_curvature; // sigma (1 - sigma), one a query
};

/// 1 / (1 + exp(-z)), without overflow.
double logistic(double z);

} // namespace metallm::policy
