// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <functional>
#include <stop_token>

namespace metallm::linalg {

/// Where a long computation may be stopped: after each piece of work, a few tens of milliseconds.
class StopPoints {
public:
    /// Told the flop of each piece; for measuring and testing.
    using Observer = std::function<void(double flop)>;

    StopPoints() = default;
    explicit StopPoints(std::stop_token stop, Observer observer = {})
        : m_stop(std::move(stop))
        , m_observer(std::move(observer))
    {
    }

    /// A piece is done. True where the caller is to give up: what it computes is worthless.
    bool isOverAfter(double flop) const;

private:
    std::stop_token m_stop;
    Observer m_observer;
};

/// The lower triangle of gram (d x d) += X X^T, X: d x n, in pieces. False where it was stopped.
bool addOuterProducts(
    Eigen::MatrixXd& gram, const Eigen::Ref<const Eigen::MatrixXd>& x, const StopPoints& points);

/// Eigen's Cholesky factorisation of a symmetric matrix, made in pieces: right-looking, in blocks
/// (Golub and Van Loan, Matrix Computations, "block Cholesky"). Small matrices are one piece.
class Cholesky : public Eigen::LLT<Eigen::MatrixXd> {
public:
    /// From the lower triangle; info() tells whether it is positive definite. False where it was
    /// stopped. O(d^3 / 3) multiply-adds.
    bool factorise(const Eigen::Ref<const Eigen::MatrixXd>& matrix, const StopPoints& points);
    /// The inverse's lower triangle, d x d; what stands above is not to be read. False where it was
    /// stopped. O(d^3 / 3): a column of it needs the factor from its row on alone.
    bool invert(Eigen::MatrixXd& lower, const StopPoints& points) const;
    /// 1 / (|A|_1 |A^-1|_1) with the inverse from invert().
    double reciprocalCondition(const Eigen::MatrixXd& lowerInverse) const;

private:
    bool factoriseBlock(Eigen::Index first, Eigen::Index size, const StopPoints& points);
    bool updateRest(Eigen::Index first, Eigen::Index size, const StopPoints& points);
};

} // namespace metallm::linalg
