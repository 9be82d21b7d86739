// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/frozen.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace metallm::policy {

/// The arm of every evaluation step at one cost weight; may be called from several threads.
using ChoicesAt = std::function<std::vector<std::int32_t>(double costWeight)>;

/// The cost weights at which a policy is asked whose choice follows no lines in p: 0, and 20 a
/// decade from 0.0001 to 10,000, both included, 162 in all.
const std::vector<double>& costWeightGrid();

/// What the policy chooses on the grid, each choice held up to the grid's next cost weight. Asks on
/// context.threads threads.
Result<Frozen> choicesOnGrid(const ChoicesAt& choicesAt, const RunContext& context);

} // namespace metallm::policy
