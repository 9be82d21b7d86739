// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linalg/cholesky.h"
#include "core/policy/arminverse.h"
#include "core/sim/experiment.h"
#include "core/util/cloneptr.h"

#include <Eigen/Core>
#include <memory>
#include <vector>

namespace metallm::policy {

/// What an arm begins with. Arms whose statistics are equal share it until they part.
template<typename Scalar>
struct ArmStart {
    /// A^-1; null = I / ridge, kept in low rank as long as that is cheaper (no forgetting).
    std::shared_ptr<const linalg::PackedSymmetric<Scalar>> inverse;
    /// A, lower triangle; null = ridge * I.
    std::shared_ptr<const Eigen::MatrixXd> gram;
    double ridge = 0;
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
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    using Block = linalg::PackedColumns<Scalar>;
    using Work = BlockWork<Scalar>;

    ArmPosterior(const sim::Experiment& experiment, ArmStart<Scalar> start, Eigen::MatrixXd sums,
        Eigen::MatrixXd theta);

    /// d x 2: score and cost.
    auto theta() const { return m_theta.topRows(m_dimension); }

    /// Begins a block of contexts; afterwards predictions are those of theta().
    void begin(const Block& block, Work& work);
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
    void end(const Block& block, Work& work);

    /// Computes A^-1 and theta afresh from all contexts seen; given up where it is stopped.
    /// O(n d^2 + d^3).
    void refresh(const linalg::StopPoints& points = {});
    /// How often that was needed because of rounding.
    std::int64_t refreshes() const { return m_refreshes; }

    /// Memory that a copy takes, about.
    std::size_t bytes() const;
    /// A^-1 as it stands between blocks, d x d.
    Eigen::MatrixXd denseInverse() const;

private:
    void resetBlock();
    bool hasDrifted(const Block& block, Work& work) const;
    void applyToTheta();
    void applyToStatistics(const Block& block);
    bool gramFromHistory(Eigen::MatrixXd& gram, const linalg::StopPoints& points) const;

    const sim::Experiment* m_experiment;
    ClonePtr<ArmInverse<Scalar>> m_inverse;
    std::shared_ptr<const Eigen::MatrixXd> m_startGram; // null: m_ridge * I
    double m_ridge;
    Eigen::Index m_dimension;
    // Padded with zeros like the columns of a block.
    Eigen::MatrixXd m_sums; // b, d x 2
    Eigen::MatrixXd m_theta; // d x 2
    Eigen::VectorXd m_probe; // z, fixed
    Eigen::VectorXd m_gramProbe; // A z: A^-1 (A z) = z tells drift in O(d) a step
    std::vector<std::int32_t> m_history; // queries learned from
    double m_gamma;

    // Of the present block.
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
    std::vector<Eigen::Index> m_steps; // of the updates
    Matrix m_products; // A^-1 x of the updates, padded d x r
    Vector m_dots;
    Vector m_coefficients;
    std::int64_t m_refreshes = 0;
};

extern template class ArmPosterior<double>;
extern template class ArmPosterior<float>;

} // namespace metallm::policy
