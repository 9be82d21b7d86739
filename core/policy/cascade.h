// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/cascadesearch.h"
#include "core/policy/registry.h"

#include <vector>

namespace metallm::policy {

/// A chain of models asked one after the other, the cheapest first, until the answer so far is
/// predicted to be right with at least a threshold's probability; every model asked is paid for
/// (Chen et al. 2023, FrugalGPT, arXiv 2305.05176, the LLM cascade). FrugalGPT's scorer
/// reads the answer; a table of outcomes holds none, so that here the prediction is made from the
/// query alone. It is made out of fold on the training part, where the thresholds are found by
/// exact search for every cost weight at once (cascadesearch.h), on the queries with an outcome of
/// every model of the chain. Needs a training part of 5 queries.
PolicyInfo cascade();

/// The cascade after training, with what it predicts of the evaluation part.
struct TrainedCascade {
    std::vector<int> chain; ///< arms, in the order in which they are asked
    std::vector<ThresholdStep> steps; ///< by cost weight, the first at p = 0
    frontier::LineMatrix predictions; ///< rows = evaluation steps, cols = stages but the last
};
Result<TrainedCascade> trainCascade(const sim::Experiment& experiment, const RunContext& context);

} // namespace metallm::policy
