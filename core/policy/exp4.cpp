// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/exp4.h"

#include "core/policy/experts.h"
#include "core/policy/runningmeans.h"
#include "core/policy/stepnumbers.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace metallm::policy {

namespace {

using sim::Experiment;
using Experts = std::vector<ClonePtr<Expert>>;

double mixingOf(const Experiment& experiment)
{
    return numberSetting(exp4(), experiment.parameters, "mixing");
}

Result<Experts> expertsOf(const Experiment& experiment, bool learn, const RunContext& context)
{
    return makeExperts(
        experiment, textSetting(exp4(), experiment.parameters, "experts"), learn, context);
}

/// Each expert's reward on the training part.
std::vector<double> trainingRewards(
    const Experiment& experiment, const Experts& experts, double costWeight)
{
    std::vector<double> sums(experts.size(), 0.0);
    std::vector<std::int32_t> arms(experts.size());
    for (std::size_t place = 0; place < experiment.train.size(); ++place) {
        const std::int32_t query = experiment.train[place];
        for (std::size_t i = 0; i < experts.size(); ++i)
            arms[i] = experts[i]->trainingArm(place, costWeight);
        if (!std::ranges::all_of(
                arms, [&](std::int32_t arm) { return experiment.hasOutcome(query, arm); }))
            continue;
        for (std::size_t i = 0; i < experts.size(); ++i)
            sums[i] += exp4Scaled(experiment.score(query, arms[i]),
                experiment.normalisedCost(query, arms[i]), costWeight);
    }
    return sums;
}

std::vector<double> beginningLogWeights(
    const Experiment& experiment, const Experts& experts, double costWeight)
{
    if (!experiment.parameters.warmStarts())
        return std::vector<double>(experts.size(), 0.0);
    auto weights = trainingRewards(experiment, experts, costWeight);
    for (double& weight : weights)
        weight *= mixingOf(experiment) / experiment.armCount();
    return weights;
}

class Exp4Learner : public InspectablePolicy {
public:
    Exp4Learner(const Experiment& experiment, Experts experts)
        : m_experiment(experiment)
        , m_mixing(mixingOf(experiment))
        , m_experts(std::move(experts))
        , m_means(experiment)
        , m_steps(experiment)
        , m_pmf(m_means.arms())
    {
    }

    Eigen::Index blockSize() const override
    {
        constexpr Eigen::Index most = 256;
        Eigen::Index size = most;
        for (const auto& expert : m_experts)
            size = std::min(size, expert->blockSize());
        return size;
    }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        m_steps.prepare(queries);
        for (const auto& expert : m_experts)
            expert->prepare(contexts, queries);
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        if (m_logWeights.empty())
            m_logWeights = beginningLogWeights(m_experiment, m_experts, question.costWeight);
        Asked asked{m_steps.query(step), question.costWeight,
            std::vector<double>(m_experts.size() * m_pmf.size()), {}};
        for (std::size_t i = 0; i < m_experts.size(); ++i)
            m_experts[i]->advise(step, m_steps.step(step), question,
                std::span(asked.advice).subspan(i * m_pmf.size(), m_pmf.size()));
        exp4Pmf(m_logWeights, asked.advice, m_mixing, question.eligible, m_pmf);
        asked.pmf = m_pmf;
        m_asked.push_back(std::move(asked));
        Rng rng = drawsOfStep(m_experiment.parameters.seed, m_steps.step(step));
        return drawFrom(m_pmf, rng.uniform());
    }

    /// Means without a look at the query: its experts need not expect anything.
    void estimate(Eigen::Index, std::span<double> scores, std::span<double> costs) const override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm) {
            scores[arm] = m_means.outcomes(arm) > 0 ? m_means.meanScore(arm) : 0;
            costs[arm] = m_means.optimisticCost(arm);
        }
    }

    bool probabilities(std::span<double> pmf) const override
    {
        std::ranges::copy(m_pmf, pmf.begin());
        return true;
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_means.learn(arm, feedback);
        for (const auto& expert : m_experts)
            expert->learn(step, arm, feedback);
        const auto asked = std::ranges::find(m_asked, m_steps.query(step), &Asked::query);
        if (asked == m_asked.end())
            return;
        // An arm that was not drawn from the pmf says nothing about the weights.
        if (asked->pmf[static_cast<std::size_t>(arm)] > 0)
            exp4Reward(m_logWeights, asked->advice, asked->pmf, m_mixing, arm,
                exp4Scaled(feedback.score, feedback.cost, asked->costWeight));
        // First asked, first told: of what was asked before, nothing will be told any more.
        m_asked.erase(m_asked.begin(), asked + 1);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<Exp4Learner>(*this);
    }

    std::size_t bytes() const override
    {
        std::size_t numbers = m_logWeights.size() + m_pmf.size();
        for (const Asked& asked : m_asked)
            numbers += asked.advice.size() + asked.pmf.size();
        std::size_t sum = m_means.bytes() + m_steps.bytes() + m_asked.size() * sizeof(Asked)
            + numbers * sizeof(double);
        for (const auto& expert : m_experts)
            sum += expert->bytes();
        return sum;
    }

    /// Means again, unknown without outcomes; it keeps no measure of how uncertain they are.
    void believe(Eigen::Index, std::span<Belief> beliefs) const override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm)
            beliefs[arm] = {m_means.meanScore(arm), m_means.meanCost(arm)};
    }

    /// The likeliest: it does not choose by what it believes of the arms.
    int greedyArm(std::span<const Belief>, const Question& question) const override
    {
        return countAllowed(question.eligible, m_pmf.size()) > 0
            ? static_cast<int>(std::ranges::max_element(m_pmf) - m_pmf.begin())
            : sim::noArm;
    }

