// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/moment.h"

#include <algorithm>

namespace metallm::sim {

namespace {

using policy::Belief;
using policy::InspectablePolicy;

void add(Belief& sum, const Belief& belief)
{
    sum.score += belief.score; // a NaN stays one: a mean of some queries would not be the mean
    sum.cost += belief.cost;
    sum.width += belief.width;
}

/// Mean of each arm's beliefs; the policy forgets its block over it.
std::vector<Belief> meanBeliefs(InspectablePolicy& policy, const Experiment& experiment,
    std::span<const std::int32_t> references)
{
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    const auto most = static_cast<std::size_t>(policy.blockSize());
    std::vector<Belief> sums(arms, Belief{0, 0, 0});
    std::vector<Belief> beliefs(arms);
    for (std::size_t first = 0; first < references.size(); first += most) {
        const auto part = references.subspan(first, std::min(most, references.size() - first));
        Eigen::MatrixXd contexts(experiment.contexts.dimension(), std::ssize(part));
        if (contexts.rows() > 0)
            experiment.contexts.gather(part, contexts);
        policy.prepare(contexts, part);
        for (Eigen::Index column = 0; column < std::ssize(part); ++column) {
            policy.believe(column, beliefs);
            for (std::size_t arm = 0; arm < arms; ++arm)
                add(sums[arm], beliefs[arm]);
        }
    }
    const auto count = static_cast<double>(references.size());
    for (Belief& sum : sums)
        sum = {sum.score / count, sum.cost / count, sum.width / count};
    return sums;
}

} // namespace

std::vector<std::int32_t> referenceSet(const Experiment& experiment)
{
    const std::size_t steps = experiment.eval.size();
    const std::size_t count = std::min(steps, mostReferences);
    std::vector<std::int32_t> references;
    for (std::size_t i = 0; i < count; ++i)
        references.push_back(experiment.eval[i * steps / count]);
    return references;
}

std::vector<ArmMoment> armMoments(const InspectablePolicy& policy, const Rounds& rounds,
    const Experiment& experiment, std::span<const std::int32_t> references,
    std::span<const std::int64_t> plays)
{
    // What the present block has learned is in theta once the next one has begun.
    const auto clone = policy.clone();
    const auto beliefs = meanBeliefs(*clone, experiment, references);
    std::vector<ArmMoment> arms;
    for (std::size_t arm = 0; arm < beliefs.size(); ++arm)
        arms.push_back({plays[arm], rounds.told()[arm], beliefs[arm],
            clone->weightNorm(static_cast<int>(arm))});
    return arms;
}

ChoiceMoment choiceMoment(const InspectablePolicy& policy, const Rounds& rounds,
    const Experiment& experiment, const policy::Question& question, int arm)
{
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    ChoiceMoment choice;
    choice.costWeight = question.costWeight;
    choice.eligible.assign(arms, 1);
    std::ranges::copy(question.eligible, choice.eligible.begin());
    choice.chosen = arm;
    choice.beliefs.resize(arms);
    choice.scores.resize(arms);
    choice.costs.resize(arms);
    policy.believe(rounds.column(), choice.beliefs);
    policy.estimate(rounds.column(), choice.scores, choice.costs);
    if (std::ranges::count(choice.eligible, 0) == std::ssize(choice.eligible))
        return choice; // it was not asked
    choice.greedy = policy.greedyArm(choice.beliefs, question);
    choice.chances.resize(arms);
    if (!policy.probabilities(choice.chances))
        choice.chances.clear();
    return choice;
}

} // namespace metallm::sim
