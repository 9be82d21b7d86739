// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace metallm::frontier {

/// What the hindsight optimum comes to at one budget.
struct HindsightPoint {
    double score = 0; ///< OPT(B): the sum of scores
    double costUsd = 0; ///< what of the budget it spends
    double shadowPrice = 0; ///< score per further USD; 0 where more money buys nothing
};

/// The hindsight optimum OPT(B) for every budget B at once (METHODS.md section 3): the fractional
/// multiple-choice knapsack over the true scores and costs of the evaluation part. For each query
/// the upper concave hull of (cost, score), beginning at (0, 0) for a query that is not served; all
/// segments by slope, the steepest first. OPT is concave and piecewise linear in B, and no run that
/// spends at most B can score more. O(N K log K + E log E) for E <= N K segments; a look-up is a
/// binary search. (Linear relaxation: Sinha and Zoltners 1979, "The multiple-choice knapsack
/// problem".)
class Hindsight {
public:
    static std::shared_ptr<const Hindsight> build(const sim::Experiment& experiment);

    /// `budgetUsd`: for the whole evaluation part, at least 0.
    HindsightPoint at(double budgetUsd) const;

    // The corners of OPT(B), ascending; corner 0 spends nothing.
    std::size_t corners() const { return m_costs.size(); }
    double costUsd(std::size_t corner) const { return m_costs[corner]; }
    double score(std::size_t corner) const { return m_scores[corner]; }

    /// Queries that have an outcome at all: OPT(B) / queries() is an accuracy.
    std::int64_t queries() const { return m_queries; }
    std::optional<double> accuracyAt(double budgetUsd) const;

private:
    std::vector<double> m_costs; // USD
    std::vector<double> m_scores;
    std::int64_t m_queries = 0;
};

} // namespace metallm::frontier
