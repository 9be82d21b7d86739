// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/armposterior.h"

#include "core/policy/denseinverse.h"
#include "core/policy/lowrankinverse.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace metallm::policy {

namespace {

template<typename Scalar>
constexpr double allowedResidual = std::is_same_v<Scalar, double> ? 1e-11 : 1e-4;

// A context whose weight has decayed below this no longer changes a double.
constexpr double forgotten = 1e-20;

template<typename Scalar>
Eigen::Index padded(Eigen::Index dimension)
{
    constexpr auto unit = static_cast<Eigen::Index>(linalg::panelRows<Scalar>);
    return (dimension + unit - 1) / unit * unit;
}

Eigen::MatrixXd withRows(Eigen::MatrixXd matrix, Eigen::Index rows)
{
    const Eigen::Index before = matrix.rows();
    matrix.conservativeResize(rows, Eigen::NoChange);
    matrix.bottomRows(rows - before).setZero();
    return matrix;
}

Eigen::VectorXd probeOf(Eigen::Index dimension, Eigen::Index rows)
{
    Rng rng(0, Stream::Exploration);
    Eigen::VectorXd probe = Eigen::VectorXd::Zero(rows);
    for (double& entry : probe.head(dimension))
        entry = rng.normal();
    return probe;
}

} // namespace

template<typename Scalar>
ArmPosterior<Scalar>::ArmPosterior(const sim::Experiment& experiment, ArmStart<Scalar> start,
    Eigen::MatrixXd sums, Eigen::MatrixXd theta)
    : m_experiment(&experiment)
    , m_startGram(std::move(start.gram))
    , m_ridge(start.ridge)
    , m_dimension(sums.rows())
    , m_sums(withRows(std::move(sums), padded<Scalar>(m_dimension)))
    , m_theta(withRows(std::move(theta), m_sums.rows()))
    , m_probe(probeOf(m_dimension, m_sums.rows()))
    , m_gramProbe(m_ridge * m_probe)
    , m_gamma(experiment.parameters.gamma)
{
    if (m_startGram)
        m_gramProbe.head(m_dimension) =
            m_startGram->selfadjointView<Eigen::Lower>() * m_probe.head(m_dimension);
    if (start.inverse)
        m_inverse = std::make_unique<DenseInverse<Scalar>>(std::move(start.inverse));
    else
        m_inverse = std::make_unique<LowRankInverse<Scalar>>(m_dimension, m_ridge);
}

template<typename Scalar>
void ArmPosterior<Scalar>::begin(const Block& block, Work& work)
{
    resetBlock();
    if (auto successor = m_inverse->successor(work.stop))
        m_inverse = std::move(successor);
    m_inverse->begin(block, work, m_dots);
    const Eigen::Index n = block.count();
    m_quadratics = m_dots.template cast<double>();
    if (m_corrections.rows() < n || m_corrections.cols() < n)
        m_corrections.resize(n, n);
}

template<typename Scalar>
void ArmPosterior<Scalar>::resetBlock()
{
    m_updates.clear();
    m_decay = 1;
}

template<typename Scalar>
void ArmPosterior<Scalar>::setPredictions(const Eigen::Ref<const Eigen::MatrixXd>& predictions)
{
    m_predictions = predictions;
}

template<typename Scalar>
bool ArmPosterior<Scalar>::isUsable() const
{
    // A quadratic form of a positive definite matrix that came out negative is drift, too.
    return m_theta.allFinite() && m_quadratics.allFinite()
        && m_quadratics.minCoeff() >= -allowedResidual<Scalar> * m_quadratics.cwiseAbs().maxCoeff();
}

template<typename Scalar>
double ArmPosterior<Scalar>::variance(Eigen::Index step) const
{
    return std::max(m_quadratics(step), 0.0) / m_decay;
}

