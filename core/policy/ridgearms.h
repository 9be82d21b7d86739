// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/warmstart.h"

#include <Eigen/Core>
#include <memory>
#include <vector>

namespace metallm::policy {

/// The ridge posterior of one arm while it learns: A^-1, theta and b for the two targets score and
/// cost, played in blocks (METHODS.md section 1, "Blocked LinUCB"). Within a block an update of
/// rank one corrects only the block's own quadratic forms and predictions; at its end the rank-r
/// change goes into A^-1 as one symmetric update. Scalar = double or float for the large matrices;
/// the recursions that decide drift stay in double.
///
/// With forgetting the true matrices are A^-1 = inverse / decay inside a block; between blocks the
/// decay is folded in.
template <typename Scalar> class RidgeArm {
public:
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

    /// Statistics that arms share until they part.
    struct Start {
        std::shared_ptr<const Matrix> inverse; ///< A^-1, lower triangle
        std::shared_ptr<const Eigen::MatrixXd> gram; ///< A, lower triangle
    };

    RidgeArm(Start start, Eigen::MatrixXd sums, const Eigen::MatrixXd& theta, double gamma);

    /// The shared or own inverse: arms with the same one get the same product.
    const Matrix* inverse() const { return m_inverse.get(); }

    /// Begins a block: contexts (d x n) and their product with inverse() (d x n).
    void begin(const Matrix& contexts, std::shared_ptr<const Matrix> product);
    double predictedScore(Eigen::Index step) const { return m_predictions(0, step); }
    double predictedCost(Eigen::Index step) const { return m_predictions(1, step); }
    /// x^T A^-1 x, never below 0.
    double variance(Eigen::Index step) const;
    void learn(const Matrix& contexts, Eigen::Index step, double score, double cost);
    /// Ends the block: applies what was learned, checks the residual, refreshes where it drifted.
    void end(const Matrix& contexts);

    /// How often A^-1 was computed afresh because its residual had grown.
    std::int64_t refreshes() const { return m_refreshes; }

private:
    void applyToInverse();
    void applyToStatistics(const Matrix& contexts);
    bool hasDrifted(const Vector& context) const;
    void refresh();

    std::shared_ptr<const Matrix> m_inverse;
    std::shared_ptr<const Eigen::MatrixXd> m_gram;
    Eigen::MatrixXd m_sums; // b, d x 2
    Eigen::MatrixXd m_theta; // d x 2
    double m_gamma;

    // Of the present block.
    std::shared_ptr<const Matrix> m_product; // inverse * contexts, as the block began
    Eigen::MatrixXd m_predictions; // 2 x n: score, cost
    Eigen::VectorXd m_quadratics; // n, times decay
    double m_decay = 1;
    std::vector<Eigen::Index> m_steps; // learned from
    std::vector<double> m_scales; // 1 / sqrt(denominator)
    std::vector<Eigen::Vector2d> m_gains;
    std::vector<Eigen::Vector2d> m_targets;
    std::vector<double> m_decays; // decay after each update
    Eigen::MatrixXd m_corrections; // n x r
    std::int64_t m_refreshes = 0;
};

extern template class RidgeArm<double>;
extern template class RidgeArm<float>;

} // namespace metallm::policy
