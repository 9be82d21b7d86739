// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/analysis/compare.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace metallm::analysis {

/// Queries that one model alone gets right: every other model that answered is wrong, and at least
/// one did.
struct UniqueWins {
    std::int64_t wins = 0;
    std::int64_t unsure = 0; ///< of them, those that some other model has no outcome for

    bool operator==(const UniqueWins&) const = default;
};

/// Who is right on the same queries of the evaluation part: right is a score of at least rightFrom,
/// for scores between 0 and 1 too. A pair counts only queries that both answered. Immutable
/// snapshot.
struct Agreement {
    int arms = 0;
    std::vector<RightCounts>
        pairs; ///< [a * arms + b]; A is the row. On the diagonal: both, neither
    std::vector<UniqueWins> wins; ///< per arm

    const RightCounts& of(int a, int b) const
    {
        return pairs[static_cast<std::size_t>(a * arms + b)];
    }
};

/// Queries that both answered.
std::int64_t answeredByBoth(const RightCounts& counts);

/// O(NK^2). Fails only where it was stopped.
Result<Agreement> agreementOf(const sim::Experiment& experiment, const RunContext& context);

enum class RightKind { Both, OnlyA, OnlyB, Neither };

/// The queries behind a count, in the data set's order.
std::vector<std::int32_t> queriesOf(
    const sim::Experiment& experiment, int a, int b, RightKind kind);
std::vector<std::int32_t> uniqueWinsOf(const sim::Experiment& experiment, int arm);

/// A model less the reference model, over the queries that both answered.
struct ModelDifference {
    std::int64_t queries = 0;
    /// None for the reference itself, and where no query was answered by both.
    std::optional<Estimate> accuracy;
    std::optional<Estimate> costPer10k; ///< USD per 10,000 queries
};

/// Every arm against the arm `reference`, with paired bootstrap intervals (95 %, BCa). One entry
/// an arm. O(resamples * N * K). Fails only where it was stopped.
Result<std::vector<ModelDifference>> differencesFrom(const sim::Experiment& experiment,
    int reference, const BootstrapOptions& options, const RunContext& context);

} // namespace metallm::analysis
