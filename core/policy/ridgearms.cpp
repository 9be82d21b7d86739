// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/ridgearms.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Cholesky>
#include <limits>
#include <type_traits>

namespace metallm::policy {

namespace {
template <typename Scalar>
constexpr double allowedResidual = std::is_same_v<Scalar, double> ? 1e-11 : 1e-3;
} // namespace

template <typename Scalar>
RidgeArm<Scalar>::RidgeArm(
    Start start, Eigen::MatrixXd sums, const Eigen::MatrixXd& theta, double gamma)
    : m_inverse(std::move(start.inverse))
    , m_gram(std::move(start.gram))
    , m_sums(std::move(sums))
    , m_theta(theta)
    , m_gamma(gamma)
{
}

template <typename Scalar>
void RidgeArm<Scalar>::begin(const Matrix& contexts, std::shared_ptr<const Matrix> product)
{
    const Eigen::Index n = contexts.cols();
    m_product = std::move(product);
    m_predictions.resize(2, n);
    m_predictions.noalias() =
        (m_theta.template cast<Scalar>().transpose() * contexts).template cast<double>();
    m_quadratics =
        contexts.cwiseProduct(*m_product).colwise().sum().transpose().template cast<double>();
    m_decay = 1;
    m_steps.clear();
    m_scales.clear();
    m_gains.clear();
    m_targets.clear();
    m_decays.clear();
    if (m_corrections.rows() < n || m_corrections.cols() < n)
        m_corrections.resize(n, n);
}

template <typename Scalar> double RidgeArm<Scalar>::variance(Eigen::Index step) const
{
    return std::max(m_quadratics(step), 0.0) / m_decay;
}

template <typename Scalar>
void RidgeArm<Scalar>::learn(const Matrix& contexts, Eigen::Index step, double score, double cost)
{
    const Eigen::Index rest = contexts.cols() - step;
    const Eigen::Index rank = std::ssize(m_steps);
    // g = (A^-1 X)^T x for the columns still to come, corrected by the block's earlier updates.
    auto correction = m_corrections.col(rank).segment(step, rest);
    correction =
        (m_product->rightCols(rest).transpose() * contexts.col(step)).template cast<double>();
    for (Eigen::Index s = 0; s < rank; ++s)
        correction -= m_corrections(step, s) * m_corrections.col(s).segment(step, rest);
    m_decay *= m_gamma;
    const double scale = 1 / std::sqrt(m_decay + std::max(correction(0), 0.0));
    const Eigen::Vector2d target(score, cost);
    const Eigen::Vector2d gain = (target - m_predictions.col(step)) * scale;
    correction *= scale;
    m_quadratics.segment(step, rest).array() -= correction.array().square();
    m_predictions.rightCols(rest).noalias() += gain * correction.transpose();
    m_steps.push_back(step);
    m_scales.push_back(scale);
    m_gains.push_back(gain);
    m_targets.push_back(target);
    m_decays.push_back(m_decay);
}

template <typename Scalar> void RidgeArm<Scalar>::end(const Matrix& contexts)
{
    if (m_steps.empty())
        return;
    applyToInverse();
    applyToStatistics(contexts);
    if (hasDrifted(contexts.col(m_steps.back())))
        refresh();
}

template <typename Scalar> void RidgeArm<Scalar>::applyToInverse()
{
    const Eigen::Index rank = std::ssize(m_steps);
    Matrix directions(m_product->rows(), rank);
    for (Eigen::Index s = 0; s < rank; ++s) {
        const auto at = static_cast<std::size_t>(s);
        auto direction = directions.col(s);
        direction = m_product->col(m_steps[at]);
        if (s > 0)
            direction.noalias() -= directions.leftCols(s)
                * m_corrections.row(m_steps[at]).head(s).transpose().template cast<Scalar>();
        direction *= static_cast<Scalar>(m_scales[at]);
        m_theta += direction.template cast<double>() * m_gains[at].transpose();
    }
    auto inverse = std::make_shared<Matrix>(*m_inverse);
    inverse->template selfadjointView<Eigen::Lower>().rankUpdate(directions, Scalar(-1));
    if (m_gamma != 1)
        inverse->template triangularView<Eigen::Lower>() *= static_cast<Scalar>(1 / m_decay);
    m_inverse = std::move(inverse);
}

template <typename Scalar> void RidgeArm<Scalar>::applyToStatistics(const Matrix& contexts)
{
    const Eigen::Index rank = std::ssize(m_steps);
    Eigen::MatrixXd learned(contexts.rows(), rank);
    Eigen::MatrixXd weighted(2, rank);
    for (Eigen::Index s = 0; s < rank; ++s) {
        const auto at = static_cast<std::size_t>(s);
        // The s-th context has been forgotten by every update after it.
        const double weight = m_decay / m_decays[at];
        learned.col(s) = contexts.col(m_steps[at]).template cast<double>() * std::sqrt(weight);
        weighted.col(s) = m_targets[at] * std::sqrt(weight);
    }
    auto gram = std::make_shared<Eigen::MatrixXd>(*m_gram);
    if (m_gamma != 1) {
        gram->triangularView<Eigen::Lower>() *= m_decay;
        m_sums *= m_decay;
    }
    gram->selfadjointView<Eigen::Lower>().rankUpdate(learned);
    m_gram = std::move(gram);
    m_sums.noalias() += learned * weighted.transpose();
}

template <typename Scalar> bool RidgeArm<Scalar>::hasDrifted(const Vector& context) const
{
    const Vector solved = m_inverse->template selfadjointView<Eigen::Lower>() * context;
    const Eigen::VectorXd back =
        m_gram->selfadjointView<Eigen::Lower>() * solved.template cast<double>();
    const double residual = (back - context.template cast<double>()).norm();
    const double size = context.template cast<double>().norm();
    // Written so that a NaN counts as drifted.
    return size > 0 && !(residual <= allowedResidual<Scalar> * size);
}

template <typename Scalar> void RidgeArm<Scalar>::refresh()
{
    ++m_refreshes;
    Eigen::MatrixXd gram = m_gram->selfadjointView<Eigen::Lower>();
    const double largest = gram.diagonal().maxCoeff();
    // With strong forgetting the ridge term has decayed and A may be singular in double: add the
    // least ridge that makes it positive definite.
    double ridge = std::numeric_limits<double>::epsilon() * std::max(largest, 1e-100);
    Eigen::LLT<Eigen::MatrixXd> factor(gram);
    while (factor.info() != Eigen::Success || !(factor.rcond() > 1e-15)) {
        gram.diagonal().array() += ridge;
        ridge *= 10;
        factor.compute(gram);
    }
    const Eigen::MatrixXd inverse =
        factor.solve(Eigen::MatrixXd::Identity(gram.rows(), gram.cols()));
    m_inverse = std::make_shared<const Matrix>(inverse.template cast<Scalar>());
    m_theta = factor.solve(m_sums);
}

template class RidgeArm<double>;
template class RidgeArm<float>;

} // namespace metallm::policy
