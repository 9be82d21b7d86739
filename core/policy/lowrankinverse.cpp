// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/lowrankinverse.h"

#include "core/policy/denseinverse.h"

#include <algorithm>
#include <cassert>

namespace metallm::policy {

namespace {

/// X^T X of a block, computed once for all arms.
template<typename Scalar>
std::shared_ptr<const typename BlockWork<Scalar>::Matrix> gramOf(
    const linalg::PackedColumns<Scalar>& block, BlockWork<Scalar>& work)
{
    auto& gram = work.shared[&block];
    if (!gram) {
        auto computed = std::make_shared<typename BlockWork<Scalar>::Matrix>();
        linalg::gram(block, *computed);
        gram = std::move(computed);
    }
    return gram;
}

} // namespace

template<typename Scalar>
LowRankInverse<Scalar>::LowRankInverse(Eigen::Index dimension, double ridge)
    : m_dimension(dimension)
    , m_ridge(ridge)
{
}

template<typename Scalar>
std::size_t LowRankInverse<Scalar>::bytes() const
{
    const auto panel = m_panels.empty() ? 0 : static_cast<std::size_t>(m_panels.front().size());
    return (m_panels.size() * panel + static_cast<std::size_t>(m_views.size())) * sizeof(Scalar);
}

template<typename Scalar>
void LowRankInverse<Scalar>::begin(const Block& block, Work& work, Vector& quadratics)
{
    m_gram = gramOf(block, work);
    const Eigen::Index n = block.count();
    quadratics.setZero(n);
    m_views.resize(std::ssize(m_panels) * rows, block.columns().cols());
    const auto& loops = linalg::kernels<Scalar>();
    const auto ld = static_cast<std::size_t>(m_views.rows());
    for (std::size_t p = 0; p < m_panels.size(); ++p) {
        if (work.stop.stop_requested())
            return;
        loops.multiplyPanel(m_panels[p].data(), static_cast<std::size_t>(block.paddedRows()),
            block.tiles(), block.tileCount(), block.tileStride(),
            m_views.data() + static_cast<Eigen::Index>(p) * rows, ld);
    }
    loops.columnDots(
        m_views.data(), m_views.data(), ld, ld, static_cast<std::size_t>(n), quadratics.data());
    quadratics = m_gram->diagonal().head(n) / static_cast<Scalar>(m_ridge) - quadratics;
}

template<typename Scalar>
void LowRankInverse<Scalar>::dots(const Block& block, Eigen::Index step, Scalar* out) const
{
    const Eigen::Index rest = block.count() - step;
    const auto ld = static_cast<std::size_t>(m_views.rows());
    const Eigen::Index half = m_views.rows() / 2;
    const Scalar* view = m_views.col(step).data();
    linalg::kernels<Scalar>().dotColumns(view, view, view + half, view + half,
        static_cast<std::size_t>(half), ld, static_cast<std::size_t>(rest), out);
    Eigen::Map<Vector> result(out, rest);
    result = m_gram->col(step).segment(step, rest) / static_cast<Scalar>(m_ridge) - result;
}

template<typename Scalar>
void LowRankInverse<Scalar>::products(
    const Block& block, std::span<const Eigen::Index> steps, Work& work, Matrix& u) const
{
    using Room = linalg::ProductRoom<Scalar>;
    const auto chosen = Room::sideBySide(work.room.chosen, m_views, steps, -1);
    auto products = Room::sideBySide(
        work.room.products, block.columns(), steps, static_cast<Scalar>(1 / m_ridge));
    for (std::size_t p = 0; p < m_panels.size() && !work.stop.stop_requested(); ++p)
        linalg::kernels<Scalar>().multiplyTransposed(m_panels[p].data(),
            static_cast<std::size_t>(block.paddedRows()),
            chosen.data() + static_cast<Eigen::Index>(p) * rows * chosen.cols(),
            static_cast<std::size_t>(chosen.cols()), products.data());
    u.leftCols(std::ssize(steps)) = products.leftCols(std::ssize(steps));
}

template<typename Scalar>
void LowRankInverse<Scalar>::update(Matrix& w, Eigen::Index rank, [[maybe_unused]] double scale)
{
    assert(scale == 1); // no forgetting
    for (Eigen::Index s = 0; s < rank; ++s, ++m_rank) {
        if (m_rank % rows == 0)
            m_panels.push_back(Panel::Zero(rows, w.rows()));
        m_panels.back().row(m_rank % rows) = w.col(s).transpose();
    }
}

template<typename Scalar>
std::unique_ptr<ArmInverse<Scalar>> LowRankInverse<Scalar>::successor(
    const std::stop_token& stop) const
{
    constexpr std::size_t together = 8; // panels a pass over the new matrix
    if (2 * m_rank < m_dimension)
        return nullptr;
    auto packed = std::make_unique<linalg::PackedSymmetric<Scalar>>(m_dimension, 1 / m_ridge);
    Matrix directions;
    for (std::size_t p = 0; p < m_panels.size() && !stop.stop_requested(); p += together) {
        const std::size_t count = std::min(together, m_panels.size() - p);
        directions.resize(packed->paddedDimension(), static_cast<Eigen::Index>(count) * rows);
        for (std::size_t i = 0; i < count; ++i)
            directions.middleCols(static_cast<Eigen::Index>(i) * rows, rows) =
                m_panels[p + i].transpose();
        packed->update(directions, 1, stop);
    }
    return std::make_unique<DenseInverse<Scalar>>(std::move(packed));
}

template<typename Scalar>
Eigen::MatrixXd LowRankInverse<Scalar>::dense() const
{
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(m_dimension, m_dimension) / m_ridge;
    for (const Panel& panel : m_panels) {
        const Eigen::MatrixXd part = panel.leftCols(m_dimension).template cast<double>();
        inverse.noalias() -= part.transpose() * part;
    }
    return inverse;
}

template class LowRankInverse<double>;
template class LowRankInverse<float>;

} // namespace metallm::policy
