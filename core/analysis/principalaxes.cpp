// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/principalaxes.h"

#include "core/util/parallel.h"
#include "core/util/rng.h"

#include <algorithm>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <numeric>
#include <vector>

namespace metallm::analysis {

namespace {

constexpr std::size_t panelColumns = 64; // of the covariance, for one thread at a time
constexpr Eigen::Index blockRows = 512;
constexpr std::size_t rowsAChunk = 4096;
constexpr Eigen::Index spareAxes = 8; // iterated along, so that the wanted ones settle sooner
constexpr int mostIterations = 200;
constexpr double settled = 1e-12; // relative change of the variances

/// Every row, or a sample of them without repetition, in ascending order.
std::vector<Eigen::Index> sampledRows(Eigen::Index rows, Eigen::Index most, std::uint64_t seed)
{
    std::vector<Eigen::Index> all(static_cast<std::size_t>(rows));
    std::iota(all.begin(), all.end(), Eigen::Index{0});
    if (rows <= most)
        return all;
    Rng rng(seed, Stream::Embedding);
    const auto wanted = static_cast<std::size_t>(most);
    for (std::size_t i = 0; i < wanted; ++i)
        std::swap(all[i], all[i + rng.below(all.size() - i)]);
    all.resize(wanted);
    std::ranges::sort(all);
    return all;
}

/// The rows less their mean, in double: what the covariance is made of.
Eigen::MatrixXd centredRows(
    const data::ContextMatrix& values, const std::vector<Eigen::Index>& rows, Eigen::VectorXd& mean)
{
    Eigen::MatrixXd centred(std::ssize(rows), values.cols());
    for (Eigen::Index i = 0; i < centred.rows(); ++i)
        centred.row(i) = values.row(rows[static_cast<std::size_t>(i)]).cast<double>();
    mean = centred.colwise().mean().transpose();
    centred.rowwise() -= mean.transpose();
    return centred;
}

/// Each thread makes some columns from all rows, so that no sum depends on how many there are.
Result<Eigen::MatrixXd> covarianceOf(const Eigen::MatrixXd& centred, const RunContext& context)
{
    const Eigen::Index d = centred.cols();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(d, d);
    const auto panel = [&](std::size_t begin, std::size_t end) {
        const auto first = static_cast<Eigen::Index>(begin);
        const auto count = static_cast<Eigen::Index>(end - begin);
        for (Eigen::Index row = 0; row < centred.rows() && !context.stopRequested();
             row += blockRows) {
            const Eigen::Index n = std::min(blockRows, centred.rows() - row);
            const auto block = centred.middleRows(row, n);
            covariance.middleCols(first, count).noalias() +=
                block.transpose() * block.middleCols(first, count);
        }
    };
    if (!forChunks(static_cast<std::size_t>(d), panelColumns, context, panel))
        return stopped();
    covariance /= static_cast<double>(std::max<Eigen::Index>(1, centred.rows()));
    return covariance;
}

Eigen::MatrixXd orthonormal(const Eigen::MatrixXd& columns)
{
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(columns);
    return qr.householderQ() * Eigen::MatrixXd::Identity(columns.rows(), columns.cols());
}

Eigen::MatrixXd randomColumns(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    Rng rng(seed, Stream::Embedding, 1);
    Eigen::MatrixXd random(rows, columns);
    for (Eigen::Index column = 0; column < columns; ++column)
        for (Eigen::Index row = 0; row < rows; ++row)
            random(row, column) = rng.normal();
    return random;
}

/// Fills axes and variances; false where it was stopped.
bool iterate(const Eigen::MatrixXd& covariance, Eigen::Index count, std::uint64_t seed,
    const RunContext& context, PrincipalAxes& result)
{
    const Eigen::Index d = covariance.rows();
    const Eigen::Index wide = std::min(d, count + spareAxes);
    Eigen::MatrixXd basis = orthonormal(randomColumns(d, wide, seed));
    Eigen::VectorXd former = Eigen::VectorXd::Zero(count);
    for (int i = 0; i < mostIterations; ++i) {
        if (context.stopRequested())
            return false;
        const Eigen::MatrixXd image = covariance * basis;
        const Eigen::MatrixXd small = basis.transpose() * image;
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(small);
        // Eigenvalues ascend; ours descend.
        const Eigen::MatrixXd turn = solver.eigenvectors().rowwise().reverse();
        result.variances = solver.eigenvalues().reverse().head(count).cwiseMax(0);
        result.axes = basis * turn.leftCols(count);
        const double change = (result.variances - former).cwiseAbs().maxCoeff();
        if (wide == d || change <= settled * result.variances.maxCoeff())
            return true;
        former = result.variances;
        basis = orthonormal(image * turn);
    }
    return true;
}

void fixSigns(Eigen::MatrixXd& axes)
{
    for (Eigen::Index i = 0; i < axes.cols(); ++i) {
        Eigen::Index largest = 0;
        axes.col(i).cwiseAbs().maxCoeff(&largest);
        if (axes(largest, i) < 0)
            axes.col(i) *= -1;
    }
}

} // namespace

Result<PrincipalAxes> principalAxes(const data::ContextMatrix& values, Eigen::Index count,
    std::uint64_t seed, const RunContext& context, Eigen::Index mostRows)
{
    if (values.rows() < 1 || values.cols() < 1)
        return failed("there are no contexts", "embed the data set first");
    PrincipalAxes result;
    Eigen::MatrixXd centred =
        centredRows(values, sampledRows(values.rows(), mostRows, seed), result.mean);
    const auto covariance = covarianceOf(centred, context);
    if (!covariance)
        return tl::unexpected(covariance.error());
    centred.resize(0, 0);
    result.totalVariance = covariance->trace();
    const double squares = covariance->squaredNorm();
    result.effectiveRank = squares > 0 ? result.totalVariance * result.totalVariance / squares : 0;
    if (!iterate(*covariance, std::min(count, values.cols()), seed, context, result))
        return stopped();
    fixSigns(result.axes);
    return result;
}

Result<data::ContextMatrix> projectOnto(
    const PrincipalAxes& axes, const data::ContextMatrix& values, const RunContext& context)
{
    data::ContextMatrix projected(values.rows(), axes.axes.cols());
    const auto project = [&](std::size_t begin, std::size_t end) {
        for (auto row = static_cast<Eigen::Index>(begin); row < static_cast<Eigen::Index>(end);
             row += blockRows) {
            const Eigen::Index n = std::min(blockRows, static_cast<Eigen::Index>(end) - row);
            const Eigen::MatrixXd centred =
                values.middleRows(row, n).cast<double>().rowwise() - axes.mean.transpose();
            projected.middleRows(row, n) = (centred * axes.axes).cast<float>();
        }
    };
    if (!forChunks(static_cast<std::size_t>(values.rows()), rowsAChunk, context, project))
        return stopped();
    return projected;
}

} // namespace metallm::analysis
