// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/learnerstate.h"

#include "core/policy/choice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace metallm::frontier {

namespace {

constexpr std::size_t noStep = std::numeric_limits<std::size_t>::max();

std::size_t inWholeRegisters(std::size_t numbers)
{
    constexpr std::size_t rows = linalg::panelRows<double>;
    return (numbers + rows - 1) / rows * rows;
}

} // namespace

std::shared_ptr<const LearnerState::World> LearnerState::worldOf(
    std::shared_ptr<const sim::Experiment> experiment, policy::Exploration exploration)
{
    auto world = std::make_shared<World>();
    world->exploration = std::move(exploration);
    world->dimension = static_cast<std::size_t>(experiment->contexts.dimension());
    world->rows = inWholeRegisters(world->dimension);
    world->arms = static_cast<std::size_t>(experiment->armCount());
    world->thetaRows = inWholeRegisters(2 * world->arms);
    world->kernels = &linalg::kernels<double>();
    world->contexts.setZero(static_cast<Eigen::Index>(world->rows), std::ssize(experiment->eval));
    Eigen::MatrixXd contexts(experiment->contexts.dimension(), std::ssize(experiment->eval));
    experiment->contexts.gather(experiment->eval, contexts);
    world->contexts.topRows(contexts.rows()) = contexts;
    world->experiment = std::move(experiment);
    return world;
}

LearnerState::LearnerState(std::shared_ptr<const World> world)
    : m_world(std::move(world))
    , m_step(noStep)
    , m_predictions(m_world->thetaRows)
    , m_products(m_world->rows * m_world->arms)
    , m_productStep(m_world->arms, noStep)
    , m_quadratics(m_world->arms)
    , m_widths(m_world->exploration.widths ? m_world->arms : 0)
{
}

LearnerState::LearnerState(
    std::shared_ptr<const sim::Experiment> experiment, policy::Exploration exploration)
    : LearnerState(worldOf(std::move(experiment), std::move(exploration)))
{
    m_state.assign((m_world->arms * m_world->rows + m_world->thetaRows) * d(), 0);
    for (std::size_t arm = 0; arm < m_world->arms; ++arm)
        for (std::size_t i = 0; i < d(); ++i)
            inverse(arm)[i * m_world->rows + i] = 1 / m_world->experiment->parameters.lambda;
}

LearnerState::LearnerState(std::shared_ptr<const sim::Experiment> experiment,
    policy::Exploration exploration, const policy::WarmStart& start)
    : LearnerState(std::move(experiment), std::move(exploration))
{
    const auto size = static_cast<Eigen::Index>(d());
    Eigen::MatrixXd inverted;
    for (std::size_t arm = 0; arm < m_world->arms; ++arm) {
        const auto index = static_cast<int>(arm);
        start.group(index).factor.invert(inverted, {});
        inverted.triangularView<Eigen::StrictlyUpper>() = inverted.transpose();
        for (Eigen::Index i = 0; i < size; ++i) {
            const auto column = static_cast<std::size_t>(i);
            std::copy_n(inverted.col(i).data(), d(), inverse(arm) + column * m_world->rows);
            thetas()[column * m_world->thetaRows + 2 * arm] = start.scoreTheta(i, index);
            thetas()[column * m_world->thetaRows + 2 * arm + 1] = start.costTheta(i, index);
        }
    }
}

std::unique_ptr<ValueLearner> LearnerState::clone() const
{
    auto copy = std::unique_ptr<LearnerState>(new LearnerState(m_world));
    copy->m_state = m_state;
    return copy;
}

void LearnerState::multiply(std::size_t step, std::size_t arm)
{
    const std::size_t rows = m_world->rows;
    const double* x = m_world->context(step);
    double* product = m_products.data() + arm * rows;
    std::fill_n(product, rows, 0.0);
    m_world->kernels->subtractColumns(inverse(arm), rows, rows, d(), x, product);
    double dot = 0;
    m_world->kernels->columnDots(product, x, rows, rows, 1, &dot);
    m_quadratics[arm] = std::max(-dot, 0.0);
    m_productStep[arm] = step;
}

