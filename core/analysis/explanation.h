// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/frontier.h"
#include "core/sim/moment.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace metallm::analysis {

/// What spoke for one arm on one query: value = predicted score + bonus - cost term. A figure that
/// the policy does not know, as nothing told it yet, is NaN.
struct ArmReason {
    bool eligible = true; ///< false: it may not be chosen for this query, and has no figures
    double predictedScore = 0; ///< without the bonus
    double bonus = 0; ///< for what is not known yet (exploration)
    double costTerm = 0; ///< p * predicted normalised cost; negative where less than 0 is predicted

    double value() const { return predictedScore + bonus - costTerm; }
    /// It has a value.
    bool isKnown() const { return eligible && !std::isnan(value()); }
};

/// For sorting: the greatest value first, those without one last.
bool isBetter(const ArmReason& a, const ArmReason& b);

/// Why a policy chooses the arm it chooses for one query, and over which cost weights.
struct Explanation {
    double costWeight = 0;
    std::int32_t chosen = 0;
    std::vector<ArmReason> arms; ///< in arm order; empty where the policy's values are no lines
    double from = 0; ///< the choice holds for cost weights in [from, to)
    double to = std::numeric_limits<double>::infinity();
    std::int32_t below = sim::noArm; ///< chosen just below `from`; noArm where from is 0
    std::int32_t above = sim::noArm; ///< chosen from `to` on; noArm where `to` is infinite
    /// False: it was drawn or tried, and not the best of what is above; [from, to) says nothing.
    bool hasRange = true;
    std::int32_t greedy = sim::noArm; ///< of a policy that learns: the best without exploration
    std::vector<double> chances{}; ///< of each arm to be drawn; empty = nothing was drawn
};

/// What a policy that learns estimated for one query, as one row for envelope(); arms that might
/// not be played are closed. O(K).
frontier::Lines linesOf(const sim::ChoiceMoment& choice);
/// Then, once its envelope is known: a slope is NaN where the policy has no idea of the cost, as a
/// bonus is where it has none of the score.
void markUnknown(frontier::Lines& lines, std::span<const policy::Belief> beliefs);

/// The same from a policy's lines and what they make it choose: `transitions` as envelope() writes
/// those of `row`, not empty. O(K).
Explanation explain(const frontier::Lines& lines, Eigen::Index row,
    std::span<const frontier::Transition> transitions, double costWeight);
/// `step`: of the frontier's evaluation part. Equal to what Frontier::armsAt() plays. O(K^2).
Explanation explain(const frontier::Frontier& frontier, std::int32_t step, double costWeight);

/// Of a policy that learns, by what it knew at that moment of its run; the cost weights are those
/// over which it would have chosen so after the same history. O(K^2).
Explanation explain(const sim::ChoiceMoment& choice);

} // namespace metallm::analysis
