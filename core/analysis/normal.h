// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace metallm::analysis {

/// Probability that a standard normal variable is at most z.
double normalProbability(double z);

/// z such that a standard normal variable is at most z with this probability, in (0, 1).
double normalQuantile(double probability);

/// z of a two-sided 95 % interval.
constexpr double normalQuantile95 = 1.959963984540054;

} // namespace metallm::analysis
