// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/svg.h"

#include <optional>
#include <string_view>
#include <vector>

namespace metallm::report {

struct PlacedLabel {
    Spot at; ///< baseline
    Anchor anchor = Anchor::Start;
    bool needsLeader = false; ///< too far from its mark to be told apart without a line
    Box box;
};

/// Finds places for labels beside their marks, so that no label meets another, a mark, or the edge.
class LabelPlacer {
public:
    LabelPlacer(Box bounds, double fontSize);

    void addMark(Spot centre, double radius);
    /// A label may lie on a curve, but rather does not.
    void addCurve(const std::vector<Spot>& curve);

    /// None where there is no room so near.
    std::optional<PlacedLabel> place(Spot mark, std::string_view text, double farthest = 110);

private:
    PlacedLabel candidate(Spot mark, std::string_view text, double angle, double distance) const;
    bool isFree(const Box& box) const;
    int curveSpotsIn(const Box& box) const;

    Box m_bounds;
    double m_fontSize;
    std::vector<Box> m_taken;
    std::vector<Spot> m_curves;
};

} // namespace metallm::report
