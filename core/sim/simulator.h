// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <vector>

namespace metallm::sim {

/// What was played, one entry a step of the evaluation part.
struct PlayedSteps {
    std::vector<std::int32_t> arms; ///< noArm = unserved
    std::vector<double> costWeights; ///< p in force
};

/// Plays a policy over the evaluation part, one query after the other, telling it the outcome of
/// the chosen arm alone: at once, or as late as the scenario has it. A missing outcome teaches
/// nothing. `costWeight` is p, or what the pacing of experiment.parameters starts from. With a hard
/// budget an arm that no longer fits is not eligible, judged by what it would charge; where no arm
/// with an outcome fits, the query is unserved.
Result<PlayedSteps> simulate(policy::LearningPolicy& policy, const Experiment& experiment,
    double costWeight, const RunContext& context);

} // namespace metallm::sim
