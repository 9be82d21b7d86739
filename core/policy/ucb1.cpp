// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/ucb1.h"

#include "core/policy/choice.h"
#include "core/policy/linepolicy.h"
#include "core/policy/ridgeblocks.h"
#include "core/policy/runningmeans.h"

#include <algorithm>
#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index blockSteps = 256;

double widthOf(const Experiment& experiment)
{
    return numberSetting(ucb1(), experiment.parameters, "width");
}

double optimisticScore(const RunningMeans& means, std::size_t arm, double width)
{
    // An arm never tried is thought as good as any can be after one outcome.
    return means.outcomes(arm) > 0
        ? means.meanScore(arm) + width * ucb1Bonus(means.rounds(), means.outcomes(arm))
        : 1 + width * ucb1Bonus(means.rounds(), 1);
}

class Ucb1Learner : public LinePolicy {
public:
    explicit Ucb1Learner(const Experiment& experiment)
        : m_width(widthOf(experiment))
        , m_means(experiment)
        , m_scores(m_means.arms())
        , m_costs(m_means.arms())
    {
    }

    Eigen::Index blockSize() const override { return blockSteps; }
    void prepare(const Eigen::Ref<const Eigen::MatrixXd>&, std::span<const std::int32_t>) override
    {
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm)
            if (m_means.outcomes(arm) == 0 && allows(question.eligible, arm))
                return static_cast<int>(arm);
        estimate(step, m_scores, m_costs);
        return bestArm(m_scores, m_costs, question);
    }

    void estimate(Eigen::Index, std::span<double> scores, std::span<double> costs) const override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm) {
            scores[arm] = optimisticScore(m_means, arm, m_width);
            costs[arm] = m_means.optimisticCost(arm);
        }
    }

    void learn(Eigen::Index, int arm, const Feedback& feedback) override
    {
        m_means.learn(arm, feedback);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<Ucb1Learner>(*this);
    }

    /// Its width is what the paper's bonus is (width 1); without outcomes, all of the optimism.
    void believe(Eigen::Index, std::span<Belief> beliefs) const override
    {
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm) {
            const double mean = m_means.meanScore(arm);
            beliefs[arm] = {mean, m_means.meanCost(arm),
                optimisticScore(m_means, arm, 1) - (std::isnan(mean) ? 0 : mean)};
        }
    }

    /// Whatever p is, an arm without outcomes comes first.
    void lines(Eigen::Index step, frontier::ValueLines& lines) const override
    {
        estimate(step, lines.intercepts, lines.slopes);
        for (std::size_t arm = 0; arm < m_means.arms(); ++arm)
            if (m_means.outcomes(arm) == 0)
                return lines.closeAllBut(arm);
    }

    std::size_t bytes() const override
    {
        return m_means.bytes() + 2 * m_scores.size() * sizeof(double);
    }

private:
    double m_width;
    RunningMeans m_means;
    std::vector<double> m_scores;
    std::vector<double> m_costs;
};

Result<frontier::Lines> freeze(const Experiment& experiment, const RunContext&)
{
    frontier::Lines lines = linesFor(experiment);
    lines.bonuses.resizeLike(lines.intercepts);
    const RunningMeans means(experiment);
    const double width = widthOf(experiment);
    for (std::size_t arm = 0; arm < means.arms(); ++arm) {
        const auto column = static_cast<Eigen::Index>(arm);
        const bool known = means.outcomes(arm) > 0;
        const double score = known ? optimisticScore(means, arm, width) : data::missing;
        lines.intercepts.col(column).setConstant(score);
        lines.bonuses.col(column).setConstant(score - means.meanScore(arm));
        lines.slopes.col(column).setConstant(means.optimisticCost(arm));
    }
    return lines;
}

} // namespace

double ucb1Bonus(std::int64_t rounds, std::int64_t outcomes)
{
    const double log = std::log(static_cast<double>(std::max<std::int64_t>(rounds, 1)));
    return std::sqrt(2 * log / static_cast<double>(outcomes));
}

PolicyInfo ucb1()
{
    return {.name = "ucb1",
        .title = "UCB1",
        .help = "the best mean plus what it may lack; does not look at the query",
        .source = "Auer, Cesa-Bianchi and Fischer 2002, Machine Learning 47",
        .settings = {{.name = "width",
            .help = "factor of the bonus for arms that little is known of; the paper's is 1",
            .fallback = "1",
            .kind = SettingInfo::Kind::Number,
            .least = 0}},
        .usesContexts = false,
        .trains = true,
        .freeze = freeze,
        .learner = [](const Experiment& experiment,
                       const RunContext&) -> Result<std::unique_ptr<InspectablePolicy>> {
            return std::make_unique<Ucb1Learner>(experiment);
        },
        .family = Family::Bandit,
        .values = [](std::shared_ptr<const Experiment> experiment,
                      const RunContext&) -> Result<std::unique_ptr<frontier::ValueLearner>> {
            auto learner = std::make_unique<Ucb1Learner>(*experiment);
            return valuesOf(std::move(experiment), std::move(learner));
        }};
}

} // namespace metallm::policy
