// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace metallm::ui {

class ChartView;

/// What moves more often than the chart that it stands on: it lies over the chart, which is not
/// drawn again for it, and leaves it the mouse.
class ChartOverlay : public QWidget {
    Q_OBJECT

protected:
    /// A child of the chart, as large as it; hidden until there is something to show.
    explicit ChartOverlay(ChartView& chart);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace metallm::ui
