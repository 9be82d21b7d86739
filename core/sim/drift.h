// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

namespace metallm::sim {

/// Draws the order of the evaluation queries anew from event.time on: the domain of each query by
/// the event's weights among those that have queries left, without replacement, seeded; within a
/// domain they keep their order. When the weighted domains are used up the others follow as they
/// stood. O(N D).
void driftFrom(const Event& event, Experiment& experiment);

} // namespace metallm::sim
