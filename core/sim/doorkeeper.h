// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budget/pacing.h"
#include "core/policy/policy.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace metallm::sim {

/// Stands between a policy and the models: which arms it may choose from at each step, at which
/// cost weight, and what the run has spent.
class Doorkeeper {
public:
    Doorkeeper(const Experiment& experiment, std::unique_ptr<budget::Pacer> pacer);

    double costWeight(std::size_t step) const
    {
        return m_pacer->costWeight(static_cast<std::int64_t>(step));
    }
    /// Asks the policy for an arm among those that are there, fit and are let through.
    int choose(
        policy::LearningPolicy& policy, Eigen::Index column, std::int32_t query, double costWeight);
    /// The arms that the last choose() let through, one an arm; 0 = closed.
    std::span<const std::uint8_t> lastEligible() const { return m_eligible; }
    /// The query is over: pays for the arm and tells the pacer.
    void settle(std::int32_t query, int arm);

private:
    void closeAbsent(std::int32_t query);
    void closeUnaffordable(std::int32_t query);

    const Experiment& m_experiment;
    std::unique_ptr<budget::Pacer> m_pacer;
    budget::Ledger m_ledger;
    std::vector<std::uint8_t> m_eligible; // of the present step
};

} // namespace metallm::sim
