// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartoverlay.h"
#include "ui/state/learningrecord.h"

#include <optional>

namespace metallm::ui {

class FrontierChart;

/// What a run has come to after its first queries, as a mark on the frontier chart: it moves to the
/// run's own marker as the run goes on.
class SoFarMark : public ChartOverlay {
    Q_OBJECT

public:
    explicit SoFarMark(FrontierChart& chart);

    void setSoFar(const std::optional<SoFar>& soFar); ///< none = nothing is marked
    /// Pixel of the mark; none = there is none in sight.
    std::optional<QPointF> position() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FrontierChart& m_chart;
    std::optional<SoFar> m_soFar;
};

} // namespace metallm::ui
