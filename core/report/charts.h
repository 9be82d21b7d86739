// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportmodel.h"

#include <string>

namespace metallm::report {

/// Cost against accuracy: single models, zero router, oracle, the policy's frontier, the run
/// itself.
std::string frontierChart(const ReportInput& input, const Report& report);

/// Reward summed over the queries played: the run, the oracle, the best single model.
std::string rewardChart(const ReportInput& input);

} // namespace metallm::report
