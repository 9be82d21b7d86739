// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/embeddingcontroller.h"
#include "ui/state/resultsnapshot.h"
#include "ui/util/theme.h"

#include <cstdint>
#include <QList>
#include <QString>
#include <vector>

// What the points of the embedding map are coloured by. Pure.
namespace metallm::ui {

enum class MapColouring { Domain, Model, Correctness };

/// Points that look the same: a colour and a shape, and a line of the legend.
struct MapGroup {
    enum class Ink { Model, Good, Bad, Accent, Muted };

    QString name{};
    Ink ink = Ink::Muted;
    int model = 0; ///< where `ink` is Model: index of the palette, as modelColor() has it
    MarkerShape shape = MarkerShape::Circle;
    std::int64_t count = 0;

    QColor color(const Theme& theme) const;
};

struct MapGroups {
    QList<MapGroup> groups{};
    std::vector<std::uint8_t> of{}; ///< per query: index of its group
};

/// Domains beyond the eleven largest are one group. Models and correctness are those of the run
/// (null = none), in which queries of the training part do not appear.
MapGroups mapGroups(
    const data::Dataset& dataset, const SnapshotPtr& snapshot, MapColouring colouring);

} // namespace metallm::ui
