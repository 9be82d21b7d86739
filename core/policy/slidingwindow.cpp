// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/slidingwindow.h"

#include <algorithm>

namespace metallm::policy {

namespace {

// Updates of rank one of a factor, after which it is made afresh from the window's contexts, as
// each may cost a little precision.
constexpr int updatesBeforeAfresh = 500;

constexpr std::ptrdiff_t blockSteps = 256;

} // namespace

SlidingWindow::SlidingWindow(const sim::Experiment& experiment, std::int64_t window)
    : m_experiment(&experiment)
    , m_window(window)
    , m_arms(static_cast<std::size_t>(experiment.armCount()))
    , m_leaving(experiment.contexts.dimension(), 1)
    , m_half(experiment.contexts.dimension())
{
    if (experiment.parameters.warmStarts())
        train();
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        makeAfresh(arm);
}

void SlidingWindow::train()
{
    const auto& train = m_experiment->train;
    const auto known = std::min<std::int64_t>(std::ssize(train), m_window);
    for (const std::int32_t query : std::span(train).last(static_cast<std::size_t>(known))) {
        ++m_round;
        for (int arm = 0; arm < m_experiment->armCount(); ++arm)
            if (m_experiment->hasOutcome(query, arm))
                m_outcomes.push_back({m_round, query, arm,
                    {m_experiment->score(query, arm), m_experiment->normalisedCost(query, arm)}});
    }
}

void SlidingWindow::predict(const Eigen::Ref<const Eigen::VectorXd>& context,
    std::span<double> scores, std::span<double> costs, std::span<double> bonuses) const
{
    const double alpha = m_experiment->parameters.alpha;
    for (std::size_t k = 0; k < m_arms.size(); ++k) {
        const Belief known = belief(m_arms[k], context, alpha > 0);
        scores[k] = known.score;
        costs[k] = known.cost;
        bonuses[k] = alpha > 0 ? alpha * known.width : 0;
    }
}

void SlidingWindow::believe(
    const Eigen::Ref<const Eigen::VectorXd>& context, std::span<Belief> beliefs) const
{
    for (std::size_t k = 0; k < m_arms.size(); ++k)
        beliefs[k] = belief(m_arms[k], context, true);
}

Belief SlidingWindow::belief(
    const Arm& arm, const Eigen::Ref<const Eigen::VectorXd>& context, bool width) const
{
    Belief known{arm.theta.col(0).dot(context), arm.theta.col(1).dot(context)};
    if (width) {
        m_half = context;
        arm.factor.matrixL().solveInPlace(m_half);
        known.width = m_half.norm();
    }
    return known;
}

void SlidingWindow::learn(std::int32_t query, const Eigen::Ref<const Eigen::VectorXd>& context,
    int arm, const Feedback& feedback)
{
    ++m_round;
    m_outcomes.push_back({m_round, query, arm, feedback});
    update(m_arms[static_cast<std::size_t>(arm)], context, feedback, 1);
    settle(arm);
    forgetBefore(m_round - m_window + 1);
}

std::size_t SlidingWindow::bytes() const
{
    std::size_t sum = m_outcomes.size() * sizeof(Outcome);
    for (const Arm& arm : m_arms)
        sum += static_cast<std::size_t>(
                   arm.factor.matrixLLT().size() + arm.sums.size() + arm.theta.size())
            * sizeof(double);
    return sum;
}

void SlidingWindow::forgetBefore(std::int64_t round)
{
    while (m_outcomes.front().round < round) {
        const Outcome leaving = m_outcomes.front();
        m_outcomes.pop_front();
        m_experiment->contexts.gather(std::span(&leaving.query, 1), m_leaving);
        Arm& arm = m_arms[static_cast<std::size_t>(leaving.arm)];
        update(arm, m_leaving.col(0), leaving.feedback, -1);
        settle(leaving.arm);
    }
}

void SlidingWindow::update(Arm& arm, const Eigen::Ref<const Eigen::VectorXd>& context,
    const Feedback& feedback, double sign)
{
    arm.factor.rankUpdate(context, sign);
    arm.sums.col(0) += sign * feedback.score * context;
    arm.sums.col(1) += sign * feedback.cost * context;
    ++arm.updates;
}

void SlidingWindow::settle(int arm)
{
    Arm& changed = m_arms[static_cast<std::size_t>(arm)];
    if (changed.factor.info() != Eigen::Success || changed.updates >= updatesBeforeAfresh)
        makeAfresh(arm);
    else
        changed.theta = changed.factor.solve(changed.sums);
}

void SlidingWindow::makeAfresh(int arm)
{
    const Eigen::Index d = m_experiment->contexts.dimension();
    Arm& made = m_arms[static_cast<std::size_t>(arm)];
    Eigen::MatrixXd gram = Eigen::MatrixXd::Identity(d, d) * m_experiment->parameters.lambda;
    made.sums.setZero(d, 2);
    std::vector<std::int32_t> queries;
    std::vector<double> scores;
    std::vector<double> costs;
    for (const Outcome& outcome : m_outcomes) {
        if (outcome.arm != arm)
            continue;
        queries.push_back(outcome.query);
        scores.push_back(outcome.feedback.score);
        costs.push_back(outcome.feedback.cost);
    }
    Eigen::MatrixXd contexts(d, std::min(blockSteps, std::ssize(queries)));
    for (Eigen::Index first = 0; first < std::ssize(queries); first += blockSteps) {
        const Eigen::Index n = std::min(blockSteps, std::ssize(queries) - first);
        auto block = contexts.leftCols(n);
        const auto from = static_cast<std::size_t>(first);
        m_experiment->contexts.gather(
            std::span(queries).subspan(from, static_cast<std::size_t>(n)), block);
        gram.selfadjointView<Eigen::Lower>().rankUpdate(block);
        made.sums.col(0) += block * Eigen::Map<Eigen::VectorXd>(scores.data() + first, n);
        made.sums.col(1) += block * Eigen::Map<Eigen::VectorXd>(costs.data() + first, n);
    }
    made.factor.compute(gram);
    made.theta = made.factor.solve(made.sums);
    made.updates = 0;
}

} // namespace metallm::policy
