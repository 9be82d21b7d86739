// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/sweep.h"

namespace metallm::sim {

/// Every combination of the axes' values, the last axis moving fastest.
std::vector<std::vector<double>> combinations(const std::vector<GridAxis>& axes);

/// The base's parameters with one combination and the seed-th seed put in.
Parameters parametersFor(const SweepRequest& request, const std::vector<double>& values, int seed);

} // namespace metallm::sim
