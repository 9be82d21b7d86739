// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/runresult.h"

#include <QList>
#include <QPointF>
#include <vector>

// What the charts over time show of one run. Pure.
namespace metallm::ui {

/// Share of the queries that each arm took, window by window. Queries that nobody served are in no
/// arm's share.
struct SelectionWindows {
    std::int64_t queries = 0; ///< of the whole run
    std::int64_t windowLength = 0; ///< queries in every window but the last
    std::vector<double> centres; ///< query number at the middle of each window
    std::vector<std::vector<double>> shares; ///< [arm][window]
    std::vector<double> totals; ///< per arm, over the whole run
};

/// At most about 120 windows; fewer for short runs, whose shares would jump about (50 queries a
/// window where there are 1,500, 10 where there are 300).
/// Only the steps marked 1 count where there is `isSelected`: their shares are of all of a window.
SelectionWindows selectionWindows(
    const sim::RunResult& run, const std::vector<char>* isSelected = nullptr);

/// Share of the steps marked 1, over `windows` equal parts of the run (fewer for shorter runs).
std::vector<double> selectedShares(const std::vector<char>& isSelected, std::size_t windows);

/// Running sum over the queries in the order played, from (0, 0) on; excluded ones add nothing.
QList<QPointF> cumulative(const std::vector<double>& perQuery);

/// The arm that took most queries; sim::noArm where none was served.
int mostChosenArm(const sim::RunResult& run);

} // namespace metallm::ui
