// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace metallm::analysis {

/// What pools of models are compared on: the queries of the evaluation part that every candidate
/// answered, so that no pool is judged on other queries than another.
struct PoolBasis {
    /// Arms = the candidates; its evaluation part = those queries. Never null.
    std::shared_ptr<const sim::Experiment> experiment;
    std::int64_t leftOut = 0; ///< evaluation queries that some candidate did not answer

    std::int64_t queries() const { return std::ssize(experiment->eval); }
};

PoolBasis poolBasis(const sim::Experiment& experiment);

/// The same experiment with these of its arms alone, in the order given.
std::shared_ptr<const sim::Experiment> withArms(
    const sim::Experiment& experiment, std::span<const int> arms);

/// Mean score of the oracle that may ask these candidates: without a budget the best score on every
/// query; with one (USD per 10,000 queries) OPT(B) / N, the fractional multiple-choice knapsack of
/// METHODS.md section 3. 0 for an empty pool; none without queries. O(Nk), O(Nk log Nk) with a
/// budget.
std::optional<double> oracleOf(
    const PoolBasis& basis, std::span<const int> pool, std::optional<double> budgetPer10k);

/// What one candidate is worth beside the others of a pool.
struct Complement {
    bool inPool = false;
    /// Oracle's mean score with it less that without it, beside the rest of the pool; none without
    /// queries.
    std::optional<double> oracleGain;
};

/// One entry a candidate; `pool`: indices of candidates. O(K) oracles.
std::vector<Complement> complementarity(
    const PoolBasis& basis, std::span<const int> pool, std::optional<double> budgetPer10k);

/// The queries of the basis on which the candidate scores higher than everyone else of the pool, in
/// the data set's order: where its gain comes from (without a budget).
std::vector<std::int32_t> queriesGained(
    const PoolBasis& basis, std::span<const int> pool, int candidate);

/// What a router comes to on a pool.
struct RouterFigures {
    std::optional<double> accuracy;
    std::optional<double> costPer10k; ///< USD per 10,000 queries
};

/// Trains the policy of `parameters` anew for these models alone (indices in the data set) and
/// gives its figures: with a budget (USD per 10,000 queries) the most accurate setting of its exact
/// frontier that costs no more, none where there is no such setting; without one, or where it
/// learns while it is evaluated, those at the cost weight of the parameters. Fails as analyse()
/// does.
Result<RouterFigures> routerOn(const std::shared_ptr<const data::Dataset>& dataset,
    const prices::PriceTable& prices, sim::Parameters parameters, std::span<const int> models,
    std::optional<double> budgetPer10k, const RunContext& context);

} // namespace metallm::analysis
