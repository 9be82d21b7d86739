// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/costs.h"
#include "core/data/dataset.h"
#include "core/sim/contexts.h"
#include "core/sim/parameters.h"
#include "core/sim/world.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>
#include <span>
#include <vector>

namespace metallm::sim {

constexpr std::int32_t noArm = -1; ///< an unserved query

/// A data set, prices and parameters made ready to be played: which queries train, which are
/// evaluated in which order, what each arm costs. Immutable; shared by every run over it.
/// The cost weight is not part of it: one experiment serves all of them.
struct Experiment {
    std::shared_ptr<const data::Dataset> dataset;
    Parameters parameters; ///< with the cost mode and price table in force filled in
    std::vector<int> arms; ///< indices into dataset->models, in arm order
    std::vector<std::int32_t> train; ///< queries; empty where there is no training part
    std::vector<std::int32_t> eval; ///< queries in the order in which they are played
    data::Costs costs; ///< usd: rows = queries of the data set, cols = arms
    double costReference = 0; ///< c_ref, USD; 0 = every cost is 0
    ContextSource contexts;

    int armCount() const { return static_cast<int>(arms.size()); }
    const std::string& armName(int arm) const;
    /// Score of an arm on a query of the data set; NaN = missing.
    double score(std::int32_t query, int arm) const;
    double costUsd(std::int32_t query, int arm) const { return costs.usd(query, arm); }
    /// c~ = c / c_ref, 0 where c_ref is 0.
    double normalisedCost(std::int32_t query, int arm) const;
    /// Has an outcome that a run can be scored by: score and cost are both known.
    bool hasOutcome(std::int32_t query, int arm) const;

    std::shared_ptr<const World> world{}; ///< what a scenario changes; null = nothing
    /// The arm is there when the query is played.
    bool isPresent(std::int32_t query, int arm) const
    {
        return !modelsComeAndGo() || world->present(query, arm) != 0;
    }
    bool modelsComeAndGo() const { return world && world->present.size() > 0; }

    std::vector<double> referenceCosts{}; ///< USD, one an arm; the greatest is c_ref
};

/// Queries are evaluated in any order: asks for a later step's outcomes in time. (Inlined by force:
/// GCC takes a function that does nothing else for one without effect, and drops its calls.)
[[gnu::always_inline]] inline void prefetchOutcomes(const Experiment& experiment, std::size_t step)
{
    if (step >= experiment.eval.size())
        return;
    const std::int32_t query = experiment.eval[step];
    for (const data::OutcomeMatrix* figures :
        {&experiment.dataset->scores, &experiment.costs.usd}) {
        __builtin_prefetch(figures->data() + query * figures->cols());
        __builtin_prefetch(figures->data() + (query + 1) * figures->cols() - 1);
    }
}

/// The queries over which c_ref takes its means; empty where prices are flat.
std::vector<std::int32_t> referenceQueries(const Experiment& experiment);
/// What `arm` puts up for c_ref (METHODS.md, "Cost modes"): its price, or its mean cost over
/// referenceQueries().
double referenceCost(const Experiment& experiment, int arm, std::span<const std::int32_t> queries);

/// Validates the parameters against the data set, then splits, orders and prices it.
Result<std::shared_ptr<const Experiment>> prepare(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const Parameters& parameters, const RunContext& context);

} // namespace metallm::sim
