// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/learnerstate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace metallm::frontier {

int ValueLines::choose(double costWeight) const
{
    int best = 0;
    double bestValue = -std::numeric_limits<double>::infinity();
    for (std::size_t arm = 0; arm < intercepts.size(); ++arm) {
        const double value = intercepts[arm] - costWeight * slopes[arm];
        if (value > bestValue) {
            best = static_cast<int>(arm);
            bestValue = value;
        }
    }
    return best;
}

LearnerState::LearnerState(const sim::Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    const Eigen::Index arms = experiment.armCount();
    m_inverses.setZero(d, d * arms);
    for (Eigen::Index arm = 0; arm < arms; ++arm)
        m_inverses.middleCols(arm * d, d).diagonal().setConstant(1 / experiment.parameters.lambda);
    m_thetas.setZero(d, 2 * arms);
    m_products.resize(d, arms);
    m_quadratics.resize(arms);
    m_predictions.resize(2, arms);
    m_selection.assign(static_cast<std::size_t>(arms), 0);
}

LearnerState::LearnerState(const sim::Experiment& experiment, const policy::WarmStart& start)
    : LearnerState(experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        m_inverses.middleCols(arm * d, d) =
            start.group(arm).factor.solve(Eigen::MatrixXd::Identity(d, d));
        m_thetas.col(2 * arm) = start.scoreTheta.col(arm);
        m_thetas.col(2 * arm + 1) = start.costTheta.col(arm);
    }
}

void LearnerState::values(
    const sim::Experiment& experiment, const Eigen::VectorXd& context, ValueLines& lines)
{
    const Eigen::Index d = context.size();
    const double alpha = experiment.parameters.alpha;
    const auto arms = static_cast<std::size_t>(m_quadratics.size());
    lines.intercepts.resize(arms);
    lines.slopes.resize(arms);
    for (std::size_t k = 0; k < arms; ++k) {
        const auto arm = static_cast<Eigen::Index>(k);
        m_products.col(arm).noalias() = m_inverses.middleCols(arm * d, d) * context;
        m_quadratics(arm) = std::max(context.dot(m_products.col(arm)), 0.0);
        m_predictions(0, arm) = context.dot(m_thetas.col(2 * arm));
        m_predictions(1, arm) = context.dot(m_thetas.col(2 * arm + 1));
        lines.intercepts[k] = m_predictions(0, arm);
        if (alpha > 0)
            lines.intercepts[k] += alpha * std::sqrt(m_quadratics(arm));
        lines.slopes[k] = m_predictions(1, arm);
    }
}

void LearnerState::play(const sim::Experiment& experiment, std::int32_t query, int arm)
{
    ++m_selection[static_cast<std::size_t>(arm)];
    if (!experiment.hasOutcome(query, arm)) {
        ++m_excluded;
        return;
    }
    m_totals.add(experiment, query, arm);
    const Eigen::Index d = m_thetas.rows();
    const double gamma = experiment.parameters.gamma;
    const double denominator = gamma + m_quadratics(arm);
    auto inverse = m_inverses.middleCols(arm * d, d);
    const auto product = m_products.col(arm);
    inverse.noalias() -= product * (product.transpose() / denominator);
    if (gamma != 1)
        inverse /= gamma;
    m_thetas.col(2 * arm) +=
        product * ((experiment.score(query, arm) - m_predictions(0, arm)) / denominator);
    m_thetas.col(2 * arm + 1) +=
        product * ((experiment.normalisedCost(query, arm) - m_predictions(1, arm)) / denominator);
}

Interval LearnerState::result() const
{
    return {0, 0, m_totals.accuracy(), m_totals.costPer10k(), m_selection, m_excluded};
}

} // namespace metallm::frontier
