// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"
#include "ui/state/resultsnapshot.h"

#include <cstdint>
#include <QString>
#include <vector>

// What a table tells of one step of a run.
namespace metallm::ui {

/// These steps under a header line, figures in full; for the clipboard.
Result<QString> queriesAsTsv(const ResultSnapshot& snapshot, const std::vector<std::int32_t>& steps,
    const RunContext& context);

/// The query (row of the data set) of a step.
std::int32_t queryOfStep(const ResultSnapshot& snapshot, std::int32_t step);
/// Row of the data set's model list; -1 = unserved.
int modelOfStep(const ResultSnapshot& snapshot, std::int32_t step);
/// The arm that would have earned most at the cost weight in force at a step, as analysis::bestArm
/// has it; noArm = no outcome is known.
std::int32_t bestArmOfStep(const ResultSnapshot& snapshot, std::int32_t step);
/// Its row of the data set's model list; -1 = no outcome is known.
int bestModelOfStep(const ResultSnapshot& snapshot, std::int32_t step);
/// Score of the arm chosen at a step; NaN = missing or unserved.
double scoreOfStep(const ResultSnapshot& snapshot, std::int32_t step);
/// USD for the arm chosen at a step; NaN = unknown or unserved.
double costOfStep(const ResultSnapshot& snapshot, std::int32_t step);

} // namespace metallm::ui
