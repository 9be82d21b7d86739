// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace metallm::analysis {

struct OraclePoint {
    std::optional<double> accuracy; ///< none where no query has an outcome
    std::optional<double> costPer10k; ///< USD per 10,000 queries
};

/// The oracle over the evaluation part by the convention of METHODS.md section 5: the cheapest
/// among the best-scoring models; where no model is right, the cheapest. O(NK).
OraclePoint oraclePoint(const sim::Experiment& experiment);

/// The arm that would have earned most on one query of the data set: the highest score less
/// cost weight times normalised cost among the arms with an outcome; of equal ones the cheaper,
/// then the first in model order (METHODS.md sections 2 and 5). noArm where none has an outcome.
/// O(K).
std::int32_t bestArm(const sim::Experiment& experiment, std::int32_t query, double costWeight);
/// The best one, then those that earn as much, in model order; empty where none has an outcome.
/// O(K).
std::vector<std::int32_t> bestArms(
    const sim::Experiment& experiment, std::int32_t query, double costWeight);

} // namespace metallm::analysis
