// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/linalg/packedsymmetric.h"

#include <algorithm>

namespace metallm::linalg {

namespace {

Eigen::Index roundedUp(Eigen::Index value, Eigen::Index unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

template<typename Scalar>
void PackedColumns<Scalar>::assign(const Eigen::Ref<const Eigen::MatrixXd>& columns)
{
    constexpr auto width = static_cast<Eigen::Index>(tileColumns);
    m_count = columns.cols();
    const Eigen::Index padded =
        roundedUp(columns.rows(), static_cast<Eigen::Index>(panelRows<Scalar>));
    m_columns.setZero(padded, roundedUp(m_count, width));
    m_columns.topLeftCorner(columns.rows(), m_count) = columns.template cast<Scalar>();
    m_tileCount = static_cast<std::size_t>(m_columns.cols() / width);
    m_tiles.resize(m_columns.size());
    for (std::size_t t = 0; t < m_tileCount; ++t) {
        Eigen::Map<Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> tile(
            m_tiles.data() + t * tileStride(), padded, width);
        tile = m_columns.middleCols(static_cast<Eigen::Index>(t) * width, width);
    }
}

template<typename Scalar>
PackedSymmetric<Scalar>::PackedSymmetric(Eigen::Index dimension, double value)
    : m_dimension(dimension)
    , m_panels(roundedUp(dimension, rows) / rows)
{
    m_values.setZero(offsetOf(m_panels));
    for (Eigen::Index i = 0; i < dimension; ++i)
        entry(i, i) = static_cast<Scalar>(value / 2);
}

template<typename Scalar>
PackedSymmetric<Scalar>::PackedSymmetric(const Eigen::Ref<const Eigen::MatrixXd>& lower)
    : PackedSymmetric(lower.rows(), 0)
{
    for (Eigen::Index column = 0; column < m_dimension; ++column) {
        for (Eigen::Index row = column; row < m_dimension; ++row) {
            const bool onDiagonalBlock = row / rows == column / rows;
            const double value = lower(row, column) * (onDiagonalBlock ? 0.5 : 1.0);
            entry(row, column) = static_cast<Scalar>(value);
            if (onDiagonalBlock)
                entry(column, row) = static_cast<Scalar>(value);
        }
    }
}

template<typename Scalar>
void gram(const PackedColumns<Scalar>& x, typename PackedColumns<Scalar>::Matrix& result)
{
    constexpr Eigen::Index depth = 256; // rows of x at a time, so that they stay in the cache
    const Eigen::Index n = x.count();
    PackedSymmetric<Scalar> negative(n, 0);
    typename PackedColumns<Scalar>::Matrix part;
    for (Eigen::Index from = 0; from < x.paddedRows(); from += depth) {
        const Eigen::Index count = std::min(depth, x.paddedRows() - from);
        part.setZero(negative.paddedDimension(), count);
        part.topRows(n) = x.columns().block(from, 0, count, n).transpose();
        negative.update(part, 1);
    }
    result = -negative.dense().template cast<Scalar>();
}

template<typename Scalar>
void PackedSymmetric<Scalar>::updatePanel(
    Eigen::Index panel, const Eigen::Ref<const Matrix>& w, Scalar scale)
{
    kernels<Scalar>().updatePanel(panelAt(panel), columnsOf(panel),
        static_cast<std::size_t>(panel * rows), w.data(), static_cast<std::size_t>(w.outerStride()),
        static_cast<std::size_t>(w.cols()), scale);
}

template<typename Scalar>
void PackedSymmetric<Scalar>::multiplyPanel(
    Eigen::Index panel, const PackedColumns<Scalar>& x, Matrix& y) const
{
    kernels<Scalar>().multiplyPanel(panelAt(panel), columnsOf(panel), x.tiles(), x.tileCount(),
        x.tileStride(), y.data() + panel * rows, static_cast<std::size_t>(y.rows()));
}

template<typename Scalar>
void PackedSymmetric<Scalar>::multiplyHalf(
    const PackedColumns<Scalar>& x, Matrix& y, const std::stop_token& stop) const
{
    y.resize(x.paddedRows(), x.columns().cols());
    for (Eigen::Index panel = 0; panel < m_panels && !stop.stop_requested(); ++panel)
        multiplyPanel(panel, x, y);
}

template<typename Scalar>
void PackedSymmetric<Scalar>::updateAndMultiplyHalf(const Eigen::Ref<const Matrix>& w, Scalar scale,
    const PackedColumns<Scalar>& x, Matrix& y, const std::stop_token& stop)
{
    y.resize(x.paddedRows(), x.columns().cols());
    for (Eigen::Index panel = 0; panel < m_panels && !stop.stop_requested(); ++panel) {
        updatePanel(panel, w, scale);
        multiplyPanel(panel, x, y);
    }
}

template<typename Scalar>
void PackedSymmetric<Scalar>::update(
    const Eigen::Ref<const Matrix>& w, Scalar scale, const std::stop_token& stop)
{
    for (Eigen::Index panel = 0; panel < m_panels && !stop.stop_requested(); ++panel)
        updatePanel(panel, w, scale);
}

template<typename Scalar>
void PackedSymmetric<Scalar>::completeProducts(const PackedColumns<Scalar>& x, const Matrix& y,
    std::span<const Eigen::Index> which, ProductRoom<Scalar>& room, Matrix& u,
    const std::stop_token& stop) const
{
    // The other half, T^T x, with the chosen columns laid side by side.
    const auto chosen = ProductRoom<Scalar>::sideBySide(room.chosen, x.columns(), which, 1);
    auto products = ProductRoom<Scalar>::sideBySide(room.products, y, which, 1);
    const auto width = static_cast<std::size_t>(chosen.cols());
    for (Eigen::Index panel = 0; panel < m_panels && !stop.stop_requested(); ++panel)
        kernels<Scalar>().multiplyTransposed(panelAt(panel), columnsOf(panel),
            chosen.data() + panel * rows * chosen.cols(), width, products.data());
    u.leftCols(std::ssize(which)) = products.leftCols(std::ssize(which));
}

template<typename Scalar>
Eigen::MatrixXd PackedSymmetric<Scalar>::dense() const
{
    Eigen::MatrixXd full(m_dimension, m_dimension);
    for (Eigen::Index column = 0; column < m_dimension; ++column)
        for (Eigen::Index row = column; row < m_dimension; ++row) {
            const double value =
                static_cast<double>(entry(row, column)) * (row / rows == column / rows ? 2.0 : 1.0);
            full(row, column) = full(column, row) = value;
        }
    return full;
}

template class PackedColumns<float>;
template class PackedColumns<double>;
template void gram<float>(const PackedColumns<float>& x, PackedColumns<float>::Matrix& result);
template void gram<double>(const PackedColumns<double>& x, PackedColumns<double>::Matrix& result);
template class PackedSymmetric<float>;
template class PackedSymmetric<double>;

} // namespace metallm::linalg
