// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linalg/packedsymmetric.h"
#include "core/sim/experiment.h"

#include <Eigen/Core>
#include <map>
#include <memory>
#include <vector>

namespace metallm::policy {

/// What an arm begins with. Arms whose statistics are equal share it until they part.
template<typename Scalar>
struct ArmStart {
    std::shared_ptr<const linalg::PackedSymmetric<Scalar>> inverse; ///< A^-1
    std::shared_ptr<const Eigen::MatrixXd> gram; ///< A, lower triangle
};

/// The ridge posterior of one arm while it learns: A^-1, theta and b for the two targets score and
/// cost, played in blocks (METHODS.md section 1, "Blocked LinUCB"; PERFORMANCE.md). Scalar is the
/// type of the large matrices; recursions and forgetting are kept in double.
///
/// Within a block the true inverse is (stored inverse) / decay; an update of rank one corrects only
/// the block's own quadratic forms and predictions. The rank-r change of the whole block is applied
/// together with the next block's product, in one pass over the matrix.
template<typename Scalar>
class ArmPosterior {
public:
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    using Block = linalg::PackedColumns<Scalar>;
    /// Products of one block with an inverse that several arms share.
    using SharedProducts = std::map<const void*, std::shared_ptr<const Matrix>>;

    ArmPosterior(const sim::Experiment& experiment, ArmStart<Scalar> start, Eigen::MatrixXd sums,
        Eigen::MatrixXd theta);

    /// d x 2: score and cost.
    const Eigen::MatrixXd& theta() const { return m_theta; }

    /// Begins a block of contexts; afterwards predictions are those of theta().
    void begin(const Block& block, SharedProducts& shared);
    /// Predictions of the block as it began, 2 x n.
    void setPredictions(const Eigen::Ref<const Eigen::MatrixXd>& predictions);
    /// Something left the range of its type: refresh() before going on.
    bool isUsable() const;

    double predictedScore(Eigen::Index step) const { return m_predictions(0, step); }
    double predictedCost(Eigen::Index step) const { return m_predictions(1, step); }
    /// x^T A^-1 x, never below 0.
    double variance(Eigen::Index step) const;

    void learn(
        const Block& block, Eigen::Index step, std::int32_t query, double score, double cost);
    /// Ends the block: theta, b and the pending change of the inverse.
    void end(const Block& block);

    /// Computes A^-1 and theta afresh from all contexts seen. O(n d^2 + d^3).
    void refresh();
    /// How often that was needed because of rounding.
    std::int64_t refreshes() const { return m_refreshes; }

    /// A^-1 as it stands between blocks, d x d.
    Eigen::MatrixXd denseInverse() const;

private:
    void resetBlock();
    bool hasDrifted(const Block& block, const Matrix& products) const;
    void applyToTheta(const Block& block, Matrix& products);
    void applyToStatistics(const Block& block);
    Eigen::MatrixXd gramFromHistory() const;

    const sim::Experiment* m_experiment;
    std::shared_ptr<const linalg::PackedSymmetric<Scalar>>
        m_shared; // null once the arm has its own
    std::unique_ptr<linalg::PackedSymmetric<Scalar>> m_own;
    std::shared_ptr<const Eigen::MatrixXd> m_startGram;
    Eigen::MatrixXd m_sums; // b, d x 2
    Eigen::MatrixXd m_theta; // d x 2
    Eigen::VectorXd m_probe; // z, fixed
    Eigen::VectorXd m_gramProbe; // A z: A^-1 (A z) = z tells drift in O(d) a step
    std::vector<std::int32_t> m_history; // queries learned from
    double m_gamma;
    Matrix m_pending; // directions of the last block, not yet in the inverse
    double m_pendingScale = 1;

    // Of the present block.
    std::shared_ptr<const Matrix> m_product; // T x, see linalg::PackedSymmetric
    std::shared_ptr<Matrix> m_ownProduct;
    Eigen::MatrixXd m_predictions; // 2 x n
    Eigen::VectorXd m_quadratics; // n, times decay
    double m_decay = 1;
    struct Update {
        Eigen::Index step;
        double scale; // 1 / sqrt(denominator)
        Eigen::Vector2d gain;
        Eigen::Vector2d target;
        double decay; // after it
    };
    std::vector<Update> m_updates;
    Eigen::MatrixXd m_corrections; // n x r
    Eigen::Matrix<Scalar, Eigen::Dynamic, 1> m_dots;
    std::int64_t m_refreshes = 0;
};

extern template class ArmPosterior<double>;
extern template class ArmPosterior<float>;

} // namespace metallm::policy
