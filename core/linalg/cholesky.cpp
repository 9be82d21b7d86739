// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/linalg/cholesky.h"

#include <algorithm>
#include <cmath>

namespace metallm::linalg {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

// Some 20 ms at the 10 GFLOP/s of Eigen's portable kernels.
constexpr double pieceFlop = 2e8;
constexpr Index blockColumns = 128;

/// Columns whose work makes up a piece, in whole registers.
Index columnsAPiece(double flopAColumn, Index columns, Index least)
{
    const auto fit = static_cast<Index>(pieceFlop / std::max(flopAColumn, 1.0)) / 8 * 8;
    return std::clamp(fit, std::min(least, columns), columns);
}

/// Of a symmetric matrix given by its lower triangle.
double normOf(const MatrixXd& lower)
{
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(lower.cols());
    for (Index column = 0; column < lower.cols(); ++column) {
        const Index below = lower.rows() - column - 1;
        const auto absolute = lower.col(column).tail(below).cwiseAbs();
        sums(column) += std::abs(lower(column, column)) + absolute.sum();
        sums.tail(below) += absolute;
    }
    return sums.size() > 0 ? sums.maxCoeff() : 0;
}

} // namespace

bool StopPoints::isOverAfter(double flop) const
{
    if (m_observer)
        m_observer(flop);
    return m_stop.stop_requested();
}

bool addOuterProducts(MatrixXd& gram, const Eigen::Ref<const MatrixXd>& x, const StopPoints& points)
{
    const Index d = gram.rows();
    const double flopAColumn = 2.0 * static_cast<double>(d) * static_cast<double>(x.cols());
    const Index width = columnsAPiece(flopAColumn, d, 16);
    for (Index first = 0; first < d; first += width) {
        const Index columns = std::min(width, d - first);
        const auto own = x.middleRows(first, columns);
        const Index below = d - first - columns;
        gram.block(first, first, columns, columns).selfadjointView<Eigen::Lower>().rankUpdate(own);
        if (below > 0)
            gram.block(first + columns, first, below, columns).noalias() +=
                x.bottomRows(below) * own.transpose();
        if (points.isOverAfter(flopAColumn * static_cast<double>(columns)))
            return false;
    }
    return true;
}

bool Cholesky::factorise(const Eigen::Ref<const MatrixXd>& matrix, const StopPoints& points)
{
    const Index d = matrix.rows();
    const double flop = std::pow(static_cast<double>(d), 3) / 3;
    if (flop <= pieceFlop) {
        compute(matrix);
        return !points.isOverAfter(flop);
    }
    m_matrix = matrix;
    m_isInitialized = true;
    m_info = Eigen::Success;
    m_l1_norm = normOf(m_matrix);
    if (points.isOverAfter(0))
        return false;
    for (Index first = 0; first < d && m_info == Eigen::Success; first += blockColumns)
        if (!factoriseBlock(first, std::min(blockColumns, d - first), points))
            return false;
    return true;
}

bool Cholesky::factoriseBlock(Index first, Index size, const StopPoints& points)
{
    const Index rest = m_matrix.rows() - first - size;
    Eigen::Ref<MatrixXd> corner = m_matrix.block(first, first, size, size);
    const Eigen::LLT<Eigen::Ref<MatrixXd>> own(corner); // in place
    m_info = own.info();
    if (m_info != Eigen::Success || rest == 0)
        return true;
    auto below = m_matrix.block(first + size, first, rest, size);
    corner.transpose().triangularView<Eigen::Upper>().solveInPlace<Eigen::OnTheRight>(below);
    if (points.isOverAfter(static_cast<double>(rest * size * size)))
        return false;
    return updateRest(first, size, points);
}

bool Cholesky::updateRest(Index first, Index size, const StopPoints& points)
{
    const Index begin = first + size;
    const Index rest = m_matrix.rows() - begin;
    const double flopAColumn = 2.0 * static_cast<double>(rest) * static_cast<double>(size);
    const Index width = columnsAPiece(flopAColumn, rest, 16);
    const auto factor = m_matrix.block(begin, first, rest, size);
    for (Index at = 0; at < rest; at += width) {
        const Index columns = std::min(width, rest - at);
        const Index below = rest - at - columns;
        const auto own = factor.middleRows(at, columns);
        m_matrix.block(begin + at, begin + at, columns, columns)
            .selfadjointView<Eigen::Lower>()
            .rankUpdate(own, -1);
        if (below > 0)
            m_matrix.block(begin + at + columns, begin + at, below, columns).noalias() -=
                factor.bottomRows(below) * own.transpose();
        if (points.isOverAfter(flopAColumn * static_cast<double>(columns)))
            return false;
    }
    return true;
}

bool Cholesky::invert(MatrixXd& lower, const StopPoints& points) const
{
    const Index d = m_matrix.rows();
    const double flop = 2 * std::pow(static_cast<double>(d), 3);
    if (flop <= pieceFlop) {
        lower = solve(MatrixXd::Identity(d, d));
        return !points.isOverAfter(flop);
    }
    lower.resize(d, d);
    MatrixXd columns;
    for (Index first = 0; first < d;) {
        const Index rest = d - first;
        const double flopAColumn = 2.0 * static_cast<double>(rest) * static_cast<double>(rest);
        const Index width = columnsAPiece(flopAColumn, rest, 8);
        const auto corner = m_matrix.bottomRightCorner(rest, rest);
        columns.setIdentity(rest, width);
        corner.triangularView<Eigen::Lower>().solveInPlace(columns);
        corner.transpose().triangularView<Eigen::Upper>().solveInPlace(columns);
        lower.block(first, first, rest, width) = columns;
        if (points.isOverAfter(flopAColumn * static_cast<double>(width)))
            return false;
        first += width;
    }
    return true;
}

double Cholesky::reciprocalCondition(const MatrixXd& lowerInverse) const
{
    return 1 / (m_l1_norm * normOf(lowerInverse));
}

} // namespace metallm::linalg
