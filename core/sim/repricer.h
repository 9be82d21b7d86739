// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/pricefree.h"
#include "core/sim/analysis.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace metallm::sim {

/// What analyses that differ in prices alone have in common (METHODS.md, "Cost modes": a changed
/// price re-prices at once). Split, order, contexts and predicted scores do not depend on prices,
/// and predicted costs are linear in them. Immutable; serves every price table, from any thread.
class Repricer {
public:
    /// From an analysis of the question, at whatever prices. Null where other prices need the whole
    /// analysis: the policy learns or has no lines of its own to keep
    /// (policy::PolicyInfo::priceFree), a budget is calibrated, a scenario is played, or the costs
    /// are not linear in the prices. Costs as much as freezing the policy.
    static Result<std::shared_ptr<const Repricer>> build(
        const Analysis& analysis, const RunContext& context);

    /// What analyse() finds at `prices`, to the last bit, whatever the number of threads. `former`
    /// is an analysis of the same question: what its prices share with the new ones is copied.
    /// Null where the new prices are not linear. O(N K) to copy, O(N) for each model whose price
    /// changes (all of them where c_ref moves), and the frontiers.
    Result<std::shared_ptr<const Analysis>> analyse(
        const Analysis& former, const prices::PriceTable& prices, const RunContext& context) const;

private:
    Repricer() = default;
    std::shared_ptr<const Experiment> experimentAt(const Experiment& former, data::Costs costs,
        const std::vector<int>& changed, const std::string& priceTable) const;

    policy::PriceFreePtr m_priceFree;
    std::vector<std::int32_t> m_referenceQueries;
};

} // namespace metallm::sim
