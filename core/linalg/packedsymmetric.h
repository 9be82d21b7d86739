// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linalg/kernels.h"

#include <Eigen/Core>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace metallm::linalg {

/// n vectors of dimension d, padded with zeros to whole panels, in the two layouts that the kernels
/// read: columns, and tiles of tileColumns columns stored row by row.
template<typename Scalar>
class PackedColumns {
public:
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;

    void assign(const Eigen::Ref<const Eigen::MatrixXd>& columns);

    Eigen::Index count() const { return m_count; }
    Eigen::Index paddedRows() const { return m_columns.rows(); }
    const Matrix& columns() const { return m_columns; } ///< paddedRows x whole tiles
    const Scalar* tiles() const { return m_tiles.data(); }
    std::size_t tileCount() const { return m_tileCount; }
    std::size_t tileStride() const { return static_cast<std::size_t>(paddedRows()) * tileColumns; }
    std::size_t bytes() const
    {
        return static_cast<std::size_t>(m_columns.size() + m_tiles.size()) * sizeof(Scalar);
    }

private:
    Matrix m_columns;
    Eigen::Matrix<Scalar, Eigen::Dynamic, 1> m_tiles;
    std::size_t m_tileCount = 0;
    Eigen::Index m_count = 0;
};

/// Room for products whose columns lie side by side, row by row; kept from one to the next.
template<typename Scalar>
struct ProductRoom {
    using RowMatrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

    /// The columns `which` of `x` in `room`, row by row, with columns of zeros up to the width that
    /// the kernels want.
    template<typename Matrix>
    static Eigen::Map<RowMatrix> sideBySide(
        Vector& room, const Matrix& x, std::span<const Eigen::Index> which, Scalar factor)
    {
        constexpr auto unit = static_cast<Eigen::Index>(64 / sizeof(Scalar));
        const Eigen::Index count = std::ssize(which);
        const Eigen::Index width = (count + unit - 1) / unit * unit;
        if (room.size() < x.rows() * width)
            room.resize(x.rows() * width);
        Eigen::Map<RowMatrix> result(room.data(), x.rows(), width);
        for (Eigen::Index s = 0; s < count; ++s)
            result.col(s) = x.col(which[static_cast<std::size_t>(s)]) * factor;
        result.rightCols(width - count).setZero();
        return result;
    }

    Vector chosen;
    Vector products;
};

/// X^T X of the columns, count x count, both triangles.
template<typename Scalar>
void gram(const PackedColumns<Scalar>& x, typename PackedColumns<Scalar>::Matrix& result);

/// A symmetric d x d matrix P = T + T^T of which only T is stored: the blocks on and below the
/// diagonal, in panels of panelRows rows, each column of a panel contiguous; blocks on the diagonal
/// hold half of P (both triangles). Padded to whole panels. Half the memory, and half the work of a
/// product whose other half is not needed. Passes over the matrix end early once `stop` is
/// requested; their results are then worthless.
template<typename Scalar>
class PackedSymmetric {
public:
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;

    /// value * I.
    PackedSymmetric(Eigen::Index dimension, double value);
    /// From the lower triangle of a dense matrix.
    explicit PackedSymmetric(const Eigen::Ref<const Eigen::MatrixXd>& lower);

    Eigen::Index dimension() const { return m_dimension; }
    Eigen::Index paddedDimension() const { return m_panels * rows; }

    /// y = T x (paddedRows x count).
    void multiplyHalf(
        const PackedColumns<Scalar>& x, Matrix& y, const std::stop_token& stop = {}) const;
    /// P = (P - W W^T) * scale, then y = T x, in one pass over the matrix. W: paddedDimension x
    /// rank.
    void updateAndMultiplyHalf(const Eigen::Ref<const Matrix>& w, Scalar scale,
        const PackedColumns<Scalar>& x, Matrix& y, const std::stop_token& stop = {});
    void update(const Eigen::Ref<const Matrix>& w, Scalar scale, const std::stop_token& stop = {});
    /// u(:, s) = P x_s for the columns `which` of x, given y = T x. u has that many columns or
    /// more.
    void completeProducts(const PackedColumns<Scalar>& x, const Matrix& y,
        std::span<const Eigen::Index> which, ProductRoom<Scalar>& room, Matrix& u,
        const std::stop_token& stop = {}) const;
    Eigen::MatrixXd dense() const;

private:
    static constexpr Eigen::Index rows = static_cast<Eigen::Index>(panelRows<Scalar>);

    static std::size_t columnsOf(Eigen::Index panel)
    {
        return static_cast<std::size_t>((panel + 1) * rows);
    }
    static Eigen::Index offsetOf(Eigen::Index panel)
    {
        return rows * rows * (panel * (panel + 1) / 2);
    }
    void updatePanel(Eigen::Index panel, const Eigen::Ref<const Matrix>& w, Scalar scale);
    void multiplyPanel(Eigen::Index panel, const PackedColumns<Scalar>& x, Matrix& y) const;
    Scalar* panelAt(Eigen::Index panel) { return m_values.data() + offsetOf(panel); }
    const Scalar* panelAt(Eigen::Index panel) const { return m_values.data() + offsetOf(panel); }
    Scalar& entry(Eigen::Index row, Eigen::Index column)
    {
        return panelAt(row / rows)[column * rows + row % rows];
    }
    Scalar entry(Eigen::Index row, Eigen::Index column) const
    {
        return panelAt(row / rows)[column * rows + row % rows];
    }

    Eigen::Index m_dimension;
    Eigen::Index m_panels;
    Eigen::Matrix<Scalar, Eigen::Dynamic, 1> m_values;
};

extern template class PackedColumns<float>;
extern template class PackedColumns<double>;
extern template class PackedSymmetric<float>;
extern template class PackedSymmetric<double>;

} // namespace metallm::linalg
