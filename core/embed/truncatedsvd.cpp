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

constexpr Eigen::Index strip = 1024; // rows worked on at a time

std::size_t strips(const DenseMatrix& y)
{
    return static_cast<std::size_t>((y.rows() + strip - 1) / strip);
}

/// The rows of one strip, as first row and count.
std::pair<Eigen::Index, Eigen::Index> rowsOfStrip(const DenseMatrix& y, std::size_t number)
{
    const Eigen::Index first = static_cast<Eigen::Index>(number) * strip;
    return {first, std::min(strip, y.rows() - first)};
}

/// Y^T Y (lower triangle) in double. Each strip's part is kept and added in order, so that the sum
/// is the same for any number of threads.
std::optional<Eigen::MatrixXd> gram(const DenseMatrix& y, const ChunkLoop& loop)
{
    std::vector<Eigen::MatrixXd> parts(strips(y));
    const bool done = loop(parts.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto [first, count] = rowsOfStrip(y, i);
            const Eigen::MatrixXd rows = y.middleRows(first, count).cast<double>();
            parts[i].setZero(y.cols(), y.cols());
            parts[i].selfadjointView<Eigen::Lower>().rankUpdate(rows.transpose());
        }
    });
    if (!done)
        return std::nullopt;
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(y.cols(), y.cols());
    for (const Eigen::MatrixXd& part : parts)
        sum += part;
    return sum;
}

/// Y = Y * right, in place; right has no more columns than Y.
bool multiplyBy(DenseMatrix& y, const Eigen::MatrixXd& right, const ChunkLoop& loop)
{
    const DenseMatrix factor = right.cast<float>();
    const bool done = loop(strips(y), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto [first, count] = rowsOfStrip(y, i);
            const DenseMatrix rows = y.middleRows(first, count);
            y.block(first, 0, count, factor.cols()).noalias() = rows * factor;
        }
    });
    y.conservativeResize(Eigen::NoChange, factor.cols());
    return done;
}

struct Directions {
    Eigen::MatrixXd vectors; // cols = directions, strongest first
    Eigen::VectorXd lengths;
};

/// The principal directions of Y's columns, without those that are numerically zero.
std::optional<Directions> directions(const DenseMatrix& y, const ChunkLoop& loop)
{
    const std::optional<Eigen::MatrixXd> inner = gram(y, loop);
    if (!inner)
        return std::nullopt;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(*inner);
    const Eigen::VectorXd lengths = solver.eigenvalues().cwiseMax(0).cwiseSqrt().reverse();
    Eigen::Index kept = 0;
    while (kept < lengths.size() && lengths[kept] > leastRelativeValue * lengths[0])
        ++kept;
    return Directions{solver.eigenvectors().rowwise().reverse().leftCols(kept), lengths.head(kept)};
}

/// Turns Y into an orthonormal basis of its columns. A second round mends what the squared
/// condition number of the Gram matrix cost the first; between power iterations one is enough.
bool orthonormalise(DenseMatrix& y, int rounds, const ChunkLoop& loop)
{
    for (int round = 0; round < rounds; ++round) {
        const std::optional<Directions> found = directions(y, loop);
        if (!found
            || !multiplyBy(y, found->vectors * found->lengths.cwiseInverse().asDiagonal(), loop))
            return false;
    }
    return true;
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
        return TruncatedSvd{{}, DenseMatrix(static_cast<Eigen::Index>(matrix.columns), 0)};
    const Eigen::Index sketch = std::min(rank + oversampling, side);
    const SparseMatrix turned = transposed(matrix);
    DenseMatrix tall;
    if (!multiply(matrix, randomSigns(matrix.columns, sketch, rng), tall, loop))
        return std::nullopt;
    DenseMatrix wide;
    for (int round = 0; round <= powerIterations; ++round) {
        const int rounds = round < powerIterations ? 1 : 2;
        if (!orthonormalise(tall, rounds, loop) || !multiply(turned, tall, wide, loop))
            return std::nullopt;
        if (round < powerIterations && !multiply(matrix, wide, tall, loop))
            return std::nullopt;
    }
    // The matrix is near Q wide^T: the directions of wide's columns are its right singular vectors.
    const std::optional<Directions> found = directions(wide, loop);
    if (!found)
        return std::nullopt;
    const Eigen::Index kept = std::min(rank, found->lengths.size());
    const Eigen::VectorXd values = found->lengths.head(kept);
    if (!multiplyBy(wide, found->vectors.leftCols(kept) * values.cwiseInverse().asDiagonal(), loop))
        return std::nullopt;
    return TruncatedSvd{values, std::move(wide)};
}

} // namespace metallm::embed
