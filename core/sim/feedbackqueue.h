// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <vector>

namespace metallm::sim {

/// Outcomes on their way to the policy, first asked first told. A policy can only be told about
/// contexts of its present block: what comes due in later blocks is carried over as their first
/// columns.
class FeedbackQueue {
public:
    struct Pending {
        std::int64_t due; ///< told after this step's choice
        std::int32_t query;
        int arm;
        Eigen::Index column; ///< of the present block; noColumn = not in it
    };
    static constexpr Eigen::Index noColumn = -1;

    explicit FeedbackQueue(const Experiment& experiment)
        : m_experiment(experiment)
    {
    }

    /// `arm` was played at `step`; nothing to tell where its outcome is missing or withheld.
    void ask(std::size_t step, Eigen::Index column, std::int32_t query, int arm)
    {
        if (arm == noArm || !m_experiment.hasOutcome(query, arm))
            return;
        const bool atOnce = !m_experiment.world || m_experiment.world->told.empty();
        const std::int64_t due =
            atOnce ? static_cast<std::int64_t>(step) : m_experiment.world->told[step];
        if (due != neverTold)
            m_pending.push_back({due, query, arm, column});
    }

    /// The next to be told after `step`, if it is in the present block.
    const Pending* next(std::size_t step) const
    {
        const bool ready = !m_pending.empty()
            && m_pending.front().due <= static_cast<std::int64_t>(step)
            && m_pending.front().column != noColumn;
        return ready ? &m_pending.front() : nullptr;
    }
    void pop() { m_pending.pop_front(); }

    /// How many come due before `step`'s choice.
    std::size_t dueBefore(std::size_t step) const
    {
        const auto end =
            std::ranges::lower_bound(m_pending, static_cast<std::int64_t>(step), {}, &Pending::due);
        return static_cast<std::size_t>(end - m_pending.begin());
    }

    /// A block begins: the first `count` become its first columns, their queries are appended.
    void carry(std::size_t count, std::vector<std::int32_t>& queries)
    {
        for (std::size_t i = 0; i < m_pending.size(); ++i)
            m_pending[i].column = i < count ? static_cast<Eigen::Index>(i) : noColumn;
        for (std::size_t i = 0; i < count; ++i)
            queries.push_back(m_pending[i].query);
    }

private:
    const Experiment& m_experiment;
    std::deque<Pending> m_pending; // due never descends
};

} // namespace metallm::sim
