// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/doorkeeper.h"

#include <algorithm>

namespace metallm::sim {

Doorkeeper::Doorkeeper(const Experiment& experiment, std::unique_ptr<budget::Pacer> pacer)
    : m_experiment(experiment)
    , m_pacer(std::move(pacer))
    , m_ledger(budget::totalBudgetUsd(experiment), std::ssize(experiment.eval))
    , m_eligible(static_cast<std::size_t>(experiment.armCount()))
{
}

int Doorkeeper::choose(
    policy::LearningPolicy& policy, Eigen::Index column, std::int32_t query, double costWeight)
{
    std::ranges::fill(m_eligible, std::uint8_t{1});
    closeAbsent(query);
    if (m_experiment.parameters.hardBudget)
        closeUnaffordable(query);
    m_pacer->restrict(policy, column, query, m_ledger, m_eligible);
    const auto open = std::ranges::count_if(m_eligible, [](std::uint8_t is) { return is != 0; });
    if (open == 0)
        return noArm;
    policy::Question question{costWeight, {}};
    if (open < std::ssize(m_eligible))
        question.eligible = m_eligible;
    return policy.choose(column, question);
}

void Doorkeeper::closeAbsent(std::int32_t query)
{
    for (std::size_t arm = 0; arm < m_eligible.size(); ++arm)
        if (!m_experiment.isPresent(query, static_cast<int>(arm)))
            m_eligible[arm] = 0;
}

/// An arm whose cost is unknown is open as long as any other fits: a missing outcome is neither
/// free nor too dear.
void Doorkeeper::closeUnaffordable(std::int32_t query)
{
    bool anyKnown = false;
    bool anyFits = false;
    for (std::size_t arm = 0; arm < m_eligible.size(); ++arm) {
        if (m_eligible[arm] == 0 || !m_experiment.hasOutcome(query, static_cast<int>(arm)))
            continue;
        anyKnown = true;
        m_eligible[arm] =
            m_ledger.affords(m_experiment.costUsd(query, static_cast<int>(arm))) ? 1 : 0;
        anyFits = anyFits || m_eligible[arm] != 0;
    }
    if (anyKnown && !anyFits)
        std::ranges::fill(m_eligible, std::uint8_t{0});
}

void Doorkeeper::settle(std::int32_t query, int arm)
{
    if (arm == noArm) {
        m_pacer->paid(0, m_ledger);
    } else if (m_experiment.hasOutcome(query, arm)) {
        m_pacer->paid(m_experiment.normalisedCost(query, arm), m_ledger);
        m_ledger.pay(m_experiment.costUsd(query, arm));
    }
    m_ledger.endQuery();
}

} // namespace metallm::sim
