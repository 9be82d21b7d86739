// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/logisticfit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace metallm::policy {

namespace {

constexpr std::size_t blockQueries = 128;
constexpr int mostHalvings = 50;
constexpr double sufficientDecrease = 1e-4;
// Of the first gradient: beyond this rounding decides.
constexpr double gradientTolerance = 1e-9;

/// log(1 + exp(z)), without overflow.
double softplus(double z)
{
    return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z)));
}

} // namespace

double logistic(double z)
{
    if (z >= 0)
        return 1 / (1 + std::exp(-z));
    const double e = std::exp(z);
    return e / (1 + e);
}

HessianBound hessianBound(const sim::Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    Eigen::MatrixXd gram = Eigen::MatrixXd::Identity(d, d) * experiment.parameters.lambda;
    Eigen::MatrixXd contexts(d, static_cast<Eigen::Index>(blockQueries));
    const std::span<const std::int32_t> train(experiment.train);
    for (std::size_t first = 0; first < train.size(); first += blockQueries) {
        const auto part = train.subspan(first, std::min(blockQueries, train.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        gram.selfadjointView<Eigen::Lower>().rankUpdate(block, 0.25);
    }
    return HessianBound(gram);
}

LogisticFit::LogisticFit(const sim::Experiment& experiment, const HessianBound& bound,
    std::vector<std::int32_t> queries, Eigen::VectorXd targets)
    : m_experiment(experiment)
    , m_bound(bound)
    , m_queries(std::move(queries))
    , m_targets(std::move(targets))
    , m_lambda(experiment.parameters.lambda)
    , m_block(experiment.contexts.dimension(), static_cast<Eigen::Index>(blockQueries))
    , m_theta(Eigen::VectorXd::Zero(experiment.contexts.dimension()))
    , m_z(std::ssize(m_queries))
    , m_curvature(std::ssize(m_queries))
{
}

template<typename Weigh>
Eigen::VectorXd LogisticFit::pass(const Eigen::VectorXd& v, Eigen::VectorXd& z, Weigh weigh)
{
    Eigen::VectorXd out = m_lambda * v;
    const std::span<const std::int32_t> queries(m_queries);
    for (std::size_t first = 0; first < queries.size(); first += blockQueries) {
        const auto part = queries.subspan(first, std::min(blockQueries, queries.size() - first));
        auto block = m_block.leftCols(std::ssize(part));
        m_experiment.contexts.gather(part, block);
        auto inner = z.segment(static_cast<Eigen::Index>(first), std::ssize(part));
        inner.noalias() = block.transpose() * v;
        Eigen::VectorXd weighed = inner;
        for (Eigen::Index i = 0; i < weighed.size(); ++i)
            weighed(i) = weigh(weighed(i), static_cast<Eigen::Index>(first) + i);
        out.noalias() += block * weighed;
    }
    return out;
}

void LogisticFit::computeGradient()
{
    m_gradient = pass(m_theta, m_z, [this](double z, Eigen::Index i) {
        const double sigma = logistic(z);
        m_curvature(i) = sigma * (1 - sigma);
        return sigma - m_targets(i);
    });
}

/// Solves H s = -g by conjugate gradients until the residual is `tolerance` times |g|; `change`
/// becomes X^T s.
Eigen::VectorXd LogisticFit::newtonStep(double tolerance, Eigen::VectorXd& change)
{
    Eigen::VectorXd step = Eigen::VectorXd::Zero(m_theta.size());
    Eigen::VectorXd residual = -m_gradient;
    Eigen::VectorXd scaled = m_bound.solve(residual);
    Eigen::VectorXd direction = scaled;
    Eigen::VectorXd along(m_z.size());
    change.setZero(m_z.size());
    const double enough = tolerance * m_gradient.norm();
    for (Eigen::Index i = 0; i < 2 * m_theta.size() && residual.norm() > enough; ++i) {
        const Eigen::VectorXd product = pass(
            direction, along, [this](double z, Eigen::Index row) { return m_curvature(row) * z; });
        const double before = residual.dot(scaled);
        const double length = before / direction.dot(product);
        step += length * direction;
        change += length * along;
        residual -= length * product;
        scaled = m_bound.solve(residual);
        direction = scaled + residual.dot(scaled) / before * direction;
    }
    return step;
}

double LogisticFit::objectiveAt(const Eigen::VectorXd& theta, const Eigen::VectorXd& z) const
{
    double sum = m_lambda / 2 * theta.squaredNorm();
    for (Eigen::Index i = 0; i < z.size(); ++i)
        sum += softplus(z(i)) - m_targets(i) * z(i);
    return sum;
}

/// Halves the step until the objective falls enough.
bool LogisticFit::search(const Eigen::VectorXd& step, const Eigen::VectorXd& change)
{
    const double now = objectiveAt(m_theta, m_z);
    const double slope = m_gradient.dot(step);
    const double rounding =
        std::abs(now) * std::numeric_limits<double>::epsilon() * static_cast<double>(m_z.size());
    double length = 1;
    for (int i = 0; i < mostHalvings; ++i, length /= 2) {
        const Eigen::VectorXd theta = m_theta + length * step;
        if (objectiveAt(theta, m_z + length * change)
            > now + sufficientDecrease * length * slope + rounding)
            continue;
        m_theta = theta;
        return true;
    }
    return false;
}

LogisticFit::End LogisticFit::run(const RunContext& context, int mostSteps)
{
    Eigen::VectorXd change;
    computeGradient();
    const double first = m_gradient.norm();
    for (int i = 0; i < mostSteps; ++i) {
        if (context.stopRequested())
            return End::Stopped;
        const double left = m_gradient.norm();
        if (left <= gradientTolerance * first)
            return End::Converged;
        const double tolerance = std::min(0.1, std::sqrt(left / first));
        const Eigen::VectorXd step = newtonStep(tolerance, change);
        if (!search(step, change))
            return End::NotConverged;
        computeGradient();
    }
    return End::NotConverged;
}

} // namespace metallm::policy
