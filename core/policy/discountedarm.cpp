// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/discountedarm.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Eigenvalues>

namespace metallm::policy {

DiscountedArm::DiscountedArm(Eigen::Index dimension, double lambda, double gamma)
    : m_lambda(lambda)
    , m_gamma(gamma)
    , m_mostRecent(std::clamp<Eigen::Index>(dimension / 6, 4, 64))
    , m_eigenvalues(Eigen::VectorXd::Zero(dimension))
    , m_squares(Eigen::MatrixXd::Zero(dimension, dimension))
    , m_recent(dimension, m_mostRecent)
    , m_sums(Eigen::MatrixXd::Zero(dimension, 2))
    , m_weighed(dimension, m_mostRecent)
    , m_scaled(dimension, m_mostRecent)
    , m_solution(dimension)
    , m_product(dimension)
{
    m_recentRounds.reserve(static_cast<std::size_t>(m_mostRecent));
}

DiscountedArm::DiscountedArm(
    const Eigen::Ref<const Eigen::MatrixXd>& gram, double lambda, double gamma)
    : DiscountedArm(gram.rows(), lambda, gamma)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram);
    m_basis = solver.eigenvectors();
    m_eigenvalues = solver.eigenvalues().cwiseMax(0);
    m_squares = m_eigenvalues.asDiagonal();
}

void DiscountedArm::setSums(const Eigen::Ref<const Eigen::MatrixXd>& sums)
{
    m_sums.noalias() = m_basis.transpose() * sums;
}

void DiscountedArm::prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts)
{
    if (m_basis.cols() == 0)
        m_block = contexts;
    else
        m_block.noalias() = m_basis.transpose() * contexts;
}

double DiscountedArm::decay(std::int64_t rounds) const
{
    return std::pow(m_gamma, static_cast<double>(rounds));
}

/// m_weighed = the latest contexts, each by the root of what time has left of it.
void DiscountedArm::weighRecent(std::int64_t round)
{
    for (std::size_t s = 0; s < m_recentRounds.size(); ++s) {
        const auto column = static_cast<Eigen::Index>(s);
        m_weighed.col(column) = std::sqrt(decay(round - m_recentRounds[s])) * m_recent.col(column);
    }
}

void DiscountedArm::factorise(std::int64_t round)
{
    if (m_factorRound == round)
        return;
    m_factorRound = round;
    m_diagonal = (decay(round - m_baseRound) * m_eigenvalues).array() + m_lambda;
    const Eigen::Index recent = std::ssize(m_recentRounds);
    if (recent == 0)
        return;
    weighRecent(round);
    m_scaled.leftCols(recent) = m_diagonal.cwiseInverse().asDiagonal() * m_weighed.leftCols(recent);
    m_inner.setIdentity(recent, recent);
    m_inner.noalias() += m_weighed.leftCols(recent).transpose() * m_scaled.leftCols(recent);
    m_factor.compute(m_inner);
}

void DiscountedArm::solve(const Eigen::Ref<const Eigen::VectorXd>& right, std::int64_t round)
{
    factorise(round);
    const Eigen::Index recent = std::ssize(m_recentRounds);
    m_solution = right.cwiseQuotient(m_diagonal);
    if (recent == 0)
        return;
    m_correction.noalias() = m_weighed.leftCols(recent).transpose() * m_solution;
    m_factor.solveInPlace(m_correction);
    m_solution.noalias() -= m_scaled.leftCols(recent) * m_correction;
}

// The basis is orthonormal: lengths are the same in it.
double DiscountedArm::weightNorm(std::int64_t round)
{
    solve(m_sums.col(0), round);
    return decay(round - m_sumsRound) * m_solution.norm();
}

DiscountedArm::Prediction DiscountedArm::predicted(
    Eigen::Index step, std::int64_t round, bool width)
{
    solve(m_block.col(step), round);
    const Eigen::Index recent = std::ssize(m_recentRounds);
    const double left = decay(round - m_sumsRound);
    Prediction prediction{
        left * m_sums.col(0).dot(m_solution), left * m_sums.col(1).dot(m_solution), 0};
    if (!width)
        return prediction;
    m_product.noalias() = m_squares.selfadjointView<Eigen::Lower>() * m_solution;
    double square = decay(2 * (round - m_baseRound)) * m_product.dot(m_solution)
        + m_lambda * m_solution.squaredNorm();
    for (Eigen::Index s = 0; s < recent; ++s) {
        const double along = m_recent.col(s).dot(m_solution);
        square += decay(2 * (round - m_recentRounds[static_cast<std::size_t>(s)])) * along * along;
    }
    prediction.width = std::sqrt(std::max(square, 0.0));
    return prediction;
}

void DiscountedArm::learn(const Eigen::Ref<const Eigen::MatrixXd>& contexts, Eigen::Index step,
    std::int64_t round, const Feedback& feedback)
{
    if (std::ssize(m_recentRounds) == m_mostRecent) {
        makeBasis(round);
        prepare(contexts);
    }
    m_recent.col(std::ssize(m_recentRounds)) = m_block.col(step);
    m_recentRounds.push_back(round);
    m_sums *= decay(round - m_sumsRound);
    m_sums.col(0) += feedback.score * m_block.col(step);
    m_sums.col(1) += feedback.cost * m_block.col(step);
    m_sumsRound = round;
    m_factorRound = -1;
}

std::size_t DiscountedArm::bytes() const
{
    const Eigen::Index numbers = m_basis.size() + m_squares.size() + m_recent.size()
        + m_eigenvalues.size() + std::ssize(m_recentRounds) + m_sums.size() + m_block.size()
        + m_diagonal.size() + m_weighed.size() + m_scaled.size() + 2 * m_inner.size()
        + m_solution.size() + m_product.size() + m_correction.size();
    return static_cast<std::size_t>(numbers) * sizeof(double);
}

/// The latest outcomes join the older ones.
void DiscountedArm::makeBasis(std::int64_t round)
{
    const Eigen::Index recent = std::ssize(m_recentRounds);
    Eigen::MatrixXd gram = (decay(round - m_baseRound) * m_eigenvalues).asDiagonal();
    m_squares *= decay(2 * (round - m_baseRound));
    weighRecent(round);
    gram.selfadjointView<Eigen::Lower>().rankUpdate(m_weighed.leftCols(recent));
    for (Eigen::Index s = 0; s < recent; ++s)
        m_weighed.col(s) *= std::sqrt(decay(round - m_recentRounds[static_cast<std::size_t>(s)]));
    m_squares.selfadjointView<Eigen::Lower>().rankUpdate(m_weighed.leftCols(recent));
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram);
    const Eigen::MatrixXd& turn = solver.eigenvectors();
    m_eigenvalues = solver.eigenvalues().cwiseMax(0);
    const Eigen::MatrixXd turned = m_squares.selfadjointView<Eigen::Lower>() * turn;
    m_squares.noalias() = turn.transpose() * turned;
    m_sums = turn.transpose() * m_sums.eval();
    m_basis = m_basis.cols() == 0 ? turn : Eigen::MatrixXd(m_basis * turn);
    m_baseRound = round;
    m_recentRounds.clear();
}

} // namespace metallm::policy
