// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/logisticfit.h"

#include <cmath>

namespace metallm::policy {

namespace {

constexpr Eigen::Index blockSteps = 256;
constexpr int mostIterations = 50;
constexpr int mostHalvings = 30;
constexpr double smallStep = 1e-9;

/// log(1 + exp(z)) without overflow.
double softplus(double z)
{
    return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z)));
}

/// The objective with its derivatives at one theta.
struct Local {
    double objective = 0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd hessian; // lower triangle
};

class Objective {
public:
    Objective(const sim::Experiment& experiment, int arm)
        : m_experiment(experiment)
        , m_arm(arm)
        , m_contexts(experiment.contexts.dimension(), blockSteps)
    {
        for (const std::int32_t query : experiment.train)
            if (experiment.hasOutcome(query, arm))
                m_queries.push_back(query);
    }

    Local at(const Eigen::VectorXd& theta)
    {
        const double lambda = m_experiment.parameters.lambda;
        const Eigen::Index d = theta.size();
        Local local{lambda / 2 * theta.squaredNorm(), lambda * theta,
            Eigen::MatrixXd::Identity(d, d) * lambda};
        for (Eigen::Index first = 0; first < std::ssize(m_queries); first += blockSteps)
            add(first, theta, local);
        return local;
    }

private:
    void add(Eigen::Index first, const Eigen::VectorXd& theta, Local& local)
    {
        const Eigen::Index n = std::min(blockSteps, std::ssize(m_queries) - first);
        const auto queries = std::span(m_queries).subspan(
            static_cast<std::size_t>(first), static_cast<std::size_t>(n));
        auto block = m_contexts.leftCols(n);
        m_experiment.contexts.gather(queries, block);
        Eigen::VectorXd values = block.transpose() * theta;
        for (Eigen::Index i = 0; i < n; ++i) {
            const double score = m_experiment.score(queries[static_cast<std::size_t>(i)], m_arm);
            const double mean = logistic(values(i));
            local.objective += softplus(values(i)) - score * values(i);
            local.gradient += (mean - score) * block.col(i);
            block.col(i) *= std::sqrt(mean * (1 - mean));
        }
        local.hessian.selfadjointView<Eigen::Lower>().rankUpdate(block);
    }

    const sim::Experiment& m_experiment;
    int m_arm;
    std::vector<std::int32_t> m_queries;
    Eigen::MatrixXd m_contexts;
};

} // namespace

double logistic(double z)
{
    return 1 / (1 + std::exp(-z));
}

LogisticFit coldLogistic(const sim::Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    LogisticFit fit;
    fit.theta.setZero(d);
    fit.factor.compute(Eigen::MatrixXd::Identity(d, d) * experiment.parameters.lambda);
    return fit;
}

Result<LogisticFit> fitLogistic(
    const sim::Experiment& experiment, int arm, const RunContext& context)
{
    LogisticFit fit = coldLogistic(experiment);
    Objective objective(experiment, arm);
    Local local = objective.at(fit.theta);
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        if (context.stopRequested())
            return stopped();
        fit.factor.compute(local.hessian);
        Eigen::VectorXd step = fit.factor.solve(local.gradient);
        if (step.lpNorm<Eigen::Infinity>() < smallStep)
            return fit;
        Local next = objective.at(fit.theta - step);
        for (int i = 0; i < mostHalvings && !(next.objective <= local.objective); ++i) {
            step /= 2;
            next = objective.at(fit.theta - step);
        }
        if (!(next.objective <= local.objective))
            return fit; // as near as rounding allows
        fit.theta -= step;
        local = std::move(next);
    }
    fit.factor.compute(local.hessian);
    return fit;
}

} // namespace metallm::policy
