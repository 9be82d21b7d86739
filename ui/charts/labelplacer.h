// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

// Labels beside marks and lines that never overlap a mark, each other or the axes: moved first,
// then tied by a leader line, then hidden until hover (DESIGN.md, "Charts"). Pure.
namespace metallm::ui {

struct LabelCandidate {
    QRectF rect;
    double cost = 0; ///< lower is nearer to what a reader expects
    QLineF leader{}; ///< null where the label stands close enough
};

/// The places one label may take.
using LabelCandidates = std::vector<LabelCandidate>;

struct PlacedLabel {
    bool visible = false;
    QRectF rect{};
    QLineF leader{};
};

/// Around a mark: beside it, then farther off with a leader line.
LabelCandidates aroundMark(const QPointF& anchor, double markRadius, const QSizeF& size);

/// Behind the right end of a drawn line, else above or below it, from right to left.
LabelCandidates alongLine(const QList<QPointF>& line, const QSizeF& size, const QRectF& bounds);

struct LabelScene {
    QRectF bounds; ///< the plot: labels stay inside
    QList<QRectF> obstacles; ///< marks: never covered
    QList<QList<QPointF>> lines; ///< drawn lines: avoided where there is another place
};

/// One result for each label. Earlier labels choose first, unless a few later ones would be hidden.
std::vector<PlacedLabel> placeLabels(
    const std::vector<LabelCandidates>& labels, const LabelScene& scene);

/// Moves the centres of rows of `height` apart so that none overlap and all lie inside
/// [lo, hi]; `centres` sorted ascending; room for all of them is the caller's care.
std::vector<double> spreadRows(std::vector<double> centres, double height, double lo, double hi);

} // namespace metallm::ui
