// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/lints.h"

#include "core/policy/linucb.h"
#include "core/policy/ridgeexplorer.h"

#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

/// Predictions become samples; every arm has its draws, whether it may be played or not.
void sample(Rng& rng, double alpha, std::span<const double> widths, std::span<double> scores,
    std::span<double> costs)
{
    for (std::size_t arm = 0; arm < scores.size(); ++arm) {
        scores[arm] += alpha * widths[arm] * rng.normal();
        costs[arm] += alpha * widths[arm] * rng.normal();
    }
}

class LinTsLearner : public RidgeExplorer {
public:
    LinTsLearner(const Experiment& experiment, std::unique_ptr<RidgeLearner> ridge)
        : RidgeExplorer(experiment, std::move(ridge))
        , m_alpha(experiment.parameters.alpha)
        , m_scores(arms())
        , m_costs(arms())
        , m_widths(arms())
        , m_means(arms())
        , m_deviations(arms())
    {
        m_eligible.reserve(arms());
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        predict(step, m_scores, m_costs, m_widths);
        const double p = question.costWeight;
        for (std::size_t arm = 0; arm < arms(); ++arm) {
            m_means[arm] = m_scores[arm] - p * m_costs[arm];
            m_deviations[arm] = m_alpha * std::hypot(1, p) * m_widths[arm];
        }
        m_eligible.assign(question.eligible.begin(), question.eligible.end());
        Rng rng = draws(step);
        sample(rng, m_alpha, m_widths, m_scores, m_costs);
        return bestArm(m_scores, m_costs, question);
    }

    /// As drawn: whoever chooses by them explores, too.
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        predict(step, scores, costs, m_widths);
        Rng rng = draws(step);
        sample(rng, m_alpha, m_widths, scores, costs);
    }

    bool probabilities(std::span<double> pmf) const override
    {
        if (m_alpha == 0)
            return false;
        bestOfNormalsPmf(m_means, m_deviations, m_eligible, pmf);
        return true;
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<LinTsLearner>(*this);
    }

private:
    double m_alpha;
    std::vector<double> m_scores;
    std::vector<double> m_costs;
    mutable std::vector<double> m_widths; // scratch
    std::vector<double> m_means; // of the value, at the last choice
    std::vector<double> m_deviations;
    std::vector<std::uint8_t> m_eligible;
};

Exploration explorationOf(const Experiment& experiment)
{
    const double alpha = experiment.parameters.alpha;
    return {[alpha](Rng& rng, std::span<double> scores, std::span<double> costs,
                std::span<const double> widths) { sample(rng, alpha, widths, scores, costs); },
        true};
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    return exploringLearner<LinTsLearner>(experiment, context);
}

} // namespace

PolicyInfo linTs()
{
    return {.name = "lints",
        .title = "Linear Thompson sampling",
        .help = "one linear model for each arm, drawn afresh from what is known at every query",
        .source = "Agrawal and Goyal 2013, arXiv 1209.3352",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = [](const Experiment& experiment, const RunContext& context) -> Result<Frozen> {
            return exploredLines(experiment, context, explorationOf(experiment));
        },
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .values = exploredValues<explorationOf>,
        .prediction = {.train = ridgeMeans, .draws = true}};
}

} // namespace metallm::policy
