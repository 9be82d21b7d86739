// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluation.h"
#include "core/analysis/gains.h"
#include "core/analysis/runintervals.h"

namespace metallm::cli {

/// What a run's figures are worth: how sure they are, against which references, with what warnings.
struct RunEvaluation {
    std::int64_t evaluated = 0;
    analysis::RunIntervals intervals;
    analysis::RunGains gains;
    gates::Gates gates;
};

Result<RunEvaluation> evaluate(
    const Played& played, const IntervalOptions& options, const RunContext& context);

void addEvaluation(Json& object, const RunEvaluation& evaluation);
void addEvaluation(Facts& facts, const RunEvaluation& evaluation);

} // namespace metallm::cli
