// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/discountedlinucb.h"

#include "core/policy/choice.h"
#include "core/policy/discountedarm.h"
#include "core/policy/linepolicy.h"
#include "core/policy/linucb.h"
#include "core/policy/warmstart.h"

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index blockSteps = 72;

Result<std::vector<DiscountedArm>> beginningArms(
    const Experiment& experiment, const RunContext& context)
{
    const auto& parameters = experiment.parameters;
    const Eigen::Index d = experiment.contexts.dimension();
    const auto count = static_cast<std::size_t>(experiment.armCount());
    if (!parameters.warmStarts())
        return std::vector(count, DiscountedArm(d, parameters.lambda, parameters.gamma));
    const auto start = warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    // One basis for each group of arms that know the same queries.
    std::vector<DiscountedArm> groups;
    for (const auto& group : start->groups) {
        Eigen::MatrixXd gram = group.gram;
        gram.diagonal().array() -= parameters.lambda;
        groups.emplace_back(gram, parameters.lambda, parameters.gamma);
    }
    std::vector<DiscountedArm> arms;
    for (int k = 0; k < experiment.armCount(); ++k) {
        Eigen::MatrixXd sums(d, 2);
        sums << start->scoreSums.col(k), start->costSums.col(k);
        arms.push_back(
            groups[static_cast<std::size_t>(start->groupOf[static_cast<std::size_t>(k)])]);
        arms.back().setSums(sums);
    }
    return arms;
}

class DiscountedLearner : public LinePolicy {
public:
    DiscountedLearner(const Experiment& experiment, std::vector<DiscountedArm> arms)
        : m_alpha(experiment.parameters.alpha)
        , m_arms(std::move(arms))
        , m_scores(m_arms.size())
        , m_costs(m_arms.size())
    {
    }

    Eigen::Index blockSize() const override { return blockSteps; }

    void prepare(
        const Eigen::Ref<const Eigen::MatrixXd>& contexts, std::span<const std::int32_t>) override
    {
        m_contexts = contexts;
        for (DiscountedArm& arm : m_arms)
            arm.prepare(m_contexts);
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
            const auto predicted = m_arms[k].predicted(step, m_rounds, m_alpha > 0);
            scores[k] = predicted.score + m_alpha * predicted.width;
            costs[k] = predicted.cost;
        }
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        ++m_rounds;
        m_arms[static_cast<std::size_t>(arm)].learn(m_contexts, step, m_rounds, feedback);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<DiscountedLearner>(*this);
    }

    /// Its width is sqrt(x^T V^-1 W V^-1 x), seen from this round.
    void believe(Eigen::Index step, std::span<Belief> beliefs) const override
    {
        for (std::size_t k = 0; k < m_arms.size(); ++k) {
            const auto predicted = m_arms[k].predicted(step, m_rounds, true);
            beliefs[k] = {predicted.score, predicted.cost, predicted.width};
        }
    }

    std::optional<double> weightNorm(int arm) const override
    {
        return m_arms[static_cast<std::size_t>(arm)].weightNorm(m_rounds);
    }

    std::size_t bytes() const override
    {
        std::size_t sum = static_cast<std::size_t>(m_contexts.size()) * sizeof(double);
        for (const DiscountedArm& arm : m_arms)
            sum += arm.bytes();
        return sum;
    }

private:
    double m_alpha;
    mutable std::vector<DiscountedArm> m_arms; // with scratch of their own
    std::int64_t m_rounds = 0; // outcomes learned from, of any arm
    Eigen::MatrixXd m_contexts; // of the block, d x n
    std::vector<double> m_scores;
    std::vector<double> m_costs;
};

Result<std::unique_ptr<LinePolicy>> makeLearner(
    const Experiment& experiment, const RunContext& context)
{
    auto arms = beginningArms(experiment, context);
    if (!arms)
        return tl::unexpected(arms.error());
    return std::make_unique<DiscountedLearner>(experiment, std::move(*arms));
}

} // namespace

PolicyInfo discountedLinUcb()
{
    return {.name = "dlinucb",
        .title = "Discounted LinUCB",
        .help = "LinUCB that forgets the past by a factor gamma a query, for a changing world",
        .source = "Russac, Vernade and Cappe 2019 (D-LinUCB), arXiv 1909.09146",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = linUcbLines, // nothing was forgotten yet: V = W = A
        .learner = makeLearner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .values = [](std::shared_ptr<const Experiment> experiment, const RunContext& context)
            -> Result<std::unique_ptr<frontier::ValueLearner>> {
            auto learner = makeLearner(*experiment, context);
            if (!learner)
                return tl::unexpected(learner.error());
            return valuesOf(std::move(experiment), std::move(*learner));
        },
        .prediction = {.train = linUcbPredictor}}; // nothing was forgotten yet, as above
}

} // namespace metallm::policy
