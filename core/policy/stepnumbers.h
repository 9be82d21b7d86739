// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <cstdint>
#include <Eigen/Core>
#include <memory>
#include <span>
#include <vector>

namespace metallm::policy {

/// Which step of the evaluation part a block's column is. Counting columns does not tell: where
/// feedback is late, a block begins with contexts of steps that were played before.
class StepNumbers {
public:
    explicit StepNumbers(const sim::Experiment& experiment)
    {
        auto steps = std::make_shared<std::vector<std::int64_t>>(
            static_cast<std::size_t>(experiment.dataset->queryCount()), -1);
        for (std::size_t step = 0; step < experiment.eval.size(); ++step)
            (*steps)[static_cast<std::size_t>(experiment.eval[step])] =
                static_cast<std::int64_t>(step);
        m_stepOfQuery = std::move(steps);
    }

    /// A block begins.
    void prepare(std::span<const std::int32_t> queries)
    {
        m_queries.assign(queries.begin(), queries.end());
    }

    std::int32_t query(Eigen::Index column) const
    {
        return m_queries[static_cast<std::size_t>(column)];
    }
    std::int64_t step(Eigen::Index column) const
    {
        return (*m_stepOfQuery)[static_cast<std::size_t>(query(column))];
    }

    /// That a copy takes: steps are looked up in a list that all copies share.
    std::size_t bytes() const { return m_queries.size() * sizeof(std::int32_t); }

private:
    std::shared_ptr<const std::vector<std::int64_t>> m_stepOfQuery; // -1 = not evaluated
    std::vector<std::int32_t> m_queries; // of the present block
};

} // namespace metallm::policy
