// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <vector>

namespace metallm::policy {

/// One arm's discounted ridge statistics (see discountedLinUcb()), as sums over its outcomes s,
/// which were learned in round t_s, seen from round t:
///
///     V = lambda I + sum gamma^(t - t_s) x x^T,   W = lambda I + sum gamma^(2 (t - t_s)) x x^T
///
/// As time passes V changes in every direction, but only its eigenvalues do. So the older outcomes
/// are kept in the basis of their eigenvectors, where V is diagonal; the latest few are corrections
/// of low rank r (Woodbury): O(d r^2 + d^2) for a prediction in place of the O(d^3) of a fresh
/// factor. When there are too many of them, a new basis is made: O(d^3), once in mostRecent
/// outcomes.
class DiscountedArm {
public:
    DiscountedArm(Eigen::Index dimension, double lambda, double gamma);
    /// From the undiscounted sum x x^T before round 0 (d x d, lower triangle).
    DiscountedArm(const Eigen::Ref<const Eigen::MatrixXd>& gram, double lambda, double gamma);
    /// The undiscounted sum x (score, cost) before round 0 (d x 2).
    void setSums(const Eigen::Ref<const Eigen::MatrixXd>& sums);

    /// The block's contexts, d x n.
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts);

    struct Prediction {
        double score;
        double cost;
        double width; ///< sqrt(x^T V^-1 W V^-1 x); 0 where not asked for
    };
    /// Of the block's column `step`, seen from `round`.
    Prediction predicted(Eigen::Index step, std::int64_t round, bool width);
    /// `round` is the one that this outcome begins. `contexts` are the block's again.
    void learn(const Eigen::Ref<const Eigen::MatrixXd>& contexts, Eigen::Index step,
        std::int64_t round, const Feedback& feedback);

    /// ||theta|| of the score, seen from `round`.
    double weightNorm(std::int64_t round);

    std::size_t bytes() const; ///< of what it holds

private:
    double decay(std::int64_t rounds) const;
    void weighRecent(std::int64_t round);
    void factorise(std::int64_t round);
    /// m_solution = V^-1 right, in the basis, seen from `round`.
    void solve(const Eigen::Ref<const Eigen::VectorXd>& right, std::int64_t round);
    void makeBasis(std::int64_t round);

    double m_lambda;
    double m_gamma;
    Eigen::Index m_mostRecent;

    // Older outcomes, as they stood in round m_baseRound, in the basis.
    Eigen::MatrixXd m_basis; // d x d, columns = eigenvectors; no columns = the identity
    Eigen::VectorXd m_eigenvalues; // of their part of V
    Eigen::MatrixXd m_squares; // their part of W, d x d
    std::int64_t m_baseRound = 0;

    // In the basis: the latest outcomes' contexts (d x r), and all the outcomes' sums (d x 2) as
    // they stood in round m_sumsRound.
    Eigen::MatrixXd m_recent;
    std::vector<std::int64_t> m_recentRounds;
    Eigen::MatrixXd m_sums;
    std::int64_t m_sumsRound = 0;

    Eigen::MatrixXd m_block; // the block's contexts in the basis

    // Scratch, of the round m_factorRound: V = diag(m_diagonal) + m_weighed m_weighed^T.
    std::int64_t m_factorRound = -1;
    Eigen::VectorXd m_diagonal;
    Eigen::MatrixXd m_weighed; // d x mostRecent
    Eigen::MatrixXd m_scaled; // diag(m_diagonal)^-1 m_weighed
    Eigen::MatrixXd m_inner; // I + m_weighed^T m_scaled
    Eigen::LLT<Eigen::MatrixXd> m_factor; // of m_inner
    Eigen::VectorXd m_solution;
    Eigen::VectorXd m_product;
    Eigen::VectorXd m_correction;
};

} // namespace metallm::policy
