// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/truncatedsvd.h"

#include <algorithm>
#include <Eigen/Eigenvalues>

namespace metallm::embed {

namespace {

constexpr Eigen::Index oversampling = 8;
constexpr int powerIterations = 2;
/// Directions weaker than this, relative to the strongest, are lost in float32 sums.
constexpr double leastRelativeValue = 1e-6;

/// Y^T Y in double, a strip of rows at a time so that no second copy of Y is held.
Eigen::MatrixXd gram(const DenseMatrix& y)
{
    constexpr Eigen::Index strip = 2048;
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(y.cols(), y.cols());
    for (Eigen::Index row = 0; row < y.rows(); row += strip) {
        const Eigen::MatrixXd part =
            y.middleRows(row, std::min(strip, y.rows() - row)).cast<double>();
        sum.selfadjointView<Eigen::Lower>().rankUpdate(part.transpose());
    }
    return sum;
}

struct Directions {
    Eigen::MatrixXd vectors; // cols = directions, strongest first
    Eigen::VectorXd lengths;
};

/// The principal directions of Y's columns, without those that are numerically zero.
Directions directions(const DenseMatrix& y)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram(y));
    const Eigen::VectorXd lengths = solver.eigenvalues().cwiseMax(0).cwiseSqrt().reverse();
    Eigen::Index kept = 0;
    while (kept < lengths.size() && lengths[kept] > leastRelativeValue * lengths[0])
        ++kept;
    return {solver.eigenvectors().rowwise().reverse().leftCols(kept), lengths.head(kept)};
}

/// An orthonormal basis of Y's columns. Done twice: the second time mends what the squared
/// condition number of the Gram matrix cost the first.
DenseMatrix orthonormalised(DenseMatrix y)
{
    for (int round = 0; round < 2; ++round) {
        const Directions found = directions(y);
        const Eigen::MatrixXd scaled = found.vectors * found.lengths.cwiseInverse().asDiagonal();
        y = y * scaled.cast<float>();
    }
    return y;
}

DenseMatrix randomSigns(std::size_t rows, Eigen::Index columns, Rng& rng)
{
    DenseMatrix signs(static_cast<Eigen::Index>(rows), columns);
    std::uint64_t bits = 0;
    for (Eigen::Index i = 0; i < signs.size(); ++i) {
        bits = i % 64 == 0 ? rng.bits() : bits >> 1U;
        signs.data()[i] = (bits & 1U) != 0 ? 1.0F : -1.0F;
    }
    return signs;
}

} // namespace

std::optional<TruncatedSvd> truncatedSvd(
    const SparseMatrix& matrix, Eigen::Index rank, Rng& rng, const ChunkLoop& loop)
{
    const auto side = static_cast<Eigen::Index>(std::min(matrix.rows(), matrix.columns));
    if (side == 0)
        return TruncatedSvd {{}, DenseMatrix(static_cast<Eigen::Index>(matrix.columns), 0)};
    const Eigen::Index sketch = std::min(rank + oversampling, side);
    const SparseMatrix turned = transposed(matrix);
    DenseMatrix tall;
    if (!multiply(matrix, randomSigns(matrix.columns, sketch, rng), tall, loop))
        return std::nullopt;
    DenseMatrix wide;
    for (int round = 0; round <= powerIterations; ++round) {
        const DenseMatrix basis = orthonormalised(std::move(tall));
        if (!multiply(turned, basis, wide, loop))
            return std::nullopt;
        if (round < powerIterations && !multiply(matrix, wide, tall, loop))
            return std::nullopt;
    }
    // matrix is near Q wide^T: the directions of wide's columns are its right singular vectors.
    const Directions found = directions(wide);
    const Eigen::Index kept = std::min(rank, found.lengths.size());
    const Eigen::MatrixXd scaled =
        found.vectors.leftCols(kept) * found.lengths.head(kept).cwiseInverse().asDiagonal();
    return TruncatedSvd{found.lengths.head(kept), wide * scaled.cast<float>()};
}

} // namespace metallm::embed
