// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/analysis.h"

#include <memory>
#include <vector>

namespace metallm::test {

/// Four queries, the first two in the domain maths, the last two in prose. Costs are flat: small
/// 1 USD, large 4 USD (the cost reference).
///
///     query  small  large
///     0      1      1
///     1      0      1
///     2      1      0
///     3      0      1
///
/// so small scores 0.5 for 10,000 USD per 10,000 queries and large 0.75 for 40,000.
std::shared_ptr<sim::Experiment> smallWorld();

/// Its analysis, with the single models and the oracle but no frontier of a policy.
sim::Analysis smallAnalysis(const std::shared_ptr<const sim::Experiment>& world);

} // namespace metallm::test
