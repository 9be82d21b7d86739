// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/parameters.h"
#include "core/util/result.h"

namespace metallm::sim {

/// What can be told without a data set: numbers are in their ranges, the policy exists, and so do
/// its settings.
Result<void> checkParameters(const Parameters& parameters);

} // namespace metallm::sim
