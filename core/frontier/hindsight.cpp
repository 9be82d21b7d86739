// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/hindsight.h"

#include "core/util/exactsum.h"

#include <algorithm>

namespace metallm::frontier {

namespace {

struct Corner {
    double costUsd;
    double score;
};

struct Segment {
    double slope; // score per USD
    double costUsd;
    double score;
};

double slopeBetween(const Corner& from, const Corner& to)
{
    return (to.score - from.score) / (to.costUsd - from.costUsd);
}

/// The arms with an outcome, by cost; of equal cost the best first.
void outcomesOf(const sim::Experiment& experiment, std::int32_t query, std::vector<Corner>& corners)
{
    corners.clear();
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.hasOutcome(query, arm))
            corners.push_back({experiment.costUsd(query, arm), experiment.score(query, arm)});
    std::ranges::sort(corners, [](const Corner& a, const Corner& b) {
        return a.costUsd != b.costUsd ? a.costUsd < b.costUsd : a.score > b.score;
    });
}

/// Upper concave hull from (0, 0), as far as it rises. `corners` as outcomesOf() leaves them.
void hullOf(const std::vector<Corner>& corners, std::vector<Corner>& hull)
{
    hull.assign(1, {0, 0});
    for (const Corner& corner : corners) {
        if (!(corner.score > hull.back().score))
            continue;
        if (!(corner.costUsd > 0)) {
            hull.back() = corner;
            continue;
        }
        while (hull.size() > 1
            && slopeBetween(hull[hull.size() - 2], hull.back())
                <= slopeBetween(hull.back(), corner))
            hull.pop_back();
        hull.push_back(corner);
    }
}

} // namespace

std::shared_ptr<const Hindsight> Hindsight::build(const sim::Experiment& experiment)
{
    auto hindsight = std::make_shared<Hindsight>();
    std::vector<Segment> segments;
    std::vector<Corner> corners;
    std::vector<Corner> hull;
    ExactSum score;
    for (const std::int32_t query : experiment.eval) {
        outcomesOf(experiment, query, corners);
        hindsight->m_queries += !corners.empty();
        hullOf(corners, hull);
        score.add(hull.front().score); // what is had for nothing
        for (std::size_t i = 1; i < hull.size(); ++i)
            segments.push_back({slopeBetween(hull[i - 1], hull[i]),
                hull[i].costUsd - hull[i - 1].costUsd, hull[i].score - hull[i - 1].score});
    }
    std::ranges::stable_sort(segments, std::ranges::greater{}, &Segment::slope);
    ExactSum cost;
    hindsight->m_costs.push_back(0);
    hindsight->m_scores.push_back(score.value());
    for (const Segment& segment : segments) {
        cost.add(segment.costUsd);
        score.add(segment.score);
        hindsight->m_costs.push_back(cost.value());
        hindsight->m_scores.push_back(score.value());
    }
    return hindsight;
}

HindsightPoint Hindsight::at(double budgetUsd) const
{
    const auto after = std::ranges::upper_bound(m_costs, budgetUsd);
    if (after == m_costs.end())
        return {m_scores.back(), m_costs.back(), 0};
    const auto next = static_cast<std::size_t>(after - m_costs.begin());
    if (next == 0) // a budget below 0
        return {0, 0, 0};
    const double slope =
        (m_scores[next] - m_scores[next - 1]) / (m_costs[next] - m_costs[next - 1]);
    return {m_scores[next - 1] + slope * (budgetUsd - m_costs[next - 1]), budgetUsd, slope};
}

std::optional<double> Hindsight::accuracyAt(double budgetUsd) const
{
    if (m_queries == 0)
        return std::nullopt;
    return at(budgetUsd).score / static_cast<double>(m_queries);
}

} // namespace metallm::frontier