template<typename Scalar>
void ArmPosterior<Scalar>::learn(
    const Block& block, Eigen::Index step, std::int32_t query, double score, double cost)
{
    const Eigen::Index rest = block.count() - step;
    const auto rank = static_cast<Eigen::Index>(m_updates.size());
    m_inverse->dots(block, step, m_dots.data());
    auto correction = m_corrections.col(rank).segment(step, rest);
    correction = m_dots.head(rest).template cast<double>();
    for (Eigen::Index s = 0; s < rank; ++s)
        correction -= m_corrections(step, s) * m_corrections.col(s).segment(step, rest);
    m_decay *= m_gamma;
    const double scale = 1 / std::sqrt(m_decay + std::max(correction(0), 0.0));
    const Eigen::Vector2d target(score, cost);
    const Eigen::Vector2d gain = (target - m_predictions.col(step)) * scale;
    correction *= scale;
    m_quadratics.segment(step, rest).array() -= correction.array().square();
    m_predictions.rightCols(rest).noalias() += gain * correction.transpose();
    m_updates.push_back({step, scale, gain, target, m_decay});
    m_history.push_back(query);
}

template<typename Scalar>
void ArmPosterior<Scalar>::end(const Block& block, Work& work)
{
    if (m_updates.empty())
        return;
    m_steps.clear();
    for (const Update& update : m_updates)
        m_steps.push_back(update.step);
    if (m_products.rows() != block.paddedRows() || m_products.cols() < block.count())
        m_products.resize(block.paddedRows(), block.count());
    m_inverse->products(block, m_steps, work, m_products);
    if (work.stop.stop_requested())
        return;
    const bool drifted = hasDrifted(block, work);
    applyToStatistics(block);
    if (drifted) {
        refresh(linalg::StopPoints(work.stop));
        return;
    }
    applyToTheta();
    m_inverse->update(m_products, std::ssize(m_updates), 1 / m_decay);
    resetBlock();
}

/// With P s = z for s = A z, every context x has s . (P x) = z . x.
template<typename Scalar>
bool ArmPosterior<Scalar>::hasDrifted(const Block& block, Work& work) const
{
    const auto& loops = linalg::kernels<Scalar>();
    const auto length = static_cast<std::size_t>(block.paddedRows());
    work.probe = -m_probe.template cast<Scalar>();
    work.gramProbe = m_gramProbe.template cast<Scalar>();
    const auto norm = static_cast<double>(work.gramProbe.norm());
    for (std::size_t s = 0; s < m_steps.size(); ++s) {
        const Scalar* product = m_products.col(static_cast<Eigen::Index>(s)).data();
        Scalar residual = 0;
        Scalar square = 0;
        loops.dotColumns(product, work.gramProbe.data(), block.columns().col(m_steps[s]).data(),
            work.probe.data(), length, length, 1, &residual);
        loops.columnDots(product, product, length, length, 1, &square);
        const double size = norm * std::sqrt(static_cast<double>(square));
        if (!(std::abs(static_cast<double>(residual)) <= allowedResidual<Scalar> * size))
            return true; // a NaN counts as drift
    }
    return false;
}

template<typename Scalar>
void ArmPosterior<Scalar>::applyToTheta()
{
    const auto& loops = linalg::kernels<Scalar>();
    const auto ld = static_cast<std::size_t>(m_products.rows());
    m_coefficients.resize(m_products.cols());
    for (Eigen::Index s = 0; s < std::ssize(m_updates); ++s) {
        const Update& update = m_updates[static_cast<std::size_t>(s)];
        m_coefficients.head(s) =
            m_corrections.row(update.step).head(s).transpose().template cast<Scalar>();
        Scalar* product = m_products.col(s).data();
        loops.subtractColumns(
            m_products.data(), ld, ld, static_cast<std::size_t>(s), m_coefficients.data(), product);
        m_products.col(s) *= static_cast<Scalar>(update.scale);
        for (Eigen::Index target = 0; target < 2; ++target)
            loops.addScaled(product, ld, update.gain(target), m_theta.col(target).data());
    }
}

