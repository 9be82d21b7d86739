// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"

#include <span>
#include <vector>

namespace metallm::analysis {

// Intervals for a mean that is watched while it grows. With probability 0.95 they hold at every
// step at once, so that looking often costs nothing (Waudby-Smith and Ramdas, arXiv 2010.09686).
// Values lie in [least, most], known beforehand, and each has the same mean given those before it.
// Result: one interval a value, each within the one before. A fixed-n interval watched at every
// step misses far more often than it says.

/// By betting against every candidate mean at once (hedged capital, section 4.4 there, equation 26;
/// candidates on a grid of 1,000 cells, ends rounded outwards). Adapts to the variance: narrow.
/// O(1,000) a value at first, less as candidates are ruled out.
std::vector<Estimate> bettingSequence(std::span<const double> values, double least, double most);

} // namespace metallm::analysis
