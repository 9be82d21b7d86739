// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

// The references that every comparison shows (METHODS.md section 4). None of them learns, so each
// has an exact frontier; all but the oracle choose alike at every cost weight.
namespace metallm::policy {

PolicyInfo oraclePolicy(); ///< knows every outcome; failures charged by either convention
PolicyInfo singlePolicy(); ///< one model for every query (--set model=NAME)
PolicyInfo cheapestPolicy(); ///< the model with the lowest mean cost for every query
PolicyInfo randomPolicy(); ///< uniform over the arms, seeded

/// No arm may be chosen yet; open() lets one arm be chosen at one step, whatever the cost weight.
frontier::Lines closedLines(const sim::Experiment& experiment);
void open(frontier::Lines& lines, const sim::Experiment& experiment, std::size_t step, int arm);
/// The true scores and costs as lines; a missing outcome may not be chosen.
frontier::Lines oracleLines(const sim::Experiment& experiment);
/// The slopes of one arm of them, at the experiment's prices.
void setOracleSlopes(const sim::Experiment& experiment, int arm, frontier::Lines& lines);
/// One arm for every step.
frontier::Lines singleArmLines(const sim::Experiment& experiment, int arm);

} // namespace metallm::policy
