// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/frozenplayer.h"

#include <algorithm>

namespace metallm::policy {

FrozenPlayer::FrozenPlayer(std::shared_ptr<const frontier::Frontier> frontier)
    : m_frontier(std::move(frontier))
{
    if (m_frontier->lines().steps() == 0)
        m_choices = m_frontier->choices();
    const sim::Experiment& experiment = *m_frontier->experiment();
    m_rowOfQuery.assign(static_cast<std::size_t>(experiment.dataset->queryCount()), -1);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step)
        m_rowOfQuery[static_cast<std::size_t>(experiment.eval[step])] =
            static_cast<Eigen::Index>(step);
}

Eigen::Index FrozenPlayer::blockSize() const
{
    return 256;
}

void FrozenPlayer::prepare(
    const Eigen::Ref<const Eigen::MatrixXd>&, std::span<const std::int32_t> queries)
{
    m_queries.assign(queries.begin(), queries.end());
}

int FrozenPlayer::choose(Eigen::Index step, const Question& question)
{
    const Eigen::Index row = rowOf(step);
    if (!hasEstimates())
        return frontier::chooseEligible(
            m_choices, static_cast<std::size_t>(row), question.costWeight, question.eligible);
    return frontier::chooseEligible(
        m_frontier->lines(), row, question.costWeight, question.eligible);
}

void FrozenPlayer::estimate(
    Eigen::Index step, std::span<double> scores, std::span<double> costs) const
{
    if (!hasEstimates()) {
        std::ranges::fill(scores, data::missing);
        std::ranges::fill(costs, 0);
        return;
    }
    const auto row = rowOf(step);
    for (std::size_t arm = 0; arm < scores.size(); ++arm) {
        scores[arm] = m_frontier->lines().intercepts(row, static_cast<Eigen::Index>(arm));
        costs[arm] = m_frontier->lines().slopes(row, static_cast<Eigen::Index>(arm));
    }
}

} // namespace metallm::policy
