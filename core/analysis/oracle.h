// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <optional>

namespace metallm::analysis {

struct OraclePoint {
    std::optional<double> accuracy; ///< none where no query has an outcome
    std::optional<double> costPer10k; ///< USD per 10,000 queries
};

/// The oracle over the evaluation part by the convention of METHODS.md section 5: the cheapest
/// among the best-scoring models; where no model is right, the cheapest. O(NK).
OraclePoint oraclePoint(const sim::Experiment& experiment);

} // namespace metallm::analysis
