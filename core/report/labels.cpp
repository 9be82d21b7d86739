// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/labels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace metallm::report {

namespace {
// Directions to try, in eighths of a turn clockwise from the right: beside, below, above, slanting.
constexpr double directions[]{0, 4, 2, 6, 1, 7, 3, 5};
constexpr double distances[]{10, 16, 26, 40, 58, 80, 110};
constexpr double leaderFrom = 20;
constexpr double gap = 2; // around every label
} // namespace

LabelPlacer::LabelPlacer(Box bounds, double fontSize)
    : m_bounds(bounds)
    , m_fontSize(fontSize)
{
}

void LabelPlacer::addMark(Spot centre, double radius)
{
    m_taken.push_back({centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius});
}

void LabelPlacer::addCurve(const std::vector<Spot>& curve)
{
    // Straight pieces are filled in, so that a label between two corners notices the line.
    constexpr double step = 3;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double length = std::hypot(curve[i].x - curve[i - 1].x, curve[i].y - curve[i - 1].y);
        const int pieces = std::max(1, static_cast<int>(length / step));
        for (int piece = 0; piece < pieces; ++piece) {
            const double share = static_cast<double>(piece) / pieces;
            m_curves.push_back({curve[i - 1].x + share * (curve[i].x - curve[i - 1].x),
                curve[i - 1].y + share * (curve[i].y - curve[i - 1].y)});
        }
    }
}

std::optional<PlacedLabel> LabelPlacer::place(Spot mark, std::string_view text, double farthest)
{
    std::optional<PlacedLabel> best;
    double bestPrice = std::numeric_limits<double>::infinity();
    for (const double distance : distances)
        for (const double direction : directions) {
            const double angle = direction * std::numbers::pi / 4;
            const PlacedLabel tried = candidate(mark, text, angle, distance);
            const double price = distance + 4 * curveSpotsIn(tried.box);
            if (distance <= farthest && price < bestPrice && isFree(tried.box)) {
                best = tried;
                bestPrice = price;
            }
        }
    if (best)
        m_taken.push_back(best->box);
    return best;
}

PlacedLabel LabelPlacer::candidate(
    Spot mark, std::string_view text, double angle, double distance) const
{
    const double width = textWidth(text, m_fontSize);
    const double sideways = std::cos(angle);
    PlacedLabel label;
    label.anchor = std::abs(sideways) < 0.1 ? Anchor::Middle
        : sideways > 0                      ? Anchor::Start
                                            : Anchor::End;
    label.at = {mark.x + distance * sideways,
        mark.y + (distance + m_fontSize * 0.4) * std::sin(angle) + m_fontSize * 0.35};
    const double left = label.anchor == Anchor::Start ? label.at.x
        : label.anchor == Anchor::Middle              ? label.at.x - width / 2
                                                      : label.at.x - width;
    label.box = {left - gap, label.at.y - m_fontSize * 0.85 - gap, left + width + gap,
        label.at.y + m_fontSize * 0.25 + gap};
    label.needsLeader = distance >= leaderFrom;
    return label;
}

bool LabelPlacer::isFree(const Box& box) const
{
    return m_bounds.holds(box)
        && std::ranges::none_of(m_taken, [&box](const Box& taken) { return taken.meets(box); });
}

int LabelPlacer::curveSpotsIn(const Box& box) const
{
    return static_cast<int>(
        std::ranges::count_if(m_curves, [&box](const Spot& spot) { return box.holds(spot); }));
}

} // namespace metallm::report
