// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/exactsum.h"
#include "core/util/per10k.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace metallm::sim {

/// Accuracy and cost of a set of choices. The sums are exact, so that the frontier's prefix sums
/// and a single run agree to the last bit.
class Totals {
public:
    void add(const Experiment& experiment, std::int32_t query, int arm)
    {
        const double score = experiment.score(query, arm);
        const double cost = experiment.costUsd(query, arm);
        if (std::isnan(score) || std::isnan(cost)) // no outcome
            return;
        m_score.add(score);
        m_cost.add(cost);
        ++m_evaluated;
    }

    /// What one choice adds or another takes away.
    void add(const Totals& other)
    {
        m_score.add(other.m_score);
        m_cost.add(other.m_cost);
        m_evaluated += other.m_evaluated;
    }

    void subtract(const Totals& other)
    {
        m_score.subtract(other.m_score);
        m_cost.subtract(other.m_cost);
        m_evaluated -= other.m_evaluated;
    }

    std::int64_t evaluated() const { return m_evaluated; }
    double costUsd() const { return m_cost.value(); }

    std::optional<double> accuracy() const { return accuracyWith(0); }

    /// With that many unserved queries, which count 0.
    std::optional<double> accuracyWith(std::int64_t unserved) const
    {
        const std::int64_t queries = m_evaluated + unserved;
        return queries > 0 ? std::optional(m_score.value() / static_cast<double>(queries))
                           : std::nullopt;
    }

    /// USD per 10,000 queries.
    std::optional<double> costPer10k() const
    {
        return m_evaluated > 0
            ? std::optional(m_cost.value() / static_cast<double>(m_evaluated) * per10k)
            : std::nullopt;
    }

private:
    ExactSum m_score;
    ExactSum m_cost;
    std::int64_t m_evaluated = 0;
};

} // namespace metallm::sim
