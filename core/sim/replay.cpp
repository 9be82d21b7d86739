// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/replay.h"

#include "core/policy/registry.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fmt/format.h>

namespace metallm::sim {

using policy::InspectablePolicy;
using policy::Question;

/// Fills a replay while its run is played.
class Replay::Recorder : public Spectator {
public:
    Recorder(Replay& replay, const InspectablePolicy& policy, const ReplayOptions& options)
        : m_replay(replay)
        , m_policy(policy)
        , m_mostBytes(options.mostBytes)
        , m_spacing(static_cast<std::size_t>(
              std::ceil(std::sqrt(static_cast<double>(replay.m_experiment->eval.size())))))
        , m_samples(std::min(std::max<std::size_t>(options.samples, 1), total()))
        , m_plays(static_cast<std::size_t>(replay.m_experiment->armCount()), 0)
        , m_beliefs(m_plays.size())
    {
        replay.m_explored.reserve(total());
    }

    void betweenBlocks(const Rounds& rounds) override
    {
        if (rounds.isOver())
            return sample(rounds);
        if (rounds.step() < m_nextCheckpoint)
            return;
        m_replay.m_checkpoints.push_back(std::make_shared<const Checkpoint>(
            Checkpoint{ClonePtr<InspectablePolicy>(m_policy.clone()), rounds}));
        m_bytes += m_policy.bytes();
        while (m_bytes > m_mostBytes && m_replay.m_checkpoints.size() > 1)
            thinOut();
        m_nextCheckpoint = m_replay.m_checkpoints.back()->rounds.step() + m_spacing;
    }

    void chosen(const Rounds& rounds, const Question& question, int arm) override
    {
        const std::size_t taken = m_replay.m_samples.size();
        if (taken < m_samples && rounds.step() == taken * total() / m_samples)
            sample(rounds);
        keepEligible(question.eligible);
        m_policy.believe(rounds.column(), m_beliefs);
        const int greedy = arm == noArm ? noArm : m_policy.greedyArm(m_beliefs, question);
        m_replay.m_explored.push_back(greedy != noArm && greedy != arm ? 1 : 0);
        if (arm != noArm)
            ++m_plays[static_cast<std::size_t>(arm)];
    }

private:
    std::size_t total() const { return m_replay.m_experiment->eval.size(); }

    void sample(const Rounds& rounds)
    {
        m_replay.m_samples.push_back({rounds.step(),
            armMoments(m_policy, rounds, *m_replay.m_experiment, m_replay.m_references, m_plays)});
    }

    void thinOut()
    {
        auto& checkpoints = m_replay.m_checkpoints;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < checkpoints.size(); i += 2)
            checkpoints[kept++] = checkpoints[i];
        checkpoints.resize(kept);
        m_bytes = m_replay.checkpointBytes();
        m_spacing *= 2;
    }

    /// Steps before the first at which an arm was closed had them all open.
    void keepEligible(std::span<const std::uint8_t> eligible)
    {
        auto& kept = m_replay.m_eligible;
        if (kept.empty() && std::ranges::count(eligible, 0) == 0)
            return;
        if (kept.empty()) {
            kept.reserve(total() * m_plays.size());
            kept.assign(m_replay.m_explored.size() * m_plays.size(), 1);
        }
        kept.insert(kept.end(), eligible.begin(), eligible.end());
    }

    Replay& m_replay;
    const InspectablePolicy& m_policy;
    std::size_t m_mostBytes;
    std::size_t m_spacing; // steps between checkpoints
    std::size_t m_samples; // before the run's end
    std::size_t m_nextCheckpoint = 0;
    std::size_t m_bytes = 0;
    std::vector<std::int64_t> m_plays;
    std::vector<policy::Belief> m_beliefs; // scratch
};

