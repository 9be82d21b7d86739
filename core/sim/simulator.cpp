// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/simulator.h"

#include "core/sim/doorkeeper.h"
#include "core/sim/spectator.h"

namespace metallm::sim {

namespace {

class Simulation {
public:
    Simulation(policy::LearningPolicy& policy, const Experiment& experiment,
        std::unique_ptr<budget::Pacer> pacer, Spectator* spectator)
        : m_policy(policy)
        , m_doorkeeper(experiment, std::move(pacer))
        , m_rounds(experiment)
        , m_steps(static_cast<double>(experiment.eval.size()))
        , m_spectator(spectator)
    {
        m_played.arms.reserve(experiment.eval.size());
        m_played.costWeights.reserve(experiment.eval.size());
    }

    Result<PlayedSteps> run(const RunContext& context)
    {
        ProgressReporter progress(context.progress, "playing", m_steps);
        while (!m_rounds.isOver()) {
            if (context.stopRequested())
                return stopped();
            if (m_rounds.isBetweenBlocks()) {
                progress.advanceTo(static_cast<double>(m_rounds.step()));
                beginBlock();
            }
            playStep();
        }
        progress.advanceTo(m_steps);
        if (m_spectator != nullptr)
            m_spectator->betweenBlocks(m_rounds);
        return std::move(m_played);
    }

private:
    void beginBlock()
    {
        if (m_spectator != nullptr)
            m_spectator->betweenBlocks(m_rounds);
        m_rounds.beginBlock(m_policy);
    }

    void playStep()
    {
        const double costWeight = m_doorkeeper.costWeight(m_rounds.step());
        const std::int32_t query = m_rounds.query();
        const int arm = m_doorkeeper.choose(m_policy, m_rounds.column(), query, costWeight);
        if (m_spectator != nullptr)
            m_spectator->chosen(m_rounds, {costWeight, m_doorkeeper.lastEligible()}, arm);
        m_played.arms.push_back(arm);
        m_played.costWeights.push_back(costWeight);
        m_doorkeeper.settle(query, arm);
        m_rounds.endStep(m_policy, arm);
    }

    policy::LearningPolicy& m_policy;
    Doorkeeper m_doorkeeper;
    Rounds m_rounds;
    double m_steps;
    Spectator* m_spectator;
    PlayedSteps m_played;
};

} // namespace

Result<PlayedSteps> simulate(policy::LearningPolicy& policy, const Experiment& experiment,
    double costWeight, const RunContext& context)
{
    return simulate(policy, experiment, costWeight, context, nullptr);
}

Result<PlayedSteps> simulate(policy::LearningPolicy& policy, const Experiment& experiment,
    double costWeight, const RunContext& context, Spectator* spectator)
{
    auto pacer = budget::findPacing(experiment.parameters.pacing)->make(experiment, costWeight);
    if (!pacer)
        return tl::unexpected(pacer.error());
    return Simulation(policy, experiment, std::move(*pacer), spectator).run(context);
}

} // namespace metallm::sim
