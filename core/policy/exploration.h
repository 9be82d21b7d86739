// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/rng.h"

#include <functional>
#include <span>

namespace metallm::policy {

/// Changes one step's predictions (one an arm: score, cost, width) into the lines that it chooses
/// by; may close an arm by a NaN score.
using ExploreStep = std::function<void(
    Rng&, std::span<double> scores, std::span<double> costs, std::span<const double> widths)>;

/// How a policy explores that chooses by lines in p on the ridge model.
struct Exploration {
    ExploreStep explore;
    bool widths = false; ///< it asks for sqrt(x^T A^-1 x); else that span is empty
};

} // namespace metallm::policy
