// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/denseinverse.h"

#include <utility>

namespace metallm::policy {

template<typename Scalar>
DenseInverse<Scalar>::DenseInverse(std::shared_ptr<const Packed> start)
    : m_shared(std::move(start))
    , m_ownProduct(std::make_shared<Matrix>())
{
}

template<typename Scalar>
DenseInverse<Scalar>::DenseInverse(std::unique_ptr<Packed> own)
    : m_own(std::move(own))
    , m_ownProduct(std::make_shared<Matrix>())
{
}

/// A product of its own is overwritten by the next block: not shared with the copy.
template<typename Scalar>
DenseInverse<Scalar>::DenseInverse(const DenseInverse& other)
    : m_shared(other.m_shared)
    , m_own(other.m_own ? std::make_unique<Packed>(*other.m_own) : nullptr)
    , m_pending(other.m_pending)
    , m_pendingRank(other.m_pendingRank)
    , m_pendingScale(other.m_pendingScale)
    , m_product(other.m_product)
    , m_ownProduct(std::make_shared<Matrix>(*other.m_ownProduct))
{
    if (other.m_product == other.m_ownProduct)
        m_product = m_ownProduct;
}

template<typename Scalar>
std::size_t DenseInverse<Scalar>::bytes() const
{
    const auto d = static_cast<std::size_t>(m_own ? m_own->paddedDimension() : 0);
    return (d * (d + 1) / 2 + static_cast<std::size_t>(m_pending.size() + m_ownProduct->size()))
        * sizeof(Scalar);
}

template<typename Scalar>
void DenseInverse<Scalar>::begin(const Block& block, Work& work, Vector& quadratics)
{
    multiply(block, work);
    const auto ld = static_cast<std::size_t>(block.paddedRows());
    quadratics.resize(block.count());
    linalg::kernels<Scalar>().columnDots(block.columns().data(), m_product->data(), ld, ld,
        static_cast<std::size_t>(block.count()), quadratics.data());
    quadratics *= 2;
}

template<typename Scalar>
void DenseInverse<Scalar>::multiply(const Block& block, Work& work)
{
    if (m_pendingRank > 0) {
        if (!m_own)
            m_own = std::make_unique<Packed>(*std::exchange(m_shared, nullptr));
        m_own->updateAndMultiplyHalf(m_pending.leftCols(std::exchange(m_pendingRank, 0)),
            static_cast<Scalar>(m_pendingScale), block, *m_ownProduct, work.stop);
    } else if (m_own) {
        m_own->multiplyHalf(block, *m_ownProduct, work.stop);
    } else {
        auto& product = work.shared[m_shared.get()];
        if (!product) {
            auto computed = std::make_shared<Matrix>();
            m_shared->multiplyHalf(block, *computed, work.stop);
            product = std::move(computed);
        }
        m_product = product;
        return;
    }
    m_product = m_ownProduct;
}

template<typename Scalar>
void DenseInverse<Scalar>::dots(const Block& block, Eigen::Index step, Scalar* out) const
{
    const auto ld = static_cast<std::size_t>(block.paddedRows());
    const Scalar* x = block.columns().col(step).data();
    const Scalar* y = m_product->col(step).data();
    // x_j^T P x = (T x_j)^T x + x_j^T (T x) for the contexts still to come.
    linalg::kernels<Scalar>().dotColumns(
        y, x, x, y, ld, ld, static_cast<std::size_t>(block.count() - step), out);
}

template<typename Scalar>
void DenseInverse<Scalar>::products(
    const Block& block, std::span<const Eigen::Index> steps, Work& work, Matrix& u) const
{
    const Packed& inverse = m_own ? *m_own : *m_shared;
    inverse.completeProducts(block, *m_product, steps, work.room, u, work.stop);
}

template<typename Scalar>
void DenseInverse<Scalar>::update(Matrix& w, Eigen::Index rank, double scale)
{
    std::swap(m_pending, w);
    m_pendingRank = rank;
    m_pendingScale = scale;
}

template<typename Scalar>
Eigen::MatrixXd DenseInverse<Scalar>::dense() const
{
    Packed inverse = m_own ? *m_own : *m_shared;
    if (m_pendingRank > 0)
        inverse.update(m_pending.leftCols(m_pendingRank), static_cast<Scalar>(m_pendingScale));
    return inverse.dense();
}

template class DenseInverse<double>;
template class DenseInverse<float>;

} // namespace metallm::policy
