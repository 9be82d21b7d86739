// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/softmax.h"

#include "core/policy/linucb.h"
#include "core/policy/ridgeexplorer.h"

namespace metallm::policy {

namespace {

using sim::Experiment;

void addNoise(Rng& rng, double temperature, std::span<double> scores)
{
    for (double& score : scores)
        score += temperature * gumbel(rng);
}

class SoftmaxLearner : public RidgeExplorer {
public:
    SoftmaxLearner(
        const Experiment& experiment, std::unique_ptr<RidgeLearner> ridge, double temperature)
        : RidgeExplorer(experiment, std::move(ridge))
        , m_temperature(temperature)
        , m_scores(arms())
        , m_costs(arms())
    {
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        predictValues(step, question.costWeight, m_scores);
        softmaxPmf(m_scores, m_temperature, question.eligible, pmf());
        estimate(step, m_scores, m_costs);
        return bestArm(m_scores, m_costs, question);
    }

    /// With the step's noise: whoever chooses by them explores, too.
    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        RidgeExplorer::estimate(step, scores, costs);
        Rng rng = draws(step);
        addNoise(rng, m_temperature, scores);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<SoftmaxLearner>(*this);
    }

private:
    double m_temperature;
    std::vector<double> m_scores;
    std::vector<double> m_costs;
};

double temperatureOf(const Experiment& experiment)
{
    return numberSetting(softmax(), experiment.parameters, "temperature");
}

Exploration explorationOf(const Experiment& experiment)
{
    const double temperature = temperatureOf(experiment);
    return {[temperature](Rng& rng, std::span<double> scores, std::span<double>,
                std::span<const double>) { addNoise(rng, temperature, scores); }};
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    return exploringLearner<SoftmaxLearner>(experiment, context, temperatureOf(experiment));
}

} // namespace

PolicyInfo softmax()
{
    return {.name = "softmax",
        .title = "Softmax",
        .help = "draws an arm, the likelier the better one linear model for each arm thinks it",
        .source = "Sutton and Barto 2018, Reinforcement Learning, chapter 2; Gumbel draws: "
                  "Maddison et al. 2014, arXiv 1411.0030",
        .settings = {{.name = "temperature",
            .help = "difference in value that makes an arm e times as likely",
            .fallback = "0.05",
            .kind = SettingInfo::Kind::Number,
            .least = 1e-6}},
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
