// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/armposterior.h"

#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Cholesky>
#include <limits>
#include <type_traits>

namespace metallm::policy {

namespace {

template<typename Scalar>
constexpr double allowedResidual = std::is_same_v<Scalar, double> ? 1e-11 : 1e-4;

// A context whose weight has decayed below this no longer changes a double.
constexpr double forgotten = 1e-20;

Eigen::VectorXd probeOf(Eigen::Index dimension)
{
    Rng rng(0, Stream::Exploration);
    Eigen::VectorXd probe(dimension);
    for (double& entry : probe)
        entry = rng.normal();
    return probe;
}

} // namespace

template<typename Scalar>
ArmPosterior<Scalar>::ArmPosterior(const sim::Experiment& experiment, ArmStart<Scalar> start,
    Eigen::MatrixXd sums, Eigen::MatrixXd theta)
    : m_experiment(&experiment)
    , m_shared(std::move(start.inverse))
    , m_startGram(std::move(start.gram))
    , m_sums(std::move(sums))
    , m_theta(std::move(theta))
    , m_probe(probeOf(m_sums.rows()))
    , m_gramProbe(m_startGram->selfadjointView<Eigen::Lower>() * m_probe)
    , m_gamma(experiment.parameters.gamma)
    , m_ownProduct(std::make_shared<Matrix>())
{
}

template<typename Scalar>
void ArmPosterior<Scalar>::begin(const Block& block, SharedProducts& shared)
{
    resetBlock();
    if (m_pending.cols() > 0) {
        if (!m_own)
            m_own = std::make_unique<linalg::PackedSymmetric<Scalar>>(*m_shared);
        m_shared.reset();
        m_own->updateAndMultiplyHalf(
            m_pending, static_cast<Scalar>(m_pendingScale), block, *m_ownProduct);
        m_pending.resize(0, 0);
        m_product = m_ownProduct;
    } else if (m_own) {
        m_own->multiplyHalf(block, *m_ownProduct);
        m_product = m_ownProduct;
    } else {
        auto& product = shared[m_shared.get()];
        if (!product) {
            auto computed = std::make_shared<Matrix>();
            m_shared->multiplyHalf(block, *computed);
            product = std::move(computed);
        }
        m_product = product;
    }
    const Eigen::Index n = block.count();
    m_dots.resize(n);
    linalg::kernels<Scalar>().columnDots(block.columns().data(), m_product->data(),
        static_cast<std::size_t>(block.paddedRows()), static_cast<std::size_t>(block.paddedRows()),
        static_cast<std::size_t>(n), m_dots.data());
    m_quadratics = 2 * m_dots.template cast<double>();
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
    const auto ld = static_cast<std::size_t>(block.paddedRows());
    const Scalar* x = block.columns().col(step).data();
    const Scalar* y = m_product->col(step).data();
    // x_j^T P x = (T x_j)^T x + x_j^T (T x) for the contexts still to come.
    linalg::kernels<Scalar>().dotColumns(
        y, x, x, y, ld, ld, static_cast<std::size_t>(rest), m_dots.data());
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
void ArmPosterior<Scalar>::end(const Block& block)
{
    if (m_updates.empty())
        return;
    std::vector<Eigen::Index> steps;
    for (const Update& update : m_updates)
        steps.push_back(update.step);
    Matrix products;
    const auto& inverse = m_own ? *m_own : *m_shared;
    inverse.completeProducts(block, *m_product, steps, products);
    const bool drifted = hasDrifted(block, products);
    applyToStatistics(block);
    if (drifted) {
        refresh();
        return;
    }
    applyToTheta(block, products);
    m_pending = std::move(products);
    m_pendingScale = 1 / m_decay;
    resetBlock();
}

/// With P s = z for s = A z, every context x has s . (P x) = z . x.
template<typename Scalar>
bool ArmPosterior<Scalar>::hasDrifted(const Block& block, const Matrix& products) const
{
    const Eigen::Index d = m_probe.size();
    for (std::size_t s = 0; s < m_updates.size(); ++s) {
        const auto product =
            products.col(static_cast<Eigen::Index>(s)).head(d).template cast<double>();
        const auto context = block.columns().col(m_updates[s].step).head(d).template cast<double>();
        const double residual = std::abs(m_gramProbe.dot(product) - m_probe.dot(context));
        const double size = m_gramProbe.norm() * product.norm();
        if (!(residual <= allowedResidual<Scalar> * size)) // a NaN counts as drift
            return true;
    }
    return false;
}

template<typename Scalar>
void ArmPosterior<Scalar>::applyToTheta(const Block& block, Matrix& products)
{
    const auto ld = static_cast<std::size_t>(block.paddedRows());
    Eigen::Matrix<Scalar, Eigen::Dynamic, 1> coefficients(products.cols());
    for (Eigen::Index s = 0; s < products.cols(); ++s) {
        const Update& update = m_updates[static_cast<std::size_t>(s)];
        coefficients.head(s) =
            m_corrections.row(update.step).head(s).transpose().template cast<Scalar>();
        linalg::kernels<Scalar>().subtractColumns(products.data(), ld, ld,
            static_cast<std::size_t>(s), coefficients.data(), products.col(s).data());
        products.col(s) *= static_cast<Scalar>(update.scale);
        m_theta.noalias() +=
            products.col(s).head(m_theta.rows()).template cast<double>() * update.gain.transpose();
    }
}

template<typename Scalar>
void ArmPosterior<Scalar>::applyToStatistics(const Block& block)
{
    const Eigen::Index d = m_probe.size();
    for (const Update& update : m_updates) {
        const Eigen::VectorXd context =
            block.columns().col(update.step).head(d).template cast<double>();
        if (m_gamma != 1) {
            m_sums *= m_gamma;
            m_gramProbe *= m_gamma;
        }
        m_sums.noalias() += context * update.target.transpose();
        m_gramProbe += context * context.dot(m_probe);
    }
}

template<typename Scalar>
Eigen::MatrixXd ArmPosterior<Scalar>::gramFromHistory() const
{
    constexpr std::size_t blockSteps = 256;
    Eigen::MatrixXd gram = *m_startGram * std::pow(m_gamma, static_cast<double>(m_history.size()));
    Eigen::MatrixXd contexts(gram.rows(), static_cast<Eigen::Index>(blockSteps));
    double weight = 1;
    for (std::size_t end = m_history.size(); end > 0 && weight > forgotten;) {
        const std::size_t begin = end - std::min(end, blockSteps);
        const std::span part(m_history.data() + begin, end - begin);
        auto used = contexts.leftCols(std::ssize(part));
        m_experiment->contexts.gather(part, used);
        for (Eigen::Index i = used.cols(); i-- > 0; weight *= m_gamma)
            used.col(i) *= std::sqrt(weight);
        gram.template selfadjointView<Eigen::Lower>().rankUpdate(used);
        end = begin;
    }
    return gram.template selfadjointView<Eigen::Lower>();
}

template<typename Scalar>
void ArmPosterior<Scalar>::refresh()
{
    ++m_refreshes;
    Eigen::MatrixXd gram = gramFromHistory();
    // With strong forgetting the ridge term has decayed and A may be singular in double: add the
    // least ridge that makes it positive definite.
    double ridge =
        std::numeric_limits<double>::epsilon() * std::max(gram.diagonal().maxCoeff(), 1e-100);
    Eigen::LLT<Eigen::MatrixXd> factor(gram);
    while (factor.info() != Eigen::Success || !(factor.rcond() > 1e-15)) {
        gram.diagonal().array() += ridge;
        ridge *= 10;
        factor.compute(gram);
    }
    m_shared.reset();
    m_own = std::make_unique<linalg::PackedSymmetric<Scalar>>(
        factor.solve(Eigen::MatrixXd::Identity(gram.rows(), gram.cols())));
    m_theta = factor.solve(m_sums);
    m_gramProbe = gram * m_probe;
    m_pending.resize(0, 0);
    resetBlock();
}

template<typename Scalar>
Eigen::MatrixXd ArmPosterior<Scalar>::denseInverse() const
{
    linalg::PackedSymmetric<Scalar> inverse = m_own ? *m_own : *m_shared;
    if (m_pending.cols() > 0)
        inverse.update(m_pending, static_cast<Scalar>(m_pendingScale));
    return inverse.dense();
}

template class ArmPosterior<double>;
template class ArmPosterior<float>;

} // namespace metallm::policy
