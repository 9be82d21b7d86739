// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/inspectable.h"
#include "core/sim/rounds.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace metallm::sim {

/// What is known of an arm at one moment of a run that learns.
struct ArmMoment {
    std::int64_t plays = 0; ///< queries that it was chosen for so far
    std::int64_t told = 0; ///< outcomes that the policy was told of it so far
    policy::Belief belief{}; ///< mean over the reference queries
    std::optional<double> weightNorm{}; ///< ||theta||; none = the policy has no weights
};

/// What the policy made of the query of one step, before it was told what came of it.
struct ChoiceMoment {
    double costWeight = 0; ///< p in force
    std::vector<std::uint8_t> eligible; ///< one an arm, 0 = might not be played
    std::vector<policy::Belief> beliefs; ///< one an arm, exploration apart
    /// What it estimated, one an arm: with optimism, or with the step's draw where it explores so.
    std::vector<double> scores;
    std::vector<double> costs; ///< normalised
    std::vector<double> chances; ///< of each arm to be drawn; empty = nothing was drawn
    int chosen = noArm; ///< noArm = unserved
    int greedy = noArm; ///< policy::InspectablePolicy::greedyArm()

    bool explored() const { return chosen != noArm && greedy != noArm && chosen != greedy; }
};

/// A run as it stood before one step: what was learned from the steps before it.
struct Moment {
    std::size_t step = 0; ///< as many as there are = the run is over
    std::vector<ArmMoment> arms;
    std::optional<ChoiceMoment> choice{}; ///< of this step's query; none once the run is over
};

/// The queries by whose contexts an arm's mean prediction and uncertainty are taken all through a
/// run: at most mostReferences of the evaluation part, evenly spread over the order played.
std::vector<std::int32_t> referenceSet(const Experiment& experiment);
constexpr std::size_t mostReferences = 64;

/// Of `policy` as it stands in `rounds`; `plays` is one an arm. O(K d^2) for each reference query,
/// on a clone of the policy.
std::vector<ArmMoment> armMoments(const policy::InspectablePolicy& policy, const Rounds& rounds,
    const Experiment& experiment, std::span<const std::int32_t> references,
    std::span<const std::int64_t> plays);

/// Of rounds.step(), right after the policy was asked `question` and answered `arm`.
ChoiceMoment choiceMoment(const policy::InspectablePolicy& policy, const Rounds& rounds,
    const Experiment& experiment, const policy::Question& question, int arm);

} // namespace metallm::sim
