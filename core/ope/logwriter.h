// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/analysis.h"
#include "core/sim/runresult.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <filesystem>

namespace metallm::ope {

/// The chance with which each model was chosen at each step of a run: rows = steps, cols = arms; a
/// row of zeros where the query was not served. A learning run is played over again to ask its
/// policy; fails where the policy alone would not have chosen so (a mix that
/// meets a budget exactly).
Result<Eigen::MatrixXd> propensitiesOf(
    const sim::Analysis& analysis, const sim::RunResult& run, const RunContext& context);

/// Writes a played run as a log of decisions that readLog() reads: VowpalWabbit's dsjson where the
/// name ends in .dsjson, .json or .jsonl (domain and contexts as shared features), else CSV with
/// the run's chances in `propensity`. Unserved queries and those without an outcome are left out.
Result<void> writeLog(const std::filesystem::path& file, const sim::RunResult& run,
    const Eigen::MatrixXd& propensities);

} // namespace metallm::ope