template<typename Scalar>
void ArmPosterior<Scalar>::applyToStatistics(const Block& block)
{
    const auto& loops = linalg::kernels<Scalar>();
    const auto length = static_cast<std::size_t>(block.paddedRows());
    for (const Update& update : m_updates) {
        const Scalar* context = block.columns().col(update.step).data();
        if (m_gamma != 1) {
            m_sums *= m_gamma;
            m_gramProbe *= m_gamma;
        }
        for (Eigen::Index target = 0; target < 2; ++target)
            loops.addScaled(context, length, update.target(target), m_sums.col(target).data());
        loops.addScaled(
            context, length, loops.wideDot(context, m_probe.data(), length), m_gramProbe.data());
    }
}

template<typename Scalar>
bool ArmPosterior<Scalar>::gramFromHistory(
    Eigen::MatrixXd& gram, const linalg::StopPoints& points) const
{
    constexpr std::size_t blockSteps = 256;
    const double decay = std::pow(m_gamma, static_cast<double>(m_history.size()));
    gram = Eigen::MatrixXd::Identity(m_dimension, m_dimension) * (m_ridge * decay);
    if (m_startGram)
        gram = *m_startGram * decay;
    Eigen::MatrixXd contexts(gram.rows(), static_cast<Eigen::Index>(blockSteps));
    double weight = 1;
    for (std::size_t end = m_history.size(); end > 0 && weight > forgotten;) {
        const std::size_t begin = end - std::min(end, blockSteps);
        const std::span part(m_history.data() + begin, end - begin);
        auto used = contexts.leftCols(std::ssize(part));
        m_experiment->contexts.gather(part, used);
        for (Eigen::Index i = used.cols(); i-- > 0; weight *= m_gamma)
            used.col(i) *= std::sqrt(weight);
        if (!linalg::addOuterProducts(gram, used, points))
            return false;
        end = begin;
    }
    return true;
}

template<typename Scalar>
void ArmPosterior<Scalar>::refresh(const linalg::StopPoints& points)
{
    ++m_refreshes;
    Eigen::MatrixXd gram; // lower triangle
    if (!gramFromHistory(gram, points))
        return;
    // With strong forgetting the ridge term has decayed and A may be singular in double: add the
    // least ridge that makes it positive definite.
    double ridge =
        std::numeric_limits<double>::epsilon() * std::max(gram.diagonal().maxCoeff(), 1e-100);
    linalg::Cholesky factor;
    Eigen::MatrixXd inverse;
    for (;; gram.diagonal().array() += ridge, ridge *= 10) {
        if (!factor.factorise(gram, points))
            return;
        if (factor.info() != Eigen::Success)
            continue;
        if (!factor.invert(inverse, points))
            return;
        if (factor.reciprocalCondition(inverse) > 1e-15)
            break;
    }
    m_inverse = std::make_unique<DenseInverse<Scalar>>(
        std::make_unique<linalg::PackedSymmetric<Scalar>>(inverse));
    m_theta.topRows(m_dimension) = factor.solve(m_sums.topRows(m_dimension));
    m_gramProbe.head(m_dimension) =
        gram.template selfadjointView<Eigen::Lower>() * m_probe.head(m_dimension);
    resetBlock();
}

template<typename Scalar>
std::size_t ArmPosterior<Scalar>::bytes() const
{
    const auto doubles = m_sums.size() + m_theta.size() + m_probe.size() + m_gramProbe.size()
        + m_predictions.size() + m_quadratics.size() + m_corrections.size();
    return m_inverse->bytes() + static_cast<std::size_t>(doubles) * sizeof(double)
        + static_cast<std::size_t>(m_products.size() + m_dots.size() + m_coefficients.size())
        * sizeof(Scalar)
        + m_updates.size() * sizeof(Update) + m_steps.size() * sizeof(Eigen::Index)
        + m_history.size() * sizeof(std::int32_t);
}

template<typename Scalar>
Eigen::MatrixXd ArmPosterior<Scalar>::denseInverse() const
{
    return m_inverse->dense();
}

template class ArmPosterior<double>;
template class ArmPosterior<float>;

} // namespace metallm::policy
