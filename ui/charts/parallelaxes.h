// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"
#include "ui/state/resultsnapshot.h"

#include <map>
#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

// Analyses as lines over parallel axes, one axis a parameter or a figure. Pure.
namespace metallm::ui {

struct ParallelAxis {
    enum class Unit { Number, Percent, Usd, Name };

    QString title;
    Unit unit = Unit::Number;
    QStringList names{}; ///< values are indices in it; for Unit::Name
    Span range{}; ///< of the values there are

    /// 0 (least) to 1 (most); the middle where all are equal.
    double place(double value) const;
    QString text(double value) const;
};

struct ParallelLine {
    int id = 0; ///< of the pin; 0 = the present analysis
    QString name;
    std::vector<std::optional<double>> values; ///< one an axis
};

struct ParallelTable {
    std::vector<ParallelAxis> axes;
    std::vector<ParallelLine> lines;
};

struct ParallelSource {
    int id = 0;
    QString name;
    sim::Parameters parameters;
    SnapshotPtr snapshot; ///< null: its figures are not known
};

/// Parameters that differ between the analyses, then their figures.
ParallelTable parallelTable(const std::vector<ParallelSource>& sources);

/// What is asked of an axis, as places (0 to 1), by the axis' index.
using Brushes = std::map<std::size_t, Span>;

/// Every brushed axis has a value of the line inside its brush.
bool passes(const ParallelTable& table, const ParallelLine& line, const Brushes& brushes);

} // namespace metallm::ui
