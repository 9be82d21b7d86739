// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/runcontext.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace metallm::analysis {

struct Neighbour {
    std::int32_t query; ///< of the data set
    double similarity; ///< cosine of the contexts, -1 to 1
};

/// The training queries whose contexts point most nearly the same way as the query's, nearest
/// first; ties in the order of the data set. None where the data set has no contexts, or the
/// query's is 0. O(training queries * dimensions). A stop gives what was found so far.
std::vector<Neighbour> nearestTraining(const sim::Experiment& experiment, std::int32_t query,
    std::size_t count, const RunContext& context);

/// The same for a query that the data set does not hold: `own` is its context, as many numbers as
/// those of the data set.
std::vector<Neighbour> nearestTraining(const sim::Experiment& experiment,
    const Eigen::RowVectorXf& own, std::size_t count, const RunContext& context);

} // namespace metallm::analysis
