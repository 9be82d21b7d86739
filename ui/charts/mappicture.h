// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/mapgroups.h"
#include "ui/charts/plotgeometry.h"
#include "ui/state/selectedqueries.h"

#include <memory>
#include <optional>
#include <QImage>
#include <QSize>

// The points of the embedding map as a picture: made by a worker, for a million points.
namespace metallm::ui {

/// All that the picture depends on.
struct MapPictureRequest {
    EmbeddingPtr embedding{};
    std::shared_ptr<const MapGroups> groups{};
    ViewSpan view{};
    QSize pixels{};
    double scale = 1; ///< pixels a point
    bool dark = false;
    std::optional<int> emphasised{}; ///< the other groups are faint
    SelectedQueriesPtr selected{}; ///< the other points are faint; null = all are selected

    bool operator==(const MapPictureRequest&) const = default;
};

/// Radius of a mark in points: the smaller the more there are.
double mapMarkRadius(Eigen::Index points);

/// Transparent but for the marks; those that stand out are on top.
Result<QImage> mapPicture(const MapPictureRequest& request, const RunContext& context);

/// What is visible where everything is: the points with a margin, never empty.
ViewSpan mapExtent(const data::ContextMatrix& map);

/// The point nearest to `at` (data) within a radius of so much in either direction.
std::optional<std::int32_t> nearestPoint(
    const data::ContextMatrix& map, const QPointF& at, const QSizeF& radius);

/// The points inside, borders included, in ascending order.
std::vector<std::int32_t> pointsIn(const data::ContextMatrix& map, const ViewSpan& rectangle);

} // namespace metallm::ui
