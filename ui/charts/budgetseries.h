// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/runresult.h"

#include <QList>
#include <QPointF>
#include <vector>

// What the budget charts show of one run. Pure.
namespace metallm::ui {

/// USD spent up to each query, from (0, 0) on; `spending` has one entry a query.
QList<QPointF> spendingLine(const std::vector<double>& spending);

/// A value that holds from one query to the next, as a line with corners. `values` has one entry a
/// query; entry i holds from i to i + 1.
QList<QPointF> stepLine(const std::vector<double>& values);

/// Where the budget was first exceeded: (queries played by then, USD spent by then).
std::optional<QPointF> firstViolation(
    const sim::RunResult& run, const std::vector<double>& spending);

} // namespace metallm::ui
