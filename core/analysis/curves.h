// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/frontiermetrics.h"

#include <optional>
#include <span>
#include <vector>

namespace metallm::analysis {

// Three frontiers of one set of settings, never mixed silently (METHODS.md section 5): the
// staircase is what one setting gives, the polyline joins the settings by straight lines
// (ParetoBandit), the hull is what random mixing of two settings gives (RouterBench;
// nonDecreasingHull()).

/// Cost and accuracy of every step of a frontier that has them.
std::vector<CostAccuracy> settingsOf(const frontier::Frontier& frontier);

/// Which settings are beaten by no other one: by one that is at least as accurate for no more, and
/// better in one of the two. What has no figures beats nothing and is on no front. O(n^2).
std::vector<bool> onParetoFront(std::span<const std::optional<CostAccuracy>> settings);

/// The settings that no other one beats in both figures, by cost: accuracy rises strictly.
/// O(n log n).
std::vector<CostAccuracy> nonDominated(std::vector<CostAccuracy> settings);

/// Best accuracy of a setting that costs no more; none left of the first.
std::optional<double> staircaseAt(std::span<const CostAccuracy> nonDominated, double costPer10k);

/// Accuracy on the straight lines between settings, flat beyond both ends; none without settings.
std::optional<double> polylineAt(std::span<const CostAccuracy> nonDominated, double costPer10k);

/// Area under the staircase from `from` to `to` USD, 0 left of its first setting.
double areaUnderStaircase(std::span<const CostAccuracy> nonDominated, double from, double to);

/// Mean accuracy over the range of costs of the single models, of each frontier.
struct FrontierAreas {
    double staircase = 0;
    double polyline = 0;
    double hull = 0; ///< this one is AIQ (RouterBench)
};

/// None where no setting or no range of costs exists. Left of the cheapest setting all count 0, as
/// AIQ does.
std::optional<FrontierAreas> frontierAreas(
    const std::vector<CostAccuracy>& settings, double leastCost, double mostCost);

/// pAUCPC (ParetoBandit, as its program has it): settings between the costs of
/// the cheapest and the best single model, non-dominated, joined by straight lines, flat beyond
/// both ends; cost and accuracy scaled so that the cheapest is 0 and the best 1, accuracy then
/// clipped to [0, 1]; trapezoid. The diagonal is 0.5, no setting in range 0, models of equal
/// accuracy 0.5. None where the best model is not dearer than the cheapest.
std::optional<double> partialAreaUnderCostPerformance(const std::vector<CostAccuracy>& settings,
    const CostAccuracy& cheapest, const CostAccuracy& best);

} // namespace metallm::analysis
