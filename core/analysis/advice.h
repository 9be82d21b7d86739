// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/explanation.h"
#include "core/frontier/envelope.h"
#include "core/frontier/lines.h"

#include <vector>

namespace metallm::analysis {

/// What a policy says of one new query, over all cost weights.
struct Advice {
    enum class Kind {
        Lines, ///< it takes the best of lines in p
        Draws, ///< it draws, by what the lines say
        Choices, ///< it has no figures for each model, but a choice at every p
        Blind, ///< it draws without figures for each model
        Outcomes, ///< it chooses by outcomes, and a new query has none
    };
    /// Where the cost that it reckons with comes from.
    enum class CostSource {
        Flat, ///< one price a model
        Predicted, ///< from the query
        Mean, ///< of the model in training
    };

    Kind kind = Kind::Lines;
    CostSource costs = CostSource::Predicted;
    /// One row; no rows for Choices, Blind and Outcomes. Bonuses and slopes as markUnknown() has
    /// them.
    frontier::Lines lines{};
    /// What is chosen from p = 0 to infinity, as envelope() writes it: exact for a frozen policy;
    /// for one that learns, as long as it keeps to what it knows. Empty where it draws.
    std::vector<frontier::Transition> transitions{};
    double costReference = 0; ///< USD of one unit of normalised cost
};

/// Cost weights in [from, to); to may be infinite.
struct CostWeightRange {
    double from = 0;
    double to = 0;

    bool operator==(const CostWeightRange&) const = default;
};

struct RankedModel {
    int arm = 0;
    ArmReason reason{}; ///< not eligible where there are no figures of it
    double costUsd = 0; ///< that is reckoned with for the query; NaN where it is unknown
    std::vector<CostWeightRange> chosenOver{}; ///< ascending; empty where it never is
    bool chosen = false; ///< at the cost weight asked for
};

/// Every arm, best first: the one chosen, then by value at p = costWeight >= 0, ties in arm order,
/// those without a value last. O(K log K + transitions): quick enough to follow a slider.
std::vector<RankedModel> ranked(const Advice& advice, int arms, double costWeight);

/// explain() of the advice: for bars and the interval in force. None of the arms have figures where
/// the advice has none; `chosen` is noArm where the policy draws.
Explanation explain(const Advice& advice, double costWeight);

} // namespace metallm::analysis
