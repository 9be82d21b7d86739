// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/contexts.h"

#include <Eigen/Eigenvalues>
#include <fmt/format.h>

namespace metallm::sim {

namespace {

constexpr Eigen::Index blockColumns = 512;

Eigen::MatrixXd covarianceOf(const data::ContextMatrix& values,
    std::span<const std::int32_t> queries, const Eigen::VectorXd& mean)
{
    const Eigen::Index d = values.cols();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(d, d);
    Eigen::MatrixXd block(d, blockColumns);
    for (std::size_t first = 0; first < queries.size(); first += blockColumns) {
        const auto part =
            queries.subspan(first, std::min<std::size_t>(blockColumns, queries.size() - first));
        const Eigen::Index n = std::ssize(part);
        for (Eigen::Index i = 0; i < n; ++i)
            block.col(i) =
                values.row(part[static_cast<std::size_t>(i)]).cast<double>().transpose() - mean;
        covariance.selfadjointView<Eigen::Lower>().rankUpdate(block.leftCols(n));
    }
    return covariance; // its lower half
}

/// The leading components of these queries, d x dimensions, largest first.
Eigen::MatrixXd leadingAxes(const data::ContextMatrix& values,
    std::span<const std::int32_t> queries, const Eigen::VectorXd& mean, int dimensions)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
        covarianceOf(values, queries, mean));
    // Eigenvalues ascend: the leading components are the last columns, largest first. The sign of
    // an eigenvector is free: make its largest entry positive, so that it is the same everywhere.
    Eigen::MatrixXd basis = solver.eigenvectors().rightCols(dimensions).rowwise().reverse();
    for (Eigen::Index i = 0; i < basis.cols(); ++i) {
        Eigen::Index largest = 0;
        basis.col(i).cwiseAbs().maxCoeff(&largest);
        if (basis(largest, i) < 0)
            basis.col(i) *= -1;
    }
    return basis;
}

} // namespace

ContextSource::ContextSource(std::shared_ptr<const data::Contexts> contexts, bool intercept)
    : m_contexts(std::move(contexts))
    , m_intercept(intercept)
{
}

Result<void> ContextSource::project(int dimensions, std::span<const std::int32_t> queries)
{
    const auto& values = m_contexts->values;
    const Eigen::Index d = values.cols();
    if (dimensions < 1 || dimensions > d)
        return wrongCall(
            fmt::format("--pca {} does not fit contexts of dimension {}", dimensions, d),
            fmt::format("choose 1 to {}", d));
    if (std::ssize(queries) < 2)
        return wrongCall("principal components need a training part of at least two queries",
            "raise --train-fraction, or leave --pca out");
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(d);
    for (const std::int32_t query : queries)
        mean += values.row(query).cast<double>();
    mean /= static_cast<double>(queries.size());
    auto projection = std::make_shared<Projection>();
    projection->basis = leadingAxes(values, queries, mean, dimensions);
    projection->mean = std::move(mean);
    projection->contexts.resize(dimensions, values.rows());
    for (Eigen::Index first = 0; first < values.rows(); first += blockColumns) {
        const Eigen::Index n = std::min(blockColumns, values.rows() - first);
        projection->contexts.middleCols(first, n) = projection->of(values, first, n);
    }
    m_projection = std::move(projection);
    return {};
}

/// d x n: of these rows.
Eigen::MatrixXd ContextSource::Projection::of(
    const data::ContextMatrix& values, Eigen::Index first, Eigen::Index n) const
{
    const Eigen::MatrixXd centred =
        values.middleRows(first, n).cast<double>().transpose().colwise() - mean;
    return basis.transpose() * centred;
}

void ContextSource::append(const data::ContextMatrix& contexts)
{
    m_appended = m_projection ? m_projection->of(contexts, 0, contexts.rows())
                              : Eigen::MatrixXd(contexts.cast<double>().transpose());
}

Eigen::Index ContextSource::dimension() const
{
    if (!m_contexts)
        return 0;
    const Eigen::Index own =
        m_projection ? m_projection->contexts.rows() : m_contexts->values.cols();
    return own + (m_intercept ? 1 : 0);
}

void ContextSource::gather(
    std::span<const std::int32_t> queries, Eigen::Ref<Eigen::MatrixXd> out) const
{
    if (!m_contexts)
        return; // a policy that does not look at the query: d = 0
    const Eigen::Index own = dimension() - (m_intercept ? 1 : 0);
    const Eigen::Index known = m_contexts->values.rows();
    for (std::size_t i = 0; i < queries.size(); ++i) {
        auto column = out.col(static_cast<Eigen::Index>(i));
        if (queries[i] >= known)
            column.head(own) = m_appended.col(queries[i] - known);
        else if (m_projection)
            column.head(own) = m_projection->contexts.col(queries[i]);
        else
            column.head(own) = m_contexts->values.row(queries[i]).cast<double>();
        if (m_intercept)
            column(own) = 1;
    }
}

} // namespace metallm::sim
