// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/epsilongreedy.h"

#include "core/policy/linucb.h"
#include "core/policy/ridgeexplorer.h"

namespace metallm::policy {

namespace {

using sim::Experiment;

class EpsilonGreedyLearner : public RidgeExplorer {
public:
    EpsilonGreedyLearner(
        const Experiment& experiment, std::unique_ptr<RidgeLearner> ridge, double epsilon)
        : RidgeExplorer(experiment, std::move(ridge))
        , m_epsilon(epsilon)
        , m_values(arms())
    {
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        predictValues(step, question.costWeight, m_values);
        epsilonGreedyPmf(m_values, m_epsilon, question.eligible, pmf());
        Rng rng = draws(step);
        return rng.uniform() < m_epsilon ? anyArm(rng, question)
                                         : bestArm(m_values, m_values, {0, question.eligible});
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<EpsilonGreedyLearner>(*this);
    }

private:
    int anyArm(Rng& rng, const Question& question) const
    {
        const std::int64_t allowed = countAllowed(question.eligible, arms());
        if (allowed == 0)
            return sim::noArm;
        std::uint64_t left = rng.below(static_cast<std::uint64_t>(allowed));
        for (std::size_t arm = 0;; ++arm)
            if (allows(question.eligible, arm) && left-- == 0)
                return static_cast<int>(arm);
    }

    double m_epsilon;
    std::vector<double> m_values;
};

double epsilonOf(const Experiment& experiment)
{
    return numberSetting(epsilonGreedy(), experiment.parameters, "epsilon");
}

Exploration explorationOf(const Experiment& experiment)
{
    const double epsilon = epsilonOf(experiment);
    return {
        [epsilon](Rng& rng, std::span<double> scores, std::span<double>, std::span<const double>) {
            if (!(rng.uniform() < epsilon))
                return;
            const std::uint64_t drawn = rng.below(scores.size());
            for (std::size_t arm = 0; arm < scores.size(); ++arm)
                scores[arm] = arm == drawn ? scores[arm] : data::missing;
        }};
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    return exploringLearner<EpsilonGreedyLearner>(experiment, context, epsilonOf(experiment));
}

} // namespace

PolicyInfo epsilonGreedy()
{
    return {.name = "epsilon-greedy",
        .title = "Epsilon-greedy",
        .help = "the best prediction of one linear model for each arm, and now and then any arm",
        .source = "Sutton and Barto 2018, Reinforcement Learning, section 2.2",
        .settings = {{.name = "epsilon",
            .help = "share of the queries that any arm may answer",
            .fallback = "0.05",
            .kind = SettingInfo::Kind::Number,
            .least = 0,
            .most = 1}},
        .usesContexts = true,
        .trains = true,
        .freeze = [](const Experiment& experiment, const RunContext& context) -> Result<Frozen> {
            return exploredLines(experiment, context, explorationOf(experiment));
        },
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = false, .lambda = true, .gamma = true},
        .values = exploredValues<explorationOf>,
        .prediction = {.train = ridgeMeans, .draws = true}};
}

} // namespace metallm::policy