private:
    /// A choice whose outcome may still be told, by how it was made.
    struct Asked {
        std::int32_t query;
        double costWeight;
        std::vector<double> advice; ///< expert by expert
        std::vector<double> pmf;
    };

    const Experiment& m_experiment;
    double m_mixing;
    Experts m_experts;
    RunningMeans m_means;
    StepNumbers m_steps;
    std::vector<double> m_logWeights; // empty until the first question tells p
    std::deque<Asked> m_asked; // oldest first
    std::vector<double> m_pmf; // of the last choice
};

struct FrozenExperts {
    Experiment experiment;
    Experts experts;
};

std::vector<std::int32_t> choicesAt(const FrozenExperts& frozen, double costWeight)
{
    const Experiment& experiment = frozen.experiment;
    const auto weights = beginningLogWeights(experiment, frozen.experts, costWeight);
    const double mixing = mixingOf(experiment);
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    std::vector<double> advice(frozen.experts.size() * arms);
    std::vector<double> pmf(arms);
    std::vector<std::int32_t> choices;
    for (std::int64_t step = 0; step < std::ssize(experiment.eval); ++step) {
        std::ranges::fill(advice, 0.0);
        for (std::size_t i = 0; i < frozen.experts.size(); ++i)
            advice[i * arms
                + static_cast<std::size_t>(frozen.experts[i]->armAt(step, costWeight))] = 1;
        exp4Pmf(weights, advice, mixing, {}, pmf);
        choices.push_back(drawFrom(pmf, drawsOfStep(experiment.parameters.seed, step).uniform()));
    }
    return choices;
}

Result<ChoicesAt> freezeAt(const Experiment& experiment, const RunContext& context)
{
    auto experts = expertsOf(experiment, false, context);
    if (!experts)
        return tl::unexpected(experts.error());
    const auto frozen =
        std::make_shared<const FrozenExperts>(FrozenExperts{experiment, std::move(*experts)});
    return [frozen](double costWeight) { return choicesAt(*frozen, costWeight); };
}

Result<Frozen> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto choices = freezeAt(experiment, context);
    if (!choices)
        return tl::unexpected(choices.error());
    return choicesOnGrid(*choices, context);
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    auto experts = expertsOf(experiment, true, context);
    if (!experts)
        return tl::unexpected(experts.error());
    return std::make_unique<Exp4Learner>(experiment, std::move(*experts));
}

} // namespace

void exp4Pmf(std::span<const double> logWeights, std::span<const double> advice, double mixing,
    Eligible eligible, std::span<double> pmf)
{
    std::ranges::fill(pmf, 0.0);
    const std::size_t arms = pmf.size();
    const double greatest = *std::ranges::max_element(logWeights);
    double total = 0;
    for (std::size_t i = 0; i < logWeights.size(); ++i) {
        const double weight = std::exp(logWeights[i] - greatest);
        for (std::size_t arm = 0; arm < arms; ++arm) {
            pmf[arm] += weight * advice[i * arms + arm];
            total += weight * advice[i * arms + arm];
        }
    }
    const std::int64_t allowed = countAllowed(eligible, arms);
    if (allowed == 0)
        return;
    const double even = 1 / static_cast<double>(allowed);
    for (std::size_t arm = 0; arm < arms; ++arm)
        if (allows(eligible, arm))
            pmf[arm] = total > 0 ? (1 - mixing) * pmf[arm] / total + mixing * even : even;
}

void exp4Reward(std::span<double> logWeights, std::span<const double> advice,
    std::span<const double> pmf, double mixing, int arm, double reward)
{
    const auto played = static_cast<std::size_t>(arm);
    const double estimate = reward / pmf[played];
    for (std::size_t i = 0; i < logWeights.size(); ++i)
        logWeights[i] +=
            mixing / static_cast<double>(pmf.size()) * advice[i * pmf.size() + played] * estimate;
}

double exp4Scaled(double score, double cost, double costWeight)
{
    return std::clamp((score - costWeight * cost + costWeight) / (1 + costWeight), 0.0, 1.0);
}

PolicyInfo exp4()
{
    return {.name = "exp4",
        .title = "Exp4",
        .help = "learns which of some other policies to follow, and draws from what they advise",
        .source = "Auer, Cesa-Bianchi, Freund and Schapire 2002, SIAM J. Comput. 32",
        .settings = {{.name = "experts",
                         .help = "policies and models that advise, with commas between them",
                         .fallback = "linucb,logistic-ucb,ucb1",
                         .kind = SettingInfo::Kind::Text},
            {.name = "mixing",
                .help = "share of the queries that any arm may answer; also how fast it learns",
                .fallback = "0.1",
                .kind = SettingInfo::Kind::Number,
                .least = 1e-6,
                .most = 1}},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .freezeAt = freezeAt,
        .prediction = {.draws = true}};
}

} // namespace metallm::policy
