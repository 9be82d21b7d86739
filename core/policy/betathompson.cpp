// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/betathompson.h"

#include "core/policy/choice.h"
#include "core/policy/linepolicy.h"
#include "core/policy/ridgeblocks.h"
#include "core/policy/runningmeans.h"
#include "core/policy/stepnumbers.h"

#include <algorithm>
#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index blockSteps = 256;
constexpr int drawsForProbabilities = 1000;

struct Posterior {
    double successes = 1; // the first parameter of Beta
    double failures = 1;
    double cost = 0;

    double draw(Rng& rng) const { return betaDraw(rng, successes, failures); }
    double mean() const { return successes / (successes + failures); }
    double deviation() const
    {
        return std::sqrt(mean() * (1 - mean()) / (successes + failures + 1));
    }
};

Posterior posteriorOf(const RunningMeans& means, std::size_t arm)
{
    const double sum = means.scoreSum(arm);
    const auto outcomes = static_cast<double>(means.outcomes(arm));
    // Scores outside 0 to 1 must not take a parameter below the prior's.
    return {1 + std::max(sum, 0.0), 1 + std::max(outcomes - sum, 0.0), means.optimisticCost(arm)};
}

class BetaThompsonLearner : public LinePolicy {
public:
    explicit BetaThompsonLearner(const Experiment& experiment)
        : m_seed(experiment.parameters.seed)
        , m_means(experiment)
        , m_steps(experiment)
        , m_scores(m_means.arms())
        , m_costs(m_means.arms())
        , m_posteriors(m_means.arms())
    {
        m_eligible.reserve(m_means.arms());
    }

    Eigen::Index blockSize() const override { return blockSteps; }

    void prepare(
        const Eigen::Ref<const Eigen::MatrixXd>&, std::span<const std::int32_t> queries) override
    {
        m_steps.prepare(queries);
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm)
            m_posteriors[arm] = posteriorOf(m_means, arm);
        m_step = m_steps.step(step);
        m_costWeight = question.costWeight;
        m_eligible.assign(question.eligible.begin(), question.eligible.end());
        estimate(step, m_scores, m_costs);
        m_chosen = bestArm(m_scores, m_costs, question);
        return m_chosen;
    }

    /// As drawn: whoever chooses by them explores, too.
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        Rng rng = drawsOfStep(m_seed, m_steps.step(step));
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm) {
            const Posterior posterior = posteriorOf(m_means, arm);
            scores[arm] = posterior.draw(rng);
            costs[arm] = posterior.cost;
        }
    }

    bool probabilities(std::span<double> pmf) const override
    {
        std::ranges::fill(pmf, 0.0);
        if (m_chosen == sim::noArm)
            return true;
        constexpr double share = 1.0 / (drawsForProbabilities + 1);
        pmf[static_cast<std::size_t>(m_chosen)] = share;
        Rng rng = drawsOfStep(~m_seed, m_step); // apart from those that choose
        std::vector<double> scores(m_posteriors.size());
        for (int i = 0; i < drawsForProbabilities; ++i) {
            for (std::size_t arm = 0; arm < scores.size(); ++arm)
                scores[arm] = m_posteriors[arm].draw(rng);
            pmf[static_cast<std::size_t>(bestArm(scores, m_costs, {m_costWeight, m_eligible}))] +=
                share;
        }
        return true;
    }

    void learn(Eigen::Index, int arm, const Feedback& feedback) override
    {
        m_means.learn(arm, feedback);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<BetaThompsonLearner>(*this);
    }

    /// Mean and standard deviation of the posterior; without outcomes, of the prior, and no cost.
    void believe(Eigen::Index, std::span<Belief> beliefs) const override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm) {
            const Posterior posterior = posteriorOf(m_means, arm);
            beliefs[arm] = {posterior.mean(), m_means.meanCost(arm), posterior.deviation()};
        }
    }

    std::size_t bytes() const override
    {
        return m_means.bytes() + m_steps.bytes()
            + m_posteriors.size() * (sizeof(Posterior) + 2 * sizeof(double));
    }

private:
    std::uint64_t m_seed;
    RunningMeans m_means;
    StepNumbers m_steps;
    std::vector<double> m_scores;
    std::vector<double> m_costs;

    // The last choice.
    std::vector<Posterior> m_posteriors;
    std::int64_t m_step = 0;
    double m_costWeight = 0;
    std::vector<std::uint8_t> m_eligible;
    int m_chosen = sim::noArm;
};

Result<frontier::Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    frontier::Lines lines = linesFor(experiment);
    const RunningMeans means(experiment);
    std::vector<Posterior> posteriors;
    for (std::size_t arm = 0; arm < means.arms(); ++arm)
        posteriors.push_back(posteriorOf(means, arm));
    for (Eigen::Index row = 0; row < lines.steps(); ++row) {
        if (context.stopRequested())
            return stopped();
        Rng rng = drawsOfStep(experiment.parameters.seed, row);
        for (Eigen::Index arm = 0; arm < lines.arms(); ++arm) {
            const Posterior& posterior = posteriors[static_cast<std::size_t>(arm)];
            lines.intercepts(row, arm) = posterior.draw(rng);
            lines.slopes(row, arm) = posterior.cost;
        }
    }
    return lines;
}

/// The means that it draws around, after the training part: the same for every query.
Result<Predictor> betaMeans(const Experiment& experiment, const RunContext&)
{
    return [means = RunningMeans(experiment)](
               const Experiment& asked, const RunContext&) -> Result<frontier::Lines> {
        frontier::Lines lines = linesFor(asked);
        for (std::size_t arm = 0; arm < means.arms(); ++arm) {
            const auto column = static_cast<Eigen::Index>(arm);
            lines.intercepts.col(column).setConstant(posteriorOf(means, arm).mean());
            lines.slopes.col(column).setConstant(means.meanCost(arm));
        }
        return lines;
    };
}

} // namespace

PolicyInfo betaThompson()
{
    return {.name = "thompson",
        .title = "Thompson sampling",
        .help = "draws each arm's score from what is known of it; does not look at the query",
        .source = "Agrawal and Goyal 2012, arXiv 1111.1797",
        .settings = {},
        .usesContexts = false,
        .trains = true,
        .freeze = freeze,
        .learner = [](const Experiment& experiment,
                       const RunContext&) -> Result<std::unique_ptr<InspectablePolicy>> {
            return std::make_unique<BetaThompsonLearner>(experiment);
        },
        .family = Family::Bandit,
        .values = [](std::shared_ptr<const Experiment> experiment,
                      const RunContext&) -> Result<std::unique_ptr<frontier::ValueLearner>> {
            auto learner = std::make_unique<BetaThompsonLearner>(*experiment);
            return valuesOf(std::move(experiment), std::move(learner));
        },
        .prediction = {.train = betaMeans, .draws = true}};
}

} // namespace metallm::policy
