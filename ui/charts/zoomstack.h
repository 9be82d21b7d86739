// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"

#include <vector>

namespace metallm::ui {

/// Where the user has looked: the whole picture (`fit`), and the views zoomed to since.
class ZoomStack {
public:
    /// Whether new data replace the view; true until the user zooms.
    bool fitsAutomatically() const { return m_fitsAutomatically; }
    void setFitsAutomatically(bool on);

    /// The whole picture of new data. The view moves with it only while it fits automatically.
    void setFit(const ViewSpan& fit);
    const ViewSpan& fit() const { return m_fit; }
    const ViewSpan& view() const { return m_view; }
    bool canStepBack() const { return !m_earlier.empty(); }

    /// A step that can be taken back.
    void zoomTo(const ViewSpan& view);
    /// Moves on without a step of its own: the rest of one wheel turn or drag.
    void adjust(const ViewSpan& view);
    bool stepBack();
    void reset();

private:
    ViewSpan limited(const ViewSpan& view) const;

    ViewSpan m_fit;
    ViewSpan m_view;
    std::vector<ViewSpan> m_earlier;
    bool m_fitsAutomatically = true;
};

/// `span` made `factor` times as long around `centre`.
Span zoomed(const Span& span, double centre, double factor);

} // namespace metallm::ui
