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

/// Plays a learning policy over the evaluation part, one query after the other, telling it the
/// outcome of the chosen arm alone. A missing outcome teaches nothing. Returns the arm of each
/// step.
Result<std::vector<std::int32_t>> simulate(policy::LearningPolicy& policy,
    const Experiment& experiment, double costWeight, const RunContext& context);

} // namespace metallm::sim
