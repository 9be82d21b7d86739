// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace metallm::frontier {
class Frontier;
}

namespace metallm::analysis {

struct CostAccuracy {
    double costPer10k = 0; ///< USD per 10,000 queries
    double accuracy = 0;

    bool operator==(const CostAccuracy&) const = default;
};

/// One model used for every query of the evaluation part.
struct SingleModel {
    std::string name;
    std::int64_t outcomes = 0; ///< evaluation queries that have one
    std::optional<double> accuracy;
    std::optional<double> costPer10k;
    bool onHull = false; ///< on the zero router: not beaten by mixing two others
};

/// METHODS.md section 5. A figure that does not exist (the frontier never gets there) is empty.
struct FrontierMetrics {
    std::optional<double> aiq; ///< RouterBench paper: area / (c_max - c_min)
    std::optional<double> aiqCode; ///< RouterBench program: area / c_max
    std::optional<double> aiqZeroRouter; ///< the same area of the zero router
    std::optional<double> apgr;
    std::optional<double> cpt50;
    std::optional<double> cpt80;
    std::optional<double> savingAtEqualAccuracy; ///< share of the best single model's cost
    std::optional<double> gainAtEqualCost; ///< accuracy above the best single model's
};

/// Non-decreasing convex hull (RouterBench, arXiv 2403.12031): upper concave hull by cost, then
/// points below an earlier one dropped. O(n log n).
std::vector<CostAccuracy> nonDecreasingHull(std::vector<CostAccuracy> points);

/// Area under a hull from `from` to `to` USD, extended flat to the right and, left of its first
/// point, taken as 0.
double areaUnder(const std::vector<CostAccuracy>& hull, double from, double to);

/// Marks the models on the zero router and returns the hull.
std::vector<CostAccuracy> zeroRouter(std::vector<SingleModel>& models);

/// Of the settings' points, in any order. AIQ and the like compare them with the single models.
FrontierMetrics frontierMetrics(
    const std::vector<CostAccuracy>& points, const std::vector<SingleModel>& models);
FrontierMetrics frontierMetrics(
    const frontier::Frontier& frontier, const std::vector<SingleModel>& models);

} // namespace metallm::analysis
