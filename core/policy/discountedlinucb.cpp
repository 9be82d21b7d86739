// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/discountedlinucb.h"

#include "core/policy/choice.h"
#include "core/policy/linucb.h"
#include "core/policy/warmstart.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Cholesky>

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index blockSteps = 72;

/// One arm's discounted sums as they stood when it was last played; without the ridge.
struct Arm {
    Eigen::MatrixXd gram; // of V; both triangles
    Eigen::MatrixXd squares; // of W; both triangles
    Eigen::MatrixXd sums; // b, d x 2: score and cost
    std::int64_t updatedAt = 0; // outcomes learned from, of any arm
};

std::vector<Arm> coldArms(const Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    const Eigen::MatrixXd nothing = Eigen::MatrixXd::Zero(d, d);
    return std::vector<Arm>(static_cast<std::size_t>(experiment.armCount()),
        {nothing, nothing, Eigen::MatrixXd::Zero(d, 2), 0});
}

Result<std::vector<Arm>> beginningArms(const Experiment& experiment, const RunContext& context)
{
    auto arms = coldArms(experiment);
    if (!experiment.parameters.warmStarts())
        return arms;
    const auto start = warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    for (int k = 0; k < experiment.armCount(); ++k) {
        Arm& arm = arms[static_cast<std::size_t>(k)];
        arm.gram = start->group(k).gram;
        arm.gram.diagonal().array() -= experiment.parameters.lambda;
        arm.squares = arm.gram;
        arm.sums << start->scoreSums.col(k), start->costSums.col(k);
    }
    return arms;
}

class DiscountedLearner : public LearningPolicy {
public:
    DiscountedLearner(const Experiment& experiment, std::vector<Arm> arms)
        : m_alpha(experiment.parameters.alpha)
        , m_lambda(experiment.parameters.lambda)
        , m_gamma(experiment.parameters.gamma)
        , m_arms(std::move(arms))
        , m_scores(m_arms.size())
        , m_costs(m_arms.size())
        , m_matrix(experiment.contexts.dimension(), experiment.contexts.dimension())
        , m_solution(experiment.contexts.dimension())
        , m_product(experiment.contexts.dimension())
    {
    }

    Eigen::Index blockSize() const override { return blockSteps; }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t>) override
    {
        m_contexts = contexts;
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        estimate(step, m_scores, m_costs);
        return bestArm(m_scores, m_costs, question);
    }

    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        for (std::size_t k = 0; k < m_arms.size(); ++k) {
            const Arm& arm = m_arms[k];
            const double decay = decayOf(arm);
            solve(arm, decay, m_contexts.col(step));
            scores[k] = decay * m_solution.dot(arm.sums.col(0));
            costs[k] = decay * m_solution.dot(arm.sums.col(1));
            if (m_alpha > 0)
                scores[k] += m_alpha * width(arm, decay);
        }
    }

    void learn(Eigen::Index step, int played, const Feedback& feedback) override
    {
        ++m_rounds;
        Arm& arm = m_arms[static_cast<std::size_t>(played)];
        const double decay = decayOf(arm);
        const Eigen::Ref<const Eigen::VectorXd> context = m_contexts.col(step);
        arm.gram *= decay;
        arm.gram.noalias() += context * context.transpose();
        arm.squares *= decay * decay;
        arm.squares.noalias() += context * context.transpose();
        arm.sums *= decay;
        arm.sums.col(0) += feedback.score * context;
        arm.sums.col(1) += feedback.cost * context;
        arm.updatedAt = m_rounds;
    }

private:
    /// What the rounds since its last update have left of the arm's sums.
    double decayOf(const Arm& arm) const
    {
        return std::pow(m_gamma, static_cast<double>(m_rounds - arm.updatedAt));
    }

    /// m_solution = V^-1 x.
    void solve(const Arm& arm, double decay, const Eigen::Ref<const Eigen::VectorXd>& x) const
    {
        m_matrix.triangularView<Eigen::Lower>() = decay * arm.gram;
        m_matrix.diagonal().array() += m_lambda;
        const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> factor(m_matrix);
        m_solution = x;
        factor.solveInPlace(m_solution);
    }

    double width(const Arm& arm, double decay) const
    {
        m_product.noalias() = arm.squares * m_solution;
        const double square = decay * decay * m_solution.dot(m_product)
            + m_lambda * m_solution.squaredNorm();
        return std::sqrt(std::max(square, 0.0));
    }

    double m_alpha;
    double m_lambda;
    double m_gamma;
    std::vector<Arm> m_arms;
    std::int64_t m_rounds = 0;
    Eigen::MatrixXd m_contexts; // of the block, d x n
    std::vector<double> m_scores;
    std::vector<double> m_costs;
    mutable Eigen::MatrixXd m_matrix; // scratch: V, then its factor
    mutable Eigen::VectorXd m_solution;
    mutable Eigen::VectorXd m_product;
};

} // namespace

PolicyInfo discountedLinUcb()
{
    return {.name = "dlinucb",
        .title = "Discounted LinUCB",
        .help = "LinUCB that forgets the past by a factor gamma a query, for a changing world",
        .source = "Russac, Vernade and Cappe 2019, arXiv 1909.09146, Algorithm 1",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = linUcbLines, // nothing was forgotten yet: V = W = A
        .learner = [](const Experiment& experiment, const RunContext& context)
            -> Result<std::unique_ptr<LearningPolicy>> {
            auto arms = beginningArms(experiment, context);
            if (!arms)
                return tl::unexpected(arms.error());
            return std::make_unique<DiscountedLearner>(experiment, std::move(*arms));
        },
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .sweepsIntervals = false};
}

} // namespace metallm::policy
