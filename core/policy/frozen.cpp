// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/frozen.h"

namespace metallm::policy {

FrozenPolicy::FrozenPolicy(const sim::Experiment& experiment, const frontier::Lines& lines)
    : m_lines(lines)
    , m_rowOfQuery(static_cast<std::size_t>(experiment.dataset->queryCount()), -1)
{
    for (std::size_t step = 0; step < experiment.eval.size(); ++step)
        m_rowOfQuery[static_cast<std::size_t>(experiment.eval[step])] =
            static_cast<Eigen::Index>(step);
}

Eigen::Index FrozenPolicy::blockSize() const
{
    return 256;
}

void FrozenPolicy::prepare(
    const Eigen::Ref<const Eigen::MatrixXd>&, std::span<const std::int32_t> queries)
{
    m_queries.assign(queries.begin(), queries.end());
}

int FrozenPolicy::choose(Eigen::Index step, const Question& question)
{
    return frontier::chooseEligible(m_lines, rowOf(step), question.costWeight, question.eligible);
}

void FrozenPolicy::estimate(
    Eigen::Index step, std::span<double> scores, std::span<double> costs) const
{
    const Eigen::Index row = rowOf(step);
    for (std::size_t arm = 0; arm < scores.size(); ++arm) {
        scores[arm] = m_lines.intercepts(row, static_cast<Eigen::Index>(arm));
        costs[arm] = m_lines.slopes(row, static_cast<Eigen::Index>(arm));
    }
}

} // namespace metallm::policy
