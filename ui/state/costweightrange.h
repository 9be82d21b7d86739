// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/analysis.h"

namespace metallm::ui {

/// The largest cost weight worth asking for: where the last of the cost is saved, rounded up to 1,
/// 2 or 5 times a power of ten.
double largestUsefulWeight(const frontier::Frontier& frontier);
/// The same of an analysis: by its policy's frontier, or the oracle's where the policy learns.
double largestUsefulWeight(const sim::Analysis& analysis);
/// To 1, 2 or 5 times a power of ten.
double roundedUp(double value);

} // namespace metallm::ui
