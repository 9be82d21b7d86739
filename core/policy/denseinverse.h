// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/arminverse.h"

namespace metallm::policy {

/// A^-1 as a packed symmetric matrix: d^2 flop a context and arm, half of a full product's
/// (PERFORMANCE.md, "pk"). The change of one block and the product with the next share one pass
/// over the matrix.
template<typename Scalar>
class DenseInverse : public ArmInverse<Scalar> {
public:
    using typename ArmInverse<Scalar>::Matrix;
    using typename ArmInverse<Scalar>::Vector;
    using typename ArmInverse<Scalar>::Block;
    using typename ArmInverse<Scalar>::Work;
    using Packed = linalg::PackedSymmetric<Scalar>;

    /// Shared with other arms until this one learns something of its own.
    explicit DenseInverse(std::shared_ptr<const Packed> start);
    explicit DenseInverse(std::unique_ptr<Packed> own);
    DenseInverse(const DenseInverse& other);
    DenseInverse& operator=(const DenseInverse&) = delete;

    std::unique_ptr<ArmInverse<Scalar>> clone() const override
    {
        return std::make_unique<DenseInverse>(*this);
    }
    std::size_t bytes() const override;
    void begin(const Block& block, Work& work, Vector& quadratics) override;
    void dots(const Block& block, Eigen::Index step, Scalar* out) const override;
    void products(const Block& block, std::span<const Eigen::Index> steps, Work& work,
        Matrix& u) const override;
    void update(Matrix& w, Eigen::Index rank, double scale) override;
    Eigen::MatrixXd dense() const override;

private:
    void multiply(const Block& block, Work& work);

    std::shared_ptr<const Packed> m_shared; // null once the arm has its own
    std::unique_ptr<Packed> m_own;
    Matrix m_pending; // m_pendingRank directions not yet in the matrix; then spare room
    Eigen::Index m_pendingRank = 0;
    double m_pendingScale = 1;
    std::shared_ptr<const Matrix> m_product; // T x, see linalg::PackedSymmetric
    std::shared_ptr<Matrix> m_ownProduct;
};

extern template class DenseInverse<double>;
extern template class DenseInverse<float>;

} // namespace metallm::policy
