// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/analysis.h"

#include <optional>
#include <string>

namespace metallm::analysis {

/// One run against the references that every comparison shows (METHODS.md sections 4 and 5). A
/// figure whose reference does not exist, or is 0 where it divides, is none.
struct RunGains {
    std::optional<double> randomAccuracy; ///< expected, each model with the same chance
    std::optional<double> gainAtRandom; ///< Gain@R = (A - A_random) / A_random (LLMRouterBench)
    std::optional<double> gainAtBest; ///< Gain@B, against the most accurate single model
    std::optional<double> gapToOracle; ///< Gap@O = (A_oracle - A) / A_oracle
    /// Performance gap recovered (RouteLLM, arXiv 2406.18665): (A - A_weak) / (A_strong - A_weak)
    /// between the cheapest and the most accurate single model.
    std::optional<double> gapRecovered;
    /// The single model with the highest mean reward at the run's cost weight, in hindsight, and
    /// its reward over the steps where both have an outcome less the run's.
    std::string bestSingleByReward;
    std::optional<double> regretAgainstBestSingle;
};

RunGains runGains(const sim::Analysis& analysis, const sim::RunResult& run);

/// (a - b) / b; none where either is unknown or b is 0.
std::optional<double> relativeDifference(std::optional<double> a, std::optional<double> b);

} // namespace metallm::analysis
