// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/runresult.h"

#include <vector>

namespace metallm::sim {

/// What a run had come to after each of its queries: the last are the run's own figures, to the
/// last bit. One entry more than there are steps: [t] after t of them; NaN while there is none.
struct RunningFigures {
    std::vector<double> accuracy; ///< over the queries served and not excluded
    std::vector<double> costPer10k; ///< USD per 10,000 queries
};

RunningFigures runningFigures(const RunResult& run);

} // namespace metallm::sim