Result<std::shared_ptr<const Replay>> Replay::record(const Analysis& analysis, double costWeight,
    const RunContext& context, const ReplayOptions& options)
{
    const auto& experiment = analysis.experiment;
    if (!policy::learns(*experiment))
        return wrongCall(fmt::format("a run of the policy {} in the mode {} does not learn",
                             experiment->parameters.policy, modeName(experiment->parameters.mode)),
            "choose a policy that learns, and the mode online or hybrid");
    const auto learner = policy::find(experiment->parameters.policy)->learner(*experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    const std::shared_ptr<Replay> replay(new Replay);
    replay->m_experiment = experiment;
    replay->m_references = referenceSet(*experiment);
    Recorder recorder(*replay, **learner, options);
    auto played = simulate(**learner, *experiment, costWeight, context, &recorder);
    if (!played)
        return tl::unexpected(played.error());
    replay->m_played = std::move(*played);
    return replay;
}

Question Replay::questionAt(std::size_t step) const
{
    const auto arms = static_cast<std::size_t>(m_experiment->armCount());
    Question question{m_played.costWeights[step], {}};
    if (!m_eligible.empty())
        question.eligible = std::span(m_eligible).subspan(step * arms, arms);
    return question;
}

std::vector<std::int64_t> Replay::playsBefore(std::size_t step) const
{
    std::vector<std::int64_t> plays(static_cast<std::size_t>(m_experiment->armCount()), 0);
    for (const std::int32_t arm : std::span(m_played.arms).first(step))
        if (arm != noArm)
            ++plays[static_cast<std::size_t>(arm)];
    return plays;
}

struct Replay::Asked {
    ClonePtr<InspectablePolicy> policy;
    Rounds rounds;
    int arm = noArm; // of the last question

    // Asked again and not only told: a policy may keep what it was asked.
    void ask(const Question& question)
    {
        if (rounds.isBetweenBlocks())
            rounds.beginBlock(*policy);
        const bool any = question.eligible.empty()
            || std::ranges::count(question.eligible, 0) < std::ssize(question.eligible);
        arm = any ? policy->choose(rounds.column(), question) : noArm;
    }
};

Result<Replay::Asked> Replay::askedAt(std::size_t step, const RunContext& context) const
{
    const auto after = std::ranges::upper_bound(
        m_checkpoints, step, {}, [](const auto& checkpoint) { return checkpoint->rounds.step(); });
    const Checkpoint& from = **std::prev(after);
    Asked asked{from.policy, from.rounds};
    asked.ask(questionAt(asked.rounds.step()));
    while (asked.rounds.step() < step) {
        if (context.stopRequested())
            return stopped();
        asked.rounds.endStep(*asked.policy, asked.arm);
        asked.ask(questionAt(asked.rounds.step()));
    }
    return asked;
}

Result<Moment> Replay::at(std::size_t step, const RunContext& context) const
{
    assert(step <= steps());
    if (step == steps())
        return m_samples.back();
    const auto asked = askedAt(step, context);
    if (!asked)
        return tl::unexpected(asked.error());
    return Moment{step,
        armMoments(*asked->policy, asked->rounds, *m_experiment, m_references, playsBefore(step)),
        choiceMoment(*asked->policy, asked->rounds, *m_experiment, questionAt(step), asked->arm)};
}

Result<ChoiceMoment> Replay::choiceAt(std::size_t step, const RunContext& context) const
{
    const auto asked = askedAt(step, context);
    if (!asked)
        return tl::unexpected(asked.error());
    return choiceMoment(*asked->policy, asked->rounds, *m_experiment, questionAt(step), asked->arm);
}

std::vector<std::size_t> Replay::checkpoints() const
{
    std::vector<std::size_t> steps;
    for (const auto& checkpoint : m_checkpoints)
        steps.push_back(checkpoint->rounds.step());
    return steps;
}

std::size_t Replay::checkpointBytes() const
{
    std::size_t sum = 0;
    for (const auto& checkpoint : m_checkpoints)
        sum += checkpoint->policy->bytes();
    return sum;
}

} // namespace metallm::sim