void LearnerState::predict(std::size_t step)
{
    const std::size_t rows = m_world->thetaRows;
    std::ranges::fill(m_predictions, 0.0);
    m_world->kernels->subtractColumns(
        thetas(), rows, rows, d(), m_world->context(step), m_predictions.data());
    m_step = step;
}

void LearnerState::values(std::size_t step, ValueLines& lines)
{
    lines.resize(m_world->arms);
    predict(step);
    for (std::size_t arm = 0; arm < m_world->arms; ++arm) {
        lines.intercepts[arm] = -m_predictions[2 * arm];
        lines.slopes[arm] = -m_predictions[2 * arm + 1];
    }
    for (std::size_t arm = 0; arm < m_widths.size(); ++arm) {
        multiply(step, arm);
        m_widths[arm] = std::sqrt(m_quadratics[arm]);
    }
    explore(step, lines);
}

/// A NaN that exploring did not put there stays one: the state has left a double's range.
void LearnerState::explore(std::size_t step, ValueLines& lines)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!lines.areFinite() || !std::ranges::all_of(m_widths, finite)) {
        lines.intercepts.front() = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    Rng rng =
        policy::drawsOfStep(m_world->experiment->parameters.seed, static_cast<std::int64_t>(step));
    m_world->exploration.explore(rng, lines.intercepts, lines.slopes, m_widths);
    for (double& intercept : lines.intercepts)
        if (std::isnan(intercept))
            intercept = ValueLines::closed;
}

void LearnerState::learn(std::size_t step, int played)
{
    const auto arm = static_cast<std::size_t>(played);
    if (m_productStep[arm] != step)
        multiply(step, arm);
    if (m_step != step)
        predict(step);
    const std::size_t rows = m_world->rows;
    const double gamma = m_world->experiment->parameters.gamma;
    const double denominator = gamma + m_quadratics[arm];
    double* product = m_products.data() + arm * rows;
    moveThetas(step, arm, product, denominator);
    // A^-1 <- (A^-1 - h h^T) / gamma with h = A^-1 x / sqrt(denominator): the same to the last bit
    // on both sides of the diagonal.
    const double scale = 1 / std::sqrt(denominator);
    for (std::size_t i = 0; i < rows; ++i)
        product[i] *= scale;
    double* column = inverse(arm);
    for (std::size_t i = 0; i < d(); ++i, column += rows)
        m_world->kernels->subtractColumns(product, rows, rows, 1, product + i, column);
    if (gamma != 1)
        for (double* number = inverse(arm); number != column; ++number)
            *number /= gamma;
    m_productStep[arm] = noStep;
    m_step = noStep;
}

void LearnerState::moveThetas(
    std::size_t step, std::size_t arm, const double* product, double denominator)
{
    const sim::Experiment& experiment = *m_world->experiment;
    const std::int32_t query = experiment.eval[step];
    const int index = static_cast<int>(arm);
    const double score = (experiment.score(query, index) + m_predictions[2 * arm]) / denominator;
    const double cost =
        (experiment.normalisedCost(query, index) + m_predictions[2 * arm + 1]) / denominator;
    double* theta = thetas() + 2 * arm;
    for (std::size_t i = 0; i < d(); ++i, theta += m_world->thetaRows) {
        theta[0] -= product[i] * score; // the product is -A^-1 x
        theta[1] -= product[i] * cost;
    }
}

Result<std::unique_ptr<ValueLearner>> ridgeValues(std::shared_ptr<const sim::Experiment> experiment,
    policy::Exploration exploration, const RunContext& context)
{
    if (!experiment->parameters.warmStarts())
        return std::make_unique<LearnerState>(std::move(experiment), std::move(exploration));
    const auto start = policy::warmStart(*experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return std::make_unique<LearnerState>(std::move(experiment), std::move(exploration), *start);
}

} // namespace metallm::frontier
