// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"

#include <cstddef>
#include <vector>

namespace metallm::policy {

/// What asking a chain of models in order comes to on the queries whose thresholds are sought.
/// rows = queries, cols = stages; nothing missing.
struct ChainData {
    frontier::LineMatrix
        predictions; ///< that the answer so far is right; of all stages but the last
    frontier::LineMatrix scores; ///< of stopping there
    frontier::LineMatrix costs; ///< normalised, of every model up to there
};

/// From `costWeight` on, stage j stops where its prediction is at least thresholds[j]: -infinity
/// always stops, +infinity never does.
struct ThresholdStep {
    double costWeight = 0;
    std::vector<double> thresholds; ///< one for each stage but the last
    double score = 0; ///< mean over the data
    double cost = 0;
};

/// The thresholds with the greatest mean score - p * mean cost on the data, for every p from 0 up:
/// each setting is a line in p, so that the best ones are an upper envelope. Exact: every
/// combination of the candidates is tried, by prefix sums over the counts of a table. The
/// candidates of a stage are all its predictions where `mostCombinations` allows it (then no other
/// threshold can do better on the data), else evenly spaced quantiles of them: with m of them a
/// stage, moving each of the best thresholds up to the next one moves at most N / (m - 1) queries
/// (equal predictions go together and may be more), so that about (stages - 1) / (m - 1) of them at
/// most end elsewhere. O(N stages + combinations log combinations).
std::vector<ThresholdStep> bestThresholds(const ChainData& data, std::size_t mostCombinations);

} // namespace metallm::policy
