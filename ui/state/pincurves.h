// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/resultsnapshot.h"

#include <memory>
#include <optional>
#include <QList>
#include <QPointF>
#include <vector>

namespace metallm::ui {

/// A line with its 95 % band, thinned out to what a chart can show.
struct BandedLine {
    QList<QPointF> line;
    QList<QPointF> upper;
    QList<QPointF> lower;
};

/// What the charts show of a pinned analysis.
struct PinCurves {
    /// x = USD per 10,000 queries, y = accuracy; empty for a run that learns. The band is 1.96
    /// standard errors of a mean of scores between 0 and 1, sqrt(a (1 - a) / n), which is the
    /// normal interval for right and wrong and too wide for scores in between.
    BandedLine frontier;
    std::optional<QPointF> point; ///< at its own cost weight
    /// Over the queries in the order played; the band is 1.96 standard errors of the sum so far,
    /// for queries in random order.
    BandedLine reward;
    BandedLine regret;
};

using PinCurvesPtr = std::shared_ptr<const PinCurves>;

PinCurvesPtr pinCurves(const ResultSnapshot& snapshot);

/// A pinned analysis on a chart; `index` decides its colour and dashes.
struct PinnedLine {
    QString name;
    int index = 0;
    PinCurvesPtr curves;

    bool operator==(const PinnedLine&) const = default;
};

using PinnedLines = std::vector<PinnedLine>;

} // namespace metallm::ui
