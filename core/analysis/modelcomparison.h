// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/agreement.h"
#include "core/analysis/distributions.h"
#include "core/analysis/domainaccuracy.h"
#include "core/analysis/poolsearch.h"
#include "core/prices/pricetable.h"
#include "core/sim/analysis.h"

#include <memory>
#include <optional>
#include <vector>

namespace metallm::analysis {

/// What a comparison of the models is about: the run on screen and its prices.
struct ComparisonQuestion {
    std::shared_ptr<const sim::Analysis> analysis;
    prices::PriceTable prices;
};

struct ComparedModel {
    std::int64_t answered = 0; ///< queries that have an outcome
    std::optional<Estimate> accuracy; ///< 95 %, Student over queries
    std::optional<double> costPer10k; ///< USD per 10,000 queries
    /// No other model is as accurate for less, or more accurate at the same cost.
    bool onParetoFront = false;
};

/// Every model that has a cost, over the queries that the run on screen is evaluated on, as they
/// were recorded: without what a scenario changes. Immutable; swapped whole.
struct ModelComparison {
    ComparisonQuestion question;
    /// Its arms are the models compared.
    std::shared_ptr<const sim::Experiment> experiment;
    std::vector<int> pool; ///< arms that the run may choose
    std::vector<ComparedModel> models;
    DomainAccuracy domains;
    Agreement agreement;
    Distributions costs;
    Distributions latencies;
    PoolBasis basis;
    std::vector<Complement> complements; ///< beside the pool, whatever it costs

    bool hasLatencies() const { return !latencies.edges.empty(); }
};

using ModelComparisonPtr = std::shared_ptr<const ModelComparison>;

/// O(NK^2) and the complements of complementarity(). Fails where no model has a cost, or where it
/// was stopped.
Result<ModelComparisonPtr> compareModels(
    const ComparisonQuestion& question, const RunContext& context);

/// What the router gains of one candidate: accuracy at the cost of the run on screen, trained anew
/// with it less trained anew without it. None where one of the two does not exist.
using RouterGains = std::vector<std::optional<double>>;
/// `present`: that run, of the comparison's analysis.
Result<RouterGains> routerGains(
    const ModelComparison& comparison, const sim::RunResult& present, const RunContext& context);

/// The pools of a search, and what the router comes to on each.
struct PoolOutcome {
    ModelComparisonPtr comparison;
    PoolSearch search;
    std::vector<RouterFigures> routers; ///< one a pool; empty where it was not asked
};

struct PoolQuestion {
    PoolRequest request;
    bool trainRouter = false;
    double costWeight = 0; ///< of the routers trained without a budget
};

using PoolOutcomePtr = std::shared_ptr<const PoolOutcome>;

Result<PoolOutcomePtr> findPools(
    const ModelComparisonPtr& comparison, const PoolQuestion& question, const RunContext& context);

} // namespace metallm::analysis
