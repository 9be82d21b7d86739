// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budget/pacer.h"
#include "core/policy/settings.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace metallm::budget {

/// One way to keep to a budget online (METHODS.md section 3).
struct PacingInfo {
    std::string name; ///< as on the command line
    std::string title; ///< for people
    std::string help; ///< one line
    std::string source; ///< paper and section
    std::vector<policy::SettingInfo> settings;
    bool needsBudget = false;
    bool needsSchedule = false;
    bool needsEstimates = false; ///< what the policy expects of each arm

    /// `costWeight` is the run's: what p is, or starts from.
    std::function<Result<std::unique_ptr<Pacer>>(const sim::Experiment&, double costWeight)> make;
};

/// Every strategy that this build knows, in the order in which people should see them.
const std::vector<PacingInfo>& pacings();
const PacingInfo* findPacing(const std::string& name);

/// The strategy is known, its settings are within their ranges, and what it needs is given; a hard
/// budget has a budget.
Result<void> checkPacing(const sim::Parameters& parameters);

/// The run is played step by step with a ledger: p or the arms allowed depend on what was spent, or
/// on the time.
bool isPaced(const sim::Parameters& parameters);

/// B, USD: the budget of the whole evaluation part; infinite where there is none.
double totalBudgetUsd(const sim::Experiment& experiment);

} // namespace metallm::budget
