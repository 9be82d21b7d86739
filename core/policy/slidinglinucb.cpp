// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/slidinglinucb.h"

#include "core/policy/choice.h"
#include "core/policy/linepolicy.h"
#include "core/policy/ridgeblocks.h"
#include "core/policy/slidingwindow.h"

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index blockSteps = 72;

std::int64_t windowOf(const Experiment& experiment)
{
    return static_cast<std::int64_t>(
        numberSetting(slidingLinUcb(), experiment.parameters, "window"));
}

class SlidingLearner : public LinePolicy {
public:
    explicit SlidingLearner(const Experiment& experiment)
        : m_model(experiment, windowOf(experiment))
        , m_scores(static_cast<std::size_t>(experiment.armCount()))
        , m_costs(m_scores.size())
        , m_bonuses(m_scores.size())
    {
    }

    Eigen::Index blockSize() const override { return blockSteps; }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        m_contexts = contexts;
        m_queries.assign(queries.begin(), queries.end());
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        estimate(step, m_scores, m_costs);
        return bestArm(m_scores, m_costs, question);
    }

    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        m_model.predict(m_contexts.col(step), scores, costs, m_bonuses);
        for (std::size_t arm = 0; arm < scores.size(); ++arm)
            scores[arm] += m_bonuses[arm];
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_model.learn(
            m_queries[static_cast<std::size_t>(step)], m_contexts.col(step), arm, feedback);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<SlidingLearner>(*this);
    }

    void believe(Eigen::Index step, std::span<Belief> beliefs) const override
    {
        m_model.believe(m_contexts.col(step), beliefs);
    }

    std::optional<double> weightNorm(int arm) const override { return m_model.weightNorm(arm); }

    std::size_t bytes() const override
    {
        return m_model.bytes() + static_cast<std::size_t>(m_contexts.size()) * sizeof(double);
    }

private:
    SlidingWindow m_model;
    Eigen::MatrixXd m_contexts; // of the block, d x n
    std::vector<std::int32_t> m_queries;
    std::vector<double> m_scores;
    std::vector<double> m_costs;
    mutable std::vector<double> m_bonuses; // scratch
};

Result<frontier::Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    const SlidingWindow model(experiment, windowOf(experiment));
    frontier::Lines lines = linesFor(experiment);
    lines.bonuses.resizeLike(lines.intercepts);
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    Eigen::MatrixXd x(experiment.contexts.dimension(), 1);
    for (Eigen::Index row = 0; row < lines.steps(); ++row) {
        if (context.stopRequested())
            return stopped();
        const std::int32_t query = experiment.eval[static_cast<std::size_t>(row)];
        experiment.contexts.gather(std::span(&query, 1), x);
        model.predict(x.col(0), {lines.intercepts.row(row).data(), arms},
            {lines.slopes.row(row).data(), arms}, {lines.bonuses.row(row).data(), arms});
        lines.intercepts.row(row) += lines.bonuses.row(row);
    }
    return lines;
}

} // namespace

PolicyInfo slidingLinUcb()
{
    return {.name = "swlinucb",
        .title = "Sliding-window LinUCB",
        .help = "LinUCB that knows the last queries only, for a changing world",
        .source = "Cheung, Simchi-Levi and Zhu 2019 (SW-UCB), arXiv 1810.03024",
        .settings = {{.name = "window",
            .help = "how many of the last queries are known, training queries among them",
            .fallback = "1000",
            .kind = SettingInfo::Kind::Integer,
            .least = 1,
            .most = 1e9}},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = [](const Experiment& experiment,
                       const RunContext&) -> Result<std::unique_ptr<InspectablePolicy>> {
            return std::make_unique<SlidingLearner>(experiment);
        },
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = false},
        .values = [](std::shared_ptr<const Experiment> experiment,
                      const RunContext&) -> Result<std::unique_ptr<frontier::ValueLearner>> {
            auto learner = std::make_unique<SlidingLearner>(*experiment);
            return valuesOf(std::move(experiment), std::move(learner));
        }};
}

} // namespace metallm::policy
