// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/simulator.h"

#include "core/sim/doorkeeper.h"
#include "core/sim/feedbackqueue.h"

#include <algorithm>

namespace metallm::sim {

namespace {

class Simulation {
public:
    Simulation(policy::LearningPolicy& policy, const Experiment& experiment,
        std::unique_ptr<budget::Pacer> pacer)
        : m_policy(policy)
        , m_experiment(experiment)
        , m_doorkeeper(experiment, std::move(pacer))
        , m_feedback(experiment)
        , m_contexts(experiment.contexts.dimension(), policy.blockSize())
    {
        m_played.arms.reserve(experiment.eval.size());
        m_played.costWeights.reserve(experiment.eval.size());
    }

    Result<PlayedSteps> run(const RunContext& context)
    {
        ProgressReporter progress(
            context.progress, "playing", static_cast<double>(m_experiment.eval.size()));
        for (std::size_t first = 0; first < m_experiment.eval.size();) {
            const std::size_t steps = beginBlock(first);
            for (std::size_t step = first; step < first + steps; ++step) {
                if (context.stopRequested())
                    return stopped();
                playStep(step);
            }
            first += steps;
            tellOverdue(first);
            progress.advanceTo(static_cast<double>(first));
        }
        return std::move(m_played);
    }

private:
    using Pending = FeedbackQueue::Pending;

    /// Hands the policy the next contexts, those before them that it is to be told about meanwhile
    /// first. Returns how many steps the block is good for.
    std::size_t beginBlock(std::size_t first)
    {
        const auto capacity = static_cast<std::size_t>(m_policy.blockSize());
        std::size_t steps = std::min(capacity, m_experiment.eval.size() - first);
        const auto due = [&] { return m_feedback.dueBefore(first + steps); };
        while (steps > 1 && steps + due() > capacity)
            --steps;
        m_queries.clear();
        m_feedback.carry(std::min(due(), capacity - steps), m_queries);
        m_columnOfFirst = std::ssize(m_queries) - static_cast<Eigen::Index>(first);
        const auto next = std::span(m_experiment.eval).subspan(first, steps);
        m_queries.insert(m_queries.end(), next.begin(), next.end());
        prepareBlock();
        return steps;
    }

    void prepareBlock()
    {
        auto block = m_contexts.leftCols(std::ssize(m_queries));
        if (m_contexts.rows() > 0)
            m_experiment.contexts.gather(m_queries, block);
        m_policy.prepare(block, m_queries);
    }

    void playStep(std::size_t step)
    {
        const std::int32_t query = m_experiment.eval[step];
        const Eigen::Index column = m_columnOfFirst + static_cast<Eigen::Index>(step);
        const double costWeight = m_doorkeeper.costWeight(step);
        const int arm = m_doorkeeper.choose(m_policy, column, query, costWeight);
        m_played.arms.push_back(arm);
        m_played.costWeights.push_back(costWeight);
        m_doorkeeper.settle(query, arm);
        m_feedback.ask(step, column, query, arm);
        while (const Pending* pending = m_feedback.next(step))
            tell(*pending);
    }

    void tell(const Pending& pending)
    {
        m_policy.learn(pending.column, pending.arm,
            {m_experiment.score(pending.query, pending.arm),
                m_experiment.normalisedCost(pending.query, pending.arm)});
        m_feedback.pop();
    }

    /// Feedback that came due in crowds and found no room in the block: in blocks of its own.
    void tellOverdue(std::size_t next)
    {
        while (const std::size_t due = m_feedback.dueBefore(next)) {
            m_queries.clear();
            m_feedback.carry(
                std::min(due, static_cast<std::size_t>(m_policy.blockSize())), m_queries);
            prepareBlock();
            while (const Pending* pending = m_feedback.next(next - 1))
                tell(*pending);
        }
    }

    policy::LearningPolicy& m_policy;
    const Experiment& m_experiment;
    Doorkeeper m_doorkeeper;
    FeedbackQueue m_feedback;
    Eigen::MatrixXd m_contexts; // d x block
    std::vector<std::int32_t> m_queries; // of the present block
    Eigen::Index m_columnOfFirst = 0; // column of a step, less the step
    PlayedSteps m_played;
};

} // namespace

Result<PlayedSteps> simulate(policy::LearningPolicy& policy, const Experiment& experiment,
    double costWeight, const RunContext& context)
{
    auto pacer = budget::findPacing(experiment.parameters.pacing)->make(experiment, costWeight);
    if (!pacer)
        return tl::unexpected(pacer.error());
    return Simulation(policy, experiment, std::move(*pacer)).run(context);
}

} // namespace metallm::sim
