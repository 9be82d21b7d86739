// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/analysis.h"
#include "core/sim/moment.h"
#include "core/sim/spectator.h"
#include "core/util/cloneptr.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace metallm::sim {

struct ReplayOptions {
    /// For checkpoints: beyond it every second one is given up, but never the run's beginning.
    std::size_t mostBytes = std::size_t{256} << 20;
    std::size_t samples = 100; ///< moments over the run, beside its end
};

/// A run that learns, kept so that it can be looked at as it stood at any of its steps: played once
/// more with checkpoints about every sqrt(N) steps, from the nearest of which a moment is replayed.
/// The same choices as play(), and the same figures whichever checkpoint is nearest. Immutable; may
/// be asked from any thread.
class Replay {
public:
    /// Fails where the analysis's policy does not learn while it is evaluated. Time: that of a run,
    /// and armMoments() for each sample. Memory: the options' for checkpoints, one byte a step, and
    /// K bytes a step where arms were closed (budgets, scenarios).
    static Result<std::shared_ptr<const Replay>> record(const Analysis& analysis, double costWeight,
        const RunContext& context, const ReplayOptions& options = {});

    const std::shared_ptr<const Experiment>& experiment() const { return m_experiment; }
    std::size_t steps() const { return m_played.arms.size(); }
    const PlayedSteps& played() const { return m_played; }
    /// One a step: the arm chosen was not the one that the policy thought best.
    const std::vector<std::uint8_t>& explored() const { return m_explored; }
    /// Evenly spread from step 0 on, the run's end last; without their choices.
    const std::vector<Moment>& samples() const { return m_samples; }
    const std::vector<std::int32_t>& references() const { return m_references; }

    /// `step` <= steps(). Time: that of playing the steps since the checkpoint before.
    Result<Moment> at(std::size_t step, const RunContext& context) const;
    /// Its choice alone, for which no reference query is predicted; `step` < steps().
    Result<ChoiceMoment> choiceAt(std::size_t step, const RunContext& context) const;

    /// Steps at which a checkpoint stands, ascending, the first 0.
    std::vector<std::size_t> checkpoints() const;
    std::size_t checkpointBytes() const;

private:
    struct Checkpoint {
        ClonePtr<policy::InspectablePolicy> policy;
        Rounds rounds;
    };
    struct Asked; // a checkpoint played on to a step, whose question was just answered
    class Recorder;

    Replay() = default;
    policy::Question questionAt(std::size_t step) const;
    Result<Asked> askedAt(std::size_t step, const RunContext& context) const;
    std::vector<std::int64_t> playsBefore(std::size_t step) const;

    std::shared_ptr<const Experiment> m_experiment; // first: the policies read it
    PlayedSteps m_played;
    std::vector<std::uint8_t> m_explored;
    std::vector<std::uint8_t> m_eligible; // steps x arms; empty = every arm was always open
    std::vector<std::int32_t> m_references;
    std::vector<Moment> m_samples;
    std::vector<std::shared_ptr<const Checkpoint>> m_checkpoints;
};

using ReplayPtr = std::shared_ptr<const Replay>;

} // namespace metallm::sim
