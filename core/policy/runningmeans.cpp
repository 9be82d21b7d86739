// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/runningmeans.h"

namespace metallm::policy {

RunningMeans::RunningMeans(const sim::Experiment& experiment)
    : m_arms(static_cast<std::size_t>(experiment.armCount()))
{
    if (!experiment.parameters.warmStarts())
        return;
    m_rounds = std::ssize(experiment.train);
    for (const std::int32_t query : experiment.train)
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            if (experiment.hasOutcome(query, arm))
                m_arms[static_cast<std::size_t>(arm)].add(
                    experiment.score(query, arm), experiment.normalisedCost(query, arm));
}

void RunningMeans::learn(int arm, const Feedback& feedback)
{
    m_arms[static_cast<std::size_t>(arm)].add(feedback.score, feedback.cost);
    ++m_rounds;
}

double RunningMeans::meanScore(std::size_t arm) const
{
    const Arm& known = m_arms[arm];
    return known.outcomes > 0 ? known.scoreSum / static_cast<double>(known.outcomes)
                              : data::missing;
}

double RunningMeans::meanCost(std::size_t arm) const
{
    const Arm& known = m_arms[arm];
    return known.outcomes > 0 ? known.costSum / static_cast<double>(known.outcomes) : data::missing;
}

double RunningMeans::optimisticCost(std::size_t arm) const
{
    return outcomes(arm) > 0 ? meanCost(arm) : 0;
}

void RunningMeans::Arm::add(double score, double cost)
{
    ++outcomes;
    scoreSum += score;
    costSum += cost;
}

} // namespace metallm::policy
