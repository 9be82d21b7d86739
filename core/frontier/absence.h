// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/choices.h"
#include "core/frontier/lines.h"
#include "core/sim/experiment.h"

namespace metallm::frontier {

/// Closes the arms that a scenario has taken away. Where the policy would choose any arm (none is
/// open), the first that is there stands in; where none of its arms is there, the query is
/// unserved.
void closeAbsentArms(const sim::Experiment& experiment, Lines& lines);

/// The same for explicit choices: an arm that is not there gives way to the next that the policy
/// would choose at a higher cost weight, else at a lower one; sim::noArm where there is none.
Choices withoutAbsentArms(const sim::Experiment& experiment, const Choices& choices);

} // namespace metallm::frontier
