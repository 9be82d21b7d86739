// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartoverlay.h"

#include <cstdint>
#include <optional>

namespace metallm::ui {

class ChartView;

/// Where in its run a chart over the queries stands: a line, and a veil over what comes after.
class TimeCursor : public ChartOverlay {
    Q_OBJECT

public:
    explicit TimeCursor(ChartView& chart);

    /// The line stands after the query of this step; none = the whole run is shown.
    void setStep(const std::optional<std::int64_t>& step);
    /// Pixel of the line; none = there is none in sight.
    std::optional<double> position() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartView& m_chart;
    std::optional<std::int64_t> m_step;
};

} // namespace metallm::ui
