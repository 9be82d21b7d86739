// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/sim/runresult.h"
#include "core/util/result.h"

#include <cstdint>
#include <vector>

namespace metallm::analysis {

/// One side of a paired query. An unserved query scores 0 and costs nothing.
struct Answer {
    int model = -1; ///< index into the data set's models; -1 = unserved
    double score = 0;
    double costUsd = 0;
    double reward = 0;
};

/// A query that both runs could be scored on.
struct PairedQuery {
    std::int32_t query = 0; ///< row of the data set
    Answer a;
    Answer b;
};

struct Pairing {
    std::vector<PairedQuery> queries; ///< in the order in which A played them
    std::int64_t leftOut = 0; ///< played by one alone, or without an outcome for either
    std::int64_t unservedA = 0;
    std::int64_t unservedB = 0;
};

/// Brings two runs over one data set together, query by query. Rewards of both are taken at A's
/// cost weight and cost reference, so that their difference is one figure. Fails where the data
/// sets differ.
Result<Pairing> pairRuns(const sim::RunResult& a, const sim::RunResult& b);

/// Columns of pairedTerms().
enum PairedTerm { Count, ScoreA, ScoreB, CostA, CostB, RewardA, RewardB, PairedTermCount };
Terms pairedTerms(const std::vector<PairedQuery>& queries);

} // namespace metallm::analysis
