// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/labelplacer.h"
#include "ui/charts/serieslayer.h"

class QPainter;

namespace metallm::ui {

struct Theme;

/// The names of a chart's lines, at the lines themselves.
class LineLabels {
public:
    /// `lines`: the series as drawn, pixels. The last series chooses its place first.
    void place(const QList<ChartSeries>& series, const QList<QList<QPointF>>& lines,
        LabelScene scene, const Theme& theme);
    void paint(QPainter& painter, const Theme& theme) const;

private:
    struct Label {
        QString text;
        QColor color;
        PlacedLabel place{};
    };
    QList<Label> m_labels;
};

} // namespace metallm::ui
