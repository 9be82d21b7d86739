// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/rounds.h"
#include "core/sim/simulator.h"

namespace metallm::sim {

/// Looks on while a run is played.
class Spectator {
public:
    virtual ~Spectator() = default;
    /// No block is under way: from copies of the policy and the rounds the run can be gone on with.
    virtual void betweenBlocks(const Rounds&) = 0;
    /// `arm` was chosen at rounds.step(), and nothing was learned of it yet. The policy was not
    /// asked where the question allows no arm.
    virtual void chosen(const Rounds&, const policy::Question&, int arm) = 0;
};

/// As simulate() without one.
Result<PlayedSteps> simulate(policy::LearningPolicy& policy, const Experiment& experiment,
    double costWeight, const RunContext& context, Spectator* spectator);

} // namespace metallm::sim
