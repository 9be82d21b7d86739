// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/arminverse.h"

#include <vector>

namespace metallm::policy {

/// A^-1 after a cold start without forgetting, while few contexts were seen: I / lambda - Z Z^T
/// with one column of Z for each context learned from (Woodbury; PERFORMANCE.md, "lr"). 2 d r flop
/// a context and arm in place of d^2; gives way to DenseInverse at r = d / 2, where both cost the
/// same.
template<typename Scalar>
class LowRankInverse : public ArmInverse<Scalar> {
public:
    using typename ArmInverse<Scalar>::Matrix;
    using typename ArmInverse<Scalar>::Vector;
    using typename ArmInverse<Scalar>::Block;
    using typename ArmInverse<Scalar>::Work;

    LowRankInverse(Eigen::Index dimension, double ridge);

    std::unique_ptr<ArmInverse<Scalar>> clone() const override
    {
        return std::make_unique<LowRankInverse>(*this);
    }
    std::size_t bytes() const override;
    void begin(const Block& block, Work& work, Vector& quadratics) override;
    void dots(const Block& block, Eigen::Index step, Scalar* out) const override;
    void products(const Block& block, std::span<const Eigen::Index> steps, Work& work,
        Matrix& u) const override;
    void update(Matrix& w, Eigen::Index rank, double scale) override;
    std::unique_ptr<ArmInverse<Scalar>> successor(const std::stop_token& stop) const override;
    Eigen::MatrixXd dense() const override;

private:
    static constexpr Eigen::Index rows = static_cast<Eigen::Index>(linalg::panelRows<Scalar>);
    /// Rows are columns of Z: what the kernels call a panel.
    using Panel = Eigen::Matrix<Scalar, rows, Eigen::Dynamic>;

    Eigen::Index m_dimension;
    double m_ridge;
    std::vector<Panel> m_panels; // rows x padded d; the last one is filled up with zeros
    Eigen::Index m_rank = 0;
    // Of the present block.
    std::shared_ptr<const Matrix> m_gram; // X^T X
    Matrix m_views; // V = Z^T X, padded rank x n
};

extern template class LowRankInverse<double>;
extern template class LowRankInverse<float>;

} // namespace metallm::policy
